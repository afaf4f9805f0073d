import { escapeMarkup } from '../markup/entities.ts';

/** An element of a feed, read to its end. */
export interface RawField {
  readonly name: string;
  /** Names in lower case, entities replaced. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The xml:base in force, absolute; undefined if there is none. */
  readonly base?: string;
  /** Its text, entities replaced, and its inner tags as they stand. */
  readonly pieces: readonly { readonly kind: 'text' | 'tag'; readonly text: string }[];
}

/** The names and values of the fields that an element stands for; mostly one. */
export function fieldValues({ name, attributes, base, pieces }: RawField): readonly (readonly [string, string])[] {
  const text = pieces
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('')
    .trim();
  switch (name) {
    case 'link':
      return isPageLink(attributes) ? [['link', resolved(attributes.get('href') ?? text, base)]] : [];
    case 'guid':
      // By default a guid claims to be an address, but many aren't (`g3`).
      return attributes.get('ispermalink')?.toLowerCase() !== 'false' && /^https?:\/\/\S+$/i.test(text)
        ? [
            ['guid', text],
            ['permalink', text],
          ]
        : [['guid', text]];
    case 'id':
    case 'about':
      return [[name, base === undefined || URL.canParse(text) ? text : resolved(text, base)]];
    case 'author':
      return [[name, personName(pieces, text)]];
    default:
      return [[name, htmlOf(pieces, attributes)]];
  }
}

/** Whether a link is to the entry's page: without a relation, or `alternate`. Feeds link to much else. */
function isPageLink(attributes: ReadonlyMap<string, string>): boolean {
  const relation = (attributes.get('rel') ?? 'alternate').trim().toLowerCase();
  const type = attributes.get('type') ?? 'text/html';
  return relation === 'alternate' && !/rss|atom|json|pdf/i.test(type);
}

function resolved(address: string, base: string | undefined): string {
  return base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address;
}

/** A person's name. Atom gives it beside an address; RSS gives an address with the name in brackets, or only one of them. */
function personName(pieces: RawField['pieces'], text: string): string {
  const nameAt = pieces.findIndex(({ kind, text: tag }) => kind === 'tag' && /^<([\w.-]+:)?name[\s>]/i.test(tag));
  const name = nameAt === -1 ? text : (pieces[nameAt + 1]?.text ?? '');
  const [, address = '', inBrackets] = /^(\S+)\s+\((.+)\)$/s.exec(name.trim()) ?? [];
  return escapeMarkup((/.@./.test(address) ? inBrackets : undefined) ?? name.trim());
}

/** The value as HTML, whichever of the ways it was written in: as text, as escaped or inline markup, as base64. */
function htmlOf(pieces: RawField['pieces'], attributes: ReadonlyMap<string, string>): string {
  if (pieces.some(({ kind }) => kind === 'tag'))
    return pieces.map(({ kind, text }) => (kind === 'tag' ? text : escapeMarkup(text))).join('');
  const text = pieces.map((piece) => piece.text).join('');
  const type = attributes.get('type')?.trim().toLowerCase();
  if (attributes.get('mode') === 'base64' || type === 'application/octet-stream')
    return Buffer.from(text, 'base64').toString('utf8');
  return type === 'text' || type === 'text/plain' || type === 'xhtml' ? escapeMarkup(text) : text;
}
