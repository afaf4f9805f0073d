import { ownBodies, stateBodyNouns } from '../data/offices.ts';
import { namedLikeOutlets } from '../data/outlet-nouns.ts';
import { roleModifiers } from '../data/roles.ts';
import { organisationRoles } from '../data/state-roles.ts';
import type { WordRange } from '../mention/owner.ts';
import { unregisteredBodyEnd } from '../mention/unregistered-body.ts';
import { isPluralOwner } from '../reading/join-plurals.ts';
import { longestSentence, sentenceStart } from '../reading/sentence-start.ts';
import { foldName } from '../registry/fold-name.ts';
import { bodiesBefore, latestBody, mentionsBefore } from './bodies-before.ts';
import type { Affiliation, Member } from './cast.ts';
import { isStateNamed } from './is-state-named.ts';
import type { Setting } from './setting.ts';
import { isState, lastBefore } from './state-candidates.ts';
import { stateOfOpposition } from './state-of-opposition.ts';

/** "the country's", "the alliance's", "its": the body of that kind that was named last. */
export function understoodOwner(range: WordRange, setting: Setting): Affiliation | undefined {
  const last = setting.words[range.end - 1]?.lower ?? '';
  const noun = last === 'tank' ? 'think-tank' : last;
  if (noun === 'its' || noun === 'their') {
    const office = officeOpening(setting, range.start);
    if (office !== undefined) return setting.home;
    const opposed = stateOfOpposition(range.start, setting);
    if (opposed) return opposed;
    const isAfterSpeech = setting.words[range.start - 1]?.sentence === setting.words[range.start]?.sentence;
    const earlier =
      isAfterSpeech && !topicOf(setting, range.start) ? officeOpening(setting, range.start, 1) : undefined;
    if (earlier !== undefined) return setting.home;
    const owner = ownerSpokenOf(range, setting);
    return owner && (owner.affiliation ?? { name: owner.name });
  }
  if (stateNouns.has(noun))
    return stateTopicOf(setting, range.start) ?? stateBefore(setting, range.start) ?? setting.home;
  // "the skippers' union": nobody else's.
  const own = setting.words.slice(range.start, range.end);
  const isOfMany = own.some(
    (word, index) => isPluralOwner(word) || (word.kind === 'possessive' && /men$/.test(own[index - 1]?.lower ?? '')),
  );
  if (isOfMany) return { name: inTitleCase(range, setting) };
  const its = stateBodyNouns.has(noun) ? itsOffice(noun, range.start, setting) : undefined;
  const owner = its === undefined ? undefined : understoodOwner({ start: its, end: its + 1 }, setting);
  if (owner) return owner;
  const body = latestBody(setting, range.end, noun);
  // "the ministry's bureau", after a ministry of no named state
  if (body) return body.affiliation ?? ((body.isOfState && setting.home) || { name: body.name });
  // "a founder of the company, Kestrel Robotics,"
  const apposed = setting.words[range.end]?.text === ',' ? bodyFrom(range.end + 1, setting) : undefined;
  if (ownBodies.has(noun) && apposed) return { name: apposed };
  // "the marketing board": a body that has no other name.
  const isNamed = range.end - range.start > 1 || guilds.has(noun);
  return ownBodies.has(noun) && isNamed ? { name: inTitleCase(range, setting) } : undefined;
}

/** "Its foreign ministry denied it. The ministry's spokesman": where "its" stands, in this sentence or the one before. */
function itsOffice(noun: string, before: number, { words }: Setting): number | undefined {
  const earliest = (words[before]?.sentence ?? 0) - 1;
  for (
    let index = before - 1;
    index > before - longestSentence && (words[index]?.sentence ?? -1) >= earliest;
    index -= 1
  ) {
    if (words[index]?.lower !== noun) continue;
    let first = index - 1;
    while (first > index - 3 && roleModifiers.has(words[first]?.lower ?? '')) first -= 1;
    return /^(?:its|their)$/.test(words[first]?.lower ?? '') ? first : undefined;
  }
  return undefined;
}

/** Bodies that an article seldom has two of, so that the noun alone is a name. */
const guilds: ReadonlySet<string> = new Set([
  'board',
  'choir',
  'guild',
  'hospital',
  'orchestra',
  'union',
  'university',
]);

function bodyFrom(start: number, { words }: Setting): string | undefined {
  const end = unregisteredBodyEnd(words, start);
  return end === undefined
    ? undefined
    : words
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ');
}

