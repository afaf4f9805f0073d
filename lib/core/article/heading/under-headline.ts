import type { Quotation } from '../../quotation/quotation.ts';
import type { TextSpan } from '../../text/span.ts';
import type { ArticleText } from '../read-article.ts';

/** An article as its readers see it, and how much of its text is the headline. */
export interface Headed {
  readonly article: ArticleText;
  /** In UTF-16 code units, blank line included; 0 if no headline was put before the text. */
  readonly length: number;
}

/**
 * Puts the headline before the text, unless it begins with it: the headline tells whose speech it is ("Statement by Ambassador Anna
 * Lind"), of which state it talks and what it is about, but pages keep it apart from their text.
 */
export function underHeadline(article: ArticleText): Headed {
  const { text, title } = article;
  if (title === undefined || title.trim() === '' || text.trimStart().startsWith(title.trim()))
    return { article, length: 0 };
  const headline = `${title}\n\n`;
  return { article: { ...article, text: headline + text }, length: headline.length };
}

/** A quotation with its offsets in the text alone; undefined if all of its content is in the headline. */
export function belowHeadline<Quoted extends Quotation>(quotation: Quoted, length: number): Quoted | undefined {
  if (length === 0) return quotation;
  const below = (spans: readonly TextSpan[]): TextSpan[] =>
    spans
      .filter(({ start }) => start >= length)
      .map((span) => ({ ...span, start: span.start - length, end: span.end - length }));
  const content = below(quotation.content);
  if (content.length === 0) return undefined;
  const inner = quotation.inner?.flatMap((one) => belowHeadline(one, length) ?? []);
  const { source, cue } = quotation;
  return { ...quotation, source: below(source), cue: below(cue), content, ...(inner && { inner }) };
}
