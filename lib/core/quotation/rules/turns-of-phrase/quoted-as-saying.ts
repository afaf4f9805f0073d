import { hashText } from '../../learned/hashing.ts';
import { subjectsOf } from '../../syntax/subject.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const CITING = wordsOf('cited cites quoted quotes reported');
const SAYING = wordsOf(
  'accusing adding announcing arguing calling confirming declaring denying describing expressing having insisting noting promising reporting saying stating stressing telling urging warning',
);
const AS = hashText('as');
const COMMA = hashText(',');
const BY = hashText('by');
const BEING = wordsOf('be been being is was were');
/** A name with titles, in tokens. */
const LONGEST_NAME = 16;

export const QUOTED_AS_SAYING: QuotationRule = {
  name: 'quoted as saying',
  reason: 'in "Interfax quoted the minister as saying that …" the minister speaks, and the agency carries it',
  apply: (found, { reading }) => {
    const { sentenceAt, lexemes } = reading.document;
    const { words } = lexemes;
    return found.map((one): Found => {
      const citing = citingVerb(words, one.head);
      const as = citing < 0 ? -1 : findAs(words, sentenceAt, citing);
      const first = one.content[0]!;
      const isFronted = first.end <= citing;
      if (as < 0 || (!isFronted && (first.end <= as + 2 || first.start <= citing))) return one;
      const content = isFronted
        ? one.content
        : [{ start: Math.max(first.start, as + 2), end: first.end }, ...one.content.slice(1)];
      const cue = [
        { start: citing, end: citing + 1 },
        { start: as, end: as + 2 },
      ];
      // "The minister was quoted by Interfax as saying", "was quoted in May as saying": the subject speaks.
      const isPassive = BEING.get(words[citing - 1] ?? 0) >= 0 || words[citing + 1] === BY || as === citing + 1;
      const source = isPassive
        ? subjectsOf(reading, citing).slice(0, 1)
        : [{ start: citing + 1, end: words[as - 1] === COMMA ? as - 1 : as }];
      return { ...one, source: source.length > 0 ? source : one.source, cue, content };
    });
  },
};

/** The verb before "… as saying", whether the cue is that verb or "saying"; -1 without one. */
function citingVerb(words: Int32Array, head: number): number {
  if (CITING.get(words[head]!) >= 0) return head;
  if (SAYING.get(words[head]!) < 0 || words[head - 1] !== AS) return -1;
  for (let i = head - 2; i >= Math.max(0, head - LONGEST_NAME - 2); i--) if (CITING.get(words[i]!) >= 0) return i;
  return -1;
}

/** In the verb's sentence: "KCNA reported on Saturday. “No,” it quoted him | as saying" has another verb. */
function findAs(words: Int32Array, sentenceAt: ArrayLike<number>, citing: number): number {
  const farthest = Math.min(words.length - 1, citing + LONGEST_NAME + 1);
  for (let i = citing + 1; i < farthest && sentenceAt[i] === sentenceAt[citing]; i++)
    if (words[i] === AS && SAYING.get(words[i + 1]!) >= 0) return i;
  return -1;
}
