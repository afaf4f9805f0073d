import { isClutter } from '../../../core/article/furniture/furniture-rules.ts';
import { leaveOut } from '../../../core/article/furniture/leave-out.ts';
import type { Paragraph } from '../markup/paragraphs-of.ts';

/** The largest share of a page's text that may be removed. */
const MOST_TAKEN = 0.3;

/** The paragraphs of an article without those that its page has put between them. Corrections stay: versions may differ in them. */
export function withoutFurniture(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return leaveOut(
    paragraphs,
    (one) => isLinkedHeadline(one) || isTimeOfPublication(one) || isClutter(one.text),
    MOST_TAKEN,
  );
}

/** Other stories are offered between paragraphs as a line that is one link; sentences link a few of their words. */
function isLinkedHeadline({ text, linked }: Paragraph): boolean {
  return linked >= text.length * 0.9 && text.length < 200;
}

/** Templates print when a page was published or updated; the page says so in its metadata too. */
function isTimeOfPublication({ text }: Paragraph): boolean {
  return (
    text.length < 120 &&
    !/[.!?]["'”’]?$/.test(text) &&
    /^\W*(?:first published|last updated|posted|published|updated)\b.*\d/i.test(text)
  );
}
