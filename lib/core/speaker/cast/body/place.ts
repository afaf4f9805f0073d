import { seatsOfOrganisations } from '../../data/place-words.ts';
import type { Word } from '../../reading/words.ts';

const placePrepositions: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near', 'outside', 'to']);

/** Whether a name is a place where something happened, and no speaker: "in Moscow", "MOSCOW (Reuters)". */
export function isPlace(words: readonly Word[], index: number, end = index + 1): boolean {
  const word = words[index];
  const opens = words[index - 1]?.paragraph !== word?.paragraph;
  const isDateline = opens && /^[,.(:–—-]$/.test(words[end]?.text ?? '');
  return isDateline || placePrepositions.has(words[index - 1]?.lower ?? '');
}

/** Whether a town is a seat of organisations, where speakers may be of any state: "VIENNA, April 18". */
export function isSeatOfOrganisations(words: readonly Word[], at: number): boolean {
  return seatsOfOrganisations.has(words[at]?.folded ?? '');
}
