import { askers } from '../../quotation/data/askers.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { speakingNouns } from '../data/speaking-nouns.ts';
import { days, seasons } from '../data/time-words.ts';
import { papers, writings } from '../data/utterances.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import { isLabelsMark } from '../reading/asker-labels.ts';
import { startsTime } from '../reading/starts-time.ts';
import type { Word } from '../reading/words.ts';
import { afterOpening } from './bounds/after-opening.ts';

/** A source, taken apart: "the | senior US | official | in Geneva". Word indices, end exclusive. */
export interface NounPhrase {
  readonly start: number;
  readonly end: number;
  readonly determiner?: string;
  /** The first word after the determiner. */
  readonly first: number;
  readonly noun: number;
}

/** Further words that begin a complement after the noun: "people *around* the minister". */
const alsoEnds: ReadonlySet<string> = new Set(
  'aligned allied around behind briefed by campaigning close familiar including inside involved like linked loyal near opposed outside present representing speaking within'.split(
    ' ',
  ),
);

/** Where a last abbreviation in brackets begins, "the Joint Chiefs of Staff | (JCS)"; 0 if there is none. */
function shortName(words: readonly Word[], end: number): number {
  const isShort =
    words[end - 1]?.text === ')' && words[end - 3]?.text === '(' && /^\p{Lu}{3,}$/u.test(words[end - 2]?.text ?? '');
  return isShort ? end - 3 : 0;
}

/** The end before a time: "Velmaria | Thursday", "a senior official | Tuesday", "Anna Lind | this morning". */
function beforeTime(words: readonly Word[], end: number): number {
  const last = words[end - 1]?.lower ?? '';
  if (days.has(last) && (words[end - 2]?.capital || isRoleNoun(words[end - 2]))) return end - 1;
  const isSpan = /^(?:earlier|last|late|this)$/.test(words[end - 2]?.lower ?? '') && seasons.has(last);
  return isSpan && words[end - 3]?.capital ? end - 2 : end;
}

/** The index of a role's noun after an office, "a | Ministry of Defence (MoD) | spokesman"; else `noun`. */
function afterOffice(words: readonly Word[], noun: number, end: number): number {
  const isOf = words[noun + 1]?.lower === 'of' && words[noun + 2]?.capital;
  if (!words[noun]?.capital || !(isOf || words[noun + 1]?.text === '(')) return noun;
  let after = isOf ? noun + 3 : noun + 1;
  while (after < end && (words[after]?.capital || words[after]?.lower === 'and')) after += 1;
  if (words[after]?.text === '(' && words[after + 1]?.capital && words[after + 2]?.text === ')') after += 3;
  return after < end && isRoleNoun(words[after]) ? after : noun;
}

/** Takes a source apart, without times, labels and brackets around it; undefined if it holds no word. */
export function readNounPhrase(words: readonly Word[], range: WordRange): NounPhrase | undefined {
  let start = range.start;
  while (start < range.end && words[start]?.kind === 'mark') start += 1;
  // "Q. | The minister": the label isn't part of the source.
  if (askers.has(words[start]?.lower ?? '') && isLabelsMark(words[start + 1]) && start + 2 < range.end) start += 2;
  if (start >= range.end) return undefined;
  const short = shortName(words, range.end);
  if (short > start) return readNounPhrase(words, { start, end: short });
  const named = beforeTime(words, range.end);
  if (named > start && named < range.end) return readNounPhrase(words, { start, end: named });
  // "Velmaria | itself"
  if (/^(?:her|him|it)self$|^themselves$/.test(words[range.end - 1]?.lower ?? '') && range.end - start > 1)
    return readNounPhrase(words, { start, end: range.end - 1 });
  // "In Anna Lind's words": the possessive isn't part of the name.
  if (words[range.end - 1]?.kind === 'possessive' && range.end - start > 1)
    return readNounPhrase(words, { start, end: range.end - 1 });
  while (start < range.end - 1 && days.has(words[start]?.lower ?? '')) start += 1;
  if (/^(?:earlier|last|late|this|next)$/.test(words[start]?.lower ?? '') && seasons.has(words[start + 1]?.lower ?? ''))
    start = Math.min(words[start + 2]?.text === ',' ? start + 3 : start + 2, range.end - 1);
  start = afterOpening(words, start, range.end);
  start = afterAdverbial(words, start, range.end);
  // "Yet | even | leaders of the party"
  while (/^(?:even|just|only|yet)$/.test(words[start]?.lower ?? '') && start + 1 < range.end) start += 1;
  // "Velmaria, | whose minister"
  const opening = words[start]?.lower ?? '';
  // "One in four" is a noun phrase by itself.
  const isDetermined = (determiners.has(opening) && words[start + 1]?.lower !== 'in') || opening === 'whose';
  const determiner = isDetermined ? opening : undefined;
  let first = determiner === undefined || start + 1 >= range.end ? start : start + 1;
  // "his | own | ministry"
  if (first > start && words[first]?.lower === 'own' && first + 1 < range.end) first += 1;
  let end = first;
  while (
    end < range.end &&
    (isHyphen(words, end) || isOfTank(words, end) || !endsHead(words[end], end === first)) &&
    !isParticiple(words, end) &&
    !(end > first && !words[end]?.capital && startsTime(words, end))
  )
    end += 1;
  let noun = end - 1;
  while (noun > first && words[noun]?.kind === 'possessive') noun -= 1;
  noun = afterOffice(words, noun, range.end);
  return {
    start,
    end: withoutTime(words, Math.max(noun, first) + 1, range.end),
    determiner,
    first,
    noun: Math.max(noun, first),
  };
}

