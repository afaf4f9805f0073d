import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { determiners } from '../data/phrase-words.ts';
import { bodyAt, unregisteredBodyEnd } from '../mention/bodies.ts';
import { type PersonReading, readPeople } from '../mention/people.ts';
import type { Word } from '../reading/words.ts';
import { foldName } from '../registry/fold-name.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { affiliationOf, likeliest, type Setting, type StateMention, textBetween } from './affiliation.ts';
import type { Member, Mention } from './cast.ts';
import { applyDescriptions } from './descriptions.ts';
import { gatherPeople } from './gather-people.ts';
import { impliedAffiliation } from './implied-affiliation.ts';
import { createNameIndex, type NameIndex } from './name-index.ts';
import { isAlone, isCommonNoun, readUnlistedStates } from './unlisted-states.ts';

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
  const readings = readPeople(words, registry);
  const setting = readSetting(words, readings, registry, isSource);
  const names = createNameIndex();
  const speaks = ({ name }: PersonReading): boolean =>
    isSource(name.start) &&
    !setting.stateNames.has(words[name.start]?.folded ?? '') &&
    !determiners.has(words[name.start - 1]?.lower ?? '') &&
    !(name.end - name.start === 1 && isCommonNoun(words, name.start));
  const people = gatherPeople(readings, setting, names, speaks, date);
  const mentions = [...people, ...setting.bodies].sort((a, b) => a.start - b.start);
  const cast = { setting, names, readings, mentions, home: homeOf(setting) };
  applyDescriptions(people, setting);
  for (const { member } of people) {
    if (member.affiliation) continue;
    member.affiliation = impliedAffiliation(member, cast, date);
    member.isAffiliationImplied = true;
  }
  return cast;
}

function readSetting(
  words: readonly Word[],
  readings: readonly PersonReading[],
  registry: RegistryIndex,
  isSource: (word: number) => boolean,
): Setting {
  const capitals = new Map<string, string>();
  for (const word of words) if (word.capital && !capitals.has(word.folded)) capitals.set(word.folded, word.text);
  const properWords = new Set(
    words
      .filter(
        (word, index) =>
          word.capital && words[index - 1]?.sentence === word.sentence && words[index - 1]?.kind === 'word',
      )
      .map(({ folded }) => folded),
  );
  const stateNames = readUnlistedStates(words, readings, capitals, registry, isSource);
  const named = new Map<string, number>();
  const states: StateMention[] = [];
  let index = 0;
  while (index < words.length) {
    const match = bodyAt(words, index, registry);
    const unlisted = stateNames.get(words[index]?.folded ?? '');
    if (match) {
      const body = likeliest(match.bodies, named);
      if (match.how === 'name') for (const { id } of match.bodies) named.set(id, (named.get(id) ?? 0) + 1);
      if (
        body &&
        body.type !== 'outlet' &&
        !words[index]?.quoted &&
        !(match.how === 'metonym' && isPlace(words, index))
      )
        states.push({ at: index, affiliation: affiliationOf(body, registry) });
    } else if (unlisted !== undefined && !words[index]?.quoted && isAlone(words, index))
      states.push({ at: index, affiliation: { name: unlisted } });
    index = match ? match.end : index + 1;
  }
  const bodies = gatherBodies(readings, { words, registry, named, stateNames });
  return { words, registry, capitals, properWords, named, states, stateNames, bodies };
}

const placePrepositions: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near', 'outside', 'to']);

/** "in Moscow", "MOSCOW (Reuters)": where something happened, not who spoke. */
function isPlace(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const opens = words[index - 1]?.paragraph !== word?.paragraph;
  const isDateline = opens && /^[,.(:–—-]$/.test(words[index + 1]?.text ?? '');
  return isDateline || placePrepositions.has(words[index - 1]?.lower ?? '') || words[index + 1]?.text === '(';
}

function gatherBodies(
  readings: readonly PersonReading[],
  { words, registry, named, stateNames }: Pick<Setting, 'words' | 'registry' | 'named' | 'stateNames'>,
): Mention[] {
  const people = readings.filter(({ sure }) => sure).map(({ name }) => name);
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
      const body =
        match.how === 'demonym' || (match.how === 'metonym' && isPlace(words, index))
          ? undefined
          : likeliest(match.bodies, named);
      const longer = match.how === 'metonym' ? undefined : unregisteredBodyEnd(words, index);
      if (longer !== undefined && longer > match.end && bodyNouns.has(words[longer - 1]?.folded ?? '')) {
        // "African Union Commission", "Cordalian Foreign Ministry": a part of the body that it begins with.
        const part = textBetween(words, index, longer);
        const whole = body ?? likeliest(match.bodies, named);
        const affiliation = whole && affiliationOf(whole, registry);
        mentions.push(bodyMention(memberOf(members, part.toLowerCase(), { name: part, affiliation }), index, longer));
        index = longer;
        continue;
      }
      if (body) {
        const affiliation = affiliationOf(body, registry);
        mentions.push(
          bodyMention(memberOf(members, body.id, { name: body.name, body, affiliation }), index, match.end),
        );
      }
      index = match.end;
      continue;
    }
    const state = stateNames.get(words[index]?.folded ?? '');
    const end = unregisteredBodyEnd(words, index) ?? apposedBodyEnd(words, index);
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

/** "The residents' group, Citizens for a Clean Ridge,": what comes after the comma is its name. */
function apposedBodyEnd(words: readonly Word[], index: number): number | undefined {
  if (!words[index]?.capital || words[index - 1]?.text !== ',' || !bodyNominals.has(words[index - 2]?.lower ?? ''))
    return undefined;
  let end = index + 1;
  while (
    end < index + 8 &&
    words[end]?.kind === 'word' &&
    (words[end]?.capital || /^(?:a|and|for|of|the)$/.test(words[end]?.lower ?? ''))
  )
    end += 1;
  return words[end]?.text === ',' && words[end - 1]?.capital ? end : undefined;
}

function bodyMention(member: Member, start: number, end: number): Mention {
  member.introducedAt ??= start;
  return { member, start, end, phraseStart: start, phraseEnd: end };
}

function memberOf(
  members: Map<string, Member>,
  key: string,
  facts: Pick<Member, 'name' | 'body' | 'affiliation'>,
): Member {
  const known = members.get(key) ?? { kind: 'body', calledBy: new Set(), plural: false, mentions: 0, ...facts };
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
