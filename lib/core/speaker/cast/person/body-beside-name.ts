import { bodyNouns } from '../../data/body-nouns.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { PersonReading } from '../../mention/name/people.ts';
import { textBetween } from '../affiliation/affiliation.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** In brackets, a state, "Anna Lind (Velmarian Federal Foreign Office)", or a party, "Anna Lind (Velmaria First)". */
export function bodyInBrackets(
  { name: { end } }: PersonReading,
  { words, registry }: Setting,
): Affiliation | undefined {
  if (words[end]?.text !== '(') return undefined;
  let close = end + 1;
  while (
    close < end + longestInBrackets &&
    (words[close]?.capital || /^(?:and|for|of|the)$/.test(words[close]?.lower ?? ''))
  )
    close += 1;
  const match = words[close]?.text === ')' ? bodyAt(words, end + 1, registry) : undefined;
  const [state] = match?.bodies ?? [];
  if (!match || state?.type !== 'state' || match.end >= close) return undefined;
  const isOffice = words.slice(match.end, close).some(({ folded }) => bodyNouns.has(folded));
  return isOffice ? { name: state.name, body: state } : { name: textBetween(words, end + 1, close) };
}

/** Fighters as an affiliation, which belong to no state: "the rebels' | political chief, Anna Lind". */
export function fightersBefore({ whole }: PersonReading, { words }: Setting): Affiliation | undefined {
  const [noun, mark] = words.slice(Math.max(0, whole.start - 2), whole.start);
  const isTheirs = /^['’]$/.test(mark?.text ?? '') && mark?.start === noun?.end;
  return noun && isTheirs && fighters.has(noun.lower) ? { name: noun.lower } : undefined;
}

const fighters: ReadonlySet<string> = new Set('fighters guerrillas insurgents militants rebels separatists'.split(' '));

/** In words, with the bracket. */
const longestInBrackets = 10;
