import { bodyNouns } from '../../data/body-nouns.ts';
import { documentNouns } from '../../data/document-nouns.ts';
import { publicBodyNouns, stateBodyNouns } from '../../data/offices.ts';
import type { Word } from '../../reading/words.ts';
import { bodiesBehind, bodiesNamed, bodiesOfDemonym, type RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';
import { isRoleNoun } from '../role/role-title.ts';
import { isOfOthersLetters, lettersOfOthers } from './letters-of-others.ts';
import { isPartOfState } from './parts-of-state.ts';
import { phrasesAt, phrasesOf } from './registry-phrases.ts';
import { unregisteredBodyEnd } from './unregistered-body.ts';

/** A name in the text of one or several registered bodies. */
export interface BodyMatch {
  /** Word index, exclusive. */
  readonly end: number;
  /** `demonym` is the adjective ("Russian"), `metonym` a place or building ("Moscow"). */
  readonly how: 'name' | 'metonym' | 'demonym';
  /** Never empty; several if they share a metonym ("Brussels"). */
  readonly bodies: readonly Body[];
}

/** The longest name, metonym or demonym of a registered body that begins at `start` and ends by `limit` (exclusive). */
export function bodyAt(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
  limit: number = words.length,
): BodyMatch | undefined {
  if (!words[start]?.capital) return undefined;
  const known = matchesOf(words, registry);
  let match = known[start];
  if (match === undefined) {
    match = readBodyAt(words, start, registry, words.length) ?? null;
    known[start] = match;
  }
  if (!match || match.end <= limit) return match ?? undefined;
  return readBodyAt(words, start, registry, limit);
}

/**
 * Makes `bodyAt` find no body of a state at the word from now on, since the article means another by that name. A body
 * remains if it is part of one that the article names.
 */
export function forgetBodyAt(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
  named: ReadonlyMap<string, number>,
): void {
  const match = bodyAt(words, start, registry);
  const bodies = match?.bodies.filter((body) => !isPartOfState(body) && named.has(body.partOf ?? '')) ?? [];
  matchesOf(words, registry)[start] = match && bodies.length > 0 ? { ...match, bodies } : null;
}

/** By word index: undefined if not asked yet, null if no body begins there. */
type Matches = (BodyMatch | null | undefined)[];

/** Each word is asked about many times, so the answers for an article are kept as long as its words. */
const matches = new WeakMap<readonly Word[], { readonly registry: RegistryIndex; readonly found: Matches }>();

function matchesOf(words: readonly Word[], registry: RegistryIndex): Matches {
  const known = matches.get(words);
  if (known?.registry === registry) return known.found;
  const found: Matches = words.map(() => undefined);
  matches.set(words, { registry, found });
  return found;
}

function readBodyAt(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
  limit: number,
): BodyMatch | undefined {
  const first = words[start];
  if (first?.kind !== 'word') return undefined;
  for (const { phrase, end } of phrasesAt(words, start, limit, phrasesOf(registry)).reverse()) {
    const others = isOfOthersLetters(words, start, end) ? lettersOfOthers.get(phrase) : undefined;
    const named = bodiesNamed(registry, others ?? phrase);
    if (named[0]?.type === 'outlet' && isCalledAlike(words, start, end)) continue;
    if (named[0]?.type === 'company' && isBranch(words, end, registry)) return undefined;
    const isOwn = !overlapsName(words, start, end, registry) && !isOfOthers(words, start, end);
    if (named.length > 0 && isOwn) return { end, how: 'name', bodies: named };
    const behind = bodiesBehind(registry, phrase);
    if (behind.length > 0 && !goesOnAsName(words, start, end)) return { end, how: 'metonym', bodies: behind };
    const people = demonym(registry, phrase);
    if (people.length > 0 && !isOtherParty(words[start - 1], people)) return { end, how: 'demonym', bodies: people };
  }
  return undefined;
}

/** Whether an outlet's name is a person's given name, or initials: "Opposition leader | Sana | Wadiri", "Marshal | AP | Wadiri". */
function isCalledAlike(words: readonly Word[], start: number, end: number): boolean {
  const [before, name, next] = words.slice(start - 1, start + 2);
  return (
    end === start + 1 &&
    isRoleNoun(before) &&
    /^\p{Lu}(?:\p{Ll}+|\p{Lu})$/u.test(name?.text ?? '') &&
    next?.kind === 'word' &&
    next.capital &&
    next.sentence === before?.sentence &&
    !bodyNouns.has(next.folded) &&
    !isRoleNoun(next)
  );
}

/** Whether a company's branch in a state is named: "Kestrel Works | Velmaria", "Kestrel Works | UK". */
function isBranch(words: readonly Word[], end: number, registry: RegistryIndex): boolean {
  const next = words[end];
  if (!next?.capital || next.sentence !== words[end - 1]?.sentence) return false;
  return (
    /^(?:Deutschland|España|Italia|Nederland|Norge|Polska)$/.test(next.text) ||
    bodiesNamed(registry, next.text)[0]?.type === 'state'
  );
}

/** Whether a longer name begins at the second word: "Russian | Federation Council". */
function overlapsName(words: readonly Word[], start: number, end: number, registry: RegistryIndex): boolean {
  const adjective = words[start];
  if (end - start !== 2 || !adjective || demonym(registry, adjective.text).length === 0) return false;
  return (readBodyAt(words, start + 1, registry, end + longestOverlap)?.end ?? 0) > end;
}

/** In words. */
const longestOverlap = 2;

/** Whether the name is another party's, of which only the last word matches: "Christian Democrat". */
function isOtherParty(before: Word | undefined, [body]: readonly Body[]): boolean {
  return body?.type === 'party' && before?.capital === true && /^(?:christian|free|liberal|social)$/.test(before.lower);
}

/**
 * Whether a town only begins a longer name, and stands for nobody: "the Geneva Forum", "the Ottawa convention". But
 * "Kremlin Press Service" is the Kremlin's.
 */
function goesOnAsName(words: readonly Word[], start: number, end: number): boolean {
  if (isOfOthers(words, start, end)) return true;
  if (words[end]?.sentence !== words[start]?.sentence) return false;
  const next = words[end];
  if (documentNouns.has(next?.lower ?? '') && (next?.capital || agreements.test(next?.lower ?? ''))) return true;
  if (!next?.capital) return false;
  const longer = unregisteredBodyEnd(words, start) ?? end;
  const last = words[longer - 1]?.folded ?? '';
  return longer > end && !stateBodyNouns.has(last) && !publicBodyNouns.has(last);
}

/** Whether a noun for bodies only begins a name: "the Alliance | of Lune Growers", "Congress | of the People". */
function isOfOthers(words: readonly Word[], start: number, end: number): boolean {
  if (end !== start + 1 || !bodyNouns.has(words[start]?.folded ?? '')) return false;
  const first = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const isName = words[first]?.capital === true && words[first]?.sentence === words[start]?.sentence;
  return isName && /^(?:for|of)$/.test(words[end]?.lower ?? '');
}

/** Other documents belong to a body if in lower case: "a Pentagon document". */
const agreements = /^(?:accords?|agreements?|conventions?|protocols?|treaty)$/;

function demonym(registry: RegistryIndex, phrase: string): readonly Body[] {
  const found = bodiesOfDemonym(registry, phrase);
  return found.length === 0 && phrase.endsWith('s') ? bodiesOfDemonym(registry, phrase.slice(0, -1)) : found;
}
