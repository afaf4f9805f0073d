import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { namedKinds } from '../data/named-kinds.ts';
import { phraseEnds } from '../data/phrase-words.ts';
import type { Word } from '../reading/words.ts';
import { longTitleStart } from './long-title.ts';
import { isRoleNoun } from './role-title.ts';

/** "Clear Fields, a demining charity,": what comes after the comma says that it is no person. */
export function isThing(words: readonly Word[], comma: number): boolean {
  if (words[comma]?.text !== ',' || !/^(?:a|an|the)$/.test(words[comma + 1]?.lower ?? '')) return false;
  let end = comma + 2;
  while (
    end < comma + 7 &&
    words[end]?.kind === 'word' &&
    !words[end]?.capital &&
    !phraseEnds.has(words[end]?.lower ?? '')
  )
    end += 1;
  const noun = words[end - 1];
  if (!noun || isRoleNoun(noun) || words[end]?.kind === 'possessive') return false;
  return bodyNouns.has(noun.lower) || bodyNominals.has(noun.lower) || namedKinds.has(noun.lower);
}

/** "the civil society group GunsDown", "the manufacturer Lune Works": what the noun says has the name. */
export function followsKind(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  if (before?.kind !== 'word' || before.capital || before.sentence !== words[start]?.sentence) return false;
  // "head of the regional agriculture department | Anna Lind"
  if (nameless.has(before.lower) && longTitleStart(words, start) !== undefined) return false;
  return (
    (bodyNouns.has(before.lower) || bodyNominals.has(before.lower) || namedKinds.has(before.lower)) &&
    !isRoleNoun(before)
  );
}

/** Offices that what they do calls, and no name of their own. */
const nameless: ReadonlySet<string> = new Set(
  'administration board committee council delegation department directorate division government inspectorate ministry office parliament service'.split(
    ' ',
  ),
);
