import { isAlone } from '../cast/person/lone-names.ts';
import type { Word } from '../reading/words.ts';
import type { ArticleNames } from './article-names.ts';
import { accusing } from './state-accused.ts';
import { isStatesOwn } from './state-evidence.ts';

/**
 * Adds the capitals of states that only the article knows, which speak for these: "Velmaria's capital, Korve", "The
 * parliament in Korve has sat. Korve denied it".
 *
 * @param states names and adjectives, folded; the capitals are added
 */
export function addCapitals(states: Map<string, string>, { words, stateOf }: ArticleNames): void {
  const seats = new Map<string, string | undefined>();
  for (let index = 1; index < words.length; index += 1) {
    const { folded, text } = words[index]!;
    // What isn't taken for a state needn't speak for one.
    if (states.get(folded) !== text || !isAlone(words, index)) continue;
    const owner = ownerOfCapital(index, words, states);
    if (owner !== undefined && owner !== text) seats.set(folded, owner);
    else if (!seats.has(folded) && isSeat(index, words)) seats.set(folded, undefined);
  }
  if (seats.size === 0) return;
  const own = namedAsStates(words, seats, stateOf);
  for (const [seat, told] of seats) {
    const state = told ?? (own.has(seat) ? undefined : mostNamed(words, states, seats, accusedBy(seat, words, states)));
    if (state !== undefined) states.set(seat, state);
  }
}

/** The state whose capital a name is said to be: "Velmaria's capital, Korve", "the Velmarian capital Korve", "Korve, the capital of Velmaria". */
function ownerOfCapital(
  index: number,
  words: readonly Word[],
  states: ReadonlyMap<string, string>,
): string | undefined {
  const stateAt = (at: number): string | undefined => (words[at]?.capital ? states.get(words[at].folded) : undefined);
  const capital = words[index - 1]?.text === ',' ? index - 2 : index - 1;
  if (words[capital]?.lower === 'capital') {
    const owner = words[capital - 1]?.kind === 'possessive' ? capital - 2 : capital - 1;
    return stateAt(owner);
  }
  if (words[index + 1]?.text !== ',') return undefined;
  const after = words.slice(index + 2, index + 6).findIndex(({ lower }) => lower === 'capital') + index + 2;
  if (words[after]?.lower !== 'capital' || words[after]?.sentence !== words[index]?.sentence) return undefined;
  if (words[after - 1]?.kind === 'possessive') return stateAt(after - 2);
  if (words[after + 1]?.lower !== 'of') return stateAt(after - 1);
  return stateAt(/^neighbou?ring$/.test(words[after + 2]?.lower ?? '') ? after + 3 : after + 2);
}

/** Whether what a capital has is in it: "the parliament in Korve", "told a news conference in Korve". */
function isSeat(index: number, words: readonly Word[]): boolean {
  return words[index - 1]?.lower === 'in' && held.has(words[index - 2]?.lower ?? '');
}

/** What is in a capital, and of which one hardly says that it is in a state. */
const held: ReadonlySet<string> = new Set(
  `
  assembly briefing chamber conference congress house journalists ministry palace parliament radio reporters senate
  summit television
  `
    .trim()
    .split(/\s+/),
);

/** Which names are also used as only a state's is: in the headline, as an adjective, as the owner of a ministry. */
function namedAsStates(
  words: readonly Word[],
  names: ReadonlyMap<string, unknown>,
  stateOf: ArticleNames['stateOf'],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (!word.capital) continue;
    if (names.has(word.folded) && (word.paragraph === 0 || isStatesOwn(words, index))) found.add(word.folded);
    const state = names.has(word.folded) ? undefined : stateOf(word.folded, false)?.toLowerCase();
    if (state !== undefined && names.has(state)) found.add(state);
  }
  return found;
}

/** The states that a capital accuses: "Korve blames | Ostravia". */
function accusedBy(seat: string, words: readonly Word[], states: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>();
  let from: number | undefined;
  for (let index = 0; index < words.length; index += 1) {
    const { folded, sentence } = words[index]!;
    if (folded === seat && accusing.test(words[index + 1]?.lower ?? '')) from = sentence;
    const state = from === sentence && folded !== seat ? states.get(folded) : undefined;
    if (state !== undefined) found.add(state);
  }
  return found;
}

function mostNamed(
  words: readonly Word[],
  states: ReadonlyMap<string, string>,
  seats: ReadonlyMap<string, unknown>,
  but: ReadonlySet<string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { capital, folded } of words) {
    const state = capital && !seats.has(folded) ? states.get(folded) : undefined;
    if (state !== undefined && !but.has(state)) counts.set(state, (counts.get(state) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
