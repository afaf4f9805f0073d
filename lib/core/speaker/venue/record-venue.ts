import { isDelivered, letterheadLines } from '../../telling/letterhead.ts';
import { endOfSitting, isOfSitting, sittingLead } from '../../telling/sitting.ts';
import type { ToldQuotation } from '../../telling/told-quotation.ts';
import { textBetween } from '../cast/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { notInNames } from '../data/name-words.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { pronouns } from '../data/pronouns.ts';
import type { WordRange } from '../mention/owner.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import { isInTitle } from './venue-trigger.ts';

/**
 * Where what an article is the record of was said: before whom its first sentence says that a sitting was, or on which occasion the
 * lines above a transcript or a speech ("Government press conference of 9 January"). Tells of each quotation whether it was said there.
 */
export function venueOfRecord(
  text: string,
  quotations: readonly ToldQuotation[],
  cast: Cast,
): (told: ToldQuotation) => string | undefined {
  const { words } = cast.setting;
  const lead = sittingLead(text);
  const sitting = lead === undefined ? undefined : sittingIn(leadWords(text, lead, words), cast);
  if (sitting) {
    const venue = textBetween(words, sitting.start, sitting.end);
    const end = endOfSitting(text);
    return (told) => (isOfSitting(text, told, end) ? venue : undefined);
  }
  const isSpoken = (told: ToldQuotation): boolean => isDelivered(text, told) || isOwnVoice(told);
  if (quotations.filter(isSpoken).length * 2 < quotations.length) return () => undefined;
  const lines = letterheadLines(text).length;
  const end = words.findIndex(({ paragraph }) => paragraph >= lines);
  const head = sittingIn({ start: 0, end: end < 0 ? words.length : end }, cast);
  const venue = head && textBetween(words, head.start, head.end);
  return (told) => (isSpoken(told) ? venue : undefined);
}

function leadWords(text: string, lead: string, words: readonly Word[]): WordRange {
  const at = text.indexOf(lead);
  return { start: wordIndexAt(words, at), end: wordIndexAt(words, at + lead.length) };
}

/** "We condemn": whoever's paper it is. */
function isOwnVoice({ quotation: { source } }: ToldQuotation): boolean {
  return source.some(({ text }) => pronouns.get(text.toLowerCase()) === 'self');
}

/** "the | First Committee", "Shen’s | Regular Press Conference", "the | House of Assembly": the first that more than its noun calls. */
function sittingIn({ start, end }: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  for (let noun = start; noun < end; noun += 1) {
    const word = words[noun];
    if (!word || !sittings.has(word.lower) || sittings.has(words[noun + 1]?.lower ?? '') || isInTitle(noun, cast))
      continue;
    let first = noun;
    while (first > start && isOfName(words[first - 1], word)) first -= 1;
    if (word.capital || first < noun)
      return { start: first, end: word.capital ? afterSubject(words, noun + 1) : noun + 1 };
  }
  return undefined;
}

function isOfName(before: Word | undefined, noun: Word): boolean {
  if (before?.kind !== 'word' || before.paragraph !== noun.paragraph || !(before.capital || !noun.capital))
    return false;
  const { lower, folded } = before;
  if (ordinals.test(lower)) return before.capital;
  return ![determiners, phraseEnds, rolePrepositions].some((ends) => ends.has(lower)) && !notInNames.has(folded);
}

const ordinals = /^(?:first|second|third|fourth|fifth|sixth)$/;

/** "House | of Commons", "Conference | on Disarmament" */
function afterSubject(words: readonly Word[], start: number): number {
  if (!/^(?:of|on)$/.test(words[start]?.lower ?? '')) return start;
  const first = words[start + 1]?.lower === 'the' ? start + 2 : start + 1;
  let end = first;
  while (
    words[end]?.capital &&
    !notInNames.has(words[end]?.folded ?? '') &&
    words[end]?.sentence === words[start]?.sentence
  )
    end += 1;
  return end > first ? end : start;
}

/** Who sits, and what is held, in lower case. */
const sittings: ReadonlySet<string> = new Set(
  'assembly board briefing commission committee conference congress council hearing house parliament senate subcommittee'.split(
    ' ',
  ),
);
