import type { Cast } from '../cast/gather-cast.ts';
import { carries, outletModifiers, outletNouns } from '../data/outlet-nouns.ts';

export function isOutletWord(lower: string | undefined): boolean {
  return lower !== undefined && (outletNouns.has(lower) || outletModifiers.has(lower));
}

/** Whether a name is followed by what it is: "news agency", "radio station". */
export function isOutletPhrase(start: number, cast: Cast): boolean {
  const { words } = cast.setting;
  let index = start;
  while (outletModifiers.has(words[index]?.lower ?? '')) index += 1;
  return outletNouns.has(words[index]?.lower ?? '');
}

export function outletEnd(start: number, cast: Cast): number {
  let end = start;
  while (isOutletWord(cast.setting.words[end]?.lower)) end += 1;
  return end;
}

export function carriesSoon(start: number, cast: Cast): boolean {
  const { words } = cast.setting;
  for (let index = start; index < start + 4; index += 1) if (carries.has(words[index]?.lower ?? '')) return true;
  return false;
}
