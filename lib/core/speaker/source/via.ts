import type { Quotation } from '../../quotation/quotation.ts';
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
  viaTriggers,
} from '../data/outlet-nouns.ts';
import { determiners } from '../data/phrase-words.ts';
import { regions } from '../data/regions.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import { bodyAt } from '../mention/bodies.ts';
import { nameRunEnd } from '../mention/name-run.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { isInterview, leadsToOutlet } from './leads-to-outlet.ts';
import { isPaper } from './paper-author.ts';
import { firstAfter } from './resolve-pronoun.ts';

/**
 * The outlet that the article credits for a quotation, other than as its speaker: "told TASS", "Interfax quoted X as saying".
 *
 * @param around the words of the attribution
 * @param earlier the outlet that was credited last
 */
export function readVia(
  quotation: Quotation,
  around: readonly number[],
  speaker: Member | undefined,
  cast: Cast,
  earlier: string | undefined,
): { via?: string } {
  const inReach = new Set(around);
  const { words } = cast.setting;
  const isOwn = (index: number): boolean =>
    speaker?.kind === 'body' &&
    quotation.source.some(
      ({ start, end, text }) =>
        start <= (words[index]?.start ?? -1) &&
        // "The ministry, replying to Meridian,": what follows the comma isn't who speaks.
        Math.min(end, start + (text.includes(', ') ? text.indexOf(', ') : text.length)) > (words[index]?.start ?? 0),
    );
  for (const index of around) {
    if (isOwn(index) || isEmployer(index, quotation, speaker, cast)) continue;
    const via =
      registeredOutlet(index, inReach, cast) ??
      nationalOutlet(index, cast) ??
      commonOutlet(index, cast) ??
      namedOutlet(index, inReach, cast);
    if (via !== undefined && via !== speaker?.name) return { via };
  }
  // "the radio station quoted him": the one that was named before.
  const isAgain = around.some((index) => !isOwn(index) && namesOutletAgain(index, cast));
  return earlier !== undefined && isAgain ? { via: earlier } : {};
}

/** "Anna Lind, a former editor of the Velm | Herald, wrote": where somebody works carries nothing that he says elsewhere. */
function isEmployer(
  index: number,
  { source }: Quotation,
  speaker: Member | undefined,
  { setting: { words } }: Cast,
): boolean {
  const { start: at = -1, text = '' } = words[index] ?? {};
  const isWithin = source.some(({ start, end }) => start <= at && at < end);
  return isWithin && speaker?.kind === 'person' && speaker.affiliation?.name.split(' ').includes(text) === true;
}

function namesOutletAgain(index: number, cast: Cast): boolean {
  const { words } = cast.setting;
  return (
    words[index]?.lower === 'the' &&
    // As a rule "the agency" is a watchdog.
    words[index + 1]?.lower !== 'agency' &&
    !words[index + 1]?.capital &&
    isOutletPhrase(index + 1, cast) &&
    !words[index + 2]?.capital &&
    !words[index + 3]?.capital
  );
}

function registeredOutlet(index: number, inReach: ReadonlySet<number>, cast: Cast): string | undefined {
  const { words, registry } = cast.setting;
  const match = bodyAt(words, index, registry);
  if (match?.how !== 'name' || !inReach.has(match.end - 1)) return undefined;
  if (isTitle(index, cast) || isInDateline(index, match.end, cast)) return undefined;
  return match.bodies.find(({ type }) => type === 'outlet')?.name;
}

/** "LUNE, May 15 (VW) –": whose article it is, which credits nobody. */
function isInDateline(start: number, end: number, { setting: { words } }: Cast): boolean {
  const isFenced = words[start - 1]?.text === '(' && words[end]?.text === ')';
  const paragraph = words[start]?.paragraph ?? 0;
  // After a byline and a caption a dash tells.
  const isOpening = paragraph <= 1 || (paragraph <= 4 && /^[–—-]+$/.test(words[end + 1]?.text ?? ''));
  return isFenced && isOpening && words[start - longestDateline]?.paragraph !== paragraph;
}

/** In words. */
const longestDateline = 10;

/** "told Spanish radio", "on Russian state television" */
function nationalOutlet(index: number, cast: Cast): string | undefined {
  const { words, registry } = cast.setting;
  const match = bodyAt(words, index, registry);
  if (match?.how !== 'demonym' || !isOutletPhrase(match.end, cast)) return undefined;
  if (!viaTriggers.has(words[index - 1]?.lower ?? '')) return undefined;
  let end = match.end + 1;
  while (isOutletWord(words[end]?.lower)) end += 1;
  return textBetween(words, index, end);
}

