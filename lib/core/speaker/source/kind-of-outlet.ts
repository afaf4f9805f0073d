import { textBetween } from '../cast/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { broadcasts, carries, outletPlurals, viaTriggers } from '../data/outlet-nouns.ts';
import { determiners } from '../data/phrase-words.ts';
import { bodyAt } from '../mention/bodies.ts';
import { isOutletPhrase, isOutletWord } from './outlet-phrase.ts';

/** "told Spanish radio", "on Russian state television", "…, Russian news agencies reported", but not "told Spanish daily X". */
export function nationalOutlet(index: number, cast: Cast): string | undefined {
  const { words, registry } = cast.setting;
  const match = bodyAt(words, index, registry);
  if (match?.how !== 'demonym') return undefined;
  let end = match.end;
  while (isOutletWord(words[end]?.lower) || isPlural(words[end]?.lower)) end += 1;
  const isKind = isOutletPhrase(match.end, cast) || isPlural(words[end - 1]?.lower);
  if (end === match.end || !isKind || isNamedNext(end, cast)) return undefined;
  return viaTriggers.has(words[index - 1]?.lower ?? '') || isCarrier(index, end, cast)
    ? textBetween(words, index, end)
    : undefined;
}

function isPlural(lower: string | undefined): boolean {
  return lower === 'media' || outletPlurals.has(lower ?? '');
}

/** "Spanish public broadcaster | RTV", but not "Spanish radio | Tuesday" */
function isNamedNext(end: number, { setting: { words } }: Cast): boolean {
  return words[end]?.capital === true && !/day$/.test(words[end]?.lower ?? '');
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
  const isTold = /^(?:by|on|told|tells)$/.test(words[index - 1]?.lower ?? '');
  if (!isTold && !isCarrier(index, end + 1, cast)) return undefined;
  const isKind = end > index && broadcasts.has(words[end]?.lower ?? '') && !determiners.has(words[index]?.lower ?? '');
  return isKind && !words[end]?.capital && !words[end + 1]?.capital ? textBetween(words, index, end + 1) : undefined;
}

/** "…, state media reported", "…, Russian news agencies said." */
function isCarrier(start: number, end: number, { setting: { words } }: Cast): boolean {
  if (words[start - 1]?.kind !== 'mark') return false;
  const verb = words[end]?.lower ?? '';
  return carries.has(verb) || (/^sa(?:id|ys)$/.test(verb) && words[end + 1]?.text === '.');
}
