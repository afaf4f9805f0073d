import { textBetween } from '../cast/affiliation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyNouns } from '../data/body-nouns.ts';
import { honorifics } from '../data/honorifics.ts';
import { notInNames } from '../data/name-words.ts';
import {
  carries,
  namedLikeOutlets,
  notOutlets,
  outletModifiers,
  outletNouns,
  platforms,
  viaTriggers,
} from '../data/outlet-nouns.ts';
import { determiners } from '../data/phrase-words.ts';
import { regions } from '../data/regions.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { chambers, venueNouns } from '../data/venue-nouns.ts';
import { bodyAt } from '../mention/bodies.ts';
import { nameRunEnd } from '../mention/name-run.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { isInterview, leadsToOutlet, tellings } from './leads-to-outlet.ts';
import { carriesSoon, isOutletPhrase, isOutletWord, outletEnd } from './outlet-phrase.ts';
import { isPaper } from './paper-author.ts';
import { firstAfter } from './resolve-pronoun.ts';
import { isAmpersand } from './venue-phrase.ts';

/** An outlet that the registry doesn't hold: a noun beside its name says what it is, or "told" before it. */
export function namedOutlet(index: number, inReach: ReadonlySet<number>, cast: Cast): string | undefined {
  const { words } = cast.setting;
  const end = afterPlace(words, afterNumber(words, runEnd(words, index)));
  const before = words[index - 1];
  // "On VRT radio" opens a sentence.
  const isNamePart =
    before?.capital && words[index - 2]?.sentence === before.sentence && !notInNames.has(before.folded);
  if (end === index || (isNamePart && inReach.has(index - 1))) return undefined;
  if (honorifics.has(words[index]?.folded ?? '')) return undefined;
  if (end === index + 1 && platforms.has(words[index]?.lower ?? '')) return undefined;
  // "the Velmarian newspaper | X": the name comes after.
  if (isOutletPhrase(end, cast) && words[outletEnd(end, cast)]?.capital) return undefined;
  const isCalled = outletNouns.has(words[index - 1]?.lower ?? '') && !words[index - 1]?.capital;
  if ((!isCalled && isKnown(index, end, cast)) || outletModifiers.has(words[index]?.lower ?? '')) return undefined;
  // "told the Dewan Rakyat", but not "told the newspaper La Rada", "told Velmska Rada"
  if (before?.lower === 'the' && chambers.has(words[end - 1]?.folded ?? '')) return undefined;
  const name = nameWithoutNouns(index, end, cast);
  if (name === undefined) return undefined;
  let ahead = isInMarks(index, end, words) ? index - 2 : index - 1;
  let hasNoun =
    name.hasNoun ||
    isOutletPhrase(end, cast) ||
    (carries.has(words[end]?.lower ?? '') && /^\p{Lu}{2,}$/u.test(name.text));
  while (ahead >= 0 && isOutletWord(words[ahead]?.lower)) {
    hasNoun ||= outletNouns.has(words[ahead]?.lower ?? '');
    ahead -= 1;
  }
  // "the Austrian daily X", "Velmaria's Channel 4"
  if (hasNoun && words[ahead]?.kind === 'possessive') ahead -= 1;
  if (hasNoun && words[ahead]?.capital && !viaTriggers.has(words[ahead]?.lower ?? '')) ahead -= 1;
  if (determiners.has(words[ahead]?.lower ?? '')) ahead -= 1;
  const trigger = words[ahead]?.lower ?? '';
  // "in yesterday's Velm Herald"
  const isIssue = words[index - 1]?.kind === 'possessive' && viaTriggers.has(words[index - 3]?.lower ?? '');
  if (hasNoun && (viaTriggers.has(trigger) || isIssue || carriesSoon(end, cast))) return name.text;
  // "in Tuesday's Velm Mirror"
  const isOfDay =
    words[index - 1]?.kind === 'possessive' && words[index - 3]?.lower === 'in' && isDay(words[index - 2]);
  if (isOfDay) return name.text;
  if (isRoleNoun(words[end]) || isPaper(words[end]?.lower ?? '') || regions.has(words[index]?.folded ?? ''))
    return undefined;
  if (ownsAudience(end, cast)) return undefined;
  // "told the Velm | conference"
  if (venueNouns.has(words[end]?.lower ?? '')) return undefined;
  const isQuoting = /^(?:cited|cites|quoted|quotes)$/.test(words[end]?.lower ?? '');
  const isTold = tellings.has(trigger) || isQuoting || leadsToOutlet(ahead, cast) || isInterview(ahead, cast);
  return isTold ? name.text : undefined;
}

/** "Breach & Bore", "The | Saturday Paper": names that others don't run like. */
function runEnd(words: Cast['setting']['words'], index: number): number {
  const isOfDay = isDay(words[index]) && words[index - 1]?.lower === 'the' && words[index + 1]?.capital === true;
  const next = words[index + 1]?.folded ?? '';
  if (isOfDay && (namedLikeOutlets.has(next) || outletNouns.has(next))) return index + 2;
  const end = nameRunEnd(words, index);
  return end > index && isAmpersand(end, words) ? nameRunEnd(words, end + 1) : end;
}

