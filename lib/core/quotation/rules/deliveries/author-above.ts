import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { announcesDelivery, authorInHeading, isByline, isKind, leadsToText, namedInFull } from './heading-author.ts';

/** Who delivers a text, by the lines above it. `isSure` if a line says only that. */
export function authorAbove(document: Document, first: number): { author: Stretch | undefined; isSure: boolean } {
  let author: Stretch | undefined;
  let isAnnounced = false;
  for (let line = 0; line < first; line++) {
    const named = authorInHeading(document, line);
    if (named && (isLeading(document, line) || closingMark(document, line) === ':'))
      return { author: named, isSure: true };
    const below = isAnnounced ? namedInFull(document, line) : undefined;
    if (below && isKind(document, line - 1)) return { author: below, isSure: true };
    author = below ?? author ?? named;
    isAnnounced ||= announcesDelivery(document, line);
  }
  return { author, isSure: false };
}

/** Whether a line says only whose the text is. */
export function isLeading(document: Document, paragraph: number): boolean {
  return isByline(document, paragraph) || leadsToText(document, paragraph);
}

export function closingMark({ tokens: { text, ends }, paragraphs }: Document, paragraph: number): string {
  return text.charAt(ends[paragraphs[paragraph + 1]! - 1]! - 1);
}
