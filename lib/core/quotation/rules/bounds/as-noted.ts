import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const AS = hashText('as');
const COMMA = hashText(',');
const WHERE = wordsOf('at during in on');
/** "in its annual report on the gates of 2024", in tokens. */
const LONGEST = 14;

export const AS_NOTED: QuotationRule = {
  name: 'as noted',
  reason:
    'in "As Velm noted in its 2024 report, gates rust" what was noted begins after the comma: the report is where',
  apply: (found, { reading }) => found.map((one) => withoutPlace(one, reading)),
};

function withoutPlace(one: Found, reading: Reading): Found {
  const { lexemes, marks, sentences, sentenceAt } = reading.document;
  const { words } = lexemes;
  const {
    head,
    source: [whose],
    cue: [cue],
    content: [first, ...others],
  } = one;
  const opens = sentences[sentenceAt[head]!]!;
  if (!whose || !cue || !first || one.cue.length > 1 || words[opens] !== AS || whose.start !== opens + 1) return one;
  if (first.start !== cue.end || whose.end > head) return one;
  let end = cue.end;
  while (end > head + 1 && WHERE.get(words[end - 1]!) >= 0) end -= 1;
  if (end === cue.end && WHERE.get(words[first.start]!) < 0) return one;
  const limit = Math.min(first.end - 1, first.start + LONGEST);
  let comma = first.start;
  while (comma < limit && words[comma] !== COMMA && marks.quotedAt[comma]! < 0) comma += 1;
  if (comma === limit || words[comma] !== COMMA || hasVerb({ start: first.start, end: comma }, reading)) return one;
  return { ...one, cue: [{ start: cue.start, end }], content: [{ start: comma + 1, end: first.end }, ...others] };
}
