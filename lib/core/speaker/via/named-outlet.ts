import { chambers } from '../../telling/words.ts';
import type { Member } from '../cast/cast.ts';
import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyNouns } from '../data/body-nouns.ts';
import { honorifics } from '../data/honorifics.ts';
import { notInNames } from '../data/name-words.ts';
import {
  carries,
  namedLikeOutlets,
  outletModifiers,
  outletNouns,
  platforms,
  viaTriggers,
} from '../data/outlet-nouns.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { regions } from '../data/regions.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { isSeat } from '../mention/role/complement-start.ts';
import { isRoleNoun, roleNounOfMany } from '../mention/role/role-title.ts';
import { ownSentenceStart } from '../reading/sentence-start.ts';
import type { Word } from '../reading/words.ts';
import { isPaper } from '../source/text/paper-author.ts';
import { isInterview, leadsToOutlet, tellings } from './leads-to-outlet.ts';
import { isInMarks, nameWithoutNouns, outletNameEnd } from './outlet-name.ts';
import { carriesSoon, isOutletPhrase, isOutletWord, outletEnd } from './outlet-phrase.ts';

/** The name of an outlet that isn't registered, if a noun beside it or "told" before it shows what it is. */
export function namedOutlet(index: number, inReach: ReadonlySet<number>, cast: Cast): string | undefined {
  const { words } = cast.setting;
  // "the Houthi-run | Masirah TV": who runs it isn't in its name.
  const end = isSeat(words[index]) ? index : outletNameEnd(words, index);
  if (end === index) return undefined;
  // The word before it in its sentence may say what it is.
  const before = words[index - 1]?.sentence === words[index]?.sentence ? words[index - 1] : undefined;
  // "On VRT radio" opens a sentence.
  const isNamePart =
    before?.capital &&
    words[index - 2]?.sentence === before.sentence &&
    !notInNames.has(before.folded) &&
    !isSeat(before);
  if (isNamePart && inReach.has(index - 1)) return undefined;
  if (honorifics.has(words[index]?.folded ?? '')) return undefined;
  // "told Allies", "told Ministers"
  if (end === index + 1 && (words[index]?.lower === 'allies' || roleNounOfMany(words[index]))) return undefined;
  // "readmission to the | F-35 | programme"
  if (/^(?!R?TV)\p{Lu}{1,4}-\d/u.test(words[index]?.text ?? '')) return undefined;
  // "on | 16 | February"
  if (end === index + 1 && /^\d+$/.test(words[index]?.text ?? '')) return undefined;
  if (end === index + 1 && platforms.has(words[index]?.lower ?? '')) return undefined;
  // "the Velmarian newspaper | X": the name comes after.
  if (isOutletPhrase(end, cast) && words[outletEnd(end, cast)]?.capital) return undefined;
  const isCalled = outletNouns.has(before?.lower ?? '') && !before?.capital;
  if ((!isCalled && isKnown(index, end, cast)) || outletModifiers.has(words[index]?.lower ?? '')) return undefined;
  // "told the Dewan Rakyat", but not "told the newspaper La Rada", "told Velmska Rada"
  if (before?.lower === 'the' && chambers.has(words[end - 1]?.folded ?? '')) return undefined;
  const name = nameWithoutNouns(index, end, cast);
  if (name === undefined) return undefined;
  let ahead = isInMarks(index, end, words) ? index - 2 : index - 1;
  let hasNoun =
    name.hasNoun ||
    isOutletPhrase(end, cast) ||
    isItsReporter(end, cast) ||
    (carries.has(words[end]?.lower ?? '') && /^\p{Lu}{2,}$/u.test(name.text));
  while (before && isOutletWord(words[ahead]?.lower)) {
    hasNoun ||= outletNouns.has(words[ahead]?.lower ?? '');
    ahead -= 1;
  }
  // "the Austrian daily X", "Velmaria's Channel 4"
  if (hasNoun && words[ahead]?.kind === 'possessive') ahead -= 1;
  if (hasNoun && words[ahead]?.capital && !viaTriggers.has(words[ahead]?.lower ?? '')) ahead -= 1;
  // "told the Herald", but not "assured that Velm would".
  if (words[ahead]?.lower !== 'that' && determiners.has(words[ahead]?.lower ?? '')) ahead -= 1;
  const trigger = words[ahead]?.lower ?? '';
  // "a researcher with the institute's | Gates Programme" works there.
  if (trigger === 'with' && isRoleNoun(words[ahead - 1])) return undefined;
  // "in yesterday's Velm Herald"
  const isIssue = words[index - 1]?.kind === 'possessive' && viaTriggers.has(words[index - 3]?.lower ?? '');
  if (hasNoun && (viaTriggers.has(trigger) || isIssue || carriesSoon(end, cast))) return name.text;
  if (isRoleNoun(words[end]) || isPaper(words[end]?.lower ?? '') || regions.has(words[index]?.folded ?? ''))
    return undefined;
  // "told Lune | businessmen"
  if (/(?:men|people)$/.test(words[end]?.lower ?? '')) return undefined;
  if (ownsAudience(end, cast)) return undefined;
  // "told the Velm | conference"
  if (venueNouns.has(words[end]?.lower ?? '')) return undefined;
  if (words[ahead - 1]?.lower === 'according' && isNoun(words[end])) return undefined;
  const isQuoting = /^(?:cited|cites|quoted|quotes)$/.test(words[end]?.lower ?? '') || isCiting(words, index, end);
  const isTold = tellings.has(trigger) || isQuoting || leadsToOutlet(ahead, cast) || isInterview(ahead, cast);
  return isTold ? (outletOfReporter(end, cast) ?? name.text) : undefined;
}

