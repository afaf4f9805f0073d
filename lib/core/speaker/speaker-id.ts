import { sha256 } from '../text/sha256.ts';
import { foldName, withoutMiddle } from './registry/fold-name.ts';

/** In UTF-16 code units; a longer name is cut, and a digest added. */
const longestSlug = 80;

/**
 * The id of a person, or of people who speak as one, whom the registry doesn't hold: the same for any usual spelling of
 * name and affiliation, with or without initials and father's name. Registered ids have no underscore.
 */
export function idOfNamed(name: string, affiliation: string | undefined): string {
  return `${slug(name, withoutMiddle)}_${affiliation === undefined ? 'unknown' : slug(affiliation)}`;
}

/** The id of a body that the registry doesn't hold: "foreign-ministry@velmaria". */
export function idOfBody(name: string, affiliation: string): string {
  return `${slug(name)}@${slug(affiliation)}`;
}

/** The id of a source that the article describes without a name. */
export function idOfUnnamed(description: string, affiliation: string | undefined): string {
  const described = slug(description);
  return `unnamed-${described}${affiliation === undefined ? '' : `_${slug(affiliation)}`}`;
}

/** What kind of speaker an id is of, and the affiliation in it, if known. */
export interface IdReading {
  readonly kind: 'registered' | 'person' | 'body' | 'unnamed';
  readonly affiliation?: string;
}

/** Reads an id of this file, or one of the registry's. */
export function readId(id: string): IdReading {
  const [, described, mark, affiliation] = idForm.exec(id) ?? [];
  const kind = described ? 'unnamed' : mark === '@' ? 'body' : mark === '_' ? 'person' : 'registered';
  return affiliation === undefined || affiliation === 'unknown' ? { kind } : { kind, affiliation };
}

const idForm = /^(unnamed-)?[^@_]*(?:([@_])(.*))?$/su;

function slug(name: string, shorten = (folded: string) => folded): string {
  const words = shorten(foldName(name)).replaceAll('&', 'and').trim().split(' ').join('-');
  if (words !== '' && words.length <= longestSlug) return words;
  return `${words.slice(0, longestSlug).toWellFormed()}${words === '' ? '' : '-'}${sha256(name).slice(0, 12)}`;
}
