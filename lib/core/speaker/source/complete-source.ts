import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners } from '../data/phrase-words.ts';
import { objectMarkers, pronouns } from '../data/pronouns.ts';
import { speakingNouns } from '../data/speaking-nouns.ts';
import type { WordRange } from '../mention/role-complement.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { wordIndexAt } from '../reading/words.ts';
import { firstAfter } from './resolve-pronoun.ts';

/**
 * A source with the words that an extractor may have cut from it: "(The) general", "(New) Velm", "One NATO (diplomat)";
 * or, where the source stands elsewhere, the subject right before the cue: "NATO said …, but | Moscow | said".
 */
export function completeSource(range: WordRange, { cue, content }: Quotation, cast: Cast): WordRange {
  const { words } = cast.setting;
  const [span] = cue;
  const verb = span && wordIndexAt(words, span.start);
  const sourceEnd = words[range.end - 1]?.end ?? 0;
  // "Velm said [it would wait], but Ostra said": the content stands with its source.
  const isApart = span !== undefined && !content.some(({ start }) => start >= sourceEnd && start < span.start);
  const subject = verb !== undefined && isApart ? subjectBefore(verb, range, cast) : undefined;
  let { start, end } = subject ?? range;
  const sentence = words[start]?.sentence;
  while (start > 0 && words[start]?.capital && isName(start - 1, cast) && words[start - 1]?.sentence === sentence)
    start -= 1;
  if (determiners.has(words[start - 1]?.lower ?? '') && words[start - 1]?.sentence === sentence) start -= 1;
  if (isHeadNoun(end, cast) && !isHeadNoun(end - 1, cast) && words[end]?.sentence === sentence) end += 1;
  return { start, end };
}

function isName(index: number, cast: Cast): boolean {
  const word = cast.setting.words[index];
  return word?.kind === 'word' && word.capital && !notInNames.has(word.folded) && !pronouns.has(word.lower);
}

function isHeadNoun(index: number, cast: Cast): boolean {
  const word = cast.setting.words[index];
  if (!word || word.capital) return false;
  return isRoleNoun(word) || bodyNominals.has(word.lower) || bodyNouns.has(word.lower) || speakingNouns.has(word.lower);
}

/** A name that ends where the cue begins, and that no preposition makes part of something else. */
function subjectBefore(verb: number, source: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const mention = cast.mentions[firstAfter(cast.mentions, verb) - 1];
  if (!mention || mention.end !== verb || source.end > mention.phraseStart || words[mention.start]?.quoted)
    return undefined;
  const before = words[mention.phraseStart - 1];
  if (before?.sentence !== words[verb]?.sentence || before?.kind === 'possessive') return undefined;
  const isObject = objectMarkers.has(before?.lower ?? '') || determiners.has(before?.lower ?? '');
  return isObject ? undefined : { start: mention.phraseStart, end: mention.end };
}
