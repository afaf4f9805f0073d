import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import type { Word } from '../reading/words.ts';

/** Of one noun phrase, in words. */
export const longest = 8;

/** Where deputies sit. Folded. */
export const chambers: ReadonlySet<string> = new Set(
  'bundestag commons congress dail duma knesset lords majlis parliament riksdag sabha seimas sejm senate storting'.split(
    ' ',
  ),
);

/** "Senate" or "House" in "the House Armed Services Committee" */
export function isChamber({ folded, text }: Word): boolean {
  return chambers.has(folded) || text === 'House';
}

/** "a Commons | committee" */
export const chamberParts: ReadonlySet<string> = new Set(['committee', 'subcommittee']);

/** Where the noun phrase ends: before a mark, a preposition, a verb that is known to be one, a day. */
export function phraseEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number {
  const { words } = cast.setting;
  let end = start;
  while (end < start + longest && inReach.has(end)) {
    const word = words[end];
    if (!word || word.kind === 'mark') break;
    const isDeterminer = end === start && determiners.has(word.lower);
    // "a hastily called news conference"
    const isManner = /ly$/.test(words[end - 1]?.lower ?? '');
    const isEnd = rolePrepositions.has(word.lower) || (!word.capital && !isManner && phraseEnds.has(word.lower));
    if (!isDeterminer && isEnd) break;
    if (!isDeterminer && notInNames.has(word.lower) && !/^(?:first|second|third)$/.test(word.lower)) break;
    end += 1;
    const next = words[end];
    const goesOn =
      next?.kind === 'possessive' || venueNouns.has(next?.lower ?? '') || chamberParts.has(next?.lower ?? '');
    // "a Senate | Armed Services Committee hearing"
    const isOfChamber = isChamber(word) && next?.capital === true;
    if (venueNouns.has(word.lower) && !goesOn && !isOfChamber) break;
  }
  return end;
}
