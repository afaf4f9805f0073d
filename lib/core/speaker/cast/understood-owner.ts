import { bodyNominals } from '../data/body-nouns.ts';
import { ownBodies, stateBodyNouns } from '../data/offices.ts';
import { namedLikeOutlets } from '../data/outlet-nouns.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import { roleModifiers } from '../data/roles.ts';
import { organisationRoles } from '../data/state-roles.ts';
import type { WordRange } from '../mention/owner.ts';
import { unregisteredBodyEnd } from '../mention/unregistered-body.ts';
import { isPluralOwner } from '../reading/join-plurals.ts';
import { longestSentence, sentenceStart } from '../reading/sentence-start.ts';
import { foldName } from '../registry/fold-name.ts';
import { bodiesBefore, farthest, firstFrom, latestBody, latestState, nextBody } from './bodies-before.ts';
import type { Affiliation, Member } from './cast.ts';
import { isCommonNoun } from './lone-names.ts';
import type { Setting } from './setting.ts';
import { stateOfOpposition } from './state-of-opposition.ts';

/** "the country's", "the alliance's", "its": the body of that kind that was named last. */
export function understoodOwner(range: WordRange, setting: Setting): Affiliation | undefined {
  const last = setting.words[range.end - 1]?.lower ?? '';
  const noun = last === 'tank' ? 'think-tank' : last;
  if (noun === 'its' || noun === 'their') {
    const office = officeOpening(setting, range.start);
    if (office !== undefined) return stateOfOffice(office, setting);
    const opposed = stateOfOpposition(range.start, setting);
    if (opposed) return opposed;
    const isAfterSpeech = setting.words[range.start - 1]?.sentence === setting.words[range.start]?.sentence;
    const earlier =
      isAfterSpeech && !topicOf(setting, range.start) ? officeOpening(setting, range.start, 1) : undefined;
    if (earlier !== undefined) return stateOfOffice(earlier, setting);
    const many = noun === 'their' ? manyOpening(setting, range.start) : undefined;
    if (many !== undefined) return { name: many };
    const owner = ownerSpokenOf(range, setting);
    return owner && (owner.affiliation ?? { name: owner.name });
  }
  if (stateNouns.has(noun))
    return stateTopicOf(setting, range.start) ?? latestState(setting, range.start, ['state']) ?? setting.home;
  // "the skippers' union": nobody else's.
  const own = setting.words.slice(range.start, range.end);
  const isOfMany = own.some(
    (word, index) => isPluralOwner(word) || (word.kind === 'possessive' && /men$/.test(own[index - 1]?.lower ?? '')),
  );
  if (isOfMany) return { name: inTitleCase(range, setting) };
  const its = stateBodyNouns.has(noun) ? itsOffice(noun, range.start, setting) : undefined;
  const owner = its === undefined ? undefined : understoodOwner({ start: its, end: its + 1 }, setting);
  if (owner) return owner;
  const body = latestBody(setting, range.start, noun) ?? nextBody(setting, range.start, noun);
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
  const end = firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) >= at);
  for (let index = end - 1; index >= Math.max(0, end - farthest); index -= 1) {
    const mention = bodies[index];
    const word = words[mention?.start ?? 0];
    if (!mention || !word || word.sentence < sentence) return undefined;
    const before = words[mention.start - 1];
    const isFirst = before?.sentence !== word.sentence || /^(?:[–—-]|the|neighbouring)$/i.test(before.text);
    if (word.sentence === sentence && isFirst) return mention.member;
  }
  return undefined;
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
    () => (isState(latest, setting) ? (calledTopicOf(setting, start) ?? calledTopicOf(setting, start, 1)) : undefined),
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

function isState(member: Member | undefined, { stateNames }: Setting): boolean {
  return member !== undefined && (member.body?.type === 'state' || stateNames.has(foldName(member.name)));
}

function isNamedLikeOutlet(name: string): boolean {
  return foldName(name)
    .split(/[ '’-]/)
    .some((word) => namedLikeOutlets.has(word));
}

/** "Velmaria will send none to Ostravia, the country's minister said": the state that the sentence is about. */
function stateTopicOf(setting: Setting, at: number): Affiliation | undefined {
  const { affiliation } = topicOf(setting, at) ?? {};
  const isState = affiliation?.body
    ? affiliation.body.type === 'state'
    : setting.stateNames.has(foldName(affiliation?.name ?? ''));
  return isState ? affiliation : undefined;
}

/** The last body of its own, no state, that the sentence names before the word. */
function organisationInSentence(at: number, setting: Setting): Member | undefined {
  const { bodies, words } = setting;
  const end = firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) >= at);
  for (let index = end - 1; index >= 0; index -= 1) {
    const { member, start } = bodies[index] ?? {};
    if (!member || words[start ?? 0]?.sentence !== words[at]?.sentence) return undefined;
    if (!member.isOfState && !isState(member, setting)) return member;
  }
  return undefined;
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

/** "Protesters blocked the gate. Their spokesman said": who the sentence before is about, or this one where "their" doesn't open it. */
function manyOpening({ words }: Setting, at: number): string | undefined {
  const start = sentenceStart(words, at, 0);
  const word = words[start];
  const next = words[start + 1];
  // "Researchers at the Velm Institute" are of that.
  const isSubject = next?.kind === 'word' && !next.capital && !/^(?:at|for|from|of|with)$/.test(next.lower);
  return word && isSubject && isCommonNoun(words, start) && /s$/.test(word.lower) ? word.lower : undefined;
}

/** "The chemical weapons watchdog will go, its spokesman said": what the sentence, or the one before, is about by a common noun. */
function calledTopicOf(setting: Setting, at: number, earlier = 0): Member | undefined {
  const { words } = setting;
  const start = sentenceStart(words, at, earlier);
  if (words[start]?.lower !== 'the') return undefined;
  for (let index = start + 1; index < start + 6 && index < at && words[index]?.kind === 'word'; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (words[index]?.capital || phraseEnds.has(lower) || stateNouns.has(lower)) return undefined;
    if (bodyNominals.has(lower)) return latestBody(setting, index + 1, lower);
  }
  return undefined;
}

/** "The ministry of Velmaria", else of the state that the article is about. */
function stateOfOffice(office: number, { states, words, home }: Setting): Affiliation | undefined {
  if (words[office + 1]?.lower !== 'of') return home;
  const named = states[firstFrom(states.length, (index) => (states[index]?.at ?? 0) > office)];
  return named && named.at <= office + 3 ? named.affiliation : home;
}

/** What only a state has, so that whose it is need not be said. */
const stateNouns: ReadonlySet<string> = new Set(['country', 'government', 'nation', 'parliament', 'republic', 'state']);
