import { phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import type { WordRange } from '../mention/owner.ts';
import type { Word } from '../reading/words.ts';
import type { Owners } from './owners.ts';

/**
 * The states that somebody's post deals with, by name, as the phrases on him tell: "a former adviser on Velmaria", "then
 * ambassador to Velmaria", "coordinator for Velmaria". They aren't whose he is.
 */
export function statesDealtWith(
  phrases: readonly WordRange[],
  { mentions }: Owners,
  words: readonly Word[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { owner, start, end } of mentions)
    if (
      owner.kind === 'state' &&
      phrases.some((phrase) => start > phrase.start && end <= phrase.end) &&
      isDealtWith(start, end, words)
    )
      found.add(owner.affiliation.name);
  return found;
}

/** Whether a preposition after a post stands before the name, maybe with an article: "adviser on | Velmaria". */
function isDealtWith(start: number, end: number, words: readonly Word[]): boolean {
  const next = words[end];
  // "which leaked to the | Velmarian | paper"
  if (next?.kind === 'word' && !phraseEnds.has(next.lower) && !rolePrepositions.has(next.lower)) return false;
  const at = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const link = words[at]?.lower ?? '';
  return /^(?:about|on|to)$/.test(link) || (link === 'for' && sent.test(words[at - 1]?.lower ?? ''));
}

/** Nouns, in lower case, for those whose state is another than the one that they are "for". */
const sent = /^(?:advis[eo]r|co-?ordinator|envoy)$/;
