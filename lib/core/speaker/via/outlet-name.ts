import { textBetween } from '../cast/affiliation/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyNouns } from '../data/body-nouns.ts';
import { notInNames } from '../data/name-words.ts';
import { namedLikeOutlets, notOutlets, outletNouns } from '../data/outlet-nouns.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import { nameRunEnd } from '../mention/name/name-run.ts';
import type { Word } from '../reading/words.ts';
import { isAmpersand } from '../venue/venue-phrase.ts';

/** Where an outlet's name may end: "Velm Herald |", "Channel 6 |", "The Observer of Velm |". `index` without one. */
export function outletNameEnd(words: readonly Word[], index: number): number {
  return afterPlace(words, afterNumber(words, runEnd(words, index)));
}

/** Past names that only outlets have: "Breach & Bore", "RVE/RL", "The | Saturday Paper". */
function runEnd(words: readonly Word[], index: number): number {
  const isOfDay = isDay(words[index]) && words[index - 1]?.lower === 'the' && words[index + 1]?.capital === true;
  const next = words[index + 1]?.folded ?? '';
  // "told The Sunday Comet"
  const isTitle = words[index - 1]?.text === 'The' && words[index - 2]?.sentence === words[index]?.sentence;
  if (isOfDay && (isTitle || namedLikeOutlets.has(next) || outletNouns.has(next))) return index + 2;
  const run = nameRunEnd(words, index);
  // "Lypna | Today"
  const end =
    run > index && words[run]?.capital && /^(?:now|today|tonight)$/.test(words[run]?.lower ?? '') ? run + 1 : run;
  return end > index && isAmpersand(end, words) ? nameRunEnd(words, end + 1) : end;
}

/** "Channel | 6", "Channel | Two", "Velm | 24 television" */
function afterNumber(words: readonly Word[], end: number): number {
  if (!isNumber(words[end])) return end;
  const isChannel = outletNouns.has(words[end - 1]?.folded ?? '') || outletNouns.has(words[end - 2]?.lower ?? '');
  const isNumbered = isChannel || (words[end - 1]?.capital === true && outletNouns.has(words[end + 1]?.folded ?? ''));
  return isNumbered ? end + 1 : end;
}

function isNumber(word: Word | undefined): boolean {
  return /^(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten)$/i.test(word?.text ?? '');
}

/** "The Observer | of Velm", "the daily Morning | of Velm" */
function afterPlace(words: readonly Word[], end: number): number {
  const isPlace = words[end]?.lower === 'of' && words[end + 1]?.capital && !words[end + 2]?.capital;
  if (!isPlace) return end;
  const isNamed = namedLikeOutlets.has(words[end - 1]?.folded ?? '') && words[end - 1]?.capital;
  const isCalled = words[end - 1]?.capital && !words[end - 2]?.capital && outletNouns.has(words[end - 2]?.lower ?? '');
  return isNamed || isCalled ? end + 2 : end;
}

/** "an interview with | “Velm Zeitung”" */
export function isInMarks(start: number, end: number, words: readonly Word[]): boolean {
  return /^["“«„]$/.test(words[start - 1]?.text ?? '') && /^["”»“]$/.test(words[end]?.text ?? '');
}

/** "the National Export Agency", but not "the Lune Press Agency", "Lune Agency" */
function isOffice(folded: readonly string[]): boolean {
  return (
    folded.length > 2 &&
    folded.at(-1) === 'agency' &&
    !/^(?:information|news|press|telegraph)$/.test(folded.at(-2) ?? '')
  );
}

/** A name as given, and whether a word of it marks it as an outlet's. Undefined if a word shows that it is none. */
export function nameWithoutNouns(
  start: number,
  end: number,
  cast: Cast,
): { text: string; hasNoun: boolean } | undefined {
  const { words } = cast.setting;
  const folded = words.slice(start, end).map((word) => word.folded);
  const hasNoun = !isOffice(folded) && folded.some((word) => outletNouns.has(word) || namedLikeOutlets.has(word));
  // "the newsletter | Lune Watch", "Keel & Systems"
  const isTitle =
    words.slice(start, end).some(({ text }) => text === '&') ||
    (outletNouns.has(words[start - 1]?.lower ?? '') && !words[start - 1]?.capital && words[end]?.kind !== 'possessive');
  if (!hasNoun && !isTitle && folded.some((word) => notOutlets.has(word) || bodyNouns.has(word))) return undefined;
  const article = words[start - 1]?.text === 'The' && words[start - 2]?.sentence === words[start]?.sentence ? 1 : 0;
  if (
    folded.every((word) => outletNouns.has(word) && folded.length < 2) ||
    // "told The Diplomat", but not "told the Minister"
    folded.some((word) => venueNouns.has(word) || (article === 0 && roleNouns.has(word) && !namedLikeOutlets.has(word)))
  )
    return undefined;
  // "RIS radio" is a name, "Vestovoy radio station" isn't.
  const medium =
    /^(?:radio|television|tv)$/.test(words[end]?.lower ?? '') && !outletNouns.has(words[end + 1]?.lower ?? '');
  return { text: textBetween(words, start - article, medium ? end + 1 : end), hasNoun };
}

/** "Tuesday" */
export function isDay(word: Word | undefined): boolean {
  return word?.capital === true && /day$/.test(word.lower) && notInNames.has(word.folded);
}
