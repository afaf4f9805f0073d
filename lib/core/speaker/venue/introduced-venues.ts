import type { ToldQuotation } from '../../telling/told-quotation.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { indicesOf, sentencesIn } from '../reading/sentences.ts';
import type { Word } from '../reading/words.ts';
import { mentionsIn } from '../source/name/named-in.ts';
import { sentencesThatQuote } from './quoting-sentences.ts';
import { remarksPlaced } from './remarks-placed.ts';
import { saidAmong } from './said-before.ts';
import { placeOf, venueIn } from './venue.ts';
import { isInTitle } from './venue-trigger.ts';

/** A sentence that says where people speak, apart from what they say there. */
export interface IntroducedVenue {
  readonly venue: string;
  /** Where the sentence begins, in UTF-16 code units. */
  readonly start: number;
  readonly paragraph: number;
  /** The people it names; empty if a pronoun continues with the last speaker. */
  readonly members: ReadonlySet<Member>;
  /** Whether it says where the words before it were said: "Lind made the remarks at a briefing". */
  readonly isOfBefore: boolean;
}

/**
 * The sentences, quoting nobody, that say where somebody speaks: "Lind testified before the Senate on Monday.", "At a
 * press conference Lind answered questions."; also "She made the remarks at a briefing when told that …", which is of
 * what she said before, even if it quotes others.
 */
export function introducedVenues(quotations: readonly ToldQuotation[], cast: Cast): IntroducedVenue[] {
  const { words } = cast.setting;
  const isQuoting = sentencesThatQuote(
    quotations.map(({ quotation }) => quotation),
    words,
  );
  return sentencesIn(words).flatMap((sentence) => {
    const made = remarksPlaced(sentence, cast);
    const members = made ? new Set(made.member && [made.member]) : peopleIn(sentence, cast);
    if (!made && (members.size === 0 || isQuoting(sentence) || !tellsOfSpeech(sentence, words))) return [];
    const around = indicesOf(made?.rest ?? sentence);
    const inReach = new Set(around);
    const venue =
      venueIn(around, inReach, cast, (index) => isInTitle(index, cast)) ??
      placeOf(saidAmong(around, words), around, inReach, cast);
    const { start = 0, paragraph = 0 } = words[sentence.start] ?? {};
    return venue === undefined ? [] : [{ venue, start, paragraph, members, isOfBefore: made !== undefined }];
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
