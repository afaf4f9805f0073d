import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

const BULLET = /^[-–—•*·▪●]$/;
/** The beginning of a numbered item: "1.", "2)", "a)". */
const NUMBER = /^(?:\d{1,2}|[a-z])\.?$/;

/** Whether a token is a dash or dot that can begin an item. */
export function isBullet(document: Document, i: number): boolean {
  return BULLET.test(wordAt(document, i));
}

/** How many tokens the bullet or number of an item has; 0 if there is none. */
export function itemMark(document: Document, i: number): number {
  if (isBullet(document, i)) return 1;
  return NUMBER.test(wordAt(document, i)) && /^[.)]$/.test(wordAt(document, i + 1)) ? 2 : 0;
}

export const LIST_ITEMS: QuotationRule = {
  name: 'list items',
  reason: 'in "• Velm is late, she said" the bullet is the layout’s, neither hers nor what she said',
  apply: (found, { reading: { document } }) => {
    const unmarked = (stretches: readonly Stretch[]) => stretches.flatMap((one) => withoutBullet(document, one));
    return found.flatMap((one): Found[] => {
      const content = unmarked(one.content);
      return content.length > 0 ? [{ ...one, source: unmarked(one.source), content }] : [];
    });
  },
};

function withoutBullet(document: Document, { start, end }: Stretch): Stretch[] {
  const isFirst = start === document.paragraphs[document.paragraphAt[start]!];
  const from = isFirst && isBullet(document, start) ? start + 1 : start;
  return from < end ? [{ start: from, end }] : [];
}
