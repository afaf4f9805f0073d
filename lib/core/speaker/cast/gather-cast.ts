import type { Word } from '../reading/words.ts';
import { bodyAt, unregisteredBodyEnd } from '../mention/bodies.ts';
import { isGivenName, type PersonReading, readPeople } from '../mention/people.ts';
import { foldName } from '../registry/fold-name.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { notInNames } from '../data/name-words.ts';
import { affiliationOf, likeliest, type Setting, type StateMention, stateOfAdjective, textBetween } from './affiliation.ts';
import type { Mention, Member } from './cast.ts';
import { gatherPeople } from './gather-people.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';

/** Everybody that an article names, and where. */
export interface Cast {
  readonly setting: Setting;
  readonly names: NameIndex;
  readonly readings: readonly PersonReading[];
  /** Ordered by where they start; word indices. */
  readonly mentions: readonly Mention[];
  /** The state that the article is about, where it is about one. */
  readonly home?: StateMention['affiliation'];
}

/**
 * @param isSource whether a quotation's source holds the word: a name that says something is somebody's
 * @param date the article's, `YYYY-MM-DD`
 */
export function gatherCast(
  words: readonly Word[],
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
  date: string | undefined,
): Cast {
  const setting = readSetting(words, registry);
  const readings = readPeople(words, registry);
  const names = createNameIndex();
  const people = gatherPeople(readings, setting, names, ({ name }) => isPersonSource(words, name.start, isSource, setting), date);
  const bodies = gatherBodies(people, setting);
  const mentions = [...people, ...bodies].sort((a, b) => a.start - b.start);
  return { setting, names, readings, mentions, home: homeOf(setting) };
}

/** A lone capital that says something and is a state's name in the article isn't a person. */
function isPersonSource(
  words: readonly Word[],
  index: number,
  isSource: (word: number) => boolean,
  setting: Setting,
): boolean {
  const word = words[index];
  return word !== undefined && isSource(index) && !setting.stateNames.has(word.folded);
}

function readSetting(words: readonly Word[], registry: RegistryIndex): Setting {
  const capitals = new Map<string, string>();
  for (const word of words) if (word.capital && !capitals.has(word.folded)) capitals.set(word.folded, word.text);
  const stateNames = new Map<string, string>();
  for (const word of words) {
    if (!word.capital || stateNames.has(word.folded) || !/(?:n|ese|ish|i|ic)$/.test(word.folded)) continue;
    if (notInNames.has(word.folded) || isGivenName(word) || word.folded.length < 5) continue;
    const state = stateOfAdjective(word, capitals);
    if (state !== undefined) stateNames.set(word.folded, state).set(foldName(state), state);
  }
  const named = new Map<string, number>();
  const states: StateMention[] = [];
  let index = 0;
  while (index < words.length) {
    const match = bodyAt(words, index, registry);
    const invented = stateNames.get(words[index]?.folded ?? '');
    if (match) {
      const body = likeliest(match.bodies, named);
      if (match.how === 'name') for (const { id } of match.bodies) named.set(id, (named.get(id) ?? 0) + 1);
      if (body && body.type !== 'outlet' && !(match.how === 'metonym' && isPlace(words, index)))
        states.push({ at: index, affiliation: affiliationOf(body, registry) });
    } else if (invented !== undefined) states.push({ at: index, affiliation: { name: invented } });
    index = match ? match.end : index + 1;
  }
  return { words, registry, capitals, named, states, stateNames };
}

const placePrepositions: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near', 'outside', 'to']);

/** "in Moscow", "MOSCOW (Reuters)": where something happened, not who spoke. */
function isPlace(words: readonly Word[], index: number): boolean {
  return placePrepositions.has(words[index - 1]?.lower ?? '') || words[index + 1]?.text === '(';
}

function gatherBodies(people: readonly Mention[], setting: Setting): Mention[] {
  const { words, registry, named, stateNames } = setting;
  const members = new Map<string, Member>();
  const mentions: Mention[] = [];
  let next = 0;
  let index = 0;
  while (index < words.length) {
    while (next < people.length && (people[next]?.end ?? 0) <= index) next += 1;
    const person = people[next];
    if (person && person.start <= index) {
      index = person.end;
      continue;
    }
    const match = bodyAt(words, index, registry);
    if (match) {
      const body = match.how === 'demonym' || (match.how === 'metonym' && isPlace(words, index)) ? undefined : likeliest(match.bodies, named);
      if (body) {
        const affiliation = affiliationOf(body, registry);
        mentions.push(bodyMention(memberOf(members, body.id, { name: body.name, body, affiliation }), index, match.end));
      }
      index = match.end;
      continue;
    }
    const state = stateNames.get(words[index]?.folded ?? '');
    const end = unregisteredBodyEnd(words, index);
    if (end !== undefined) {
      const name = textBetween(words, index, end);
      mentions.push(bodyMention(memberOf(members, name.toLowerCase(), { name }), index, end));
    } else if (state !== undefined && words[index]?.folded === foldName(state)) {
      const member = memberOf(members, state.toLowerCase(), { name: state, affiliation: { name: state } });
      mentions.push(bodyMention(member, index, index + 1));
    }
    index = end ?? index + 1;
  }
  return mentions;
}

function bodyMention(member: Member, start: number, end: number): Mention {
  return { member, start, end, phraseStart: start, phraseEnd: end };
}

function memberOf(
  members: Map<string, Member>,
  key: string,
  facts: Pick<Member, 'name' | 'body' | 'affiliation'>,
): Member {
  const known = members.get(key) ?? { kind: 'body', plural: false, mentions: 0, ...facts };
  known.mentions += 1;
  members.set(key, known);
  return known;
}

/** The state named most; the first of them where several are named as often. */
function homeOf({ states }: Setting): StateMention['affiliation'] | undefined {
  const counts = new Map<string, number>();
  let home: StateMention['affiliation'] | undefined;
  for (const { affiliation } of states) {
    if (affiliation.body && affiliation.body.type !== 'state') continue;
    const count = (counts.get(affiliation.name) ?? 0) + 1;
    counts.set(affiliation.name, count);
  }
  let most = 0;
  for (const { affiliation } of states) {
    const count = counts.get(affiliation.name) ?? 0;
    if (count > most) {
      most = count;
      home = affiliation;
    }
  }
  return home;
}
