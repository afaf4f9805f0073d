import type { Stretch } from '../candidates/candidate.ts';
import type { QuotationRule } from './quotation-rule.ts';
import { wordsOf } from './word-sets.ts';

const DAYS = wordsOf('monday tuesday wednesday thursday friday saturday sunday today tonight yesterday');
/** "announced | late on Friday" */
const LEADS = wordsOf('early earlier late later on');

export const CUE_DAYS: QuotationRule = {
  name: 'cue days',
  reason: 'in "The ministry announced Friday that it would wait" the day tells when, and is no part of the verb',
  apply: (found, { reading: { document } }) => {
    const { words } = document.lexemes;
    const withoutDay = ({ start, end }: Stretch, head: number): Stretch => {
      let last = end;
      while (last - 1 > Math.max(start, head) && DAYS.get(words[last - 1]!) >= 0) last -= 1;
      if (last === end) return { start, end };
      while (last - 1 > Math.max(start, head) && LEADS.get(words[last - 1]!) >= 0) last -= 1;
      return { start, end: last };
    };
    return found.map((one) => ({ ...one, cue: one.cue.map((stretch) => withoutDay(stretch, one.head)) }));
  },
};
