import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from './words.ts';

/** The longest insertion, in words: "of State of the United States of Velmaria, Ola". */
const LONGEST_INSERTION = 14;

/**
 * The words without brackets in which a record completes a name or title: "Minister | [ | for Foreign Affairs of Velm,
 * Ola | ] | Kell said", "President [Ola] Kell", "the [Velmarian] President", "the Foreign Minister [Ola Kell] said".
 * Other brackets stay: "he [Kell] said", "Kell [laughs] said", "[Reporter] Kell".
 */
export function withoutInsertions(words: readonly Word[]): readonly Word[] {
  const left = new Set<number>();
  for (const [index, { text }] of words.entries()) {
    const close = text === '[' ? closing(words, index) : undefined;
    if (close !== undefined && completes(words, index, close)) left.add(index).add(close);
  }
  return left.size === 0 ? words : words.filter((_, index) => !left.has(index));
}

function closing(words: readonly Word[], open: number): number | undefined {
  for (let index = open + 2; index <= open + LONGEST_INSERTION + 1; index += 1)
    if (words[index]?.text === ']') return words[index]?.paragraph === words[open]?.paragraph ? index : undefined;
  return undefined;
}

function completes(words: readonly Word[], open: number, close: number): boolean {
  const [before, last, after] = [words[open - 1], words[close - 1], words[close + 1]];
  if (before?.paragraph !== words[open]?.paragraph || before?.sentence !== words[open]?.sentence) return false;
  const isName = last?.capital === true && (before?.capital === true || before?.lower === 'the');
  const goesOn = after?.capital === true && after.sentence === last?.sentence;
  return isName && (goesOn || isRoleNoun(before));
}
