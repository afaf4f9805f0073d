import type { Cast } from '../cast/gather-cast.ts';
import { determiners } from '../data/phrase-words.ts';
import { venueNouns } from '../data/venue-nouns.ts';
import type { WordRange } from '../mention/owner.ts';

/** "Statement by Ambassador Lind, at | the Harbour Council meeting on Ostra |.": what the line that heads a speech says that it was delivered at. */
export function deliveredAt({ setting: { words } }: Cast): WordRange | undefined {
  for (let index = 0; (words[index]?.paragraph ?? lastLine) < lastLine; index += 1) {
    if (!speeches.has(words[index]?.lower ?? '') || words[index + 1]?.lower !== 'by') continue;
    if (words[index - 1]?.paragraph === words[index]?.paragraph) continue;
    const { paragraph } = words[index] ?? {};
    for (let at = index + 2; words[at]?.paragraph === paragraph && at < index + longestLine; at += 1) {
      if (words[at]?.lower !== 'at' || !determiners.has(words[at + 1]?.lower ?? '')) continue;
      let end = at + 2;
      while (words[end]?.paragraph === paragraph && !/^[.,;:(]$/.test(words[end]?.text ?? '')) end += 1;
      const isOccasion = words.slice(at + 1, end).some(({ lower }) => venueNouns.has(lower));
      return isOccasion ? { start: at + 1, end } : undefined;
    }
  }
  return undefined;
}

const speeches: ReadonlySet<string> = new Set('explanation intervention remarks speech statement'.split(' '));

const lastLine = 5;

/** In words. */
const longestLine = 60;
