import { areas } from '../../data/regions.ts';
import type { Word } from '../../reading/words.ts';
import type { Owner } from '../owner.ts';

/** The words of a complement that stay in the role: "of the armed forces" for "of Velmaria's armed forces". */
export function officeKept(
  words: readonly Word[],
  { end, first, last }: { readonly end: number; readonly first: number; readonly last: number },
  whose: Owner,
): readonly Word[] {
  const within = whose.inRole ? possessiveIn(words, whose) : whose.end;
  if (within === undefined) return words.slice(end, last);
  const possessive = words[within]?.kind === 'possessive' ? words[within] : undefined;
  const rest = possessive ? within + 1 : within;
  if (rest >= last || (rest === last - 1 && areas.has(words[rest]?.lower ?? ''))) return [];
  const its = whose.start < first ? words[whose.start] : undefined;
  if (its)
    return [...words.slice(end, whose.start), { ...its, text: 'the', lower: 'the' }, ...words.slice(first, last)];
  const article: Word[] =
    possessive && end + 1 === first ? [{ ...possessive, text: 'the', lower: 'the', kind: 'word' }] : [];
  return [...words.slice(end, first), ...article, ...words.slice(rest, last)];
}

/** The possessive within a known name that tells the state, too: "Velmaria| ’s Security Council". */
function possessiveIn(words: readonly Word[], { start, end }: Owner): number | undefined {
  for (let index = start + 1; index < end - 1; index += 1) if (words[index]?.kind === 'possessive') return index;
  return undefined;
}
