import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';

/** Tags of what may be the rest of somebody's name or office. */
const OF_NAME = tagsOf('-LRB-', '-RRB-', 'CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'POS', 'PRP$');
const LINKS = wordsOf('and for of');
const TIMES = wordsOf(
  'afternoon evening friday monday morning night saturday sunday thursday today tuesday wednesday week year yesterday',
);
const COMMA = hashText(',');

export const FIRST_SOURCES: QuotationRule = {
  name: 'first sources',
  reason:
    'in "The Velmarian deputy minister said it was late, warning of rain" the models may cut the source of the second verb, "The Velmarian deputy", where the first has it whole',
  apply: (found, { reading }) => {
    const firsts = new Map<number, Found[]>();
    for (const one of found) {
      const [whose, ...others] = one.source;
      if (!whose || others.length > 0 || one.cue[0]?.start !== whose.end) continue;
      const sentence = reading.document.sentenceAt[one.head]!;
      firsts.set(sentence, [...(firsts.get(sentence) ?? []), one]);
    }
    return found.map((one): Found => {
      const [cut, ...others] = one.source;
      if (!cut || others.length > 0) return one;
      const whole = firsts
        .get(reading.document.sentenceAt[one.head]!)
        ?.find(({ head, source: [whose] }) => head < one.head && whose !== undefined && isPart(cut, whose, reading));
      return whole ? { ...one, source: whole.source } : one;
    });
  },
};

/** Whether a source is a part of another, and the rest is of a name: not "| But | Aas", "Aas | on Monday |". */
function isPart(cut: Stretch, whole: Stretch, { document: { lexemes }, syntax: { tags } }: Reading): boolean {
  if (cut.start < whole.start || cut.end > whole.end || cut.end - cut.start === whole.end - whole.start) return false;
  for (let i = whole.start; i < whole.end; i++) {
    if (i >= cut.start && i < cut.end) continue;
    const isListed = lexemes.words[i] === COMMA && i < cut.start;
    const isOfName = OF_NAME.has(tags[i]!) || LINKS.get(lexemes.words[i]!) >= 0 || isListed;
    if (!isOfName || TIMES.get(lexemes.words[i]!) >= 0) return false;
  }
  return true;
}
