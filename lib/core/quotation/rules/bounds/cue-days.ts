import type { Stretch } from '../../candidates/candidate.ts';
import { isCapitalised } from '../../lexemes.ts';
import type { QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const DAYS = wordsOf('monday tuesday wednesday thursday friday saturday sunday today tonight yesterday');
/** Words that can begin a clause: "said Monday | the gates were late". */
const CLAUSES = wordsOf('a an he her his i it its no our she that the their there these they this those we');
/** "announced | late on Friday" */
const LEADS = wordsOf('early earlier late later on');

export const CUE_DAYS: QuotationRule = {
  name: 'cue days',
  reason:
    'in "The ministry announced Friday that it would wait" and "said Monday Ostra would wait" the day tells when, and is no part of the verb, nor of what is said',
  apply: (found, { reading: { document } }) => {
    const { words, shapes } = document.lexemes;
    const withoutDay = ({ start, end }: Stretch, head: number): Stretch => {
      let last = end;
      while (last - 1 > Math.max(start, head) && DAYS.get(words[last - 1]!) >= 0) last -= 1;
      if (last === end) return { start, end };
      while (last - 1 > Math.max(start, head) && LEADS.get(words[last - 1]!) >= 0) last -= 1;
      return { start, end: last };
    };
    /** "said | Monday Ostra would wait", but not "said | Monday was late". */
    const afterDay = ({ start, end }: Stretch, head: number): Stretch => {
      const isDated = start === head + 1 && end > start + 2 && DAYS.get(words[start]!) >= 0;
      const opensClause = isCapitalised(shapes[start + 1]!) || CLAUSES.get(words[start + 1]!) >= 0;
      return isDated && opensClause ? { start: start + 1, end } : { start, end };
    };
    return found.map((one) => ({
      ...one,
      cue: one.cue.map((stretch) => withoutDay(stretch, one.head)),
      content: one.content.map((stretch) => afterDay(stretch, one.head)),
    }));
  },
};
