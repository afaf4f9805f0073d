import { z } from 'zod';
import { DATE_PRECISIONS } from '../../core/article/attributed-quotation.ts';
import { QUOTATION_KINDS } from '../../core/quotation/quotation.ts';
import type { Sighting, Statement } from '../../core/statement/statement.ts';
import { fitOptional, fitText } from './fit-text.ts';

export const statementItem = z.object({
  id: z.string(),
  speaker: z
    .object({
      id: z.string(),
      name: z.string(),
      role: z.string().optional(),
      affiliation: z.string().optional(),
    })
    .nullable(),
  kind: z.enum(QUOTATION_KINDS),
  content: z.string(),
  cue: z.string().optional(),
  topics: z.array(z.string()),
  saidOn: z.string().optional(),
  saidOnPrecision: z.enum(DATE_PRECISIONS).optional(),
  via: z.string().optional(),
  venue: z.string().optional(),
  confidence: z.number().optional(),
  mayRepeat: z.string().optional(),
  firstSeenAt: z.string(),
  reportedAt: z.string().optional(),
});

export const sightingItem = z.object({
  id: z.string(),
  outlet: z.string(),
  url: z.string(),
  title: z.string(),
  articleId: z.string(),
  version: z.string(),
  spans: z.array(z.object({ start: z.number(), end: z.number() })),
  seenAt: z.string(),
});

/** A statement that was started, with its first sighting: everything that is to be written of it. */
export interface Claim {
  readonly statement: Statement;
  readonly sighting: Sighting;
}

/**
 * The HEAD item of a key: its revision, and the statement started last. Whoever claims has finished all earlier claims; older
 * versions of Parley left up to 25 in the item, the latest first.
 */
export interface Head {
  readonly revision: number;
  readonly claims: readonly Claim[];
}

export const headItem = z.object({
  revision: z.number(),
  claims: z.array(z.object({ statement: statementItem, sighting: sightingItem })),
});

const MOST_CONTENT_BYTES = 100_000;
const MOST_NAME_BYTES = 2_000;
const MOST_TOPICS = 100;
const MOST_SPANS = 1_000;

export function claimOf(statement: Statement, sighting: Sighting): Claim {
  return { statement: fitStatement(statement), sighting: fitSighting(sighting) };
}

/** The statement in a size that the table takes. All of its words are in the archive, where the sightings' spans point. */
function fitStatement(statement: Statement): Statement {
  const { speaker } = statement;
  const fitName = (name: string) => fitText(name, MOST_NAME_BYTES);
  return {
    ...statement,
    speaker: speaker && {
      id: fitName(speaker.id),
      name: fitName(speaker.name),
      role: fitOptional(speaker.role, MOST_NAME_BYTES),
      affiliation: fitOptional(speaker.affiliation, MOST_NAME_BYTES),
    },
    content: fitText(statement.content, MOST_CONTENT_BYTES),
    cue: fitOptional(statement.cue, MOST_NAME_BYTES),
    topics: statement.topics.slice(0, MOST_TOPICS).map(fitName),
    via: fitOptional(statement.via, MOST_NAME_BYTES),
    venue: fitOptional(statement.venue, MOST_NAME_BYTES),
  };
}

export function fitSighting(sighting: Sighting): Sighting {
  return {
    ...sighting,
    title: fitText(sighting.title, MOST_NAME_BYTES),
    spans: sighting.spans.slice(0, MOST_SPANS),
  };
}
