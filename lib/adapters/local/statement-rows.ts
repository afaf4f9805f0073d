import { z } from 'zod';
import { DATE_PRECISIONS } from '../../core/article/attributed-quotation.ts';
import { QUOTATION_KINDS } from '../../core/quotation/quotation.ts';
import type { Sighting, Statement } from '../../core/statement/statement.ts';
import { jsonText, optional, optionalText } from './columns.ts';

/** A statement as its table holds it. */
export const statementRow = z
  .object({
    id: z.string(),
    speaker_id: optionalText,
    speaker_name: optionalText,
    role: optionalText,
    affiliation: optionalText,
    kind: z.enum(QUOTATION_KINDS),
    content: z.string(),
    cue: optionalText,
    topics: jsonText(z.array(z.string())),
    said_on: optionalText,
    said_on_precision: optional(z.enum(DATE_PRECISIONS)),
    via: optionalText,
    venue: optionalText,
    confidence: optional(z.number()),
    may_repeat: optionalText,
    first_seen_at: z.string(),
    reported_at: optionalText,
  })
  .transform(
    (row): Statement => ({
      id: row.id,
      speaker:
        row.speaker_id === undefined || row.speaker_name === undefined
          ? null
          : { id: row.speaker_id, name: row.speaker_name, role: row.role, affiliation: row.affiliation },
      kind: row.kind,
      content: row.content,
      cue: row.cue,
      topics: row.topics,
      saidOn: row.said_on,
      saidOnPrecision: row.said_on_precision,
      via: row.via,
      venue: row.venue,
      confidence: row.confidence,
      mayRepeat: row.may_repeat,
      firstSeenAt: row.first_seen_at,
      reportedAt: row.reported_at,
    }),
  );

/** A sighting as its table holds it. */
export const sightingRow = z
  .object({
    id: z.string(),
    outlet: z.string(),
    url: z.string(),
    title: z.string(),
    article_id: z.string(),
    version: z.string(),
    spans: jsonText(z.array(z.object({ start: z.number(), end: z.number() }))),
    seen_at: z.string(),
  })
  .transform(
    (row): Sighting => ({
      id: row.id,
      outlet: row.outlet,
      url: row.url,
      title: row.title,
      articleId: row.article_id,
      version: row.version,
      spans: row.spans,
      seenAt: row.seen_at,
    }),
  );