/** "told public radio", "quoted by local media": a kind of outlet without an article, and without a name. */
function commonOutlet(index: number, cast: Cast): string | undefined {
  const { words } = cast.setting;
  let end = index;
  while (
    end < index + 3 &&
    words[end]?.kind === 'word' &&
    !words[end]?.capital &&
    !broadcasts.has(words[end]?.lower ?? '') &&
    !/^(?:a|an|the|to|.*ing)$/.test(words[end]?.lower ?? '')
  )
    end += 1;
  // "told public radio", "…, state media reported"
  const isCredited =
    /^(?:by|on|told|tells)$/.test(words[index - 1]?.lower ?? '') ||
    (words[index - 1]?.kind === 'mark' && carries.has(words[end + 1]?.lower ?? ''));
  if (!isCredited) return undefined;
  const isKind = end > index && broadcasts.has(words[end]?.lower ?? '') && !determiners.has(words[index]?.lower ?? '');
  return isKind && !words[end]?.capital && !words[end + 1]?.capital ? textBetween(words, index, end + 1) : undefined;
}

/** Nouns of outlets that need no article. */
const broadcasts: ReadonlySet<string> = new Set(['media', 'radio', 'television', 'tv']);

/** An outlet that the registry doesn't hold: a noun beside its name says what it is, or "told" before it. */
function namedOutlet(index: number, inReach: ReadonlySet<number>, cast: Cast): string | undefined {
  const { words } = cast.setting;
  const end = afterPlace(words, afterNumber(words, nameRunEnd(words, index)));
  const before = words[index - 1];
  if (end === index || (before?.capital && !notInNames.has(before.folded) && inReach.has(index - 1))) return undefined;
  if (honorifics.has(words[index]?.folded ?? '')) return undefined;
  // "the Velmarian newspaper | X": the name comes after.
  if (isOutletPhrase(end, cast) && words[outletEnd(end, cast)]?.capital) return undefined;
  const isCalled = outletNouns.has(words[index - 1]?.lower ?? '') && !words[index - 1]?.capital;
  if ((!isCalled && isKnown(index, end, cast)) || outletModifiers.has(words[index]?.lower ?? '')) return undefined;
  const name = nameWithoutNouns(index, end, cast);
  if (name === undefined) return undefined;
  let ahead = index - 1;
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
  if (hasNoun && words[ahead]?.capital) ahead -= 1;
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
  const isQuoting = /^(?:cited|cites|quoted|quotes)$/.test(words[end]?.lower ?? '');
  const isTold = tellings.has(trigger) || isQuoting || leadsToOutlet(ahead, words) || isInterview(ahead, words);
  return isTold ? name.text : undefined;
}

/** Verbs that an outlet follows, whatever its name. */
const tellings: ReadonlySet<string> = new Set(['assured', 'informed', 'tell', 'tells', 'told']);

/** "Channel | 6" */
function afterNumber(words: Cast['setting']['words'], end: number): number {
  const isChannel = outletNouns.has(words[end - 1]?.folded ?? '') || outletNouns.has(words[end - 2]?.lower ?? '');
  return /^\d{1,3}$/.test(words[end]?.text ?? '') && isChannel ? end + 1 : end;
}

/** "The Observer | of Velm", "the daily Morning | of Velm" */
function afterPlace(words: Cast['setting']['words'], end: number): number {
  const isNamed = namedLikeOutlets.has(words[end - 1]?.folded ?? '') && words[end - 1]?.capital;
  const isCalled = words[end - 1]?.capital && !words[end - 2]?.capital && outletNouns.has(words[end - 2]?.lower ?? '');
  const isPlace = words[end]?.lower === 'of' && words[end + 1]?.capital && !words[end + 2]?.capital;
  return (isNamed || isCalled) && isPlace ? end + 2 : end;
}

/** Inside somebody's title: "Foreign Affairs Minister". */
function isTitle(index: number, cast: Cast): boolean {
  const mention = cast.mentions[firstAfter(cast.mentions, index + 1)];
  return mention !== undefined && mention.phraseStart <= index && mention.start > index;
}

function isOutletWord(lower: string | undefined): boolean {
  return lower !== undefined && (outletNouns.has(lower) || outletModifiers.has(lower));
}

/** "news agency", "radio station" after a name. */
function isOutletPhrase(start: number, cast: Cast): boolean {
  const { words } = cast.setting;
  let index = start;
  while (outletModifiers.has(words[index]?.lower ?? '')) index += 1;
  return outletNouns.has(words[index]?.lower ?? '');
}

function outletEnd(start: number, cast: Cast): number {
  let end = start;
  while (isOutletWord(cast.setting.words[end]?.lower)) end += 1;
  return end;
}

function carriesSoon(start: number, cast: Cast): boolean {
  const { words } = cast.setting;
  for (let index = start; index < start + 4; index += 1) if (carries.has(words[index]?.lower ?? '')) return true;
  return false;
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
  return !word || isState || bodyAt(words, index, setting.registry) !== undefined;
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
