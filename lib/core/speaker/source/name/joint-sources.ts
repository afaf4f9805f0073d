import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Affiliation, Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinNames } from '../../cast/make-member.ts';
import { honorifics } from '../../data/honorifics.ts';
import { statesOfRegions } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleModifiers } from '../../data/roles.ts';
import { isTitleOfSeveral, sharedTitleEnd } from '../../mention/before-name/shared-title.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { WordRange } from '../../mention/owner.ts';
import { roleKey, roleOf } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { isState, lastBefore } from '../../states/state-candidates.ts';
import { standingAt } from '../../states/state-standing.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';
import { describedRole } from '../unnamed/described-role.ts';

/** Plural nouns for what each state has one of: "the governments of Ostravia and Velmaria". */
const offices: ReadonlySet<string> = new Set(
  'armies cabinets delegations embassies governments militaries ministries navies parliaments presidencies'.split(' '),
);

/** Officials of several states listed after the noun, as one group: "The leaders of Ostravia, Velmaria and Norland". */
export function officesOfStates(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const noun = words[phrase.noun]?.lower ?? '';
  const isOfSeveral = offices.has(noun) || roleNouns.has(roleKey(singularOf(noun) ?? ''));
  if (!isOfSeveral || !/^(?:for|from|of)$/.test(words[phrase.noun + 1]?.lower ?? '')) return undefined;
  const list = readStates(phrase.noun + 2, phrase.end, cast, true);
  if (!list) return undefined;
  const first = phrase.determiner === 'the' || phrase.determiner === undefined ? phrase.first : phrase.start;
  const text = textBetween(words, first, list.end);
  // "Foreign ministers from Ostravia and Velmaria": the capital is the sentence's.
  const isOpening =
    words[first - 1]?.sentence !== words[first]?.sentence &&
    (first === phrase.noun || roleModifiers.has(words[first]?.lower ?? ''));
  return {
    kind: 'group',
    name: isOpening ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    affiliation: { name: joinNames(list.states.map(({ name }) => name)) },
    describedRole: describedRole(phrase, cast),
    calledBy: new Set(),
    plural: true,
    mentions: 1,
  };
}

/** Officials of states listed before the noun, as one group: "The Polish, Estonian and Latvian | foreign ministers". */
export function officialsOfStates(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words, registry, stateNames } = cast.setting;
  const states: Affiliation[] = [];
  // "Nordic and Velmarian ministers": which of the region, isn't told.
  let isOpen = false;
  let isOfRegion = false;
  let adjectives = 0;
  let index = phrase.first;
  for (; index < phrase.end; index += 1) {
    const word = words[index];
    if (word?.text === ',' || /^(?:and|the)$/.test(word?.lower ?? '')) continue;
    adjectives += 1;
    const region = statesOfRegions.get(word?.folded ?? '');
    if (region) {
      isOfRegion = true;
      isOpen ||= region.length === 0;
      states.push(...region.map((name) => ({ name })));
      continue;
    }
    const match = bodyAt(words, index, registry, phrase.end);
    // "US and Velmarian officials"
    const isShort = match?.how === 'name' && match.end === index + 1 && /^(?:\p{Lu}\.?){2,5}$/u.test(word?.text ?? '');
    const body = match?.how === 'demonym' || isShort ? match?.bodies[0] : undefined;
    const unlisted = stateNames.get(word?.folded ?? '');
    if (body) states.push({ name: body.name, body });
    else if (unlisted !== undefined) states.push({ name: unlisted });
    else {
      adjectives -= 1;
      break;
    }
  }
  let noun = index;
  while (noun < phrase.end && roleModifiers.has(words[noun]?.lower ?? '')) noun += 1;
  const { lower = '' } = words[noun] ?? {};
  // "Nordic and Baltic | states", but "the Baltic states" are called so.
  const isOfAll = isOfRegion && adjectives > 1 && /^(?:countries|nations|states)$/.test(lower);
  const isOffice = offices.has(lower) || isOfAll;
  const isOfSeveral = isOffice || roleNouns.has(roleKey(singularOf(lower) ?? ''));
  if ((states.length < 2 && adjectives < 2) || noun >= phrase.end || !isOfSeveral) return undefined;
  return {
    kind: 'group',
    name: textBetween(words, phrase.first, noun + 1),
    affiliation: isOpen ? undefined : { name: joinNames(states.map(({ name }) => name)) },
    describedRole: isOffice ? undefined : roleOf(words.slice(index, noun + 1))?.title,
    calledBy: new Set(),
    plural: true,
    mentions: 1,
  };
}

