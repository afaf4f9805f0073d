import type { Stretch } from '../../candidates/candidate.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';

export const CONTINUED_PARAGRAPHS: QuotationRule = {
  name: 'continued paragraphs',
  reason:
    'a quotation that its paragraph leaves open goes on with the mark that opens the next; the chain reads one paragraph',
  apply: (found, { reading: { document } }) => {
    const { quoted, quotedAt } = document.marks;
    const claimed = new Set(found.flatMap(({ content }) => content.map(({ start }) => quotedAt[start]!)));
    return found.map((one): Found => {
      const more: Stretch[] = [];
      let at = quotedAt[one.content[one.content.length - 1]!.end - 1]!;
      while (at >= 0 && !quoted[at]!.closed && quoted[at + 1]?.continues && !claimed.has(at + 1)) {
        at += 1;
        more.push({ start: quoted[at]!.start, end: quoted[at]!.end });
      }
      return more.length === 0 ? one : { ...one, content: [...one.content, ...more] };
    });
  },
};
