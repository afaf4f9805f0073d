import { textBetween } from '../cast/affiliation/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { broadcasts, carries, outletModifiers, outletNouns, outletPlurals, viaTriggers } from '../data/outlet-nouns.ts';
import { determiners } from '../data/phrase-words.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { isInterview, leadsToOutlet } from './leads-to-outlet.ts';
import { isDay } from './outlet-name.ts';
import { isOutletPhrase, isOutletWord, outletEnd } from './outlet-phrase.ts';

/** A nation's outlet: "told Spanish radio", "…, Russian news agencies reported", but not "told Spanish daily X". */
export function nationalOutlet(index: number, cast: Cast): string | undefined {
  const { words, registry } = cast.setting;
  const match = bodyAt(words, index, registry);
  if (match?.how !== 'demonym') return undefined;
  let end = match.end;
  while (isOutletWord(words[end]?.lower) || isPlural(words[end]?.lower)) end += 1;
  const isKind = isOutletPhrase(match.end, cast) || isPlural(words[end - 1]?.lower);
  if (end === match.end || !isKind || isNamedNext(end, cast)) return undefined;
  const isTo = viaTriggers.has(words[index - 1]?.lower ?? '') || followsArticle(index, cast);
  return isTo || isCarrier(index, end, cast) ? textBetween(words, index, end) : undefined;
}

function isPlural(lower: string | undefined): boolean {
  return lower === 'media' || outletPlurals.has(lower ?? '');
}

/** "Spanish public broadcaster | RTV", but not "Spanish radio | Tuesday" */
function isNamedNext(end: number, { setting: { words } }: Cast): boolean {
  return words[end]?.capital === true && !/day$/.test(words[end]?.lower ?? '');
}

/** An outlet without article or name, as text: "told public radio", "quoted by local media". */
export function commonOutlet(index: number, cast: Cast): string | undefined {
  const { words } = cast.setting;
  const isTold = told.has(words[index - 1]?.lower ?? '') || isInterview(index - 1, cast);
  if (!isTold && words[index - 1]?.kind !== 'mark') return undefined;
  let end = index;
  while (
    end < index + 3 &&
    words[end]?.kind === 'word' &&
    !words[end]?.capital &&
    !broadcasts.has(words[end]?.lower ?? '') &&
    !/^(?:a|an|social|the|to|.*ing)$/.test(words[end]?.lower ?? '')
  )
    end += 1;
  if (!isTold && !isCarrier(index, end + 1, cast)) return undefined;
  const isKind = end > index && broadcasts.has(words[end]?.lower ?? '') && !determiners.has(words[index]?.lower ?? '');
  const isCommon = !words[end]?.capital || words[end]?.text === 'TV';
  return isKind && isCommon && (!words[end + 1]?.capital || isDay(words[end + 1]))
    ? textBetween(words, index, end + 1)
    : undefined;
}

const told: ReadonlySet<string> = new Set(['by', 'on', 'telling', 'tells', 'told']);

/** An outlet told by more than its noun: "told a local radio station", "carried by the state news agency". */
export function outletOfKind(index: number, cast: Cast): string | undefined {
  const { words } = cast.setting;
  if (!outletModifiers.has(words[index]?.lower ?? '') || !followsArticle(index, cast)) return undefined;
  const end = outletEnd(index, cast);
  if (!outletNouns.has(words[end - 1]?.lower ?? '') || words[end]?.capital || words[end]?.kind === 'possessive')
    return undefined;
  return textBetween(words, index, end);
}

/** "told a | Spanish newspaper", "quoted by the | state news agency", but not "a claim by a | local daily". */
function followsArticle(index: number, cast: Cast): boolean {
  const { words } = cast.setting;
  const isArticle = /^(?:an?|the)$/.test(words[index - 1]?.lower ?? '');
  return (
    isArticle &&
    (/^(?:tells?|told)$/.test(words[index - 2]?.lower ?? '') ||
      leadsToOutlet(index - 2, cast) ||
      isInterview(index - 2, cast))
  );
}

/** "…, state media reported", "…, Russian news agencies said." */
function isCarrier(start: number, end: number, { setting: { words } }: Cast): boolean {
  if (words[start - 1]?.kind !== 'mark') return false;
  const verb = words[end]?.lower ?? '';
  return carries.has(verb) || (/^sa(?:id|ys)$/.test(verb) && words[end + 1]?.text === '.');
}
