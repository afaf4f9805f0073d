import type { Word } from '../reading/words.ts';
import type { Affiliation } from './cast.ts';
import type { Setting } from './setting.ts';

/**
 * The state whose opposition "its" or "their" speaks of: "The Velmarian opposition accused him. Its leader said",
 * "Opposition lawmakers left. “No,” said their leader".
 */
export function stateOfOpposition(at: number, setting: Setting): Affiliation | undefined {
  const { from, home, words } = setting;
  const opens = words[at - 1]?.sentence !== words[at]?.sentence;
  if (!opens && words[at]?.lower !== 'their') return undefined;
  const before = (words[at]?.sentence ?? 0) - 1;
  for (let index = at - 1; index > at - longest && (words[index]?.sentence ?? -1) >= before; index -= 1) {
    const { lower, paragraph, quoted } = words[index] ?? {};
    if (lower !== 'opposition' || quoted || paragraph !== words[at]?.paragraph) continue;
    if (!isSubject(index, words)) return undefined;
    return from ?? home;
  }
  return undefined;
}

/** In words: how far back it is looked for. */
const longest = 60;

/** "The Velmarian opposition accused him", "the opposition said", but not "the opposition Reform Bloc". */
function isSubject(index: number, words: readonly Word[]): boolean {
  const next = words[index + 1];
  if (next?.kind === 'word' && (next.capital || /^(?:leader|party|spokes(?:man|person|woman))$/.test(next.lower)))
    return false;
  const opens = [index, index - 1, index - 2].some((at) => words[at - 1]?.sentence !== words[index]?.sentence);
  return opens || /^(?:said|says|warned)$/.test(next?.lower ?? '');
}
