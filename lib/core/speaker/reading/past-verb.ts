import type { Word } from './words.ts';

/** Whether a word is spelled like a past verb: "of China | associated", "of the party | sent", "Anna Lind | met". */
export function isPastVerb(before: Word | undefined, { lower, capital }: Word): boolean {
  return (before?.capital === true && !capital && /[^e]ed$/.test(lower)) || pasts.has(lower);
}

const pasts: ReadonlySet<string> = new Set('gave heard held left made met saw sent told took went'.split(' '));
