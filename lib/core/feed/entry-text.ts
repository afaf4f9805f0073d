import type { FeedEntry } from './feed.ts';

/** What a feed itself gives of an article: its full text, or a summary. */
export interface EntryText {
  readonly text: string;
  /** As a server would send it: `text/html; charset=utf-8`. */
  readonly contentType: string;
}

/** In UTF-16 code units. Shorter texts say no more than a headline, or “Read more”. */
const LONGEST_LINE = 100;
/** In UTF-16 code units. Books are no longer than that; anything more is data, or an attack. */
const LONGEST_TEXT = 1_000_000;

/** What can be read of an entry without its page: its content, else its summary, if that is more than a line. */
export function entryText({ content = '', summary = '' }: FeedEntry): EntryText | undefined {
  if (isMoreThanLine(content))
    return { text: content, contentType: `text/${isMarkup(content) ? 'html' : 'plain'}; charset=utf-8` };
  return isMoreThanLine(summary) ? { text: summary, contentType: 'text/plain; charset=utf-8' } : undefined;
}

function isMoreThanLine(text: string): boolean {
  if (text.length <= LONGEST_LINE || text.length > LONGEST_TEXT) return false;
  return withoutTags(text).length > LONGEST_LINE;
}

function withoutTags(text: string): string {
  return text
    .replace(/<(script|style)\b[^<>]*>[^<]*/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** JSON feeds may also give plain text. */
function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:#\w+|[a-z]\w*);/i.test(text);
}
