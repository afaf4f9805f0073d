import { foldBodyName, foldName, variantKey } from '../speaker/registry/fold-name.ts';
import type { Speaker } from '../speaker/speaker.ts';
import { readId } from '../speaker/speaker-id.ts';
import type { Statement } from './statement.ts';

/**
 * The key under which a speaker's statements are kept for linking (record linkage's *blocking key*); those without a speaker
 * share one. Only statements in much the same words are linked, so that the key may be coarse, and has to be. Of 2,900 pairs of
 * articles of PolNeAR in which a person outside the registry speaks, the two agree on his affiliation in 63% only, since one
 * tells it and the other leaves it out, or tells another: a person's key is his surname, however transliterated. But what "the
 * Foreign Ministry said" its spokeswoman said, and "a senior official", and "Velmaria": they share whom they speak for.
 */
export function speakerKeyOf({ speaker }: Pick<Statement, 'speaker'>): string {
  if (!speaker) return 'unknown';
  const { id, affiliation = readId(id).affiliation } = speaker;
  const person = personKeyOf(speaker);
  if (affiliation !== undefined && (person === undefined || isVoice(speaker))) return `of_${foldBodyName(affiliation)}`;
  return person ?? id;
}

/** Whether two speakers under one key are two people, each with his own name. */
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
      // "Lind said", where no phrase of the article tells who Lind is.
      return name === affiliation && !name.includes(' ') ? surnameKeyOf(name) : undefined;
    case 'unnamed':
      return undefined;
  }
}

/** Whether what somebody says is said to be his body's as often as his: a spokesman's, the head's of an organisation. */
function isVoice({ id, role = '' }: Speaker): boolean {
  if (/^former\b/i.test(role)) return false;
  return (
    /\b(?:spokes(?:man|woman|person)|press secretary)\b/i.test(role) ||
    (readId(id).kind === 'registered' && headTitle.test(role))
  );
}

/** Those of organisations, never of states. */
const headTitle = /^(?:director|secretary)[- ]general\b|^executive secretary\b/i;

function surnameKeyOf(name: string): string {
  return `surname_${skeletonOf(surnameOf(name))}`;
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
