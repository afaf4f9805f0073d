import { hashText } from '../../learned/hashing.ts';
import type { Found, QuotationRule, RuleContext } from '../quotation-rule.ts';
import { upTo } from '../up-to.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';

const CONJUNCTIONS = wordsOf('and but whereas while');
const OTHERS = hashText('others');
const COMMA = hashText(',');
const LINKS = wordsOf('for on to');
const VERB = tagsOf('VBD', 'VBG', 'VBP');
/** The chance from which a word may be a cue. */
const LIKELY_CUE = 0.1;
/** In tokens; less is no statement. */
const LEAST_SAID = 2;
const CONFIDENCE = 0.5;

export const OTHERS_TOO: QuotationRule = {
  name: 'others too',
  reason:
    'in "with some members demanding a vote and others calling for patience" the others call for it; the corpus has one who speaks',
  apply: (found, context) => found.flatMap((one) => parted(one, context)),
};

/** A quotation, and what others say at its end. */
function parted(one: Found, { reading: { document, syntax }, chances }: RuleContext): Found[] {
  const { words } = document.lexemes;
  const [content, ...more] = one.content;
  if (!content || more.length > 0 || content.start <= one.head) return [one];
  for (let joint = content.start + 1; joint + 2 < content.end; joint++) {
    const verb = joint + 2;
    if (CONJUNCTIONS.get(words[joint]!) < 0 || words[joint + 1] !== OTHERS || document.marks.quotedAt[joint]! >= 0)
      continue;
    if (!VERB.has(syntax.tags[verb]!) || chances.any[verb]! < LIKELY_CUE) continue;
    const start = LINKS.get(words[verb + 1]!) >= 0 ? verb + 2 : verb + 1;
    const limit = words[joint - 1] === COMMA ? joint - 1 : joint;
    if (content.end - start < LEAST_SAID) return [{ ...one, content: upTo(one.content, limit) }];
    const source = [{ start: joint + 1, end: verb }];
    const said = { head: verb, source, cue: [{ start: verb, end: start }], content: [{ start, end: content.end }] };
    return [
      { ...one, content: upTo(one.content, limit), inner: one.inner.filter(({ head }) => head < joint) },
      { ...said, confidence: CONFIDENCE, inner: [] },
    ];
  }
  return [one];
}
