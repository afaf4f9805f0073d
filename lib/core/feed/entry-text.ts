import type { FeedEntry } from './feed.ts';

/** What a feed itself gives of an article: the whole of it, or what sums it up. */
export interface EntryText {
  readonly text: string;
  /** As a server would call it. */
  readonly contentType: string;
}

/** Shorter ones say no more than a headline does, or “Read more”. In UTF-16 code units, as the next. */
const LONGEST_LINE = 100;
/** Books have no more; longer ones are data, or an attack. */
const LONGEST_TEXT = 1_000_000;

/** What can be read of an entry without its page: its content, else its summary, where that is more than a line. */
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

/** JSON feeds may give text that is meant as it stands. */
function isMarkup(text: string): boolean {
  return /<\/?[a-z][^<>]*>|&(?:#\w+|[a-z]\w*);/i.test(text);
}
