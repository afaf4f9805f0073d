import type { Stretch } from '../../candidates/candidate.ts';
import type { Reading } from '../../reading.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf } from '../word-sets.ts';

/** In tokens: lists of states may be long. */
const LONGEST = 120;
/** Where a list of states ends: "of Ostra and Velm|, reaffirm". */
const VERB_AFTER = /^,(?!(?:and|the)$)\p{Ll}/u;
const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');

/** Who signs: "We, | the Foreign Ministers of Ostra and Velm, reaffirm", "we | the undersigned engineers | call". */
export function signatories({ document, syntax: { tags } }: Reading): Stretch | undefined {
  const { count } = document.tokens;
  for (let we = 0; we < count; we++) {
    if (!/^we$/i.test(wordAt(document, we))) continue;
    const start = wordAt(document, we + 1) === ',' ? we + 2 : we + 1;
    const isUndersigned = wordAt(document, start) === 'the' && wordAt(document, start + 1) === 'undersigned';
    const isApposed =
      start === we + 2 && wordAt(document, we) === 'We' && /^the$|^\p{Lu}/u.test(wordAt(document, start));
    if (!isUndersigned && !isApposed) continue;
    const to = Math.min(document.paragraphs[document.paragraphAt[we]! + 1]!, we + LONGEST);
    let end = start + 1;
    while (
      end < to &&
      !FINITE.has(tags[end]!) &&
      !VERB_AFTER.test(`${wordAt(document, end)}${wordAt(document, end + 1)}`)
    )
      end += 1;
    while (end > start + 1 && /^(?:[,–—-]|and|hereby)$/.test(wordAt(document, end - 1))) end -= 1;
    return { start, end };
  }
  return undefined;
}
