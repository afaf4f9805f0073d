import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { indicesOf, sentencesIn } from '../reading/sentences.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import { mentionsIn } from '../source/named-in.ts';
import { venueIn } from './venue.ts';
import { isInTitle } from './venue-trigger.ts';

/** A sentence that tells where people speak, before what they say there. */
export interface IntroducedVenue {
  readonly venue: string;
  /** Where the sentence begins, in code units. */
  readonly start: number;
  readonly members: ReadonlySet<Member>;
}

/** "Lind testified before the Senate on Monday.", "At a press conference Lind answered questions.": sentences that nobody is quoted in. */
export function introducedVenues(quotations: readonly ToldQuotation[], cast: Cast): IntroducedVenue[] {
  const { words } = cast.setting;
  const isQuoting = sentencesThatQuote(quotations, words);
  return sentencesIn(words).flatMap((sentence) => {
    const members = peopleIn(sentence, cast);
    if (members.size === 0 || isQuoting(sentence) || !tellsOfSpeech(sentence, words)) return [];
    const around = indicesOf(sentence);
    const venue = venueIn(around, new Set(around), cast, (index) => isInTitle(index, cast));
    return venue === undefined ? [] : [{ venue, start: words[sentence.start]?.start ?? 0, members }];
  });
}

function peopleIn(sentence: WordRange, cast: Cast): ReadonlySet<Member> {
  const members = mentionsIn(sentence, cast).map(({ member }) => member);
  return new Set(members.filter(({ kind }) => kind === 'person'));
}

function tellsOfSpeech({ start, end }: WordRange, words: readonly Word[]): boolean {
  // "Source: Lind in her evening address"
  const isSourceLine = /^sources?$/.test(words[start]?.lower ?? '') && words[start + 1]?.text === ':';
  return isSourceLine || words.slice(start, end).some(({ lower, quoted }) => speaks.has(lower) && !quoted);
}

const speaks: ReadonlySet<string> = new Set(
  'addressed addressing answered answering appeared appearing briefed briefing delivered fielded gave held presented speaking spoke talked testified testifying took'.split(
    ' ',
  ),
);

/** Tells of a sentence whether it holds part of a quotation: of its source, its cue or what was said. */
function sentencesThatQuote(
  quotations: readonly ToldQuotation[],
  words: readonly Word[],
): (sentence: WordRange) => boolean {
  const quoting = new Set<number | undefined>();
  const note = (index: number): void => void quoting.add(words[index]?.sentence);
  for (const { quotation } of quotations)
    for (const { start, end } of [...quotation.source, ...quotation.cue, ...quotation.content])
      indicesOf({ start: wordIndexAt(words, start), end: wordIndexAt(words, end - 1) + 1 }, words.length).forEach(note);
  return ({ start }) => quoting.has(words[start]?.sentence);
}
