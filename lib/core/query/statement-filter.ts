import type { QuotationKind } from '../quotation/quotation.ts';
import type { StatementRow } from '../statement/statement.ts';
import { fold } from '../text/fold.ts';

/** Which statements; what is left out doesn't narrow. Names match by folded words: "lavrov" finds "Sergei Lavrov". */
export interface StatementFilter {
  readonly speaker?: string;
  readonly affiliation?: string;
  readonly topic?: string;
  readonly kind?: QuotationKind;
  readonly outlet?: string;
  /** From 0 to 1; statements of unknown confidence are let through. */
  readonly minConfidence?: number;
  /** ISO 8601, UTC: first seen at or after. */
  readonly since?: string;
  /** ISO 8601, UTC: first seen before. */
  readonly until?: string;
}

export function matchesFilter(row: StatementRow, filter: StatementFilter): boolean {
  return (
    (filter.since === undefined || row.firstSeenAt >= filter.since) &&
    (filter.until === undefined || row.firstSeenAt < filter.until) &&
    (filter.kind === undefined || row.kind === filter.kind) &&
    (filter.minConfidence === undefined || (row.confidence ?? 1) >= filter.minConfidence) &&
    (filter.topic === undefined || row.topics.includes(filter.topic)) &&
    (filter.speaker === undefined ||
      row.speaker?.id === filter.speaker ||
      hasWords(row.speaker?.name, filter.speaker)) &&
    (filter.affiliation === undefined || hasWords(row.speaker?.affiliation, filter.affiliation)) &&
    (filter.outlet === undefined || row.sightings.some((sighting) => hasWords(sighting.outlet, filter.outlet)))
  );
}

/** Whether the asked words stand in the text, as whole words, one after the other. */
function hasWords(text: string | undefined, asked: string | undefined): boolean {
  return text !== undefined && asked !== undefined && ` ${fold(text)} `.includes(` ${fold(asked)} `);
}
