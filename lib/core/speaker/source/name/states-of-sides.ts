import type { Affiliation } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinNames } from '../../cast/make-member.ts';
import { numbers } from '../../data/numbers.ts';
import { foldName } from '../../registry/fold-name.ts';
import { bodiesNamed, bodiesOfDemonym } from '../../registry/lookup.ts';
import { isState, lastBefore } from '../../states/state-candidates.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isPaper } from '../text/paper-author.ts';
import { readStates } from './joint-sources.ts';

/** The two states most talked of: "Both sides", "officials from the two countries", "the two ministers". */
export function bothStates(phrase: NounPhrase, cast: Cast): Affiliation | undefined {
  const { words, share } = cast.setting;
  const all = words.slice(phrase.start, phrase.end);
  const at = all.findIndex(({ lower }) => sides.has(lower));
  const areMinisters = areOfTwo(phrase, cast);
  const isOfTwo =
    (at > 0 && /^(?:both|two)$/.test(all[at - 1]?.lower ?? '')) || areMinisters || areParties(phrase, cast);
  if (!isOfTwo) return undefined;
  // Only the states whose ministers the article has named, if it has named those of two.
  const named = new Set(areMinisters ? cast.officials.map(({ affiliation }) => affiliation.name) : []);
  const [first, second, third] = [...share]
    .filter(([name]) => named.size < 2 || named.has(name))
    .sort(([, a], [, b]) => b - a);
  const isClear = first && second && second[1] >= leastShare && second[1] >= 2 * (third?.[1] ?? 0);
  if (!isClear) {
    const states = statesOfTwo(phrase, cast);
    return states && { name: joinNames(states) };
  }
  const pair = [first[0], second[0]];
  const inOrder = [...named].filter((name) => pair.includes(name));
  return { name: joinNames(inOrder.length === 2 ? inOrder : pair) };
}

/** Both states of a paper that they issue together: "a joint German-U.S. | statement". */
export function statesOfPaper(
  { first, noun }: NounPhrase,
  { setting: { words, registry } }: Cast,
): Affiliation | undefined {
  if (!isPaper(words[noun]?.lower ?? '')) return undefined;
  for (const { text } of words.slice(first, noun)) {
    const halves = text.split(/[-–]/);
    const states = halves.flatMap((half) =>
      [...bodiesOfDemonym(registry, half), ...bodiesNamed(registry, half)].slice(0, 1),
    );
    if (halves.length === 2 && states.length === 2 && states.every(({ type }) => type === 'state'))
      return { name: joinNames(states.map(({ name }) => name)) };
  }
  return undefined;
}

/** The states of two who met: "Velmaria's minister met Anna Lind of Ostravia. … The two sides". */
function statesOfTwo({ start, noun }: NounPhrase, { mentions, setting }: Cast): string[] | undefined {
  const { stateNames, words } = setting;
  if (!sides.has(words[noun]?.lower ?? '')) return undefined;
  const people = mentions.filter(({ member }) => member.kind === 'person').slice(0, mostBefore);
  for (const [index, one] of people.entries()) {
    const other = people[index + 1];
    if (!other || other.start >= start || words[one.start]?.sentence !== words[other.start]?.sentence) continue;
    if (!words.slice(one.end, other.phraseStart).some(({ lower }) => meets.has(lower))) continue;
    const states = [one, other].flatMap(({ member: { affiliation } }) =>
      affiliation && (isState(affiliation) || stateNames.has(foldName(affiliation.name))) ? [affiliation.name] : [],
    );
    if (new Set(states).size === 2) return states;
  }
  return undefined;
}

/** In mentions of people: the first ones tell who met. */
const mostBefore = 12;

const meets: ReadonlySet<string> = new Set(['call', 'meeting', 'met', 'spoke', 'talks']);

/** "The Parties", "Both Parties": those of a treaty, as they call themselves. */
function areParties({ determiner, first, noun, end }: NounPhrase, { setting: { words } }: Cast): boolean {
  const isAll = first === noun || words[first]?.lower === 'two';
  return (
    /^(?:both|the)$/.test(determiner ?? '') &&
    isAll &&
    end === noun + 1 &&
    /^(?:Parties|Sides)$/.test(words[noun]?.text ?? '')
  );
}

/** Whether it is one of each of two states: "Both foreign ministers", "the two leaders", but not "two ministers". */
export function areOfTwo({ determiner, first, noun }: NounPhrase, { setting: { words } }: Cast): boolean {
  const isTwo = determiner === 'both' || (determiner === 'the' && words[first]?.lower === 'two');
  return isTwo && /^(?:leaders|ministers|premiers|presidents)$/.test(words[noun]?.lower ?? '');
}

/** The states of "the three sides", as the last list of so many states tells. */
export function listedStates(phrase: NounPhrase, cast: Cast): Affiliation | undefined {
  const { words, states } = cast.setting;
  const all = words.slice(phrase.start, phrase.end);
  const at = all.findIndex(({ lower }) => sides.has(lower));
  const count = numbers.indexOf(all[at - 1]?.lower ?? '') + 2;
  if (at < 1 || count < 2) return undefined;
  for (const mention of lastBefore(states, phrase.start).toReversed()) {
    const list = readStates(mention.at, mention.at + count * longestListed, cast);
    if (list?.states.length === count) return { name: joinNames(list.states.map(({ name }) => name)) };
  }
  return undefined;
}

/** In words: each state of a list, with what separates it from the next. */
const longestListed = 5;

/** In lower case: what states are called when counted. */
const sides: ReadonlySet<string> = new Set(
  'capitals countries governments nations neighbors neighbours sides states'.split(' '),
);
/** The least share in the article of each of the two states, where 1 is that of its home state. */
const leastShare = 0.3;
