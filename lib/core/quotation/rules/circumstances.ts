import type { Stretch } from '../candidates/candidate.ts';
import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import { tagNumber } from '../syntax/tags.ts';
import { hasVerb } from './insertion.ts';
import type { QuotationRule } from './quotation-rule.ts';
import { wordsOf } from './word-sets.ts';

const THAT = hashText('that');
const PREPOSITION = tagNumber('IN');
/** What tells where, when and how, "after talks with her counterpart"; "asked for a promise that" tells what. */
const WHERE = wordsOf('after ahead at before by during following in on through via');
/** "in remarks carried by the Velm Press agency on Monday", in tokens. */
const LONGEST = 14;

export const CIRCUMSTANCES: QuotationRule = {
  name: 'circumstances',
  reason: 'in "said in remarks carried by Velm Press that it was late" what was said begins with "that"',
  apply: (found, { reading }) =>
    found.map((one) => {
      const [first, ...others] = one.content;
      const start = first && one.cue.some(({ end }) => end === first.start) ? clauseIn(first, reading) : undefined;
      return first && start !== undefined ? { ...one, content: [{ ...first, start }, ...others] } : one;
    }),
};

/** Where "that" begins a clause after where and when it was said. */
function clauseIn({ start, end }: Stretch, reading: Reading): number | undefined {
  const { lexemes, marks } = reading.document;
  const { tags } = reading.syntax;
  if (WHERE.get(lexemes.words[start]!) < 0) return;
  for (let i = start + 1; i < Math.min(end, start + LONGEST) && marks.quotedAt[i]! < 0; i++)
    if (lexemes.words[i] === THAT && tags[i] === PREPOSITION)
      return hasVerb({ start, end: i }, reading) ? undefined : i;
  return;
}