function inTitleCase({ start, end }: WordRange, { words }: Setting): string {
  return words
    .slice(start, end)
    .reduce((name, { text, kind }) => (kind === 'possessive' ? name + text : `${name} ${capitalised(text)}`), '')
    .trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The body that "its" speaks of: what the sentence is about, or the one before where "its" opens it. That is what comes
 * first there, after a dateline at most.
 */
function topicOf({ bodies, words }: Setting, at: number, earlier = 0): Member | undefined {
  const opens = words[at - 1]?.sentence !== words[at]?.sentence;
  if (opens && earlier > 0) return undefined;
  const sentence = (words[at]?.sentence ?? 0) - (opens ? 1 : earlier);
  return mentionsBefore(bodies, at).findLast(({ start }) => {
    const before = words[start - 1];
    const isFirst = before?.sentence !== sentence || /^(?:[–—-]|the|neighbouring)$/i.test(before.text);
    return words[start]?.sentence === sentence && isFirst;
  })?.member;
}

/** Whose "its" and "their" are: of an organisation before an office that no state has, "its deputy director". */
function ownerSpokenOf(range: WordRange, setting: Setting): Member | undefined {
  const { start } = range;
  const latest = bodiesBefore(setting, start).find(
    ({ body, name }) => body?.type !== 'outlet' && !isNamedLikeOutlet(name),
  );
  const spokenOf = [
    () => topicOf(setting, start),
    () => topicOf(setting, start, 1),
    () => topicOf(setting, start, 2),
    () => latest,
  ];
  const ofOrganisation = isOfOrganisation(range, setting);
  if (ofOrganisation) spokenOf.unshift(() => organisationInSentence(start, setting));
  for (const find of spokenOf) {
    const owner = find();
    // What isn't registered may be taken for a state and be none.
    if (owner && !(ofOrganisation && owner.body?.type === 'state')) return owner;
  }
  return undefined;
}

/** Whether the words after "its" are an office that organisations have, and states hardly ever. */
function isOfOrganisation({ end }: WordRange, { words }: Setting): boolean {
  const office = words
    .slice(end, end + longestOffice)
    .map(({ lower }) => lower)
    .join(' ');
  return directors.test(office) || organisationRoles.some((role) => office.startsWith(role));
}

const directors = /^(?:[\p{L}-]+ ){0,2}(?:chairman|chairwoman|director|executive|organi[sz]er|trustees?)\b/u;
/** In words. */
const longestOffice = 3;

function isNamedLikeOutlet(name: string): boolean {
  return foldName(name)
    .split(/[ '’-]/)
    .some((word) => namedLikeOutlets.has(word));
}

/** "Velmaria will send none to Ostravia, the country's minister said": the state that the sentence is about. */
function stateTopicOf(setting: Setting, at: number): Affiliation | undefined {
  const { affiliation } = topicOf(setting, at) ?? {};
  return affiliation && isStateNamed(affiliation, setting) ? affiliation : undefined;
}

function stateBefore({ states }: Setting, at: number): Affiliation | undefined {
  return lastBefore(states, at).findLast(({ affiliation }) => isState(affiliation))?.affiliation;
}

/** The last body of its own, no state, that the sentence names before the word. */
function organisationInSentence(at: number, setting: Setting): Member | undefined {
  const { bodies, words } = setting;
  return mentionsBefore(bodies, at).findLast(
    ({ member, start }) =>
      words[start]?.sentence === words[at]?.sentence && !member.isOfState && !isStateNamed(member, setting),
  )?.member;
}

/** The office of a state that a sentence opens with, this one or the one before: "The army never asked for them. Its chief said". */
function officeOpening({ words }: Setting, at: number, earlier = 0): number | undefined {
  const start = sentenceStart(words, at, earlier);
  if (words[start]?.lower !== 'the') return undefined;
  for (let index = start + 1; index < start + 4 && words[index]?.kind === 'word'; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (words[index]?.capital) return undefined;
    if (stateBodyNouns.has(lower) || lower === 'administration') return index;
    if (!roleModifiers.has(lower)) return undefined;
  }
  return undefined;
}

/** What only a state has, so that whose it is need not be said. */
const stateNouns: ReadonlySet<string> = new Set(['country', 'government', 'nation', 'parliament', 'republic', 'state']);