/** "told the Vestovoy | correspondent" */
function isItsReporter(end: number, { setting: { words } }: Cast): boolean {
  return /^(?:correspondent|reporter)s?$/.test(words[end]?.lower ?? '');
}

/** "spoke to Ada Holm of | the Velm Review" */
function outletOfReporter(end: number, cast: Cast): string | undefined {
  const { words } = cast.setting;
  if (words[end]?.lower !== 'of') return undefined;
  const start = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const last = outletNameEnd(words, start);
  return namedLikeOutlets.has(words[last - 1]?.folded ?? '') ? nameWithoutNouns(start, last, cast)?.text : undefined;
}

/** "Velm Mercury |, citing", "Velm Mercury | reported, citing", "Citing two officials, | Velm Mercury reported" */
function isCiting(words: readonly Word[], start: number, end: number): boolean {
  const isReporting = /^(?:reported|reports|said|says)$/.test(words[end]?.lower ?? '');
  const comma = isReporting ? end + 1 : end;
  if (words[comma]?.text === ',' && isCitingWord(words[comma + 1])) return true;
  const before = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  return isReporting && words[before]?.text === ',' && isCitingWord(words[ownSentenceStart(words, start)]);
}

function isCitingWord(word: Word | undefined): boolean {
  return word?.lower === 'citing' || word?.lower === 'quoting';
}

/** "according to Velm | records" */
function isNoun(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && !phraseEnds.has(word.lower) && !rolePrepositions.has(word.lower);
}

/** "told Asia | 's premier forum", "put on the agency | 's website", "to the North | 's official KCNA": the owner is no outlet. */
function ownsAudience(end: number, cast: Cast): boolean {
  const { words } = cast.setting;
  if (words[end]?.kind !== 'possessive') return false;
  if (/^(?:official|state(?:-.*)?)$/.test(words[end + 1]?.lower ?? '')) return true;
  for (let index = end + 1; index < end + 5 && words[index]?.kind === 'word'; index += 1)
    if (venueNouns.has(words[index]?.lower ?? '') || isBodyNoun(words[index]) || pages.has(words[index]?.lower ?? ''))
      return true;
  return false;
}

const pages: ReadonlySet<string> = new Set(['account', 'channel', 'page', 'site', 'website']);

function isBodyNoun(word: Word | undefined): boolean {
  return word !== undefined && bodyNouns.has(word.folded) && !outletNouns.has(word.lower);
}

/** Whether a name is a known person, state or body: things are said to these, not through them. */
function isKnown(index: number, end: number, cast: Cast): boolean {
  const { setting } = cast;
  const { words } = setting;
  const mention = cast.mentions[firstAfter(cast.mentions, index)];
  const isCalledSo = end - index > 1 && namedLikeOutlets.has(words[end - 1]?.folded ?? '');
  if (mention?.start === index && ((!isCalledSo && isPerson(mention.member)) || mention.member.body)) return true;
  const word = words[index];
  // "the Velmarian Mercury", "the Velmaria Monitor"
  const isOnlyState = end - index === 1 || !(isCalledSo || /n$/.test(word?.folded ?? ''));
  const isState = setting.stateNames.has(word?.folded ?? '') && isOnlyState;
  // "Velmarian National Radio" is no Velmarian, "Velmaria Radio" no state.
  const match = bodyAt(words, index, setting.registry);
  return !word || isState || (match !== undefined && !(isCalledSo && (match.how === 'demonym' || match.end < end)));
}

/** Whether a member surely is a person, unlike "Hilal Press" in "told Hilal Press". */
function isPerson({ kind, role, gender, person, mentions }: Member): boolean {
  return kind === 'person' && (role !== undefined || gender !== undefined || person !== undefined || mentions > 1);
}