/** Where a phrase ends before a time: "on Monday", "last month", "in 2019". */
function withoutTime(words: readonly Word[], from: number, end: number): number {
  for (let index = Math.max(from, end - longestTime); index < end; index += 1) {
    // "a poll released on Wednesday | by the Institute" goes on after the time.
    const goesOn = words.slice(index, end).some((word) => word.lower === 'by');
    if (startsTime(words, index) && !goesOn) return index;
  }
  return end;
}

/** In words. */
const longestTime = 4;

/** Skips a time or place at the beginning: "Last night | the ministry". */
function afterAdverbial(words: readonly Word[], start: number, end: number): number {
  for (let index = start; index < Math.min(end - 1, start + 4); index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || (index > start && word.capital)) return start;
    if (index === start || word.lower !== 'the') continue;
    const before = words[index - 1]?.lower ?? '';
    const isOpen =
      determiners.has(words[start]?.lower ?? '') ||
      rolePrepositions.has(before) ||
      (phraseEnds.has(before) && before !== 'yesterday');
    return isOpen ? start : index;
  }
  return start;
}

/** Whether a mark is a hyphen after a number: "the 84-page report". */
function isHyphen(words: readonly Word[], index: number): boolean {
  const mark = words[index];
  return (
    mark?.text === '-' &&
    /^\d/.test(words[index - 1]?.text ?? '') &&
    words[index - 1]?.end === mark.start &&
    words[index + 1]?.start === mark.end
  );
}

/** Whether "think" is part of a noun, and no verb: "the Velmarian | think | tank". */
function isOfTank(words: readonly Word[], index: number): boolean {
  return words[index]?.lower === 'think' && /^tanks?$/.test(words[index + 1]?.lower ?? '');
}

/** Whether a participle begins there: "a diplomat | posted to Velm", "a memo | obtained by the paper". */
function isParticiple(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const next = words[index + 1]?.lower ?? '';
  // "President | Mohamed Tehl's office"
  if (words[index]?.capital) return false;
  if (/^\p{Ll}{3,}ing$/u.test(words[index]?.text ?? '') && (rolePrepositions.has(next) || determiners.has(next)))
    return isRoleNoun(before) || speakingNouns.has(before?.lower ?? '');
  if (!/(?:[^e]ed|^(?:agreed|disagreed|drawn|given|made|seen|sent|shown|written))$/.test(words[index]?.lower ?? ''))
    return false;
  return (
    isRoleNoun(before) ||
    writings.has(before?.lower ?? '') ||
    papers.has(before?.lower ?? '') ||
    speakingNouns.has(before?.lower ?? '')
  );
}

function endsHead(word: Word | undefined, isFirst: boolean): boolean {
  if (!word || word.kind === 'mark') return true;
  if (isFirst || word.capital) return false;
  return rolePrepositions.has(word.lower) || phraseEnds.has(word.lower) || alsoEnds.has(word.lower);
}

/** The singular of a plural common noun in lower case, "official" for "officials"; undefined if it is no plural. */
export function singularOf(noun: string): string | undefined {
  if (/(?:ss|us|is)$/.test(noun) || noun.length < 3) return undefined;
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`;
  // "spokesmen", "policemen", but not "specimen"
  if (/[^aeiou]e?men$/.test(noun) && noun !== 'yemen') return noun.replace(/men$/, 'man');
  if (noun === 'women' || noun === 'men') return noun.replace('men', 'man');
  if (noun === 'people') return 'person';
  return noun.endsWith('s') ? noun.slice(0, -1) : undefined;
}
