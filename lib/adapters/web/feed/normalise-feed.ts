import { LONGEST_ADDRESS } from '../../../core/feed/canonical-url.ts';
import type { FeedFormat } from '../../../core/feed/feed.ts';
import { type DeclaredEntities, escapeMarkup, replaceEntities } from '../markup/entities.ts';
import { type MarkupToken, scanMarkup } from '../markup/scan-markup.ts';
import { doctypeEntities } from './doctype-entities.ts';
import { ENTRY_ATTRIBUTES, elementOf, type FieldName, isField, MAX_ENTRIES } from './feed-fields.ts';
import { declaredHere, feedName, type Namespaces } from './feed-names.ts';
import { fieldValues, type RawField } from './field-value.ts';
import { HostileFeedError } from './hostile-feed-error.ts';

export type XmlFeedFormat = Exclude<FeedFormat, 'json'>;

export interface NormalisedFeed {
  readonly format: XmlFeedFormat;
  /** Well-formed, of the elements that `elementOf` names, each with nothing but text in it. */
  readonly xml: string;
  readonly entryCount: number;
  /** Whether the document ends before its root does; an unfinished last entry is left out. */
  readonly cutOff: boolean;
}

/** The format, by the root's name without its prefix; `channel` is CDF's, which reads like RSS. */
const ROOTS: ReadonlyMap<string, XmlFeedFormat> = new Map([
  ['channel', 'rss'],
  ['feed', 'atom'],
  ['rdf', 'rdf'],
  ['rss', 'rss'],
]);

/** Elements around fields that say nothing themselves. */
const WRAPPERS = new Set(['channel', 'media:content', 'media:group']);

/** Fields that are addresses, and are resolved against a base. */
const ADDRESSES = new Set(['about', 'id', 'link']);

/** How much bases may add to a feed's addresses in all, in characters: each is written out with the whole of its base. */
const MAX_BASES = 5_000_000;

const ENTRIES = new Set(['entry', 'item']);

type StartTag = Extract<MarkupToken, { kind: 'start' }>;

/** An element whose text is being collected. */
interface OpenField extends Omit<RawField, 'pieces'> {
  readonly tag: string;
  /** Elements of the same tag inside each other. */
  depth: number;
  readonly pieces: { kind: 'text' | 'tag'; text: string }[];
}

/**
 * Turns what publishers call RSS, RDF or Atom into XML that rss-parser reads: well-formed whatever was left open or
 * unescaped, with the same names whatever their prefixes, and with inline markup as text. Undefined for any other document.
 *
 * @throws HostileFeedError for entities or bases that make the feed swell
 */
