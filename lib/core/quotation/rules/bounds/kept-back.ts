import type { Stretch } from '../../candidates/candidate.ts';
import { overlaps } from '../../candidates/candidate-edits.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import type { QuotationRule } from '../quotation-rule.ts';
import { stemsOf, wordsOf } from '../word-sets.ts';

const CONJUNCTIONS = wordsOf('although and but though while');
const PERSON = wordsOf('he it she they');
const AUXILIARIES = wordsOf('did do does will wo would');
const NEGATIONS = wordsOf("n't not");
const REFUSING = stemsOf('declined refused');
/** What somebody does or doesn't do when asked by reporters. */
const TELLING = stemsOf(
  'answer comment confirm disclose discuss elaborate exclude explain identify mention name reveal say specify',
);
const TO = hashText('to');
const COMMA = hashText(',');
const CONFIDENCE = 0.6;

export const KEPT_BACK: QuotationRule = {
  name: 'kept back',
  reason:
    'in "She confirmed that a letter had come but would not discuss its terms" what she keeps back is no part of what she confirmed',
  apply: (found, { reading: { document } }) => {
    const heads = new Set(found.map(({ head }) => head));
    return found.flatMap((one) => {
      const last = one.content[one.content.length - 1]!;
      const refusal = refusalIn(last, document);
      // "|Ostra|, Aas said, |had left and refused to discuss it|": Ostra refused.
      const isOfOther = one.inner.some(({ source }) => overlaps(source, one.content.slice(0, -1)));
      if (!refusal || (isOfOther && !refusal.person)) return [one];
      const { from, verb, person } = refusal;
      const content = [...one.content.slice(0, -1), { start: last.start, end: from }];
      const kept = { ...one, content, inner: one.inner.filter(({ head }) => head < from) };
      if (heads.has(verb.end - 1) || last.end <= verb.end) return [kept];
      const rest = { start: verb.end, end: last.end };
      const source = person ? [person] : one.source;
      const confidence = Math.min(CONFIDENCE, one.confidence);
      return [kept, { head: verb.end - 1, source, cue: [verb], content: [rest], confidence, inner: [] }];
    });
  },
};

interface Refusal {
  /** The token of the conjunction, or of the comma before it. */
  readonly from: number;
  readonly person: Stretch | undefined;
  /** "would not discuss", "declined to say" */
  readonly verb: Stretch;
}

/**
 * The first refusal in the article's words for what is said: ", though he did not specify", "but would not discuss".
 */
function refusalIn({ start, end }: Stretch, { lexemes: { words, stems }, marks }: Document): Refusal | undefined {
  for (let i = start + 1; i < end - 2; i++) {
    if (CONJUNCTIONS.get(words[i]!) < 0 || marks.quotedAt[i]! >= 0) continue;
    const isPerson = PERSON.get(words[i + 1]!) >= 0;
    const first = isPerson ? i + 2 : i + 1;
    const isNegated = AUXILIARIES.get(words[first]!) >= 0 && NEGATIONS.get(words[first + 1] ?? 0) >= 0;
    const isRefused = REFUSING.get(stems[first]!) >= 0 && words[first + 1] === TO;
    if ((!isNegated && !isRefused) || TELLING.get(stems[first + 2] ?? 0) < 0) continue;
    return {
      from: words[i - 1] === COMMA ? i - 1 : i,
      person: isPerson ? { start: i + 1, end: i + 2 } : undefined,
      verb: { start: first, end: first + 3 },
    };
  }
  return;
}
