import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import type { Word } from '../reading/words.ts';
import { followsKind, isThing } from './things.ts';

/** "Shares of | Velm Works": what has a name of its own. */
function isPartitive(words: readonly Word[], start: number, end: number): boolean {
  const opens = words[start - 1]?.sentence !== words[start]?.sentence;
  const link = words.slice(start, end).findIndex(({ capital }) => !capital);
  return opens && words[start + link]?.lower === 'of' && words[start + link + 1]?.lower !== 'the';
}

/** In words. */
const longestName = 8;

/**
 * Where a name ends that capitals and small words make, where what stands beside it says that it is a body's: "Friends of
 * the Lakes, a campaign group,", "the Hands on the Door coalition", "the fishing group Sela ng Mora", "The Peace and Bread
 * Society". Undefined where none begins at the word.
 */
export function thingNameEnd(words: readonly Word[], start: number): number | undefined {
  const first = words[start];
  if (first?.kind !== 'word' || !first.capital || isWithinName(words, start)) return undefined;
  const end = joinedEnd(words, start);
  if (end === undefined) return undefined;
  const isNew = /^an?$/.test(words[end + 1]?.lower ?? '') && !isPartitive(words, start, end);
  if ((isNew && isThing(words, end)) || isCalled(words, start, end)) return end;
  return isSociety(words, start, end) ? end : undefined;
}

function isWithinName(words: readonly Word[], start: number): boolean {
  const before = words[start - 1];
  return before?.capital === true && before.sentence === words[start]?.sentence && !/^the$/.test(before.lower);
}

/** Where capitals end with small words between them; undefined where there are none. */
function joinedEnd(words: readonly Word[], start: number): number | undefined {
  let end = start + 1;
  let isJoined = openers.test(words[start]?.lower ?? '') && words[end]?.capital === true;
  while (end < start + longestName && words[end]?.sentence === words[start]?.sentence) {
    const next = linkEnd(words, end);
    if (words[end]?.kind !== 'word') break;
    if (words[end]?.capital) end += 1;
    else if (next !== undefined && words[next]?.capital && !notInNames.has(words[next]?.folded ?? '')) {
      isJoined = true;
      end = next;
    } else break;
  }
  return isJoined ? end : undefined;
}

/** "of the", "ng": small words within a name. */
function linkEnd(words: readonly Word[], index: number): number | undefined {
  const lower = words[index]?.lower ?? '';
  if (/^(?:against|and|for|in|of|on|with|without)$/.test(lower))
    return words[index + 1]?.lower === 'the' && !words[index + 1]?.capital ? index + 2 : index + 1;
  const isForeign =
    lower.length < 4 && !phraseEnds.has(lower) && !determiners.has(lower) && !rolePrepositions.has(lower);
  return isForeign && words[index]?.kind === 'word' ? index + 1 : undefined;
}

/** Small words that a name may begin with. */
const openers = /^(?:first|never|no|not|off|once|our)$/;

/** "the Hands on the Door | coalition", "the fishing group | Sela ng Mora" */
function isCalled(words: readonly Word[], start: number, end: number): boolean {
  const kind = words[end];
  const isNamed = kind?.kind === 'word' && !kind.capital && ownKinds.test(kind.lower);
  if (isNamed && words[start - 1]?.lower === 'the' && !bodyNouns.has(words[end - 1]?.folded ?? '')) return true;
  return followsKind(words, start) && !words.slice(start, end).some(({ lower }) => lower === 'and' || lower === 'in');
}

const ownKinds = /^(?:alliance|campaign|charity|coalition|foundation|initiative|movement|network)$/;

/** "The | Peace and Bread Society": two words of the language, and what it is. */
function isSociety(words: readonly Word[], start: number, end: number): boolean {
  const noun = words[end - 1]?.folded ?? '';
  const isPair = end === start + 4 && words[start + 1]?.lower === 'and';
  return (
    isPair && words[start - 1]?.lower === 'the' && societies.has(noun) && !bodyNominals.has(words[start]?.lower ?? '')
  );
}

const societies: ReadonlySet<string> = new Set([
  'association',
  'centre',
  'center',
  'club',
  'foundation',
  'institute',
  'initiative',
  'league',
  'society',
  'trust',
  'union',
]);
