import { lookUpNames } from '../core/query/look-up-names.ts';
import { matchesFilter, type StatementFilter } from '../core/query/statement-filter.ts';
import type { QuotationKind } from '../core/quotation/quotation.ts';
import type { RegistryIndex } from '../core/speaker/registry/lookup.ts';
import type { StatementRow } from '../core/statement/statement.ts';
import { nearest } from '../core/text/nearest.ts';

/** What options ask for: of those that may be given several times, any will do. */
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
 * The part that a store can be asked for, which spares it what doesn't match; the rest is for `matcherOf`.
 *
 * @param registry knows who is meant by names; needed where some are asked for
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

/** A speaker or an affiliation as asked for, and whom the registry knows by that name. */
export function filterOfNames(
  names: Pick<StatementFilter, 'speaker' | 'affiliation'>,
  registry: RegistryIndex | undefined,
): StatementFilter {
  return { ...names, ...(registry && lookUpNames(names, registry)) };
}

function only<Value>(values: readonly Value[] = []): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** Tells whether each of the conditions that was given several times holds in one of its forms. */
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

/** What to say of a topic that there isn't. */
export function unknownTopicText(topic: string, known: readonly string[]): string {
  const near = nearest(topic, known);
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${known.toSorted().join(', ')}`;
  return `there is no topic ${JSON.stringify(topic)}; ${hint}`;
}
