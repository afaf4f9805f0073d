import { chambers } from '../../telling/words.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners } from '../data/phrase-words.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import { unregisteredBodyEnd } from '../mention/body/unregistered-body.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import { capitalsFrom } from './capitals.ts';
import { chamberParts, isChamber, occasionTails, phraseEnd } from './venue-phrase.ts';

/** The occasion of a stage, "the opening day of | the forum", or else the one that begins at the word. */
export function occasionAt(start: number, inReach: ReadonlySet<number>, cast: Cast): WordRange | undefined {
  const later = afterStage(start, cast);
  const end = later === undefined ? undefined : venueEnd(later, inReach, cast);
  if (later !== undefined && end !== undefined) return { start: later, end };
  const own = venueEnd(start, inReach, cast);
  return own === undefined ? undefined : { start, end: own };
}

/** The word after a stage and "of": "the start of | the summit", "the second day of | the conference". */
export function afterStage(start: number, { setting: { words } }: Cast): number | undefined {
  if (words[start]?.lower !== 'the') return undefined;
  const of = words[start + 2]?.lower === 'of' ? start + 2 : start + 3;
  return words[of]?.lower === 'of' && stages.has(words[of - 1]?.lower ?? '') ? of + 1 : undefined;
}

const stages: ReadonlySet<string> = new Set(
  'beginning close closing conclusion day end opening outset start'.split(' '),
);

/** Where the occasion ends that begins at the word. Undefined if none does. */
function venueEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const dated = afterDay(start, cast);
  // "Addressing | weekly news briefing"
  const isRegular = /^(?:daily|monthly|weekly)$/.test(words[start]?.lower ?? '');
  const opens = determiners.has(words[start]?.lower ?? '') || words[start]?.capital || isRegular;
  if (!opens && dated === start) return undefined;
  const nounEnd = phraseEnd(dated, inReach, cast);
  const noun = words[nounEnd - 1];
  if (!noun || nounEnd === dated) return undefined;
  // "a virtual conversation hosted by the institute": whatever has a host is an occasion.
  if (!isVenue(noun, words.slice(dated, nounEnd - 1))) {
    const end = hostEnd(nounEnd, inReach, cast);
    return end > nounEnd ? end : undefined;
  }
  // "in his opening | statement", "in a debate | article"
  if (
    /^(?:address|article|document|note|paper|piece|remarks|report|speech|statement)$/.test(words[nounEnd]?.lower ?? '')
  )
    return undefined;
  // "the Rajya Sabha | in a written reply"
  if (chambers.has(noun.folded)) return nounEnd;
  // "a meeting of allies in Geneva", but not "on Monday".
  let end = nounEnd;
  for (let count = 0; count < 2 && goesOn(words, end, noun); count += 1) {
    // "a panel at its Lune office | on export controls"
    if (count > 0 && words[end]?.lower === 'on' && /^(?:at|in)$/.test(words[nounEnd]?.lower ?? '')) break;
    const next = phraseEnd(end + 1, inReach, cast);
    if (next === end + 1 || determiners.has(words[next - 1]?.lower ?? '')) break;
    end = afterAnd(withinName(next, words), words);
  }
  return hostEnd(end, inReach, cast);
}

/** Where a name that holds "of" ends: "the Board | of Governors |", "the Congress | of Deputies |". */
function withinName(end: number, words: readonly Word[]): number {
  if (words[end]?.lower !== 'of' || !words[end - 1]?.capital || !words[end + 1]?.capital) return end;
  const name = capitalsFrom(end + 1, words.length, words);
  // "its Board of Governors | meeting"
  return venueNouns.has(words[name]?.lower ?? '') ? name + 1 : name;
}

/** "the Committee on Defence | and Interior |" */
function afterAnd(end: number, words: readonly Word[]): number {
  const isPair = words[end]?.lower === 'and' && words[end - 1]?.capital && words[end + 1]?.capital;
  if (!isPair) return end;
  let after = end + 2;
  while (words[after]?.capital && words[after]?.sentence === words[end]?.sentence) after += 1;
  return after;
}

/** Past a host or place, if there is no name: "an event | hosted by the Lune Institute". */
function hostEnd(end: number, inReach: ReadonlySet<number>, cast: Cast): number {
  const { words } = cast.setting;
  if (!hosted.has(words[end]?.lower ?? '') || !/^(?:at|by)$/.test(words[end + 1]?.lower ?? '')) return end;
  const host = phraseEnd(end + 2, inReach, cast);
  const first = determiners.has(words[end + 2]?.lower ?? '') ? end + 3 : end + 2;
  // "the Lune Institute | of Harbour Affairs"
  return host === end + 2 ? end : Math.max(host, unregisteredBodyEnd(words, first) ?? host);
}

const hosted: ReadonlySet<string> = new Set('convened held hosted organised organized sponsored'.split(' '));

/** Past a date before the occasion: "Tuesday's | meeting", "last week's | forum", "an April 8 | hearing". */
function afterDay(start: number, { setting: { words } }: Cast): number {
  const isDated = /^(?:an?|the)$/.test(words[start]?.lower ?? '') && notInNames.has(words[start + 1]?.folded ?? '');
  if (isDated && /^\d{1,2}$/.test(words[start + 2]?.text ?? '')) return start + 3;
  const first = /^(?:last|this)$/.test(words[start]?.lower ?? '') ? start + 1 : start;
  const isTime = /(?:day|week|month|night)$/.test(words[first]?.lower ?? '') || words[first]?.lower === 'yesterday';
  return isTime && words[first + 1]?.kind === 'possessive' ? first + 2 : start;
}

/** "a meeting", "the Duma", "a Commons committee", "the briefing room", but not "the 36-page | draft" */
function isVenue({ lower, folded }: Word, before: readonly Word[]): boolean {
  if (lower === 'page' && before.at(-1)?.text === '-') return false;
  if (lower === 'table') return before.at(-1)?.lower === 'round';
  if (venueNouns.has(lower) || chambers.has(folded)) return true;
  if (occasionTails.has(lower)) return venueNouns.has(before.at(-1)?.lower ?? '');
  return chamberParts.has(lower) && before.some(isChamber);
}

/** Whether a preposition adds to an occasion; the town does, but not with whom a conference was. */
function goesOn(words: readonly Word[], preposition: number, noun: Word): boolean {
  const lower = words[preposition]?.lower ?? '';
  const next = words[preposition + 1];
  // "in a statement"
  if (lower === 'in') return next?.capital === true || next?.lower === 'the';
  // "on 4 May", "on the day", "on the same day"
  const isOfDay = next?.lower === 'the' && /^(?:day|same)$/.test(words[preposition + 2]?.lower ?? '');
  // "the committee for two hours", "the council for the first time"
  const isSpell = words.slice(preposition + 2, preposition + 4).some((word) => spells.has(word.lower));
  if (lower === 'for' && isSpell) return false;
  if (lower === 'on') return !isOfDay && !/^(?:\d|condition$)/.test(next?.text ?? '');
  return lower === 'with' ? noun.lower !== 'conference' : complementPrepositions.has(lower);
}

const spells: ReadonlySet<string> = new Set('day days hour hours minutes time weeks'.split(' '));

const complementPrepositions: ReadonlySet<string> = new Set(['at', 'for', 'of']);