export function normaliseFeed(document: string): NormalisedFeed | undefined {
  let format: XmlFeedFormat | undefined;
  let rootTag = '';
  let own = '';
  let ended = false;
  let declared: DeclaredEntities | undefined;
  let namespaces: Namespaces = () => undefined;
  const feedFields: string[] = [];
  const entries: string[][] = [];
  let feedBase: string | undefined;
  let entry: { tag: string; fields: string[]; base?: string } | undefined;
  let field: OpenField | undefined;
  let bases = 0;

  for (const token of scanMarkup(document)) {
    if (format === undefined && isHtmlRoot(token)) return undefined;
    if (token.kind === 'doctype') declared = doctypeEntities(token.text);
    else if (token.kind === 'start') start(token);
    else if (token.kind === 'end') end(token.name.toLowerCase());
    else
      field?.pieces.push({
        kind: 'text',
        text: token.kind === 'literal' ? token.text : replaceEntities(token.text, declared),
      });
  }
  if (format === undefined) return undefined;
  if (ended) endEntry();
  return { format, xml: framed(format, feedFields, entries), entryCount: entries.length, cutOff: !ended };

  function start(token: StartTag): void {
    const tag = token.name.toLowerCase();
    if (field !== undefined && tag !== entry?.tag) {
      if (tag === field.tag && !token.empty) field.depth += 1;
      field.pieces.push({ kind: 'tag', text: tagText(token) });
      return;
    }
    endField();
    const attributes = new Map(
      [...token.attributes].map(([name, value]) => [name.toLowerCase(), replaceEntities(value, declared)]),
    );
    if (format === undefined) {
      startRoot(tag, attributes);
      return;
    }
    const inForce = declaredHere(namespaces, attributes);
    const name = feedName(token.name, inForce, own);
    const base = resolvedBase(attributes, entry?.base ?? feedBase);
    if (ENTRIES.has(name)) {
      endEntry();
      entry = { tag, fields: [], base };
      for (const [attribute, value] of attributes) {
        const from = ENTRY_ATTRIBUTES.get(feedName(attribute, inForce, own));
        if (from !== undefined) entry.fields.push(element(from, value));
      }
      if (token.empty) endEntry();
    } else if (WRAPPERS.has(name)) {
      if (entry === undefined) feedBase = base;
    } else {
      field = { name, tag, attributes, base, depth: 1, pieces: [] };
      if (token.empty) endField();
    }
  }

  function startRoot(tag: string, attributes: ReadonlyMap<string, string>): void {
    const colon = tag.indexOf(':');
    const local = tag.slice(colon + 1);
    format = ROOTS.get(local);
    if (format === undefined) return;
    namespaces = declaredHere(namespaces, attributes);
    own = namespaces(local === 'rdf' ? '' : tag.slice(0, Math.max(0, colon))) ?? '';
    rootTag = tag;
    feedBase = resolvedBase(attributes, undefined);
  }

  function end(tag: string): void {
    const isFrame = tag === rootTag || tag === entry?.tag;
    if (field !== undefined && !isFrame) {
      if (tag === field.tag) field.depth -= 1;
      if (field.depth === 0) endField();
      else field.pieces.push({ kind: 'tag', text: `</${tag}>` });
      return;
    }
    endField();
    if (isFrame) endEntry();
    if (tag === rootTag) ended = true;
  }

  function endField(): void {
    if (field === undefined) return;
    if (ADDRESSES.has(field.name)) bases += field.base?.length ?? 0;
    if (bases > MAX_BASES) throw new HostileFeedError('uses its bases to swell');
    const fields = entry?.fields ?? feedFields;
    for (const [name, value] of isField(field.name) ? fieldValues(field) : [])
      if (isField(name) && value.trim() !== '') fields.push(element(name, value));
    field = undefined;
  }

  function endEntry(): void {
    if (entry !== undefined && entries.length < MAX_ENTRIES) entries.push(entry.fields);
    entry = undefined;
  }
}

function isHtmlRoot(token: MarkupToken): boolean {
  return token.kind === 'start' && token.name.toLowerCase() === 'html';
}

function element(name: FieldName, value: string): string {
  return `<${elementOf(name)}>${escapeMarkup(value)}</${elementOf(name)}>`;
}

/** An inner tag as HTML, without its prefix: XHTML may be written with one. */
function tagText({ name, attributes, empty }: StartTag): string {
  const written = [...attributes].map(([attribute, value]) => ` ${attribute}="${value.replaceAll('"', '&quot;')}"`);
  return `<${name.slice(name.indexOf(':') + 1)}${written.join('')}${empty ? '/' : ''}>`;
}

function resolvedBase(attributes: ReadonlyMap<string, string>, outer: string | undefined): string | undefined {
  const base = attributes.get('xml:base')?.trim();
  if (base === undefined || !URL.canParse(base, outer)) return outer;
  const { href } = new URL(base, outer);
  return href.length > LONGEST_ADDRESS ? outer : href;
}

/** How rss-parser expects each format around its entries. */
function framed(format: XmlFeedFormat, feedFields: readonly string[], entries: readonly (readonly string[])[]): string {
  const feed = feedFields.join('');
  const list = (name: string) => entries.map((fields) => `<${name}>${fields.join('')}</${name}>`).join('\n');
  if (format === 'atom') return `<feed version="1.0">${feed}${list('entry')}</feed>`;
  if (format === 'rdf') return `<rdf:RDF><channel>${feed}</channel>${list('item')}</rdf:RDF>`;
  return `<rss version="2.0"><channel>${feed}${list('item')}</channel></rss>`;
}
