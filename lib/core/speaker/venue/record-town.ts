import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { bodyAt } from '../mention/bodies.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { stateOfCity } from '../states/city-sites.ts';

/** "met in | Port Lune | on Monday", "held the 28th Dialogue in | Lune |, Velmaria" */
export function townOfMeeting({ start, end }: WordRange, words: readonly Word[]): WordRange | undefined {
  for (let index = start + 1; index < end; index += 1) {
    if (words[index]?.lower !== 'in') continue;
    const town = capitalsFrom(index + 1, end, words);
    if (town > index + 1) return { start: index + 1, end: town };
  }
  return undefined;
}

/** "| Lune |" on a line to itself, "Lune, Velmaria", "3 May | Lune | Press team" */
export function townOnLine(end: number, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  for (let index = 1; index < end; index += 1) {
    const before = words[index - 1];
    if (words[index]?.paragraph === 0 || !(before?.paragraph !== words[index]?.paragraph || before?.text === '|'))
      continue;
    const town = capitalsFrom(index, end, words);
    const next = words[town];
    const isWhole = next?.paragraph !== words[index]?.paragraph || next?.text === '|' || next?.text === ',';
    if (town > index && town <= index + longestTown && isWhole && isTown(index, town, cast))
      return { start: index, end: town };
  }
  return undefined;
}

/** A capital or a city that is known, or what its state follows. */
function isTown(start: number, end: number, { setting: { words, registry } }: Cast): boolean {
  const known = bodyAt(words, start, registry, end);
  if (known?.how === 'metonym' && known.end === end) return true;
  const state = words[end]?.text === ',' ? bodyAt(words, end + 1, registry) : undefined;
  if (words[end]?.text === ',' && /^D\.?C\.?$/.test(words[end + 1]?.text ?? '')) return true;
  return state?.bodies[0]?.type === 'state' || stateOfCity(words, start, registry) !== undefined;
}

/** In words. */
const longestTown = 3;

/** Where the capitals of a name end. */
export function capitalsFrom(start: number, limit: number, words: readonly Word[]): number {
  let end = start;
  while (
    end < limit &&
    words[end]?.capital &&
    !notInNames.has(words[end]?.folded ?? '') &&
    words[end]?.sentence === words[start]?.sentence
  )
    end += 1;
  return end;
}
