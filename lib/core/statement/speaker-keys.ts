import { foldBodyName, foldName, variantKey } from '../speaker/registry/fold-name.ts';
import type { Speaker } from '../speaker/speaker.ts';
import { readId } from '../speaker/speaker-id.ts';
import type { Statement } from './statement.ts';

/**
 * The keys under which a speaker's statements are looked for when another is to be linked (record linkage's *blocking keys*);
 * statements without a speaker share one. The keys may be coarse, since only statements in much the same words are linked, and they
 * have to be: of 2,900 pairs of articles of PolNeAR in which a person outside the registry speaks, only 63% agree on his
 * affiliation. So such a person's own key is his surname, however transliterated. And what "the Foreign Ministry" said, its minister,
 * "a senior official" or "Velmaria" may have said: all have a key for whom they speak for.
 *
 * @returns the first is whom he speaks for, if known: by that key writers take turns, and a minister's words are his ministry's in
 *   another article
 */
export function speakerKeysOf({ speaker }: Pick<Statement, 'speaker'>): readonly [string, ...string[]] {
  if (!speaker) return ['unknown'];
  const { id, name, affiliation = readId(id).affiliation } = speaker;
  const own = personKeyOf(speaker);
  const keys = [
    ...(affiliation === undefined ? [] : [`of_${foldBodyName(affiliation)}`]),
    ...(own === undefined ? [] : [own]),
    // "Lind said", where no phrase of the article tells who Lind is.
    ...(isLoneName(speaker) ? [surnameKeyOf(name)] : []),
  ];
  const [first = id, ...others] = keys.map(bounded);
  return [bounded(first), ...others];
}

/** Stores cut long names at other places, and can't hold half a character. */
function bounded(key: string): string {
  return key.slice(0, 100).toWellFormed();
}

/**
 * Whether two speakers are two people with names of their own: with different surnames, or with surnames that only transliteration
 * makes equal ("Johnson", "Hansen"), if they speak for different bodies and their given names begin differently.
 */
export function areTwoPeople(one: Speaker, other: Speaker): boolean {
  const [a, b] = [personKeyOf(one), personKeyOf(other)];
  if (a === undefined || b === undefined) return false;
  return a !== b || (differ(affiliationOf(one), affiliationOf(other)) && differ(initialOf(one), initialOf(other)));
}

/** Whether both are told, and not the same. */
function differ(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** Folded. */
function affiliationOf({ affiliation }: Speaker): string | undefined {
  return affiliation === undefined ? undefined : foldBodyName(affiliation);
}

/** The first consonant of a given name, however transliterated ("Yevgeny", "Evgeni"); none of an initial, which may be a vowel's. */
function initialOf({ name }: Speaker): string | undefined {
  const [given = '', ...others] = foldName(name).split(' ');
  return given.length < 2 || others.length === 0 ? undefined : skeletonOf(given)[0];
}

/** Whether a speaker is a person with a name, rather than a body or an unnamed source. */
export function isPerson(speaker: Speaker): boolean {
  return personKeyOf(speaker) !== undefined;
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
 * and "Grakov", "Adec" and "Adets", "Velikhan" and "Velihan". A surname of vowels only is its own.
 */
function skeletonOf(surname: string): string {
  const key = variantKey(surname.replace(/d?zh|dj|kh/g, 'h').replace(/c[hkz]?|k|q|s(?:c?h|z)|t(?:ch|[sz])/g, 'c'));
  return key.replace(/[aeghiojuwy]/g, '').replace(/(.)\1+/gu, '$1') || key;
}

/** Folded. A name of no letters is its own. */
function surnameOf(name: string): string {
  const words = foldName(name).split(' ');
  return words.findLast((word) => word !== '' && !generations.has(word)) ?? name;
}

/** "Anna Lind Jr." */
const generations: ReadonlySet<string> = new Set(['ii', 'iii', 'iv', 'jr', 'sr']);
