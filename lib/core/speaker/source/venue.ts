import type { Quotation } from '../../quotation/quotation.ts';
import { textBetween } from '../cast/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, possessivePronouns } from '../data/phrase-words.ts';
import { chambers, sessions, venueNouns, venueTriggers } from '../data/venue-nouns.ts';
import type { Word } from '../reading/words.ts';
import { placeAfter, speechPlaceEnd, townAfter } from './place-after.ts';
import { firstAfter } from './resolve-pronoun.ts';
import { chamberEnd } from './told-panel.ts';
import { chamberParts, isChamber, longest, occasionTails, phraseEnd } from './venue-phrase.ts';
import { platformEnd, writingEnd } from './writing-venue.ts';

/**
 * Where something was said, as the article puts it: "a regular news conference", "an open letter", "Telegram",
 * "Riga".
 */
export function readVenue(around: readonly number[], quotation: Quotation, cast: Cast): { venue?: string } {
  const { words } = cast.setting;
  const inReach = new Set(around);
  for (const index of around) {
    const trigger = words[index]?.lower ?? '';
    if (isInTitle(index, cast)) continue;
    const end =
      (trigger === 'on' || (trigger === 'in' && isOwned(index + 1, cast)) ? platformEnd(index + 1, cast) : undefined) ??
      (isVenueTrigger(index, cast) ? venueEnd(index + 1, inReach, cast) : undefined) ??
      (tellings.has(trigger) || appears(index, cast) ? chamberEnd(index + 1, cast) : undefined) ??
      (trigger === 'in' ? interviewEnd(index + 1, cast) : undefined) ??
      (trigger === 'in' ? writingEnd(index + 1, inReach, cast) : undefined) ??
      speechPlaceEnd(index, inReach, cast);
    // "wrote on X.": a letter takes the sentence's full stop for its own.
    if (end !== undefined) return { venue: textBetween(words, index + 1, end).replace(/^X\.$/, 'X') };
  }
  const town = placeAfter(quotation, inReach, cast) ?? townAfter(quotation, cast);
  return town === undefined ? {} : { venue: textBetween(words, town.start, town.end) };
}

/** "in | her Telegram channel", but not "in X" */
function isOwned(start: number, { setting: { words } }: Cast): boolean {
  return possessivePronouns.has(words[start]?.lower ?? '');
}

const tellings: ReadonlySet<string> = new Set(['addressing', 'informed', 'telling', 'tells', 'told']);

/** "Appearing before | the transport committee" */
function appears(index: number, { setting: { words } }: Cast): boolean {
  return words[index]?.lower === 'before' && /^(?:appear|speak|testif)/.test(words[index - 1]?.lower ?? '');
}

/** "a radio interview", without the outlet's name */
function interviewEnd(start: number, { setting: { words } }: Cast): number | undefined {
  const [article, medium, noun] = words.slice(start, start + 3);
  const isBroadcast = /^(?:radio|television|tv)$/.test(medium?.lower ?? '') && noun?.lower === 'interview';
  return article?.lower === 'a' && isBroadcast && words[start + 3]?.lower !== 'with' ? start + 3 : undefined;
}

/** "a minister at the congress": where somebody works isn't where he speaks. */
function isInTitle(index: number, cast: Cast): boolean {
  const next = firstAfter(cast.mentions, index);
  return cast.mentions
    .slice(Math.max(0, next - mostWithin), next + 2)
    .some(({ member, phraseStart, phraseEnd }) => member.kind === 'person' && phraseStart < index && phraseEnd > index);
}

/** Names in what a title says, before the place: "director of the Velmaria and Ostravia programme at Lune House". */
const mostWithin = 4;

function isVenueTrigger(index: number, cast: Cast): boolean {
  const { words } = cast.setting;
  const lower = words[index]?.lower ?? '';
  // "said on the steps", but not "sits on the House committee".
  // "on the Senate floor", but not "a question from the floor".
  if (lower === 'from' && words[venueNounAt(index + 1, cast)]?.lower === 'floor') return false;
  if (lower === 'on' || lower === 'from') return places.has(words[venueNounAt(index + 1, cast)]?.lower ?? '');
  if (lower === 'to') return speaking.has(words[index - 1]?.lower ?? '');
  if (lower === 'before')
    return isSpokenBefore(index, cast) && deliberative.has(words[venueNounAt(index + 1, cast)]?.lower ?? '');
  return venueTriggers.has(lower);
}

