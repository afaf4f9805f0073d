import { chambers } from '../../telling/words.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { months } from '../data/time-words.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import type { Word } from '../reading/words.ts';

/** The longest noun phrase, in words. */
export const longest = 8;

/** "Senate" or "House" in "the House Armed Services Committee" */
export function isChamber({ folded, text }: Word): boolean {
  return chambers.has(folded) || text === 'House';
}

/** "a Commons | committee" */
export const chamberParts: ReadonlySet<string> = new Set(['committee', 'committees', 'panel', 'subcommittee']);

/** What the noun of an occasion may go on with: "the briefing | room", "a panel | discussion". */
export const occasionTails: ReadonlySet<string> = new Set(['center', 'centre', 'discussion', 'room', 'suite']);

/** "the Space | and Missile Defence Symposium": an "and" within a name that ends in an occasion. */
function isAmidName(and: number, words: readonly Word[]): boolean {
  if (words[and]?.lower !== 'and' || !words[and - 1]?.capital) return false;
  for (let index = and + 1; index < and + longest && words[index]?.capital; index += 1)
    if (venueNouns.has(words[index]?.lower ?? '')) return true;
  return false;
}

/** "the Board | of Peace meeting", "a board | of governors meeting": an "of" within a name that an occasion follows. */
function isAmidBody(of: number, words: readonly Word[]): boolean {
  const [before, , next] = words.slice(of - 1, of + 2);
  if (words[of]?.lower !== 'of' || !before || !next) return false;
  if (before.lower === 'board' && boardMembers.has(next.lower)) return venueNouns.has(words[of + 2]?.lower ?? '');
  if (!before.capital || !next.capital) return false;
  let end = of + 2;
  while (end < of + longest && words[end]?.capital) end += 1;
  return words[end]?.kind === 'word' && venueNouns.has(words[end]?.lower ?? '');
}

const boardMembers: ReadonlySet<string> = new Set(['directors', 'governors', 'trustees']);

/** Where a part of a chamber ends: "the Knesset | 's Foreign Affairs and Defence Committee". */
function partEnd(start: number, words: readonly Word[]): number | undefined {
  const first = words[start];
  if (!first || !(isChamber(first) || isUpperOrLower(words[start - 1], first))) return undefined;
  for (let index = start + 1; index < start + longest; index += 1) {
    const { kind, lower = '' } = words[index] ?? {};
    if (kind !== 'word' && kind !== 'possessive') return undefined;
    // "the Senate | Armed Services Committee’s strategic forces subcommittee"
    if (chamberParts.has(lower) && words[index + 1]?.kind !== 'possessive') return index + 1;
    const isEnd = rolePrepositions.has(lower) || phraseEnds.has(lower) || determiners.has(lower);
    if (isEnd && lower !== 'and') return undefined;
  }
  return undefined;
}

function isUpperOrLower(before: Word | undefined, { lower }: Word): boolean {
  return lower === 'house' && /^(?:lower|upper)$/.test(before?.lower ?? '');
}

/** "the 35 | - | nation board" */
export function isHyphen(index: number, words: readonly Word[]): boolean {
  const mark = words[index];
  return mark?.text === '-' && words[index - 1]?.end === mark.start && words[index + 1]?.start === mark.end;
}

/** "an investors | ’ | call" */
function isApostrophe(index: number, words: readonly Word[]): boolean {
  const [before, mark, noun] = [words[index - 1], words[index], words[index + 1]];
  return /^[’']$/.test(mark?.text ?? '') && /s$/.test(before?.lower ?? '') && venueNouns.has(noun?.lower ?? '');
}

/** "the Hill | & | Valley Forum" */
export function isAmpersand(index: number, words: readonly Word[]): boolean {
  return words[index]?.text === '&' && words[index - 1]?.capital === true && words[index + 1]?.capital === true;
}

/** Where a noun phrase ends: before a mark, a preposition, a known verb, a day. */
export function phraseEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number {
  const { words } = cast.setting;
  let end = start;
  while (end < start + longest && inReach.has(end)) {
    const word = words[end];
    if (isHyphen(end, words) || isAmpersand(end, words) || isApostrophe(end, words)) {
      end += 2;
      continue;
    }
    if (!word || word.kind === 'mark') break;
    if (isAmidName(end, words) || isAmidBody(end, words)) {
      end += 1;
      continue;
    }
    const isDeterminer = end === start && determiners.has(word.lower);
    // "a hastily called news conference"
    const isManner = /ly$/.test(words[end - 1]?.lower ?? '');
    // "the heads", which is a verb elsewhere
    const isFirst = end === start + 1 && determiners.has(words[start]?.lower ?? '');
    const isVerb = !word.capital && !isManner && !isFirst && phraseEnds.has(word.lower);
    const isEnd = rolePrepositions.has(word.lower) || isVerb;
    if (!isDeterminer && isEnd) break;
    // "the Velm | Next forum"
    const isNamed = word.capital && words[end - 1]?.capital === true && venueNouns.has(words[end + 1]?.lower ?? '');
    // "the | March Board meeting"
    const isOfMonth = isFirst && months.has(word.lower) && words[end + 1]?.capital === true;
    if (!isDeterminer && !isNamed && !isOfMonth && notInNames.has(word.lower) && !numbers.has(word.lower)) break;
    // "a course | organised by the institute", "the missions | accredited in Lune"
    const isParticiple = !word.capital && /(?:ed|held)$/.test(word.lower);
    if (end > start && isParticiple && /^(?:at|by|in)$/.test(words[end + 1]?.lower ?? '')) break;
    const part = partEnd(end, words);
    if (part !== undefined && inReach.has(part - 1) && !venueNouns.has(words[part]?.lower ?? '')) return part;
    end += 1;
    const next = words[end];
    const goesOn =
      next?.kind === 'possessive' ||
      venueNouns.has(next?.lower ?? '') ||
      chamberParts.has(next?.lower ?? '') ||
      occasionTails.has(next?.lower ?? '');
    // "the Garden | State"
    const isInName = word.capital && next?.capital === true && end > start + 1 && !notInNames.has(next.folded);
    // "a Senate | Armed Services Committee hearing"
    const isOfChamber = isChamber(word) && next?.capital === true;
    if (venueNouns.has(word.lower) && !goesOn && !isOfChamber && !isInName) break;
  }
  return end;
}

const numbers: ReadonlySet<string> = new Set(
  'eight first five four nine second seven six ten third three two'.split(' '),
);
