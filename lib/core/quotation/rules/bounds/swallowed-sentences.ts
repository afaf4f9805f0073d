import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import { hasVerb } from '../insertion.ts';
import type { Found, QuotationRule, RuleContext } from '../quotation-rule.ts';

const COMMA = hashText(',');
/** The chance of a verb of speech that the models saw but didn't use. */
const LIKELY_CUE = 0.3;
const CONFIDENCE = 0.6;

export const SWALLOWED_SENTENCES: QuotationRule = {
  name: 'swallowed sentences',
  reason:
    'in "It flew far, the Joint Staff (JS) said, calling it a threat" the models may take all before "said" for a name; it is what the staff said',
  apply: (found, context) =>
    found.flatMap((one): Found[] => {
      const parted = partedSource(one, context);
      if (!parted) return [one];
      const { content, source, verb } = parted;
      const cue = [{ start: verb, end: verb + 1 }];
      const said = { head: verb, source: [source], cue, content: [content], confidence: CONFIDENCE, inner: [] };
      return [said, { ...one, source: [source] }];
    }),
};

/** "|It flew far|, |the Joint Staff (JS)| said|, calling" */
function partedSource(
  { head, source: [whole, ...others] }: Found,
  { reading, chances }: RuleContext,
): { content: Stretch; source: Stretch; verb: number } | undefined {
  const { lexemes, sentences, sentenceAt } = reading.document;
  if (!whole || others.length > 0 || whole.end >= head || sentences[sentenceAt[whole.start]!] !== whole.start) return;
  if (chances.speech[whole.end]! < LIKELY_CUE || lexemes.words[whole.end + 1] !== COMMA) return;
  let comma = whole.end - 1;
  while (comma > whole.start && lexemes.words[comma] !== COMMA) comma -= 1;
  const content = { start: whole.start, end: comma };
  if (comma === whole.start || !hasVerb(content, reading)) return;
  return { content, source: { start: comma + 1, end: whole.end }, verb: whole.end };
}
