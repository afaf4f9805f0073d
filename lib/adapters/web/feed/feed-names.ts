/** Our prefixes for the vocabularies that feeds mix, by namespace, without a final slash or hash, in lower case; sorted. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://backend.userland.com/rss2': '',
    'http://base.google.com/ns/1.0': 'g',
    'http://my.netscape.com/rdf/simple/0.9': '',
    'http://purl.org/atom/ns': '',
    'http://purl.org/dc/elements/1.0': 'dc',
    'http://purl.org/dc/elements/1.1': 'dc',
    'http://purl.org/dc/terms': 'dcterms',
    'http://purl.org/rss/1.0': '',
    'http://purl.org/rss/1.0/modules/content': 'content',
    'http://purl.org/rss/1.0/modules/syndication': 'sy',
    'http://search.yahoo.com/mrss': 'media',
    'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
    'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
    'http://www.w3.org/1999/xhtml': 'xhtml',
    'http://www.w3.org/2005/atom': '',
  }),
);

/** The namespace that a prefix stands for. */
export type Namespaces = (prefix: string) => string | undefined;

/** The namespaces in force inside an element: those that its `xmlns` attributes declare, before those declared around it. */
export function declaredHere(outer: Namespaces, attributes: ReadonlyMap<string, string>): Namespaces {
  const declared = [...attributes].filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  if (declared.length === 0) return outer;
  const here = new Map(declared.map(([name, value]) => [name.slice(6), value]));
  return (prefix) => here.get(prefix) ?? outer(prefix);
}

/**
 * An element's name with our prefix for its vocabulary, in lower case: `dc:date`, whatever prefix the document uses.
 * Elements of the feed's own format have no prefix; `own` is the namespace of its root.
 */
export function feedName(name: string, namespaces: Namespaces, own: string): string {
  const colon = name.indexOf(':');
  const prefix = name.slice(0, Math.max(0, colon));
  const local = name.slice(colon + 1).toLowerCase();
  const namespace = namespaces(prefix);
  const isOwn = namespace === own || (namespace === undefined && prefix === '');
  const known = namespace === undefined ? undefined : PREFIXES.get(normalised(namespace));
  const shown = isOwn ? '' : (known ?? prefix.toLowerCase());
  return shown === '' ? local : `${shown}:${local}`;
}

function normalised(namespace: string): string {
  return namespace.trim().toLowerCase().replace(/[/#]$/, '');
}
