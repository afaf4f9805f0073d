import { oncePer } from '../../../once-per.ts';
import type { Word } from '../../reading/words.ts';
import { foldBodyName, foldName, foldsPlainly } from '../../registry/fold-name.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';

/** All names of bodies and their people in the registry, folded, without "the". */
interface Phrases {
  /** Every beginning of a phrase, by whole words, and whether it is a whole phrase. */
  readonly beginnings: ReadonlyMap<string, boolean>;
  /** For a first word, the most words that a phrase with it may have. */
  readonly lengths: ReadonlyMap<string, number>;
}

/** The registry's phrases that begin at the word, as written, with their ends (exclusive); shortest first. */
export function phrasesAt(
  words: readonly Word[],
  start: number,
  limit: number,
  { beginnings, lengths }: Phrases,
): { phrase: string; end: number }[] {
  const first = words[start]!;
  // "People | 's | Republic of Velmaria": folding joins the possessive to the first word.
  const own = words[start + 1]?.kind === 'possessive' ? (lengths.get(`${first.folded}s`) ?? 0) : 0;
  const longest = Math.max(own, lengths.get(firstPart(first.folded)) ?? 0);
  const last = Math.min(limit, start + longest);
  const found: { phrase: string; end: number }[] = [];
  let phrase = '';
  let isPlain = true;
  for (let index = start; index < last; index += 1) {
    const word = words[index];
    const isInside =
      word?.kind !== 'mark' || word.text === '&' || isHangingHyphen(words, index) || isSlash(words, index);
    if (!word || !isInside || word.sentence !== first.sentence) break;
    phrase += word.kind === 'possessive' || index === start ? word.text : ` ${word.text}`;
    isPlain &&= foldsPlainly(word.text);
    const beginning = beginnings.get(isPlain ? phrase.toLowerCase() : foldBodyName(phrase));
    if (beginning && word.kind !== 'possessive' && word.text !== '/') found.push({ phrase, end: index + 1 });
    // Only if all words fold plainly can it be told that no phrase goes on so.
    if (beginning === undefined && isPlain && words[index + 1]?.kind !== 'possessive') break;
  }
  return found;
}

/** Whether it is a hyphen without a second half: "the Confederation of A*-* and H-Bomb Sufferers". */
function isHangingHyphen(words: readonly Word[], index: number): boolean {
  const [before, mark, next] = words.slice(index - 1, index + 2);
  return mark?.text === '-' && before?.end === mark.start && /^(?:and|or)$/.test(next?.lower ?? '');
}

/** "Radio Lune | / | Radio Velm" */
function isSlash(words: readonly Word[], index: number): boolean {
  const [before, mark, next] = words.slice(index - 1, index + 2);
  return mark?.text === '/' && before?.end === mark.start && next?.start === mark.end;
}

/** The phrases of a registry, gathered once. */
export const phrasesOf = oncePer((registry: RegistryIndex): Phrases => {
  const beginnings = new Map<string, boolean>();
  const lengths = new Map<string, number>();
  const indices = [registry.bodyNames, registry.abbreviations, registry.metonyms, registry.demonyms];
  for (const name of indices.flatMap((index) => [...index.keys()])) {
    const parts = name.split(' ');
    const first = firstPart(name);
    for (let end = name.indexOf(' '); end !== -1; end = name.indexOf(' ', end + 1)) {
      const beginning = name.slice(0, end);
      if (!beginnings.has(beginning)) beginnings.set(beginning, false);
    }
    beginnings.set(name, true);
    // Folding splits words otherwise than the reader does ("Asia-Pacific", "U. S."): two more leave room.
    lengths.set(first, Math.max(lengths.get(first) ?? 0, parts.length + 2));
    // Demonyms have plurals: "Russians".
    if (registry.demonyms.has(name)) {
      beginnings.set(`${name}s`, true);
      lengths.set(foldName(`${first}s`), 2);
    }
  }
  return { beginnings, lengths };
});

function firstPart(folded: string): string {
  const space = folded.indexOf(' ');
  return space === -1 ? folded : folded.slice(0, space);
}
