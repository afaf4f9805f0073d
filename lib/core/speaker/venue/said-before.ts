import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { outletNouns, outletPlurals } from '../data/outlet-nouns.ts';
import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';

/** A verb of saying that a place may follow. */
export interface Said {
  /** The index of the word after the verb and its audience: "told reporters | in". */
  readonly at: number;
  readonly isTold: boolean;
}

/** The cue's verb, then those of opening clauses: "Addressing villagers | at", "Speaking to reporters | in". */
export function saidBefore({ cue }: Quotation, around: readonly number[], { setting: { words } }: Cast): Said[] {
  const [span] = cue;
  const verb = span ? wordIndexAt(words, span.start) : undefined;
  const opening = around.filter((index) => openings.has(words[index]?.lower ?? ''));
  return [...(verb === undefined ? [] : [spokenAt(verb, words)]), ...opening].flatMap((at) => saidAt(at, words) ?? []);
}

/** The verbs of speaking in a sentence: "Lind spoke with Velm Radio | in Lune". */
export function saidAmong(around: readonly number[], words: readonly Word[]): Said[] {
  const verbs = around.filter((index) => talks.test(words[index]?.lower ?? ''));
  return verbs.flatMap((at) => saidAt(at, words) ?? []);
}

const talks = /^(?:addressed|speaking|spoke|talked)$/;

const openings: ReadonlySet<string> = new Set([
  'addressing',
  'briefing',
  'reporting',
  'speaking',
  'talking',
  'telling',
]);

/** "was quoted by the agency as | saying" */
function spokenAt(verb: number, words: readonly Word[]): number {
  const isQuoted = words.slice(verb, verb + 2).some(({ lower }) => lower === 'quoted');
  if (!isQuoted) return verb;
  for (let index = verb; index < verb + longestQuoted; index += 1)
    if (words[index]?.lower === 'as' && words[index + 1]?.lower === 'saying') return index + 1;
  return verb;
}

/** In words: "was quoted by the Lune state news agency". */
const longestQuoted = 9;

function saidAt(verb: number, words: readonly Word[]): Said | undefined {
  const lower = words[verb]?.lower ?? '';
  if (/^writ|^wrote/.test(lower)) return undefined;
  const isTo = /^(?:to|with)$/.test(words[verb + 1]?.lower ?? '');
  const isTelling =
    /^(?:addressed|addressing|briefing|telling|tells?|told)$/.test(lower) ||
    (/^(?:speaking|spoke|talked|talking)$/.test(lower) && isTo);
  const end = isTelling ? audienceEnd(isTo ? verb + 2 : verb + 1, words) : undefined;
  return { at: end ?? verb + 1, isTold: end !== undefined };
}

/** Past the audience, if a place may follow: "reporters |", "the media |", "some 600 people |", "Velm Radio |". */
function audienceEnd(start: number, words: readonly Word[]): number | undefined {
  let end = /^(?:me|the|us)$/.test(words[start]?.lower ?? '') ? start + 1 : start;
  while (end < start + longestAudience && isInAudience(words[end])) end += 1;
  const last = words[end - 1];
  if (end === start || !last || !prepositions.has(words[end]?.lower ?? '')) return undefined;
  const isOutlet =
    last.capital || outletNouns.has(last.lower) || outletPlurals.has(last.lower) || last.lower === 'agency';
  return isOutlet || isMany(last) ? end : undefined;
}

/** "the Velm Herald", "the Herald’s partner agency" */
function isInAudience(word: Word | undefined): boolean {
  return word?.kind === 'possessive' || (word?.kind === 'word' && !isPhraseEnd(word.lower));
}

/** In words. */
const longestAudience = 6;

/** "told reporters | after the raids in": such words don't lead to the place. */
function isPhraseEnd(lower: string): boolean {
  return prepositions.has(lower) || rolePrepositions.has(lower) || (phraseEnds.has(lower) && lower !== 'about');
}

const prepositions: ReadonlySet<string> = new Set(['aboard', 'at', 'in', 'on', 'outside']);

function isMany({ lower }: Word): boolean {
  return /[^s]s$/.test(lower) || /^(?:audience|crowd|me|media|people|press|us)$/.test(lower);
}

/** What the first gives for which `give` is defined. */
export function firstGiven<U>(all: readonly Said[], give: (each: Said) => U | undefined): U | undefined {
  for (const each of all) {
    const given = give(each);
    if (given !== undefined) return given;
  }
  return undefined;
}