/** "testified before | Congress", "Before the council, she", but not "another launch before the congress". */
function isSpokenBefore(index: number, { setting: { words } }: Cast): boolean {
  const before = words[index - 1];
  return before?.sentence !== words[index]?.sentence || saidBefore.test(before?.lower ?? '');
}

const saidBefore =
  /^(?:address|appear\w*|argu\w+|declared|evidence|pleaded|presented|remarks|said|says|sp[eo]\w+|stated|statement|testi\w+|told|warned)$/;

function venueNounAt(start: number, cast: Cast): number {
  let at = start;
  while (
    at < start + longest &&
    cast.setting.words[at]?.kind === 'word' &&
    !venueNouns.has(cast.setting.words[at]?.lower ?? '')
  )
    at += 1;
  // "the Senate | floor"
  return venueNouns.has(cast.setting.words[at + 1]?.lower ?? '') ? at + 1 : at;
}

/** Where somebody stands or writes who says something "on" or "from" there. */
const places: ReadonlySet<string> = new Set(
  'balcony call floor fringes lawn lectern margins page pier platform podcast porch sidelines stairs steps tarmac'.split(
    ' ',
  ),
);

/** Words after which "to" leads to an audience. */
const speaking: ReadonlySet<string> = new Set([
  'address',
  'evidence',
  'remarks',
  'speaking',
  'speech',
  'spoke',
  'testified',
  'testimony',
]);

/** What somebody says something before. */
const deliberative: ReadonlySet<string> = new Set([
  'assembly',
  'congress',
  'court',
  'house',
  'inquiry',
  'panel',
  'parliament',
  'senate',
]);

/** Where the phrase ends that names an occasion, if one begins at the word. */
function venueEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const dated = afterDay(start, cast);
  if (!determiners.has(words[start]?.lower ?? '') && !words[start]?.capital && dated === start) return undefined;
  const nounEnd = phraseEnd(dated, inReach, cast);
  const noun = words[nounEnd - 1];
  if (!noun || nounEnd === dated || !isVenue(noun, words.slice(dated, nounEnd - 1))) return undefined;
  // "in his opening | statement", "in a debate | article"
  if (
    /^(?:address|article|document|note|paper|piece|remarks|report|speech|statement)$/.test(words[nounEnd]?.lower ?? '')
  )
    return undefined;
  // "the Rajya Sabha | in a written reply", "Tuesday's meeting | of the council"
  if (chambers.has(noun.folded) || dated > start) return nounEnd;
  // "a meeting of allies in Geneva", but not "on Monday".
  let end = nounEnd;
  for (let count = 0; count < 2 && goesOn(words, end, noun); count += 1) {
    const next = phraseEnd(end + 1, inReach, cast);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** "Tuesday's | meeting", "last week's | forum", "an April 8 | hearing" */
function afterDay(start: number, { setting: { words } }: Cast): number {
  const isDated = /^(?:an?|the)$/.test(words[start]?.lower ?? '') && notInNames.has(words[start + 1]?.folded ?? '');
  if (isDated && /^\d{1,2}$/.test(words[start + 2]?.text ?? '')) return start + 3;
  const first = /^(?:last|this)$/.test(words[start]?.lower ?? '') ? start + 1 : start;
  const isTime = /(?:day|week|month|night)$/.test(words[first]?.lower ?? '') || words[first]?.lower === 'yesterday';
  return isTime && words[first + 1]?.kind === 'possessive' ? first + 2 : start;
}

/** "a meeting", "the Duma", "a Commons committee", "a House Armed Services subcommittee", "the briefing room" */
function isVenue({ lower, folded }: Word, before: readonly Word[]): boolean {
  if (venueNouns.has(lower) || chambers.has(folded)) return true;
  if (occasionTails.has(lower)) return venueNouns.has(before.at(-1)?.lower ?? '');
  return chamberParts.has(lower) && before.some(isChamber);
}

/** A conference is the same wherever it is held and with whom; of rallies and shipyards a town tells which. */
function goesOn(words: readonly Word[], preposition: number, noun: Word): boolean {
  const lower = words[preposition]?.lower ?? '';
  const next = words[preposition + 1];
  // "in a statement", "on 4 May"
  if (lower === 'in') return !sessions.has(noun.lower) && (next?.capital === true || next?.lower === 'the');
  if (lower === 'on') return !/^\d/.test(next?.text ?? '');
  return lower === 'with' ? noun.lower !== 'conference' : complementPrepositions.has(lower);
}

const complementPrepositions: ReadonlySet<string> = new Set(['at', 'for', 'of']);
