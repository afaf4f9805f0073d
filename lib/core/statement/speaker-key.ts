import { foldName, variantKey } from '../speaker/registry/fold-name.ts';
import { readId } from '../speaker/speaker-id.ts';
import type { Statement } from './statement.ts';

/**
 * The key under which a speaker's statements are kept for linking (record linkage's *blocking key*); those without a speaker
 * share one. Only statements in much the same words are linked, so that the key may be coarse, and has to be: of 2,900 pairs of
 * articles of PolNeAR in which a person outside the registry speaks, the two agree on his affiliation in 63% only, since one
 * tells it and the other leaves it out, or tells another. So a person's key is his surname, however transliterated, and that
 * of an unnamed source ("a senior Velmarian official", "an official") whom it belongs to.
 */
export function speakerKeyOf({ speaker }: Pick<Statement, 'speaker'>): string {
  if (!speaker) return 'unknown';
  const { id, name } = speaker;
  const { kind, affiliation } = readId(id);
  switch (kind) {
    case 'registered':
    case 'body':
      return id;
    case 'person':
      return `surname_${skeletonOf(surnameOf(name))}`;
    case 'unnamed':
      return affiliation === undefined ? id : `unnamed_${affiliation}`;
  }
}

/**
 * The consonants that transliterations agree on: "Rehn" and "Ren", "Soleman" and "Suliman". A surname of vowels only is
 * its own.
 */
function skeletonOf(surname: string): string {
  const key = variantKey(surname);
  return key.replace(/[aehiouwy]/g, '').replace(/(.)\1+/gu, '$1') || key;
}

/** Folded. A name of no letters is its own. */
function surnameOf(name: string): string {
  const words = foldName(name).split(' ');
  return words.findLast((word) => word !== '' && !generations.has(word)) ?? name;
}

/** "Anna Lind Jr." */
const generations: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);
