import { ownBodies, stateBodyNouns } from '../data/offices.ts';
import { roleModifiers } from '../data/roles.ts';
import type { WordRange } from '../mention/owner.ts';
import { unregisteredBodyEnd } from '../mention/unregistered-body.ts';
import { isPluralOwner } from '../reading/join-plurals.ts';
import { foldName } from '../registry/fold-name.ts';
import { bodiesBefore, farthest, firstFrom, latestBody, latestState, nextBody } from './bodies-before.ts';
import type { Affiliation, Member } from './cast.ts';
import type { Setting } from './setting.ts';
import { stateOfOpposition } from './state-of-opposition.ts';

/** "the country's", "the alliance's", "its": the body of that kind that was named last. */
export function understoodOwner(range: WordRange, setting: Setting): Affiliation | undefined {
  const noun = setting.words[range.end - 1]?.lower ?? '';
  if (noun === 'its' || noun === 'their') {
    const office = officeOpening(setting, range.start);
    if (office !== undefined) return stateOfOffice(office, setting);
    const opposed = stateOfOpposition(range.start, setting);
    if (opposed) return opposed;
    const isAfterSpeech = setting.words[range.start - 1]?.sentence === setting.words[range.start]?.sentence;
    const earlier =
      isAfterSpeech && !topicOf(setting, range.start) ? officeOpening(setting, range.start, 1) : undefined;
    if (earlier !== undefined) return stateOfOffice(earlier, setting);
    const owner =
      organisationOf(setting, range) ??
      topicOf(setting, range.start) ??
      topicOf(setting, range.start, 1) ??
      topicOf(setting, range.start, 2) ??
      bodiesBefore(setting, range.start)[0];
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

/** "Inspectors of the agency will go to Velmaria, its deputy director said": no state has one. */
function organisationOf(setting: Setting, { end, start }: WordRange): Member | undefined {
  const { words } = setting;
  let noun = end;
  while (noun < end + 3 && words[noun]?.kind === 'word' && !isDirector(words[noun]?.lower ?? '')) noun += 1;
  return isDirector(words[noun]?.lower ?? '') ? organisationInSentence(start, setting) : undefined;
}

/** Whether it is an office that organisations have, and states hardly ever. */
export function isDirector(noun: string): boolean {
  return /^(?:chairman|chairwoman|director|executive|organi[sz]er|trustees?)$/.test(noun);
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
export function organisationInSentence(at: number, { bodies, words, stateNames }: Setting): Member | undefined {
  const end = firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) >= at);
  for (let index = end - 1; index >= 0; index -= 1) {
    const { member, start } = bodies[index] ?? {};
    if (!member || words[start ?? 0]?.sentence !== words[at]?.sentence) return undefined;
    if (member.body?.type !== 'state' && !member.isOfState && !stateNames.has(foldName(member.name))) return member;
  }
  return undefined;
}

/** The office of a state that a sentence opens with, this one or the one before: "The army never asked for them. Its chief said". */
function officeOpening({ words }: Setting, at: number, earlier = 0): number | undefined {
  const sentence = (words[at]?.sentence ?? 0) - (words[at - 1]?.sentence === words[at]?.sentence ? earlier : 1);
  let start = at;
  while (start > at - longestSentence && (words[start - 1]?.sentence ?? -1) >= sentence) start -= 1;
  if (words[start]?.lower !== 'the') return undefined;
  for (let index = start + 1; index < start + 4 && words[index]?.kind === 'word'; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (words[index]?.capital) return undefined;
    if (stateBodyNouns.has(lower) || lower === 'administration') return index;
    if (!roleModifiers.has(lower)) return undefined;
  }
  return undefined;
}

/** "The ministry of Velmaria", else of the state that the article is about. */
function stateOfOffice(office: number, { states, words, home }: Setting): Affiliation | undefined {
  if (words[office + 1]?.lower !== 'of') return home;
  const named = states[firstFrom(states.length, (index) => (states[index]?.at ?? 0) > office)];
  return named && named.at <= office + 3 ? named.affiliation : home;
}

/** In words: whose a longer one is isn't looked for. */
const longestSentence = 60;

/** What only a state has, so that whose it is need not be said. */
const stateNouns: ReadonlySet<string> = new Set(['country', 'government', 'nation', 'parliament', 'republic', 'state']);
