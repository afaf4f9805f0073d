import { matchesFilter, type StatementFilter } from '../core/query/statement-filter.ts';
import type { QuotationKind } from '../core/quotation/quotation.ts';
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
  readonly since?: string;
  readonly until?: string;
}

/** The part that a store can be asked for, which spares it what doesn't match; the rest is for `matchesAny`. */
export function storeFilterOf({ minConfidence, since, until, ...lists }: AskedFor): StatementFilter {
  return {
    minConfidence,
    since,
    until,
    speaker: only(lists.speaker),
    affiliation: only(lists.affiliation),
    topic: only(lists.topic),
    kind: only(lists.kind),
    outlet: only(lists.outlet),
  };
}

function only<Value>(values: readonly Value[] = []): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

/** Whether each of the conditions that was given several times holds in one of its forms. */
export function matchesAny(row: StatementRow, { speaker, affiliation, topic, kind, outlet }: AskedFor): boolean {
  const some = <Value>(values: readonly Value[] | undefined, filterOf: (value: Value) => StatementFilter) =>
    values === undefined || values.some((value) => matchesFilter(row, filterOf(value)));
  return (
    some(speaker, (value) => ({ speaker: value })) &&
    some(affiliation, (value) => ({ affiliation: value })) &&
    some(topic, (value) => ({ topic: value })) &&
    some(kind, (value) => ({ kind: value })) &&
    some(outlet, (value) => ({ outlet: value }))
  );
}

/** What to say of a topic that there isn't. */
export function unknownTopicText(topic: string, known: readonly string[]): string {
  const near = nearest(topic, known);
  const hint = near.length > 0 ? `did you mean ${near.join(' or ')}?` : `there are ${known.toSorted().join(', ')}`;
  return `there is no topic ${JSON.stringify(topic)}; ${hint}`;
}
