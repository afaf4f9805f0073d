import type { Quotation } from '../../quotation/quotation.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { wordsIn } from '../reading/words-in.ts';
import { readNounPhrase } from './noun-phrase.ts';

/** Tests whether a word index is within a source's head: whoever is named there speaks. */
export function inSourceHeads(words: readonly Word[], quotations: readonly Quotation[]): (word: number) => boolean {
  const held = new Set<number>();
  for (const { source } of quotations) {
    const range = wordsIn(words, source);
    const phrase = range && readNounPhrase(words, range);
    if (!phrase) continue;
    // "Lind | herself"
    const isSelf = /^(?:her|him)self$/.test(words[phrase.noun]?.lower ?? '');
    const last = isSelf ? phrase.noun - 1 : phrase.noun;
    for (let index = last; index >= phrase.start && words[index]?.capital; index -= 1) held.add(index);
    for (const index of apposedName(words, range, phrase.noun)) held.add(index);
  }
  return (word) => held.has(word);
}

/** The name that ends a source after a comma or title: "one of them, | Ibu Rosna", "Secretary of State | Anna Lind". */
function apposedName(words: readonly Word[], range: WordRange, noun: number): number[] {
  let last = range.end - 1;
  while (last > noun && words[last]?.kind === 'mark') last -= 1;
  const name: number[] = [];
  for (let index = last; index > noun && words[index]?.kind === 'word' && words[index]?.capital; index -= 1)
    name.push(index);
  const isTitled = words[noun]?.capital === true && isRoleNoun(words[noun]) && words[noun + 1]?.lower === 'of';
  return name.length > 1 && (isTitled || words[last - name.length]?.text === ',') ? name : [];
}
