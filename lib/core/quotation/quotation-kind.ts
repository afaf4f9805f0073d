import type { Stretch } from './candidates/candidate.ts';
import type { Document } from './document.ts';
import type { QuotationKind } from './quotation.ts';

/** So much of the content (in UTF-16 code units) within quotation marks makes it direct; "that" or a comma may stand outside. */
const DIRECT_SHARE = 0.8;

export function quotationKind({ tokens, marks }: Document, content: readonly Stretch[]): QuotationKind {
  let quoted = 0;
  let all = 0;
  for (const { start, end } of content)
    for (let i = start; i < end; i++) {
      const length = tokens.ends[i]! - tokens.starts[i]!;
      all += length;
      if (marks.quotedAt[i]! >= 0) quoted += length;
    }
  if (quoted === 0) return 'indirect';
  return quoted / all >= DIRECT_SHARE ? 'direct' : 'mixed';
}
