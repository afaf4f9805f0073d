import { bodyNouns } from '../data/body-nouns.ts';
import { notInNames } from '../data/name-words.ts';
import { placeBeginnings, placeEndings } from '../data/place-words.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import { type Rewriting, rewritten } from './rewritten.ts';
import type { Word } from './words.ts';

/** The words, with places of two words as one, as other places are: "New Velm", "Velm Islands", "Hong Velm-based". */
export function joinPlaces(words: readonly Word[]): readonly Word[] {
  return rewritten(words, placeAt);
}

function placeAt(words: readonly Word[], index: number): Rewriting | undefined {
  const first = words[index]!;
  if (!isName(first)) return undefined;
  let place = first;
  let end = index + 1;
  while (end < words.length && isPlace(place, words[end]!) && !continuesName(words, index)) {
    place = join(place, words[end]!);
    end += 1;
  }
  const based = basedEnd(words, end - 1) ?? end;
  place = words.slice(end, based).reduce(join, place);
  return based > index + 1 ? { word: place, end: based } : undefined;
}

/** Where a place that names its state ends: "the Velm, D.C.-based | institute", "the Velm, Lune-based | institute". */
function basedEnd(words: readonly Word[], index: number): number | undefined {
  const [comma, state, dot, ...after] = words.slice(index + 1, index + 6);
  if (comma?.text !== ',' || !state?.capital || state.sentence !== words[index]?.sentence) return undefined;
  if (/-based$/.test(state.lower)) return index + 3;
  // "the Velm, Md.-based | institute"
  const isShort = dot?.text === '.' && dot.start === state.end;
  const [hyphen, based] = isShort ? after : [dot, ...after];
  const isBased = hyphen?.text === '-' && hyphen.start === (isShort ? dot : state).end && based?.lower === 'based';
  return isBased ? index + (isShort ? 6 : 5) : undefined;
}

function isPlace(first: Word, second: Word): boolean {
  if (first.sentence !== second.sentence || first.quoted !== second.quoted || !isName(first) || !isName(second))
    return false;
  if (placeBeginnings.has(first.folded)) return !isHead(second) && isShouted(first) === isShouted(second);
  // "a Hong Velm-based analyst": all before the hyphen is the place.
  if (/-based$/.test(second.lower)) return true;
  // "Cook Islands": no office has islands.
  return placeEndings.has(second.folded) && (second.folded === 'islands' || !isHead(first));
}

function isName({ kind, capital, folded }: Word): boolean {
  return kind === 'word' && capital && !notInNames.has(folded);
}

/** Not places: "Lower House", "North Command", "New Minister". */
function isHead(word: Word): boolean {
  return bodyNouns.has(word.folded) || isRoleNoun(word);
}

/** "Adam West Velm": the beginning belongs to the name before it. */
function continuesName(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before !== undefined && isName(before) && before.sentence === words[index]?.sentence;
}

function isShouted({ text }: Word): boolean {
  return /^[\p{Lu}.]+$/u.test(text);
}

function join(first: Word, second: Word): Word {
  const space = second.start > first.end ? ' ' : '';
  return {
    ...first,
    end: second.end,
    text: `${first.text}${space}${second.text}`,
    lower: `${first.lower}${space}${second.lower}`,
    folded: `${first.folded} ${second.folded}`,
  };
}
