import { firstFrom } from '../../../text/first-from.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { papers, utterances, writings } from '../../data/utterances.ts';
import { venueNouns } from '../../data/venue-nouns.ts';
import type { Word } from '../../reading/words.ts';

/**
 * The person whose words the whole text is, by its heading or a line below it: "Briefing by Spokeswoman Anna Lind",
 * "Minister Anna Lind's remarks".
 */
export function headingSpeaker(cast: Cast): Member | undefined {
  return namedInHeading(cast) ?? namedInByline(cast);
}

/** Named in a line below: "Statement by | Ambassador Anna Lind, Permanent Representative, at the meeting." */
function namedInByline({ mentions, setting: { words } }: Cast): Member | undefined {
  const below = firstFrom(mentions.length, (index) => (words[mentions[index]!.start]?.paragraph ?? 0) > lastAbove);
  return mentions.slice(0, below).find(({ member, phraseStart }) => {
    if (member.kind !== 'person' || words[phraseStart - 1]?.lower !== 'by') return false;
    const { paragraph } = words[phraseStart]!;
    let first = phraseStart - 1;
    while (first > phraseStart - 1 - longestCalling && words[first - 1]?.paragraph === paragraph) first -= 1;
    const isWhole = words[first - 1]?.paragraph !== paragraph;
    return isWhole && isOfSpeaker(words[phraseStart - 2]?.lower ?? '');
  })?.member;
}

/** In paragraphs, counted from 0. */
const lastAbove = 7;

function namedInHeading({ mentions, setting: { words } }: Cast): Member | undefined {
  const isUttered = (start: number, end: number): boolean =>
    words.slice(start, end).some(({ lower, paragraph }) => paragraph === 0 && isOfSpeaker(lower));
  const heading = firstFrom(mentions.length, (index) => (words[mentions[index]!.start]?.paragraph ?? 0) > 0);
  return mentions.slice(0, heading).find(({ member, end, phraseStart }) => {
    if (member.kind !== 'person') return false;
    if (words[end]?.kind === 'possessive') return isUttered(end + 1, end + 1 + longestCalling);
    const by = titlesStart(phraseStart, words) - 1;
    return words[by]?.lower === 'by' && isUttered(0, by);
  })?.member;
}

/** The first word of the titles before a name, across a slash: "by | High Representative/Vice-President Anna Lind". */
function titlesStart(phraseStart: number, words: readonly Word[]): number {
  let start = phraseStart;
  while (start > phraseStart - longestCalling && (words[start - 1]?.capital || words[start - 1]?.text === '/'))
    start -= 1;
  return start;
}

/** In words, as in "regular press | conference". */
const longestCalling = 4;

function isOfSpeaker(noun: string): boolean {
  const singular = noun.replace(/s$/, '');
  const isAlsoSaid = /^(?:address|answer|comment|interview|reply|replies|remark)$/.test(singular) || noun === 'address';
  return (
    isAlsoSaid || [utterances, writings, papers, venueNouns].some((nouns) => nouns.has(noun) || nouns.has(singular))
  );
}
