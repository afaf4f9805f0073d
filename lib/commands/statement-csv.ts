import { stringify } from 'csv-stringify/sync';
import type { StatementRow } from '../core/statement/statement.ts';

const COLUMNS = [
  'id',
  'speaker',
  'role',
  'affiliation',
  'kind',
  'content',
  'topics',
  'saidOn',
  'firstSeenAt',
  'via',
  'outlets',
  'urls',
  'confidence',
  'saidOnPrecision',
  'cue',
  'mayRepeat',
  'venue',
] as const;

/** By which Excel knows that a file is in UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';

export function csvHeader(): string {
  return stringify([[...COLUMNS]], { record_delimiter: 'windows' });
}

/** A statement as a line of CSV (RFC 4180, CRLF included). Cells that a spreadsheet would take for a formula are escaped. */
export function csvLine({ speaker, sightings, ...row }: StatementRow): string {
  const distinct = (values: readonly string[]) => [...new Set(values)].join(' | ');
  const cells: Record<(typeof COLUMNS)[number], string> = {
    id: row.id,
    speaker: speaker?.name ?? '',
    role: speaker?.role ?? '',
    affiliation: speaker?.affiliation ?? '',
    kind: row.kind,
    content: row.content,
    topics: row.topics.join(' | '),
    saidOn: row.saidOn ?? '',
    firstSeenAt: row.firstSeenAt,
    via: row.via ?? '',
    outlets: distinct(sightings.map(({ outlet }) => outlet)),
    urls: distinct(sightings.map(({ url }) => url)),
    confidence: row.confidence?.toString() ?? '',
    saidOnPrecision: row.saidOnPrecision ?? '',
    cue: row.cue ?? '',
    mayRepeat: row.mayRepeat ?? '',
    venue: row.venue ?? '',
  };
  return stringify([COLUMNS.map((column) => cells[column])], { record_delimiter: 'windows', escape_formulas: true });
}
