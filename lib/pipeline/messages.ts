import { z } from 'zod';
import type { Article } from '../core/article/article.ts';
import { shorten } from '../core/text/shorten.ts';

/** In UTF-16 code units. Queues bound their messages, but titles and authors' names are whatever somebody else's server says. */
const LONGEST_NAME = 2000;

/** A title or an author's name in the length that messages carry. */
export function nameForMessage(name: string): string {
  return shorten(name, LONGEST_NAME);
}

/** An article as it travels and as stores keep it. */
export const articleSchema: z.ZodType<Article> = z.object({
  id: z.string(),
  canonicalUrl: z.string(),
  outlet: z.string(),
  feedUrl: z.string(),
  title: z.string(),
  byline: z.string().optional(),
  language: z.string().optional(),
  publishedAt: z.string().optional(),
});

/** What a feed gives of an article besides the address of its page: where the archive keeps it, and its content type. */
const feedTextSchema = z.object({ rawId: z.string(), contentType: z.string() });
export type FeedText = z.infer<typeof feedTextSchema>;

/**
 * What travels between the stages. Messages carry ids and small facts, never an article's text, which is in the
 * archive. `quiet` is passed on from stage to stage: what comes of a feed's backlog is stored without alerts.
 */
const schemas = {
  /** Time to see which feeds are due; with `all`, every feed is. */
  'polls.tick': z.object({ kind: z.literal('polls.tick'), all: z.boolean().optional() }),
  'feed.due': z.object({ kind: z.literal('feed.due'), feedUrl: z.string() }),
  /** A page to fetch: of an entry that is new or was edited, or one to look at again. */
  'page.due': z.object({
    kind: z.literal('page.due'),
    feedUrl: z.string(),
    outlet: z.string(),
    /** Canonical. */
    url: z.string(),
    /** What the feed says of it, to be used where the page doesn't say. */
    title: z.string().optional(),
    author: z.string().optional(),
    publishedAt: z.string().optional(),
    language: z.string().optional(),
    /** To be read in place of the page if that can't be read; absent if the feed gives no more than a line. */
    feedText: feedTextSchema.optional(),
    /** Set if the page is only fetched because time has passed: the feed announces no change. */
    recheck: z.boolean().optional(),
    quiet: z.boolean(),
  }),
  'version.archived': z.object({
    kind: z.literal('version.archived'),
    article: articleSchema,
    versionId: z.string(),
    fetchedAt: z.string(),
    /** When the article's first version was fetched; absent from messages of older versions of Parley. */
    firstFetchedAt: z.string().optional(),
    quiet: z.boolean(),
  }),
  'statement.started': z.object({
    kind: z.literal('statement.started'),
    statementId: z.string(),
    quiet: z.boolean(),
  }),
  'delivery.entered': z.object({ kind: z.literal('delivery.entered'), deliveryId: z.string() }),
} as const;

type Schemas = typeof schemas;
export type MessageKind = keyof Schemas;
type Messages = { [Kind in MessageKind]: z.infer<Schemas[Kind]> };
export type MessageOf<Kind extends MessageKind> = Messages[Kind];
export type Message = Messages[MessageKind];

/** The shape of each kind of message, checked wherever one is received. */
export const messageSchemas: { readonly [Kind in MessageKind]: z.ZodType<Messages[Kind]> } = schemas;
