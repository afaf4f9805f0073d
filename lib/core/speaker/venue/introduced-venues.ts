import type { ToldQuotation } from '../../statement/said-on/told-quotation.ts';
import type { Span } from '../../text/span.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
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
  const {
    mentions,
    setting: { words },
  } = cast;
  const taken = sentencesOf(quotations, words);
  const found: IntroducedVenue[] = [];
  let next = 0;
  for (let start = 0; start < words.length; ) {
    const sentence = words[start]?.sentence;
    let end = start;
    while (words[end]?.sentence === sentence) end += 1;
    while (next < mentions.length && (mentions[next]?.start ?? 0) < start) next += 1;
    const named = new Set<Member>();
    for (; (mentions[next]?.start ?? words.length) < end; next += 1) {
      const member = mentions[next]?.member;
      if (member?.kind === 'person') named.add(member);
    }
    if (named.size > 0 && sentence !== undefined && !taken.has(sentence)) {
      const speaks = verbIn(words, start, end);
      const venue = speaks ? venueOf(start, end, cast) : undefined;
      if (venue !== undefined) found.push({ venue, start: words[start]?.start ?? 0, members: named });
    }
    start = Math.max(end, start + 1);
  }
  return found;
}

function venueOf(start: number, end: number, cast: Cast): string | undefined {
  const around = Array.from({ length: Math.min(end - start, longest) }, (_, index) => start + index);
  return venueIn(around, new Set(around), cast, (index) => isInTitle(index, cast));
}

/** In words. */
const longest = 60;

function verbIn(words: readonly Word[], start: number, end: number): boolean {
  // "Source: Lind in her evening address"
  if (/^sources?$/.test(words[start]?.lower ?? '') && words[start + 1]?.text === ':') return true;
  for (let index = start; index < end; index += 1)
    if (speaks.has(words[index]?.lower ?? '') && !words[index]?.quoted) return true;
  return false;
}

const speaks: ReadonlySet<string> = new Set(
  'addressed addressing answered answering appeared appearing briefed briefing delivered fielded gave held presented speaking spoke talked testified testifying took'.split(
    ' ',
  ),
);

/** Those that hold part of a quotation. */
function sentencesOf(quotations: readonly ToldQuotation[], words: readonly Word[]): ReadonlySet<number> {
  const sentences = new Set<number>();
  const note = ({ start, end }: Span): void => {
    const last = words[wordIndexAt(words, end - 1)]?.sentence ?? -1;
    for (let each = words[wordIndexAt(words, start)]?.sentence ?? last; each <= last; each += 1) sentences.add(each);
  };
  for (const {
    quotation: { source, cue, content },
  } of quotations)
    for (const span of [...source, ...cue, ...content]) note(span);
  return sentences;
}
