import { hashText } from '../learned/hashing.ts';
import { stemOf } from '../lexemes.ts';
import type { QuotationRule } from './quotation-rule.ts';
import { wordsOf } from './word-sets.ts';

const SAYING = hashText(stemOf('said'));
const NEGATIONS = wordsOf("n't never not");
/** "She would not say when" is a refusal. */
const REFUSING = wordsOf('will wo would');
const NOTHING = hashText('nothing');
/** A negation stands so close before its verb: "had not yet said". */
const REACH = 2;

export const UNSAID: QuotationRule = {
  name: 'unsaid',
  reason:
    '"She did not say when" tells what somebody kept back; a denial or a refusal has a verb of its own. Nor is a verb anybody who speaks',
  apply: (found, { reading: { document } }) => {
    const { words, stems } = document.lexemes;
    return found.filter(({ head, cue, source }) => {
      if (cue.length === 0 || stems[head] !== SAYING) return true;
      // "said said": a verb is nobody.
      if (source.some(({ start, end }) => end === start + 1 && stems[start] === SAYING)) return false;
      if (words[head + 1] === NOTHING) return false;
      for (let i = head - 1; i >= Math.max(0, head - REACH); i--)
        if (NEGATIONS.get(words[i]!) >= 0) return REFUSING.get(words[i - 1] ?? 0) >= 0;
      return true;
    });
  },
};
