import { seatsOfOrganisations } from '../../data/place-words.ts';
import type { Word } from '../../reading/words.ts';

const placePrepositions: ReadonlySet<string> = new Set(['at', 'from', 'in', 'near', 'outside', 'to']);

/** "in Moscow", "MOSCOW (Reuters)": where something happened, not who spoke. */
export function isPlace(words: readonly Word[], index: number, end = index + 1): boolean {
  const word = words[index];
  const opens = words[index - 1]?.paragraph !== word?.paragraph;
  const isDateline = opens && /^[,.(:–—-]$/.test(words[end]?.text ?? '');
  return isDateline || placePrepositions.has(words[index - 1]?.lower ?? '');
}

/** "VIENNA, April 18": whoever speaks there is of any state. */
export function isSeatOfOrganisations(words: readonly Word[], at: number): boolean {
  return seatsOfOrganisations.has(words[at]?.folded ?? '');
}
