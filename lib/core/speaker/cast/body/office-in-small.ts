import { stateBodyNouns } from '../../data/offices.ts';
import { roleModifiers } from '../../data/roles.ts';
import { longestSentence } from '../../reading/sentence-start.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import type { Setting } from '../setting.ts';
import { mentionsBefore } from './bodies-before.ts';

/**
 * The last office in lower case before the word in its paragraph, if no body is named since: "The defence ministry sees
 * no need of that, | a spokesman said". Its word index, and its name in lower case.
 */
export function officeInSmall(
  at: number,
  setting: Setting,
): { readonly at: number; readonly name: string } | undefined {
  const { bodies, words } = setting;
  const last = mentionsBefore(bodies, at).findLast(({ member }) => !isStateNamed(member, setting))?.end ?? 0;
  for (let index = at - 1; index >= Math.max(last, at - longestSentence); index -= 1) {
    const word = words[index];
    if (word?.paragraph !== words[at]?.paragraph) return undefined;
    if (word?.capital || !stateBodyNouns.has(word?.lower ?? '')) continue;
    let first = index;
    while (first > index - longest && roleModifiers.has(words[first - 1]?.lower ?? '')) first -= 1;
    if (words[first - 1]?.lower !== 'the' || words[index + 1]?.kind === 'possessive') continue;
    const name = words.slice(first, index + 1).map(({ lower }) => lower);
    return { at: first, name: name.join(' ') };
  }
  return undefined;
}

/** In words, as in "the foreign and European affairs ministry". */
const longest = 5;
