import type { Word } from '../reading/words.ts';

/** How a mention of a state stands in its sentence. */
export type StateStanding = 'owner' | 'topic' | 'oblique' | undefined;

/** "Velmaria's army" is an `owner`, "Velmaria has not replied" a `topic`, "a letter to Velmaria" `oblique`. */
export function standingAt(at: number, words: readonly Word[]): StateStanding {
  const before = words[at - 1];
  const next = words[at + 1];
  if (next?.kind === 'possessive') return 'owner';
  const isAfterThe = /^(?:neighbou?ring|the)$/.test(before?.lower ?? '');
  const [first, link] = isAfterThe ? [at - 1, words[at - 2]] : [at, before];
  const opens = words[first - 1]?.sentence !== words[at]?.sentence;
  if (isFronted(at, words)) return 'topic';
  if (opens || /^(?:that|said|[–—-])$/.test(before?.lower ?? '') || isSeatOfOfficials(at, words)) return 'topic';
  return obliques.has(link?.lower ?? '') ? 'oblique' : undefined;
}

/** "In Velmaria, Foreign Minister Anna Lind said" */
export function isFronted(at: number, words: readonly Word[]): boolean {
  const before = words[at - 1];
  return before?.lower === 'in' && words[at - 2]?.sentence !== before.sentence;
}

/** Whether a mention is a whole paragraph, "Velmaria" or "In Velmaria", that heads what follows. */
export function isSubhead(at: number, words: readonly Word[]): boolean {
  const { paragraph } = words[at] ?? {};
  const first = words[at - 1]?.text === 'In' ? at - 1 : at;
  if (paragraph === 0 || words[first - 1]?.paragraph === paragraph) return false;
  let end = at + 1;
  while (end < at + longestSubhead && words[end]?.paragraph === paragraph && words[end]?.capital) end += 1;
  return words[end]?.paragraph !== paragraph;
}

/** In words. */
const longestSubhead = 4;

/** "Lawmakers in Velmaria", "the government of Velmaria", "the government of neighbouring Velmaria" */
function isSeatOfOfficials(at: number, words: readonly Word[]): boolean {
  const before = /^neighbou?ring$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  return /^(?:in|of)$/.test(words[before - 1]?.lower ?? '') && rulers.has(words[before - 2]?.lower ?? '');
}

const rulers: ReadonlySet<string> = new Set(
  'authorities cabinet deputies generals government lawmakers leaders ministers ministry office officials opposition parliament'.split(
    ' ',
  ),
);

/** "the Velmarian embassy" stands abroad: what the article says next is not about its state. */
export function hasEmbassy(at: number, words: readonly Word[]): boolean {
  const next = words[at + 1]?.kind === 'possessive' ? at + 2 : at + 1;
  return /^(?:ambassador|consulate|embassy)$/.test(words[next]?.lower ?? '');
}

const obliques: ReadonlySet<string> = new Set(
  'against at by from in into near on over to toward towards with'.split(' '),
);
