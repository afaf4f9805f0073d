import type { QuotationKind } from '../quotation/quotation.ts';
import { foldName, variantKey } from '../speaker/registry/fold-name.ts';
import type { Speaker } from '../speaker/speaker.ts';
import type { StatementRow } from '../statement/statement.ts';
import { hasWords } from '../text/has-words.ts';

/** Conditions that must all hold; those left out don't count. Names match by folded words: "lavrov" finds "Sergei Lavrov". */
export interface StatementFilter {
  readonly speaker?: string;
  /** The ids of whom else the registry knows by that name: see look-up-names.ts. */
  readonly speakerIds?: readonly string[];
  readonly affiliation?: string;
  /** The names of the states and bodies that the registry knows by that name. */
  readonly affiliationNames?: readonly string[];
  readonly topic?: string;
  readonly kind?: QuotationKind;
  readonly outlet?: string;
  /** From 0 to 1; statements of unknown confidence are let through. */
  readonly minConfidence?: number;
  /** Leaves out what may repeat an earlier statement. */
  readonly newOnly?: boolean;
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
    !(filter.newOnly && row.mayRepeat !== undefined) &&
    (filter.topic === undefined || row.topics.includes(filter.topic)) &&
    (filter.speaker === undefined || isSpeaker(row.speaker, filter.speaker, filter.speakerIds)) &&
    (filter.affiliation === undefined ||
      [filter.affiliation, ...(filter.affiliationNames ?? [])].some((name) =>
        hasWords(row.speaker?.affiliation, name),
      )) &&
    (filter.outlet === undefined || row.sightings.some((sighting) => hasWords(sighting.outlet, filter.outlet)))
  );
}

function isSpeaker(speaker: Speaker | null, asked: string, ids: readonly string[] = []): boolean {
  if (speaker === null) return false;
  return (
    speaker.id === asked ||
    ids.includes(speaker.id) ||
    hasWords(speaker.name, asked) ||
    hasWords(usualSpelling(speaker.name), usualSpelling(asked))
  );
}

/** One spelling for all transliterations of a full name; undefined for a single word, which has too many neighbours ("Khan", "Han"). */
function usualSpelling(name: string): string | undefined {
  const words = foldName(name).split(' ');
  return words.length < 2 ? undefined : words.map(variantKey).join(' ');
}
