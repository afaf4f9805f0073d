import { firstFrom } from '../../text/first-from.ts';
import type { Affiliation } from '../cast/cast.ts';
import type { Setting } from '../cast/setting.ts';
import { bodyNominals } from '../data/body-nouns.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';

/**
 * The state to whose opposition "its" or "their" refers: "The Velmarian opposition accused him. Its leader said", "The
 * opposition backed him, though its leader", "Opposition lawmakers left. “No,” said their leader".
 */
export function stateOfOpposition(at: number, setting: Setting): Affiliation | undefined {
  const { from, home, words } = setting;
  const before = (words[at]?.sentence ?? 0) - 1;
  for (let index = at - 1; index > at - longest && (words[index]?.sentence ?? -1) >= before; index -= 1) {
    const { lower, paragraph, quoted } = words[index] ?? {};
    if (lower !== 'opposition' || quoted || paragraph !== words[at]?.paragraph) continue;
    return isSubject(index, words) ? (stateAt(index - 1, setting) ?? from ?? home) : undefined;
  }
  return undefined;
}

/** "The | Velmarian | opposition" */
function stateAt(at: number, { states }: Setting): Affiliation | undefined {
  const state = states[firstFrom(states.length, (index) => (states[index]?.at ?? 0) >= at)];
  return state?.at === at ? state.affiliation : undefined;
}

/** How far back the opposition is looked for, in words. */
const longest = 60;

/** "The Velmarian opposition accused him", "the opposition said", but not "the opposition Reform Bloc". */
function isSubject(index: number, words: readonly Word[]): boolean {
  const next = words[index + 1];
  const isPart = bodyNominals.has(next?.lower ?? '') || isRoleNoun(next);
  if (next?.kind === 'word' && (next.capital || isPart)) return false;
  const opens = [index, index - 1, index - 2].some((at) => words[at - 1]?.sentence !== words[index]?.sentence);
  return opens || /^(?:said|says|warned)$/.test(next?.lower ?? '');
}
