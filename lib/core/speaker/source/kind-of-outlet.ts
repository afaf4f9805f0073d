import { textBetween } from '../cast/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { carries, viaTriggers } from '../data/outlet-nouns.ts';
import { determiners } from '../data/phrase-words.ts';
import { bodyAt } from '../mention/bodies.ts';
import { isOutletPhrase, isOutletWord } from './outlet-phrase.ts';

/** "told Spanish radio", "on Russian state television" */
export function nationalOutlet(index: number, cast: Cast): string | undefined {
  const { words, registry } = cast.setting;
  const match = bodyAt(words, index, registry);
  if (match?.how !== 'demonym' || !isOutletPhrase(match.end, cast)) return undefined;
  if (!viaTriggers.has(words[index - 1]?.lower ?? '')) return undefined;
  let end = match.end + 1;
  while (isOutletWord(words[end]?.lower)) end += 1;
  return textBetween(words, index, end);
}

/** "told public radio", "quoted by local media": a kind of outlet without an article, and without a name. */
export function commonOutlet(index: number, cast: Cast): string | undefined {
  const { words } = cast.setting;
  let end = index;
  while (
    end < index + 3 &&
    words[end]?.kind === 'word' &&
    !words[end]?.capital &&
    !broadcasts.has(words[end]?.lower ?? '') &&
    !/^(?:a|an|the|to|.*ing)$/.test(words[end]?.lower ?? '')
  )
    end += 1;
  // "told public radio", "…, state media reported"
  const isCredited =
    /^(?:by|on|told|tells)$/.test(words[index - 1]?.lower ?? '') ||
    (words[index - 1]?.kind === 'mark' && carries.has(words[end + 1]?.lower ?? ''));
  if (!isCredited) return undefined;
  const isKind = end > index && broadcasts.has(words[end]?.lower ?? '') && !determiners.has(words[index]?.lower ?? '');
  return isKind && !words[end]?.capital && !words[end + 1]?.capital ? textBetween(words, index, end + 1) : undefined;
}

/** Nouns of outlets that need no article. */
const broadcasts: ReadonlySet<string> = new Set(['media', 'radio', 'television', 'tv']);
