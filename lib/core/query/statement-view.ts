import type { Sighting, Statement, StatementRow } from '../statement/statement.ts';

/** A statement as users get it: from the command line, in a webhook's body, in an SNS message. */
export interface StatementView extends Omit<Statement, 'reportedAt'> {
  readonly sightings: readonly Omit<Sighting, 'id' | 'articleId'>[];
}

export function statementView({ sightings, ...row }: StatementRow): StatementView {
  return {
    id: row.id,
    speaker: row.speaker,
    kind: row.kind,
    content: row.content,
    cue: row.cue,
    topics: row.topics,
    saidOn: row.saidOn,
    saidOnPrecision: row.saidOnPrecision,
    via: row.via,
    venue: row.venue,
    confidence: row.confidence,
    mayRepeat: row.mayRepeat,
    firstSeenAt: row.firstSeenAt,
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
