import type { PageContent } from '../../core/article/article.ts';
import { type Document as FetchedDocument, type PageReader, UnreadableDocumentError } from '../../ports/readers.ts';
import { decodeBytes } from './decode-bytes.ts';
import { foldedLine, foldedLines } from './markup/fold-space.ts';
import { excessOf } from './markup/markup-bounds.ts';
import { paragraphsOf } from './markup/paragraphs-of.ts';
import { type DomDocument, type DomElement, parseHtml } from './markup/parse-html.ts';
import { notText } from './not-text.ts';
import { BoundedReadability } from './page/bounded-readability.ts';
import { dropCaptions } from './page/drop-captions.ts';
import { pageFacts, personName } from './page/page-facts.ts';
import { foreignType } from './page/page-type.ts';
import { withoutFurniture } from './page/without-furniture.ts';

/** Readability looks at each attribute several times; news pages have some ten thousand. */
const MAX_ATTRIBUTES = 200_000;
/** In UTF-16 code units. Longer attributes tell nothing of the text, and some of Readability's patterns take quadratic time over them. */
const LONGEST_ATTRIBUTE = 2000;

export function createPageReader(): PageReader {
  return {
    readPage(document) {
      const page = readDocument(document);
      // Archives keep text as UTF-8, which has no lone surrogates: what is worked on must be what is kept.
      return { ...page, title: page.title.toWellFormed(), text: page.text.toWellFormed() };
    },
  };
}

function readDocument(document: FetchedDocument): PageContent {
  const { body, url, contentType } = document;
  const isPlain = /^\s*text\/plain\b/i.test(contentType ?? '');
  const html = decodeBytes(body, isPlain ? 'text' : 'html', contentType);
  const other = notText(body, html) ?? foreignType(contentType, html);
  if (other !== undefined) throw new UnreadableDocumentError(`"${url}" is ${other}, neither HTML nor text`, url);
  if (isPlain) return readPlainText(html, url);
  const excess = excessOf(html);
  if (excess !== undefined) throw new UnreadableDocumentError(`"${url}" ${excess}`, url);
  const { facts, article } = readHtml(html, url);
  const text = article?.content ? textOf(article.content) : '';
  if (text === '') throw new UnreadableDocumentError(`"${url}" has no readable text`, url);
  return {
    ...facts,
    title: foldedLine(facts.title ?? article?.title ?? ''),
    byline: facts.byline ?? personName(article?.byline),
    text,
  };
}

function readHtml(html: string, url: string) {
  const dom = parseHtml(html);
  if (attributeCount(dom) > MAX_ATTRIBUTES)
    throw new UnreadableDocumentError(`"${url}" holds more than ${MAX_ATTRIBUTES} attributes`, url);
  // Before Readability, which takes the page apart.
  const facts = pageFacts(dom, url);
  dropTraps(dom);
  dropCaptions(dom);
  try {
    return { facts, article: new BoundedReadability(dom, { serializer: asItIs }).parse() };
  } catch (error) {
    throw new UnreadableDocumentError(`"${url}" is more than the page parser can read`, url, { cause: error });
  }
}

function readPlainText(raw: string, url: string): PageContent {
  const paragraphs = raw
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)
    .map(foldedLines)
    .filter((text) => text !== '');
  const [first = '', ...rest] = paragraphs;
  const [line = '', ...lines] = first.split('\n');
  const title = isHeadline(line) ? line : '';
  const body = title === '' ? paragraphs : [...(lines.length > 0 ? [lines.join('\n')] : []), ...rest];
  const text = body.join('\n\n') || title;
  if (text === '') throw new UnreadableDocumentError(`"${url}" has no readable text`, url);
  return { title, text };
}

/** Whether a line is surely a headline: a title isn't read for quotations, so what may be a sentence stays in the text. */
function isHeadline(line: string): boolean {
  return line.length <= 150 && !/[.!?…:;,][”"’')\]]*$/.test(line);
}

function textOf(article: DomElement): string {
  return withoutFurniture(paragraphsOf(article))
    .map(({ text }) => text)
    .join('\n\n');
}

/** Readability's serializer: keeps the article as a tree, so that it needn't be written out and parsed again. */
function asItIs(article: DomElement): DomElement {
  return article;
}

/** Removes what would cost Readability much time and tells nothing of the text. */
function dropTraps(dom: DomDocument): void {
  // Readability would write out each link with the whole base.
  for (const base of dom.querySelectorAll('base')) base.remove();
  for (const element of dom.querySelectorAll('*'))
    for (const { name, value } of Array.from(element.attributes))
      if (value.length > LONGEST_ATTRIBUTE) element.removeAttribute(name);
}

function attributeCount(dom: DomDocument): number {
  let count = 0;
  for (const element of dom.querySelectorAll('*')) count += element.attributes.length;
  return count;
}
