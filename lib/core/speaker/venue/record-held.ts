import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { indicesOf } from '../reading/sentences.ts';
import type { Word } from '../reading/words.ts';
import { nameEnd } from './record-event.ts';
import { occasionAt } from './venue-occasion.ts';
import { afterAbbreviation, withTown } from './with-town.ts';

/** What a lead says was held: "held | a public plenary |", "hosted | a panel discussion at its Lune office |". */
export function heldIn(lead: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const inReach = new Set(indicesOf(lead));
  for (let index = lead.start; index < lead.end; index += 1) {
    const isHeld = holding.has(words[index]?.lower ?? '') && own.has(words[index + 1]?.lower ?? '');
    const held = isHeld ? occasionAt(index + 1, inReach, cast) : undefined;
    if (held && !isEncounter(held, words)) return withTown(held, inReach, cast);
  }
  return undefined;
}

const holding: ReadonlySet<string> = new Set('chaired convened gave held holds hosted hosts'.split(' '));
const own: ReadonlySet<string> = new Set('a an her his its their'.split(' '));

/** "held | a meeting with Minister Lind |", like a discussion "on" something: for these the town tells more. */
function isEncounter({ start, end }: WordRange, words: readonly Word[]): boolean {
  const first = words.slice(start, end).findIndex(({ lower }) => /^(?:on|with)$/.test(lower));
  const isWith = words[end]?.lower === 'with' || first > 0;
  const noun = words[first > 0 ? start + first - 1 : end - 1]?.lower ?? '';
  return (isWith && noun === 'meeting') || (noun === 'discussion' && words[end - 2]?.lower !== 'panel');
}

/**
 * A numbered meeting by its whole name: "Communiqué of the | 12th meeting of the Harbour Council |, held on", "The |
 * 12th Meeting of the Harbour Forum (HF) | was convened".
 */
export function meetingNamed({ start, end }: WordRange, words: readonly Word[]): WordRange | undefined {
  for (let index = start; index < end; index += 1) {
    if (words[index]?.lower !== 'the' || !/^\d+(?:nd|rd|st|th)$/.test(words[index + 1]?.lower ?? '')) continue;
    const noun = words.slice(index + 2, index + 2 + longestTitle).findIndex(({ lower }) => meetings.test(lower));
    const of = index + 3 + noun;
    if (noun < 0 || words[of]?.lower !== 'of') continue;
    const first = words[of + 1]?.lower === 'the' ? of + 2 : of + 1;
    const name = nameEnd(first, end, words);
    if (name === first) continue;
    const last = afterAbbreviation(name, words);
    const isHeld = words.slice(last, last + 3).some(({ lower }) => /^(?:convened|held)$/.test(lower));
    if (isHeld) return { start: index + 1, end: last };
  }
  return undefined;
}

const meetings = /^(?:meeting|session|summit)$/;

/** In words, before the noun: "12th Extraordinary Ministerial". */
const longestTitle = 4;
