import { firstFrom } from '../../../text/first-from.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import { noSpeakers } from '../../data/no-speakers.ts';
import type { Document } from '../../document.ts';
import { OPENS } from '../../quote-marks.ts';
import { replaceWithin } from '../covered.ts';
import { actsOf, isCourtesy } from '../deliveries/acts-in-delivery.ts';
import { statedActs } from '../deliveries/stated-acts.ts';
import type { Found, QuotationRule, RuleContext } from '../quotation-rule.ts';
import { speechFrom } from '../speech-run.ts';
import { wordAt } from '../word-at.ts';
import { announces, issues, textEnd } from './announced-text.ts';
import {
  type Block,
  blockQuote,
  clauses,
  isBlockQuote,
  itemList,
  quotedParagraphs,
  wholeParagraphs,
} from './block-content.ts';
import { introductionBefore } from './block-introduction.ts';
import { itemMark } from './list-items.ts';
import { isTold } from './told-block.ts';

const CONFIDENCE = 0.8;

/** How likely a word of the introduction must be a cue of speech, if the block may be the article's own. */
const LIKELY = 0.15;

/** A longer line without a mark at its end may introduce a list; a shorter one is a heading. In tokens. */
const LONGEST_HEADING = 4;

export const INTRODUCED_BLOCKS: QuotationRule = {
  name: 'introduced blocks',
  reason: 'after "The ministry said:" a block quote, a list or a paragraph stands for the content',
  apply: (found, context) => {
    const { document } = context.reading;
    const told = new Set<number>();
    const occasions: Occasion[] = [];
    const made: Found[] = [];
    const stated: Found[] = [];
    for (let p = 0; p + 2 < document.paragraphs.length; p++) {
      const block = readBlock(context, p);
      const introduction =
        block && introductionBefore(context, document.paragraphs[p + 1]!, block.isMarked ? 0 : LIKELY);
      if (!block || !introduction || (block.isSpoken && isTold(context, p))) continue;
      const { head, source, cue } = introduction;
      const acts = source[0] && issues(document, p) ? statedIn(block, source[0], found, document) : [];
      const asked = block.isSpoken || block.isMarked ? [] : (found.find((one) => one.head === head)?.content ?? []);
      const whole = {
        head,
        source,
        cue,
        content: [...asked.map((one) => beforeColon(one, document)), ...block.content],
        confidence: CONFIDENCE,
        inner: [],
      };
      if (acts.length > 0) stated.push(...acts);
      else made.push(block.isSpoken ? { ...whole, isSpoken: true } : whole);
      told.add(head);
      if (source[0]) occasions.push({ after: head, before: document.paragraphs[p + 1]!, source: source[0] });
      p = block.next - 2;
    }
    for (const { head } of stated) told.add(head);
    // "Asked about Aas, who | claimed | that it was late, the envoy stated the following:": keeps the other quotations.
    return replaceWithin(
      found.flatMap((one) => (told.has(one.head) ? one.inner : tellsWhy(one, occasions) ? [] : [one])),
      made,
      document.tokens.count,
    ).concat(stated);
  },
};

/** What follows the verb of an introduction, up to its end. */
interface Occasion {
  readonly after: number;
  readonly before: number;
  readonly source: Stretch;
}

/**
 * Whether it tells why somebody spoke: "Aas issued the following statement after | reports | that it was late:".
 *
 * @param occasions in text order
 */
function tellsWhy({ head, source: [whose] }: Found, occasions: readonly Occasion[]): boolean {
  const occasion = occasions[firstFrom(occasions.length, (index) => occasions[index]!.before > head)];
  if (!occasion || head <= occasion.after || whose === undefined) return false;
  return whose.start < occasion.source.end && occasion.source.start < whose.end;
}

/** The acts in a written statement: "… issued the following statement: It rains. | We | regret | this". */
function statedIn({ content }: Block, author: Stretch, found: readonly Found[], document: Document): Found[] {
  const within = { start: content[0]!.start, end: content.at(-1)!.end };
  const told = found.filter(({ head }) => head >= within.start && head < within.end);
  const acts = actsOf(author, [...told, ...statedActs(within, told, document)], document);
  return acts.filter((act) => !isCourtesy(act, document)).map((act) => ({ ...act, source: [author] }));
}

/** "calls on | all states to |:" */
function beforeColon({ start, end }: Stretch, document: Document): Stretch {
  return { start, end: wordAt(document, end - 1) === ':' ? end - 1 : end };
}

/** The block that paragraph `p` introduces, if any. */
function readBlock(context: RuleContext, p: number): Block | undefined {
  const { document } = context.reading;
  const { paragraphs, marks } = document;
  const end = paragraphs[p + 1]!;
  const last = wordAt(document, end - 1);
  if (isBlockQuote(document, end)) return blockQuote(document, p + 1);
  if (itemMark(document, end) > 0) {
    // Not introductions: items, headings ("Key points"), sentences that end in speech.
    const mark = /^["”’»]$/.test(last) ? wordAt(document, end - 2) : last;
    const isIntroduction = itemMark(document, paragraphs[p]!) === 0 && !/^[.?!;,]$/.test(mark);
    const isTitle = last !== ':' && (p === 0 || end - paragraphs[p]! <= LONGEST_HEADING);
    return isIntroduction && !isTitle ? itemList(document, p + 1) : undefined;
  }
  if (announces(document, p)) {
    if (marks.roles[end] === OPENS) return quotedParagraphs(document, p + 1);
    const next = speechFrom(context, p + 1, paragraphs.length - 1, 0);
    const content = wholeParagraphs(document, p + 1, next);
    if (next > p + 1) return { content, isMarked: true, isSpoken: true, next };
  }
  if (last !== ':' || isLink(document, paragraphs[p]!) || isAppeal(document, end)) return undefined;
  if (marks.roles[end] === OPENS) return quotedParagraphs(document, p + 1);
  if (issues(document, p)) {
    const next = textEnd(context, p + 1);
    return { content: wholeParagraphs(document, p + 1, next), isMarked: true, isSpoken: true, next };
  }
  if (wordAt(document, paragraphs[p + 2]! - 1) === ';') return clauses(document, p + 1);
  // The block lasts as long as somebody speaks of himself.
  const next = Math.max(p + 2, speechFrom(context, p + 1, paragraphs.length - 1, 0));
  return { content: wholeParagraphs(document, p + 1, next), isMarked: false, isSpoken: true, next };
}

/** "A message from the Velm Herald:", above "Dear readers," */
function isAppeal(document: Document, start: number): boolean {
  return /^dear$/i.test(wordAt(document, start)) && /^readers?$/i.test(wordAt(document, start + 1));
}

/** "WATCH | Why Velm says it is late:" stands above a recording. */
function isLink(document: Document, start: number): boolean {
  return noSpeakers.has(wordAt(document, start).toLowerCase()) && wordAt(document, start + 1) === '|';
}