/** The states of "their ministers", by the sentence: "Ostravia and Velmaria agreed, | their ministers | said". */
export function theirStates({ determiner, start, noun }: NounPhrase, cast: Cast): Affiliation | undefined {
  const { states, words } = cast.setting;
  const isMany = roleNouns.has(roleKey(singularOf(words[noun]?.lower ?? '') ?? ''));
  if (determiner !== 'their' || !isMany) return undefined;
  const first = lastBefore(states, start).find(({ at }) => words[at]?.sentence === words[start]?.sentence);
  const list = first && standingAt(first.at, words) === 'topic' ? readStates(first.at, start, cast) : undefined;
  return list && { name: joinNames(list.states.map(({ name }) => name)) };
}

/**
 * Reads a list of at least two states, with nothing but commas, "and" and "the" between them. Its `end` is exclusive.
 *
 * @param isAny whether any lone capital counts as a state: "the prime ministers of Ostra, *Sund* and *Corva*"
 */
export function readStates(
  start: number,
  end: number,
  { setting }: Cast,
  isAny = false,
): { states: Affiliation[]; end: number } | undefined {
  const { words, registry, stateNames } = setting;
  const states: Affiliation[] = [];
  let last = start;
  for (let index = start; index < end; ) {
    const word = words[index];
    const match = bodyAt(words, index, registry, end);
    const body = match?.how === 'demonym' ? undefined : match?.bodies[0];
    const unlisted = stateNames.get(word?.folded ?? '');
    if (body && isState({ name: body.name, body })) states.push({ name: body.name, body });
    else if (unlisted !== undefined) states.push({ name: unlisted });
    else if (isAny && word?.capital && !words[index + 1]?.capital && !match) states.push({ name: word.text });
    else if (word?.text === ',' || /^(?:and|the)$/.test(word?.lower ?? '')) {
      index += 1;
      continue;
    } else break;
    index = match && body ? match.end : index + 1;
    last = index;
  }
  return states.length > 1 ? { states, end: last } : undefined;
}

/** The role of several people before their names, in the plural: "Defence ministers | Anna Lind and Oskar Tehl". */
export function sharedRole(name: WordRange, phrase: NounPhrase, words: readonly Word[]): string | undefined {
  // "Two former ministers, | Anna Lind and Oskar Tehl"
  if (words[name.start - 1]?.text === ',') return sharedRole({ ...name, start: name.start - 1 }, phrase, words);
  const noun = words[name.start - 1];
  const short =
    noun?.capital && /[^s]s$/.test(noun.folded) ? honorifics.get(noun.folded.slice(0, -1))?.role : undefined;
  if (short !== undefined) return `${short}s`;
  // "The Ministers of Defence | Anna Lind and Oskar Tehl"
  for (let index = name.start - 3; index >= Math.max(phrase.first, name.start - longestTitle); index -= 1)
    if (isTitleOfSeveral(words[index]) && sharedTitleEnd(words, index) === name.start)
      return roleOf(words.slice(index, name.start))?.title;
  if (name.start <= phrase.first || noun?.kind !== 'word' || !isPluralRole(noun)) return undefined;
  let start = name.start - 1;
  while (start > phrase.first && roleModifiers.has(words[start - 1]?.lower ?? '')) start -= 1;
  // "former Velmarian | ministers | Anna Lind and Oskar Tehl"
  let owner = start;
  while (owner > phrase.first && words[owner - 1]?.capital && words[owner - 1]?.lower !== 'former') owner -= 1;
  const isFormer = owner < start && words[owner - 1]?.lower === 'former';
  const prefix = isFormer ? words.slice(owner - 1, owner) : [];
  return roleOf([...prefix, ...words.slice(start, name.start)])?.title;
}

/** In words: "Ministers of Foreign and European Affairs". */
const longestTitle = 7;

/** The role of several people after their names: "Anna Lind and Oskar Tehl, | both former negotiators". */
export function roleAfterNames({ end }: WordRange, phrase: NounPhrase, words: readonly Word[]): string | undefined {
  if (words[end]?.text !== ',') return undefined;
  const start = words[end + 1]?.lower === 'both' ? end + 2 : end + 1;
  let noun = start;
  while (noun < phrase.end && roleModifiers.has(words[noun]?.lower ?? '')) noun += 1;
  const last = words[noun];
  return noun < phrase.end && last && isPluralRole(last) ? roleOf(words.slice(start, noun + 1))?.title : undefined;
}

function isPluralRole({ kind, lower }: Word): boolean {
  return kind === 'word' && roleNouns.has(singularOf(lower) ?? '');
}
