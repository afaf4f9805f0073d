import { bodyAt } from '../mention/body/bodies.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { rewritten } from './rewritten.ts';
import type { Word } from './words.ts';

/** Datelines stand in paragraphs up to this one, counted from 0. */
const lastParagraph = 4;

/**
 * The words, with a dateline's outlet taken as no capital if no mark separates it from the story: in "PORT VELM.
 * VELMINFORM Harbour Minister Oskar Tehl said" the minister isn't the outlet's.
 */
export function markDatelines(words: readonly Word[], registry: RegistryIndex): readonly Word[] {
  return rewritten(words, (_, index) =>
    isDatelineOutlet(words, index, registry)
      ? { word: { ...words[index]!, capital: false }, end: index + 1 }
      : undefined,
  );
}

function isDatelineOutlet(words: readonly Word[], index: number, registry: RegistryIndex): boolean {
  const word = words[index];
  if (!word || word.paragraph > lastParagraph) return false;
  const [stop, next] = [words[index - 1], words[index + 1]];
  if (stop?.text !== '.' || stop.paragraph !== word.paragraph) return false;
  if (!/^\p{Lu}{4,}$/u.test(word.text) || !next?.capital || next.sentence !== word.sentence) return false;
  const place = words[index - 2];
  const isPlace = /^\p{Lu}[\p{Lu}-]+$/u.test(place?.text ?? '') || /^\d{1,4}$/.test(place?.text ?? '');
  return isPlace && bodyAt(words, index, registry)?.bodies[0]?.type === 'outlet';
}
