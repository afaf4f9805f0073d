import { foldBodyName, foldName, variantKey } from '../speaker/registry/fold-name.ts';
import type { Speaker } from '../speaker/speaker.ts';
import { readId } from '../speaker/speaker-id.ts';
import type { Statement } from './statement.ts';

/**
 * The keys under which a speaker's statements are looked for when another is to be linked (record linkage's *blocking keys*);
 * those without a speaker share one. Only statements in much the same words are linked, so that the keys may be coarse, and
 * have to be: of 2,900 pairs of articles of PolNeAR in which a person outside the registry speaks, the two agree on his
 * affiliation in 63% only. So a person's first key is his surname, however transliterated. But what "the Foreign Ministry
 * said" its minister said, and "a senior official", and "Velmaria": all have a key for whom they speak for.
 *
 * @returns the first is the speaker's own: by it writers take turns
 */
export function speakerKeysOf({ speaker }: Pick<Statement, 'speaker'>): readonly [string, ...string[]] {
  if (!speaker) return ['unknown'];
  const { id, name, affiliation = readId(id).affiliation } = speaker;
  const own = personKeyOf(speaker);
  const keys = [
    ...(own === undefined ? [] : [own]),
    ...(affiliation === undefined ? [] : [`of_${foldBodyName(affiliation)}`]),
    // "Lind said", where no phrase of the article tells who Lind is.
    ...(isLoneName(speaker) ? [surnameKeyOf(name)] : []),
  ];
  const [first = id, ...others] = keys;
  return [first, ...others];
}

/** Whether two speakers who share a key are two people, each with his own name. */
export function areTwoPeople(one: Speaker, other: Speaker): boolean {
  const [a, b] = [personKeyOf(one), personKeyOf(other)];
  return a !== undefined && b !== undefined && a !== b;
}

/** Undefined for bodies and unnamed sources. */
function personKeyOf({ id, name, role, affiliation }: Speaker): string | undefined {
  switch (readId(id).kind) {
    case 'person':
      return surnameKeyOf(name);
    case 'registered':
      // A body belongs to somebody, if to itself, and holds no office.
      return role === undefined && affiliation !== undefined ? undefined : id;
    case 'body':
    case 'unnamed':
      return undefined;
  }
}

/** A name of one word that is not known: a body's, or a person's whom the article doesn't present. */
function isLoneName({ id, name, affiliation }: Speaker): boolean {
  return readId(id).kind === 'body' && name === affiliation && !name.includes(' ');
}

function surnameKeyOf(name: string): string {
  return `surname_${skeletonOf(surnameOf(name))}`;
}

/**
 * The consonants that transliterations agree on: "Rehn" and "Ren", "Soleman" and "Suliman", "Jurat" and "Dzhurat", "Hrakov"
 * and "Grakov", "Adec" and "Adets". A surname of vowels only is its own.
 */
function skeletonOf(surname: string): string {
  const key = variantKey(surname.replace(/d?zh|dj/g, 'j').replace(/c(?:[hkz])?|k|q|s(?:c?h|z)|t(?:ch|[sz])/g, 'c'));
  return key.replace(/[aeghiojuwy]/g, '').replace(/(.)\1+/gu, '$1') || key;
}

/** Folded. A name of no letters is its own. */
function surnameOf(name: string): string {
  const words = foldName(name).split(' ');
  return words.findLast((word) => word !== '' && !generations.has(word)) ?? name;
}

/** "Anna Lind Jr." */
const generations: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);
