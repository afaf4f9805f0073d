import { lookUpNames } from '../core/query/look-up-names.ts';
import { matchesFilter, type StatementFilter } from '../core/query/statement-filter.ts';
import type { QuotationKind } from '../core/quotation/quotation.ts';
import type { RegistryIndex } from '../core/speaker/registry/lookup.ts';
import type { StatementRow } from '../core/statement/statement.ts';
import { nearest } from '../core/text/nearest.ts';

/** What the options ask for. Of an option that may be given several times, any of the values will do. */
export interface AskedFor {
  readonly speaker?: readonly string[];
  readonly affiliation?: readonly string[];
  readonly topic?: readonly string[];
  readonly kind?: readonly QuotationKind[];
  readonly outlet?: readonly string[];
  readonly minConfidence?: number;
  readonly newOnly?: boolean;
  readonly since?: string;
  readonly until?: string;
}

/**
 * The part that a store can filter by, which spares it reading what doesn't match; `matcherOf` does the rest.
 *
 * @param registry knows who is meant by a name; needed if names are asked for
 */
export function storeFilterOf(
  { minConfidence, newOnly, since, until, ...lists }: AskedFor,
  registry: RegistryIndex | undefined,
): StatementFilter {
  return {
    minConfidence,
    newOnly,
    since,
    until,
    ...filterOfNames({ speaker: only(lists.speaker), affiliation: only(lists.affiliation) }, registry),
    topic: only(lists.topic),
    kind: only(lists.kind),
    outlet: only(lists.outlet),
  };
}

/** A filter for a speaker or an affiliation as asked for, and for whom the registry knows by that name. */
export function filterOfNames(
  names: Pick<StatementFilter, 'speaker' | 'affiliation'>,
  registry: RegistryIndex | undefined,
): StatementFilter {
  return { ...names, ...(registry && lookUpNames(names, registry)) };
}

function only<Value>(values: readonly Value[] = []): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** Returns whether, for each option that was given, a row matches at least one of its values. */
export function matcherOf(
  { speaker, affiliation, topic, kind, outlet }: AskedFor,
  registry: RegistryIndex | undefined,
): (row: StatementRow) => boolean {
  const conditions: readonly (readonly StatementFilter[] | undefined)[] = [
    speaker?.map((value) => filterOfNames({ speaker: value }, registry)),
    affiliation?.map((value) => filterOfNames({ affiliation: value }, registry)),
    topic?.map((value) => ({ topic: value })),
    kind?.map((value) => ({ kind: value })),
    outlet?.map((value) => ({ outlet: value })),
  ];
  return (row) => conditions.every((forms) => forms === undefined || forms.some((form) => matchesFilter(row, form)));
}

/** What to say of a topic that doesn't exist. */
export function unknownTopicText(topic: string, known: readonly string[]): string {
  const near = nearest(topic, known);
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${known.toSorted().join(', ')}`;
  return `there is no topic ${JSON.stringify(topic)}; ${hint}`;
}
