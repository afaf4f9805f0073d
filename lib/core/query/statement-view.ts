import type { Sighting, Statement, StatementRow } from '../statement/statement.ts';

/** A statement as users get it: from the command line, in a webhook's body, in an SNS message. */
export interface StatementView extends Omit<Statement, 'reportedAt'> {
  readonly sightings: readonly Omit<Sighting, 'id' | 'articleId'>[];
}

export function statementView({ sightings, ...row }: StatementRow): StatementView {
  const {
    id,
    speaker,
    kind,
    content,
    cue,
    topics,
    saidOn,
    saidOnPrecision,
    via,
    venue,
    confidence,
    mayRepeat,
    firstSeenAt,
  } = row;
  return {
    id,
    speaker,
    kind,
    content,
    cue,
    topics,
    saidOn,
    saidOnPrecision,
    via,
    venue,
    confidence,
    mayRepeat,
    firstSeenAt,
    sightings: sightings.map(({ outlet, url, title, version, spans, seenAt }) => ({
      outlet,
      url,
      title,
      version,
      spans,
      seenAt,
    })),
  };
}
