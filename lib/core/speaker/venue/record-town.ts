import type { Cast } from '../cast/gather-cast.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { stateOfCity } from '../states/city-sites.ts';
import { capitalsFrom } from './capitals.ts';
import { stateAfter } from './with-town.ts';

/** A meeting's town or house: "met in | Port Lune | on Monday", "visiting | Lune |", "at | Harbour House in Lune |". */
export function townOfMeeting(
  { start, end }: WordRange,
  { setting: { words, registry } }: Cast,
): WordRange | undefined {
  for (let index = start + 1; index < end; index += 1) {
    const isVisited = words[index]?.lower === 'visiting' && bodyAt(words, index + 1, registry)?.how !== 'name';
    if (words[index]?.lower !== 'in' && !isVisited) continue;
    const town = capitalsFrom(index + 1, end, words);
    if (town > index + 1) return { start: isVisited ? index + 1 : houseStart(index, words), end: town };
  }
  return undefined;
}

/** Where a house before the town begins, "to | NATO Headquarters in Lune", or else the town. */
function houseStart(preposition: number, words: readonly Word[]): number {
  if (!houses.test(words[preposition - 1]?.text ?? '')) return preposition + 1;
  let start = preposition - 1;
  while (words[start - 1]?.capital && words[start - 1]?.sentence === words[preposition]?.sentence) start -= 1;
  const isThe = words[start - 1]?.lower === 'the';
  return /^(?:at|to)$/.test(words[isThe ? start - 2 : start - 1]?.lower ?? '')
    ? isThe
      ? start - 1
      : start
    : preposition + 1;
}

const houses = /^(?:Castle|Cent(?:er|re)|Chancellery|Embassy|Hall|Headquarters|House|Ministry|Palace|Residence)$/;

/** A town on a line of its own: "| Lune |", "Lune, Velmaria", "3 May | Lune | Press team". */
export function townOnLine(end: number, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  for (let index = 1; index < end; index += 1) {
    const before = words[index - 1];
    if (words[index]?.paragraph === 0 || !(before?.paragraph !== words[index]?.paragraph || before?.text === '|'))
      continue;
    // "The Kremlin, Moscow"
    const first = words[index]?.text === 'The' ? index + 1 : index;
    const town = capitalsFrom(first, end, words);
    const next = words[town];
    const isWhole = next?.paragraph !== words[index]?.paragraph || next?.text === '|' || next?.text === ',';
    if (town > first && town <= first + longestTown && isWhole && isTown(first, town, cast))
      return { start: index, end: seatEnd(town, end, cast) };
  }
  return undefined;
}

/** The town, not its state: "The Kremlin |, Moscow |", "Washington |, D.C. |", "Lune |, Ohio |", "Lune |, Velmaria". */
function seatEnd(end: number, limit: number, { setting: { words, registry } }: Cast): number {
  if (words[end]?.text !== ',') return end;
  if (isOfColumbia.test(words[end + 1]?.text ?? '')) return end + 2;
  const town = capitalsFrom(end + 1, limit, words);
  const isCapital = town > end + 1 && bodyAt(words, end + 1, registry, town)?.how === 'metonym';
  return isCapital ? town : (stateAfter(end, words) ?? end);
}

const isOfColumbia = /^D\.?C\.?$/;

/** Whether the words are a capital or known city, or are followed by their state or, for a house, by its town. */
function isTown(start: number, end: number, cast: Cast): boolean {
  const { words, registry } = cast.setting;
  const known = bodyAt(words, start, registry, end);
  if (known?.how === 'metonym' && known.end === end) return true;
  if (end === start + 1 && townsOfOwn.has(words[start]?.folded ?? '')) return true;
  if (seatEnd(end, words.length, cast) > end) return true;
  const state = words[end]?.text === ',' ? bodyAt(words, end + 1, registry) : undefined;
  return state?.bodies[0]?.type === 'state' || stateOfCity(words, start, registry) !== undefined;
}

/** Towns that are called like their state, folded. */
const townsOfOwn: ReadonlySet<string> = new Set(['djibouti', 'luxembourg', 'monaco', 'singapore']);

/** In words. */
const longestTown = 3;
