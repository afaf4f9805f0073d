import { hashText } from '../learned/hashing.ts';
import type { Reading } from '../reading.ts';
import { tagNumber } from '../syntax/tags.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';

const BUT = hashText('but');
const COMMA = hashText(',');
/** "She said, but would not say more" tells what the speaker did. */
const FINITE: ReadonlySet<number> = new Set(['MD', 'VBD', 'VBP', 'VBZ'].map((tag) => tagNumber(tag)));
/** A clause has a subject, a verb and more; what is shorter is an afterthought of the article's. */
const SHORTEST_CLAUSE = 4;

export const SAID_AMID: QuotationRule = {
  name: 'said amid',
  reason: 'in "The talks had failed, she said, but there would be more." the sentence is hers to its end',
  apply: (found, { reading }) => {
    const heads = new Set(found.map(({ head }) => head));
    return found.map((one) => {
      const [said] = one.content;
      const rest = one.content.length === 1 && said ? clauseAfter(one, reading) : undefined;
      if (!said || !rest) return one;
      for (let i = rest.start; i < rest.end; i++)
        if (reading.document.marks.quotedAt[i]! >= 0 || heads.has(i)) return one;
      return { ...one, content: [said, rest] };
    });
  },
};

/** The clause that "but" joins after "she said" to what stands before it in the same sentence. */
function clauseAfter(
  { source: [speaker], cue: [cue], content: [said] }: Found,
  { document: { lexemes, marks, sentences, sentenceAt }, syntax }: Reading,
) {
  if (!speaker || !cue || !said || said.end > Math.min(speaker.start, cue.start)) return;
  const comma = Math.max(speaker.end, cue.end);
  if (lexemes.words[comma] !== COMMA || lexemes.words[comma + 1] !== BUT || FINITE.has(syntax.tags[comma + 2]!)) return;
  if (marks.quotedAt[said.start]! >= 0 || sentenceAt[said.start] !== sentenceAt[comma]) return;
  const end = sentences[sentenceAt[comma]! + 1]! - 1;
  return end - comma > SHORTEST_CLAUSE ? { start: comma + 1, end } : undefined;
}
