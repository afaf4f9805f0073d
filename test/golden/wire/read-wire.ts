import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DATE_PRECISIONS, type DatePrecision } from '../../../lib/core/article/attributed-quotation.ts';
import { QUOTATION_KINDS, type QuotationKind } from '../../../lib/core/quotation/quotation.ts';
import { cut, type TextSpan } from '../../../lib/core/text/span.ts';
import type { TopicId } from '../../../lib/core/topic/topic.ts';
import { wireTopics } from './wire-topics.ts';

/** `open`, `practice` and `opened` may be read and worked on; `held` and `fresh` are for measurement only (README.md says why). */
export type WireSet = 'open' | 'held' | 'practice' | 'opened' | 'fresh';

/** Who spoke, as an analyst would enter it. Alternatives are other answers that count as right. */
export interface WireSpeaker {
  readonly name: string;
  readonly nameAlternatives: readonly string[];
  /** Absent where the article gives none. */
  readonly role?: string;
  readonly roleAlternatives: readonly string[];
  readonly affiliation?: string;
  readonly affiliationAlternatives: readonly string[];
  /** A source that the article does not name ("senior Karelvian official"): `name` is the article's words for it. */
  readonly unnamed: boolean;
  /** Several who spoke as one: `name` holds all of them. */
  readonly group: boolean;
}

/** One labelled quotation. Offsets are UTF-16 code units into the article's text, end exclusive. */
export interface WireQuotation {
  readonly kind: QuotationKind;
  /** Empty where the quotation carries on an earlier one. */
  readonly source: readonly TextSpan[];
  readonly cue: readonly TextSpan[];
  /** A span a fragment, in text order. */
  readonly content: readonly TextSpan[];
  /** Other bounds that count as right. */
  readonly alternatives: readonly (readonly TextSpan[])[];
  readonly speaker: WireSpeaker;
  readonly via?: string;
  readonly venue?: string;
  /** `YYYY-MM-DD`, the first day of its precision's stretch; only where the text dates the statement. */
  readonly saidOn?: string;
  readonly saidOnPrecision?: DatePrecision;
  readonly onTopic: boolean;
  /** Empty exactly when off topic. */
  readonly topics: readonly TopicId[];
  /** Direct speech that a transcript sets without quotation marks. */
  readonly transcript: boolean;
}

export interface WireArticle {
  /** The files' name without its ending. */
  readonly id: string;
  readonly half: WireSet;
  /** Headline, then paragraphs, parted by blank lines. */
  readonly text: string;
  /** `YYYY-MM-DD`; absent for an article that came without a date. */
  readonly publishedAt?: string;
  /** What kind of copy it imitates. */
  readonly manner: string;
  /** On whose pages such copy stands ("iaea.org"), where the registry knows them. */
  readonly site?: string;
  /** Ordered by where the content starts. */
  readonly quotations: readonly WireQuotation[];
}

/** The files cannot be read as what README.md describes; the message names the file and, for a string, the string. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

const day = z.iso.date();
/** A string of the text that occurs once, or its nth occurrence, counted from 1. */
const located = z.union([z.string().min(1), z.strictObject({ text: z.string().min(1), nth: z.int().positive() })]);
type Located = z.infer<typeof located>;

const wireSpeaker = z.strictObject({
  name: z.string().min(1),
  nameAlternatives: z.array(z.string().min(1)).default([]),
  role: z.string().min(1).optional(),
  roleAlternatives: z.array(z.string().min(1)).default([]),
  affiliation: z.string().min(1).optional(),
  affiliationAlternatives: z.array(z.string().min(1)).default([]),
  unnamed: z.boolean().default(false),
  group: z.boolean().default(false),
});

const wireQuotation = z.strictObject({
  kind: z.enum(QUOTATION_KINDS),
  source: located.optional(),
  cue: located.optional(),
  speaker: wireSpeaker,
  via: z.string().min(1).optional(),
  venue: z.string().min(1).optional(),
  saidOn: day.optional(),
  saidOnPrecision: z.enum(DATE_PRECISIONS).optional(),
  content: z.array(located).min(1),
  alternatives: z.array(z.array(located).min(1)).default([]),
  onTopic: z.boolean(),
  topics: z.array(z.enum(wireTopics)),
  transcript: z.boolean().default(false),
});

const wireFile = z.strictObject({
  article: z.string(),
  publishedAt: day.nullable(),
  manner: z.string().min(1),
  site: z.string().min(1).optional(),
  quotations: z.array(wireQuotation),
});

/**
 * Reads one set of the labelled wire articles, ordered by id. A set without articles has no folder.
 * @throws WireError where a file does not parse, or a string is missing from its article or ambiguous in it.
 */
export function readWire(half: WireSet): WireArticle[] {
  const folder = join(import.meta.dirname, half);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => readArticle(folder, file, half));
}

function readArticle(folder: string, file: string, half: WireSet): WireArticle {
  const labels = parseLabels(join(folder, file), file);
  const text = readFileSync(join(folder, labels.article), 'utf8').trimEnd();
  return {
    id: file.slice(0, -'.json'.length),
    half,
    text,
    ...(labels.publishedAt === null ? {} : { publishedAt: labels.publishedAt }),
    manner: labels.manner,
    ...(labels.site !== undefined && { site: labels.site }),
    quotations: labels.quotations.map(({ source, cue, content, alternatives, ...rest }) => {
      const locate = (wanted: Located) => locateString(text, wanted, file);
      return {
        ...rest,
        source: source === undefined ? [] : [locate(source)],
        cue: cue === undefined ? [] : [locate(cue)],
        content: content.map(locate),
        alternatives: alternatives.map((fragments) => fragments.map(locate)),
      };
    }),
  };
}

function parseLabels(path: string, file: string): z.infer<typeof wireFile> {
  try {
    return wireFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new WireError(`reading labels of ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** Exported for its test. */
export function locateString(text: string, wanted: Located, file: string): TextSpan {
  const needle = typeof wanted === 'string' ? wanted : wanted.text;
  const starts: number[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) starts.push(at);
  if (typeof wanted === 'string' && starts.length > 1)
    throw new WireError(`${file}: ${JSON.stringify(needle)} occurs ${starts.length} times: say which, with "nth"`);
  const start = starts[typeof wanted === 'string' ? 0 : wanted.nth - 1];
  if (start === undefined) throw new WireError(`${file}: the article does not hold ${JSON.stringify(wanted)}`);
  return cut(text, start, start + needle.length);
}
