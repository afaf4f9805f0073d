import type { StatementRow } from '../statement/statement.ts';

/** The outlets that reported a statement after the first one did: "also reported by". */
export function otherOutlets({ sightings }: Pick<StatementRow, 'sightings'>): string[] {
  const outlets = new Set(sightings.map(({ outlet }) => outlet));
  return [...outlets].slice(1);
}
