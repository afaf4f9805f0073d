import type { ParsedFeed } from '../../core/feed/feed.ts';
import { type Document, type FeedReader, UnreadableDocumentError } from '../../ports/readers.ts';
import { absoluteAddress } from './absolute-address.ts';
import { decodeBytes } from './decode-bytes.ts';
import { HostileFeedError } from './feed/hostile-feed-error.ts';
import { type NormalisedFeed, normaliseFeed } from './feed/normalise-feed.ts';
import { readJsonFeed } from './feed/read-json-feed.ts';
import { readXmlFeed } from './feed/read-xml-feed.ts';
import { parseHtml } from './markup/parse-html.ts';
import { notText } from './not-text.ts';

/** Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and JSON Feed, as publishers write them. */
export function createFeedReader(): FeedReader {
  return { readFeed };
}

async function readFeed({ body, url, contentType }: Document): Promise<ParsedFeed> {
  const text = decodeBytes(body, 'xml', contentType);
  const start = text.trimStart().slice(0, 1000);
  if (start === '') throw new UnreadableDocumentError(`"${url}" is empty`, url);
  const other = notText(body, text);
  if (other !== undefined) throw new UnreadableDocumentError(`"${url}" is ${other}, not a feed`, url);
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text, url);

  const normalised = normalise(text, url);
  if (normalised === undefined) throw new UnreadableDocumentError(whatItIs(text, start, url), url);
  if (normalised.cutOff && normalised.entryCount === 0)
    throw new UnreadableDocumentError(`"${url}" is a feed that is cut off before its first entry ends`, url);
  try {
    return await readXmlFeed(normalised, url);
  } catch (error) {
    throw new UnreadableDocumentError(`"${url}" is more than the feed parser can read`, url, { cause: error });
  }
}

function readJson(text: string, url: string): ParsedFeed {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new UnreadableDocumentError(`"${url}" is broken JSON, not a feed`, url, { cause: error });
  }
  const feed = readJsonFeed(value, url);
  if (feed === undefined) throw new UnreadableDocumentError(`"${url}" is JSON, but not a JSON Feed`, url);
  return feed;
}

function normalise(text: string, url: string): NormalisedFeed | undefined {
  try {
    return normaliseFeed(text);
  } catch (error) {
    if (error instanceof HostileFeedError)
      throw new UnreadableDocumentError(`"${url}" ${error.message}`, url, { cause: error });
    throw error;
  }
}

function whatItIs(text: string, start: string, url: string): string {
  if (!/<(!doctype\s+html|html|head|body)\b/i.test(text.slice(0, 20_000)))
    return `"${url}" is ${start.startsWith('<') ? 'XML, but no feed' : 'not a feed'}`;
  const feed = feedOfPage(text, url);
  return `"${url}" is an HTML page, not a feed${feed === undefined ? '' : `; its feed seems to be ${feed}`}`;
}

/** The feed that an HTML page links to. */
function feedOfPage(html: string, url: string): string | undefined {
  for (const link of parseHtml(html.slice(0, 200_000)).querySelectorAll('link[rel~="alternate"][href]'))
    if (/^application\/(rss|atom)\+xml|^application\/(feed\+)?json/i.test(link.getAttribute('type') ?? ''))
      return absoluteAddress(link.getAttribute('href') ?? undefined, [url]);
  return undefined;
}
