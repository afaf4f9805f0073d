import type { Setting } from '../cast/setting.ts';
import { roleModifiers } from '../data/roles.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { longestSentence, ownSentenceStart } from '../reading/sentence-start.ts';

/**
 * The name of the state whose office-holder is called the counterpart of the one at a word, who so isn't of it: "In a
 * call with his | Ostravian | counterpart, Foreign Minister Anna Lind said". Undefined without one, and for the
 * counterpart: "Her Ostravian counterpart, Anna Lind, said".
 */
export function stateOfCounterpart(at: number, { registry, stateNames, words }: Setting): string | undefined {
  const start = ownSentenceStart(words, at);
  for (
    let index = start;
    index < start + longestSentence && words[index]?.sentence === words[at]?.sentence;
    index += 1
  ) {
    if (!/^counterparts?$/.test(words[index]?.lower ?? '') || isSamePerson(index, at, words)) continue;
    for (let first = index - 1; first > index - longestTitle && isOfTitle(first, words); first -= 1) {
      const state = bodyAt(words, first, registry)?.bodies.find(({ type }) => type === 'state')?.name;
      const name = state ?? stateNames.get(words[first]?.folded ?? '');
      if (name !== undefined) return name;
    }
  }
  return undefined;
}

/** In words: "new Ostravian counterpart". */
const longestTitle = 4;

function isOfTitle(index: number, words: Setting['words']): boolean {
  const word = words[index];
  return word?.capital === true || roleModifiers.has(word?.lower ?? '');
}

/**
 * Whether a name follows the noun at once, or with a title: "counterpart Anna Lind", "Her counterpart, Minister | Anna
 * Lind, said", but not "After a call with her counterpart, Minister | Anna Lind said".
 */
function isSamePerson(noun: number, at: number, words: Setting['words']): boolean {
  const between = words.slice(noun + 1, at);
  const isBeside = between.every(({ capital, lower, text }) => capital || text === ',' || roleModifiers.has(lower));
  if (at <= noun || !isBeside) return false;
  let end = at;
  while (words[end]?.capital) end += 1;
  return between[0]?.text !== ',' || words[end]?.text === ',';
}
