import { firstFrom } from '../../../text/first-from.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { papers, utterances, writings } from '../../data/utterances.ts';
import { venueNouns } from '../../data/venue-nouns.ts';

/** "Briefing by Spokeswoman Anna Lind", "Minister Anna Lind's remarks": whose words the heading says that a text is. */
export function headingSpeaker({ mentions, setting: { words } }: Cast): Member | undefined {
  const isUttered = (start: number, end: number): boolean =>
    words.slice(start, end).some(({ lower, paragraph }) => paragraph === 0 && isOfSpeaker(lower));
  const heading = firstFrom(mentions.length, (index) => (words[mentions[index]!.start]?.paragraph ?? 0) > 0);
  return mentions.slice(0, heading).find(({ member, end, phraseStart }) => {
    if (member.kind !== 'person') return false;
    if (words[end]?.kind === 'possessive') return isUttered(end + 1, end + 1 + longestCalling);
    return words[phraseStart - 1]?.lower === 'by' && isUttered(0, phraseStart - 1);
  })?.member;
}

/** "regular press | conference": in words. */
const longestCalling = 4;

function isOfSpeaker(noun: string): boolean {
  const singular = noun.replace(/s$/, '');
  const isAlsoSaid = /^(?:address|answer|comment|interview|reply|replies|remark)$/.test(singular) || noun === 'address';
  return (
    isAlsoSaid || [utterances, writings, papers, venueNouns].some((nouns) => nouns.has(noun) || nouns.has(singular))
  );
}
