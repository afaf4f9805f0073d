import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { determiners, phraseEnds } from '../../data/phrase-words.ts';
import { pronouns } from '../../data/pronouns.ts';
import { speakingNouns } from '../../data/speaking-nouns.ts';
import { utterances, writings } from '../../data/utterances.ts';
import { isThing } from '../../mention/name/things.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { readNounPhrase, singularOf } from '../noun-phrase.ts';

/**
 * Where a source begins whose beginning was cut off: "Anna Lind, | a professor,", "a spokesman for | the navy".
 *
 * @param verb the cue's, as a word index
 */
export function cutStart(range: WordRange, verb: number | undefined, cast: Cast): number {
  const named = apposedTo(range, cast);
  if (named !== undefined) return named;
  const start = nameStart(range.start, cast);
  if (verb === undefined || verb < range.end) return start;
  return nounBefore(start, cast) ?? start;
}

/** The start of the name that the source begins within. */
function nameStart(start: number, cast: Cast): number {
  const mention = cast.mentions[firstAfter(cast.mentions, start) - 1];
  return mention && mention.start < start && mention.end > start ? mention.start : start;
}

/** The start of a name that the source is an apposition to: "Anna Lind, | a minister,". */
function apposedTo({ start, end }: WordRange, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const mention = cast.mentions[firstAfter(cast.mentions, start) - 1];
  if (!mention || words[mention.start]?.sentence !== words[start]?.sentence || mention.end > start) return undefined;
  if (mention.end !== start - 1) return undefined;
  const isKind = mention.member.kind === 'person' ? isPerson({ start, end }, words) : isThing(words, start - 1);
  const isAdded = /^(?:a|an|the)$/.test(words[start]?.lower ?? '');
  const isBeside = words[mention.end]?.text === ',' && words[end]?.text === ',' && isKind && isAdded;
  return isBeside ? mention.phraseStart : undefined;
}

/** Whether the head noun of a phrase is for a person, rather than for something said. */
function isPerson(range: WordRange, words: readonly Word[]): boolean {
  const noun = words[readNounPhrase(words, range)?.noun ?? range.start]?.lower ?? '';
  return !writings.has(noun) && !utterances.has(noun) && !words.slice(range.start, range.end).some(isRelative);
}

function isRelative({ lower }: Word): boolean {
  return lower === 'that' || lower === 'which';
}

/** In words before the noun. */
const longestQualifier = 4;

/** The start of a noun with its preposition: "A spokesman for | the navy", "The opposition in | Velm". */
function nounBefore(start: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  let preposition = start - 1;
  if (determiners.has(words[preposition]?.lower ?? '')) preposition -= 1;
  if (!/^(?:for|from|in|of|to)$/.test(words[preposition]?.lower ?? '')) return undefined;
  const noun = preposition - 1;
  if (!isSpeaker(words[noun]) || words[noun]?.sentence !== words[start]?.sentence) return undefined;
  let first = noun;
  while (first > noun - longestQualifier && isQualifier(words[first - 1])) first -= 1;
  if (determiners.has(words[first - 1]?.lower ?? '')) first -= 1;
  const before = words[first - 1];
  const opens = before?.sentence !== words[start]?.sentence;
  return opens || before?.kind === 'mark' || /^(?:and|but|to|while)$/.test(before?.lower ?? '') ? first : undefined;
}

function isQualifier(word: Word | undefined): boolean {
  return (
    word?.kind === 'word' && !phraseEnds.has(word.lower) && !determiners.has(word.lower) && !pronouns.has(word.lower)
  );
}

function isSpeaker(word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.capital) return false;
  const lower = singularOf(word.lower) ?? word.lower;
  return isRoleNoun({ ...word, lower }) || bodyNominals.has(lower) || bodyNouns.has(lower) || speakingNouns.has(lower);
}
