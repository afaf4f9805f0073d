import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { roleQualifiers } from '../data/roles.ts';
import type { Word } from '../reading/words.ts';

/** "said | turbine | operator X": a word that no list holds, where only a noun can stand. */
export function isFieldOf(words: readonly Word[], noun: number): boolean {
  const word = words[noun - 1];
  const before = words[noun - 2];
  if (word?.kind !== 'word' || word.capital || word.sentence !== words[noun]?.sentence || words[noun]?.capital)
    return false;
  if (phraseEnds.has(word.lower) || determiners.has(word.lower) || rolePrepositions.has(word.lower)) return false;
  if (roleQualifiers.has(word.lower) || /(?:ed|ly|ing|s)$/.test(word.lower) || word.lower.length < 4) return false;
  if (before?.sentence !== word.sentence || /^[,”"’]$/.test(before.text)) return true;
  // "explained | harbour | master X": after a verb, or what says which of several experts.
  const isVerb =
    phraseEnds.has(before.lower) || (before.kind === 'word' && !before.capital && before.lower.endsWith('ed'));
  return isVerb || opensTitle.has(before.lower);
}

const opensTitle: ReadonlySet<string> = new Set(
  'a an assures believes by complains explains former from insists jokes opposition the to veteran with'.split(' '),
);
