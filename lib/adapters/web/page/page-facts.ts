import { z } from 'zod';
import { foldedLine } from '../markup/fold-space.ts';
import type { DomDocument } from '../markup/parse-html.ts';
import { plainText } from '../markup/plain-text.ts';
import { parseDate } from '../parse-date.ts';

/** What a page says of itself, outside its text. */
export interface PageFacts {
  readonly title?: string;
  readonly byline?: string;
  /** ISO 8601, UTC. */
  readonly publishedAt?: string;
  readonly language?: string;
  readonly canonicalUrl?: string;
}

/** Where publishers write when an article appeared, the most trustworthy first. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'publish-date',
  'publication_date',
  'pubdate',
  'date',
];
const AUTHOR_METAS = ['author', 'parsely-author', 'sailthru.author', 'dc.creator', 'article:author'];
const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title'];

/** In UTF-16 code units. Shorter headings name the outlet or the section. */
const SHORTEST_HEADING = 15;

const linkedDataSchema = z.object({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: z.unknown().optional(),
});
type LinkedArticle = z.infer<typeof linkedDataSchema>;

const personSchema = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);

export function pageFacts(document: DomDocument, url: string): PageFacts {
  const meta = metaReader(document);
  const article = linkedArticle(document);
  return {
    title: titleOf(document, article?.headline ?? meta(TITLE_METAS)),
    byline: authorsOf(article?.author) ?? personName(meta(AUTHOR_METAS)),
    publishedAt: firstDate([
      article?.datePublished,
      ...DATE_METAS.map((name) => meta([name])),
      document.querySelector('time[datetime][pubdate], time[itemprop="datePublished"]')?.getAttribute('datetime'),
      document.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
      document.querySelector('article time[datetime], header time[datetime], time[datetime]')?.getAttribute('datetime'),
    ]),
    language: languageTag([
      document.documentElement?.getAttribute('lang'),
      document.documentElement?.getAttribute('xml:lang'),
      document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
      meta(['og:locale', 'language', 'dc.language']),
    ]),
    canonicalUrl: webAddress(
      [document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'), meta(['og:url'])],
      url,
    ),
  };
}

type MetaReader = (names: readonly string[]) => string | undefined;

/** The first value of the first of the names that the page has. */
function metaReader(document: DomDocument): MetaReader {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = element.getAttribute('content')?.trim() ?? '';
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = element.getAttribute(attribute)?.trim().toLowerCase();
      if (name !== undefined && value !== '' && !values.has(name)) values.set(name, value);
    }
  }
  return (names) => names.map((name) => values.get(name)).find((value) => value !== undefined);
}

/** The page's own article among its JSON-LD, which may be a list, a graph or broken. */
function linkedArticle(document: DomDocument): LinkedArticle | undefined {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const thing of linkedThings(script.textContent ?? '')) {
      const parsed = linkedDataSchema.safeParse(thing);
      if (!parsed.success) continue;
      if ([parsed.data['@type']].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(type)))
        return parsed.data;
    }
  }
  return undefined;
}

function linkedThings(json: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(outOfCdata(json));
  } catch {
    // Publishers' templates break JSON often, and the page has its other facts.
    return [];
  }
  const things = [value].flat();
  const graphs = things.flatMap((thing) =>
    typeof thing === 'object' && thing !== null && '@graph' in thing ? [thing['@graph']].flat() : [],
  );
  return [...things, ...graphs];
}

/** `// <![CDATA[ {…} // ]]>` is how XHTML keeps a script from its parser. */
function outOfCdata(script: string): string {
  const json = script.trim().replace(/^(?:\/\/\s*)?<!\[CDATA\[/, '');
  if (!json.endsWith(']]>')) return json;
  const inside = json.slice(0, -3).trimEnd();
  return inside.endsWith('//') ? inside.slice(0, -2) : inside;
}

/** The declared title; but the page's heading, if the declared title is that followed by the outlet's name. */
function titleOf(document: DomDocument, declared: string | undefined): string | undefined {
  const title = plainText(declared ?? document.querySelector('title')?.textContent ?? '');
  const heading = foldedLine(document.querySelector('h1')?.textContent ?? '');
  const isWithout = heading.length >= SHORTEST_HEADING && title.startsWith(heading);
  return (isWithout ? heading : title) || undefined;
}

function authorsOf(author: unknown): string | undefined {
  const names = [author].flat().flatMap((one) => {
    const parsed = personSchema.safeParse(one);
    return (parsed.success && personName(parsed.data)) || [];
  });
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}

/** The name in a printed byline (`By Jo Writer`). Undefined for an address, which some pages give instead. */
export function personName(byline: string | null | undefined): string | undefined {
  const name = plainText(byline ?? '').replace(/^by\s+/i, '');
  return name === '' || URL.canParse(name) ? undefined : name;
}

function firstDate(candidates: readonly (string | null | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const date = candidate ? parseDate(candidate) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The first candidate that is a BCP 47 tag; `en_GB` becomes `en-GB`. */
function languageTag(candidates: readonly (string | null | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const tag = candidate?.split(/[,;]/)[0]?.trim().replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return tag;
  }
  return undefined;
}

function webAddress(candidates: readonly (string | null | undefined)[], base: string): string | undefined {
  for (const candidate of candidates) {
    if (!candidate || !URL.canParse(candidate.trim(), base)) continue;
    const url = new URL(candidate.trim(), base);
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href;
  }
  return undefined;
}
