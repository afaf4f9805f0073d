/** Fields of a feed that are read, by the names that `feedName` gives. Sorted. */
export const FEED_FIELDS = ['dc:title', 'link', 'sy:updatefrequency', 'sy:updateperiod', 'title', 'ttl'] as const;

/** Fields of an entry that are read. `permalink` is a guid that is an address. Sorted. */
export const ENTRY_FIELDS = [
  'about',
  'author',
  'content',
  'content:encoded',
  'created',
  'dc:creator',
  'dc:date',
  'dc:title',
  'dcterms:created',
  'dcterms:issued',
  'dcterms:modified',
  'description',
  'guid',
  'id',
  'issued',
  'itunes:author',
  'itunes:summary',
  'link',
  'media:description',
  'media:title',
  'modified',
  'permalink',
  'pubdate',
  'published',
  'summary',
  'title',
  'updated',
  'xhtml:body',
] as const;

export type FeedField = (typeof FEED_FIELDS)[number];
export type EntryField = (typeof ENTRY_FIELDS)[number];
export type FieldName = FeedField | EntryField;

const fields: ReadonlySet<string> = new Set([...FEED_FIELDS, ...ENTRY_FIELDS]);

export function isField(name: string): name is FieldName {
  return fields.has(name);
}

/** A field's name in normalised XML. It is one that rss-parser doesn't know, and so doesn't read in its own way. */
export function elementOf(field: FieldName): string {
  return `parley-${field.replace(':', '-')}`;
}

/** Attributes of an entry itself that say what a field would. */
export const ENTRY_ATTRIBUTES: ReadonlyMap<string, FieldName> = new Map([
  ['lastmod', 'modified'],
  ['rdf:about', 'about'],
]);

/** Far more than any feed shows; what follows is old, or an attack. */
export const MAX_ENTRIES = 10_000;