/** "an interview with | “Velm Zeitung”" */
function isInMarks(start: number, end: number, words: Cast['setting']['words']): boolean {
  return /^["“«„]$/.test(words[start - 1]?.text ?? '') && /^["”»“]$/.test(words[end]?.text ?? '');
}

/** "told Asia | 's premier forum", "put on the agency | 's website": what is somebody's own is no outlet. */
function ownsAudience(end: number, cast: Cast): boolean {
  const { words } = cast.setting;
  if (words[end]?.kind !== 'possessive') return false;
  for (let index = end + 1; index < end + 5 && words[index]?.kind === 'word'; index += 1)
    if (venueNouns.has(words[index]?.lower ?? '') || isBodyNoun(words[index]) || pages.has(words[index]?.lower ?? ''))
      return true;
  return false;
}

const pages: ReadonlySet<string> = new Set(['account', 'channel', 'page', 'site', 'website']);

function isBodyNoun(word: Cast['setting']['words'][number] | undefined): boolean {
  return word !== undefined && bodyNouns.has(word.folded);
}

/** "Channel | 6", "Velm | 24 television" */
function afterNumber(words: Cast['setting']['words'], end: number): number {
  const isChannel = outletNouns.has(words[end - 1]?.folded ?? '') || outletNouns.has(words[end - 2]?.lower ?? '');
  const isNumbered = isChannel || (words[end - 1]?.capital === true && outletNouns.has(words[end + 1]?.folded ?? ''));
  return /^\d{1,3}$/.test(words[end]?.text ?? '') && isNumbered ? end + 1 : end;
}

/** "The Observer | of Velm", "the daily Morning | of Velm" */
function afterPlace(words: Cast['setting']['words'], end: number): number {
  const isNamed = namedLikeOutlets.has(words[end - 1]?.folded ?? '') && words[end - 1]?.capital;
  const isCalled = words[end - 1]?.capital && !words[end - 2]?.capital && outletNouns.has(words[end - 2]?.lower ?? '');
  const isPlace = words[end]?.lower === 'of' && words[end + 1]?.capital && !words[end + 2]?.capital;
  return (isNamed || isCalled) && isPlace ? end + 2 : end;
}

/** People, states and bodies are spoken to, not through. */
function isKnown(index: number, end: number, cast: Cast): boolean {
  const { setting } = cast;
  const { words } = setting;
  const mention = cast.mentions[firstAfter(cast.mentions, index)];
  const isCalledSo = end - index > 1 && namedLikeOutlets.has(words[end - 1]?.folded ?? '');
  if (mention?.start === index && ((!isCalledSo && isPerson(mention.member)) || mention.member.body)) return true;
  const word = words[index];
  // "the Velmarian Mercury"
  const isState = setting.stateNames.has(word?.folded ?? '') && (end - index === 1 || !/n$/.test(word?.folded ?? ''));
  // "Velmarian National Radio" is no Velmarian, "Velmaria Radio" no state.
  const match = bodyAt(words, index, setting.registry);
  return !word || isState || (match !== undefined && !(isCalledSo && (match.how === 'demonym' || match.end < end)));
}

/** Not "Hilal Press" in "told Hilal Press", which nothing says is somebody. */
function isPerson({ kind, role, gender, person, mentions }: Member): boolean {
  return kind === 'person' && (role !== undefined || gender !== undefined || person !== undefined || mentions > 1);
}

function isDay(word: Cast['setting']['words'][number] | undefined): boolean {
  return word?.capital === true && /day$/.test(word.lower) && notInNames.has(word.folded);
}

function nameWithoutNouns(start: number, end: number, cast: Cast): { text: string; hasNoun: boolean } | undefined {
  const { words } = cast.setting;
  const folded = words.slice(start, end).map((word) => word.folded);
  const hasNoun = folded.some((word) => outletNouns.has(word) || namedLikeOutlets.has(word));
  if (!hasNoun && folded.some((word) => notOutlets.has(word) || bodyNouns.has(word))) return undefined;
  if (
    folded.every((word) => outletNouns.has(word) && folded.length < 2) ||
    folded.some((word) => venueNouns.has(word) || roleNouns.has(word))
  )
    return undefined;
  // "RIS radio" is its name, "Vestovoy radio station" isn't.
  const medium =
    /^(?:radio|television|tv)$/.test(words[end]?.lower ?? '') && !outletNouns.has(words[end + 1]?.lower ?? '');
  const article = words[start - 1]?.text === 'The' && words[start - 2]?.sentence === words[start]?.sentence ? 1 : 0;
  return { text: textBetween(words, start - article, medium ? end + 1 : end), hasNoun };
}
