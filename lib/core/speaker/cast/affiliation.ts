import { bodyNominals } from '../data/body-nouns.ts';
import { bodyAt, isPartOfState } from '../mention/bodies.ts';
import type { WordRange } from '../mention/role-phrase.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import type { Body } from '../registry/schema.ts';
import type { Affiliation } from './cast.ts';

/** What a row shows for somebody of the body: the state for its ministries and agencies, the body itself otherwise. */
export function affiliationOf(body: Body, registry: RegistryIndex): Affiliation {
  let whole = body;
  // A registry is checked for rings; the bound is for one that wasn't.
  for (let step = 0; step < 8 && isPartOfState(whole); step += 1) {
    const parent = whole.partOf === undefined ? undefined : registry.registry.bodies.get(whole.partOf);
    if (!parent) break;
    whole = parent;
  }
  return { name: whole.name, body: whole };
}

/** What an article says of bodies, so that words that can mean several are read as it means them. */
export interface Setting {
  readonly words: readonly Word[];
  readonly registry: RegistryIndex;
  /** All words with a capital, folded, each with its first spelling. */
  readonly capitals: ReadonlyMap<string, string>;
  /** How often each body is named outright, by id. */
  readonly named: ReadonlyMap<string, number>;
  /** States and organisations in text order. */
  readonly states: readonly StateMention[];
  /** Names and adjectives of states that only the article knows, folded, each with the state's name. */
  readonly stateNames: ReadonlyMap<string, string>;
}

export interface StateMention {
  readonly at: number;
  readonly affiliation: Affiliation;
}

/** The body that an article means by words that several share ("Brussels"): the one that it names most. */
export function likeliest(bodies: readonly Body[], named: ReadonlyMap<string, number>): Body | undefined {
  return bodies.reduce<Body | undefined>(
    (best, body) => (best && (named.get(best.id) ?? 0) >= (named.get(body.id) ?? 0) ? best : body),
    undefined,
  );
}

/** Whom the words name as an owner: "Russia", "Velmarian", "Arms Control Association", "the country". */
export function readAffiliation(range: WordRange, setting: Setting): Affiliation | undefined {
  const { words, registry, named } = setting;
  const first = words[range.start];
  if (!first) return undefined;
  if (!first.capital) return contextual(range, setting);
  const match = bodyAt(words, range.start, registry, range.end);
  const body = match && likeliest(match.bodies, named);
  if (body) return affiliationOf(body, registry);
  if (range.end - range.start === 1) return { name: stateOfAdjective(first, setting.capitals) ?? first.text };
  const last = words[range.end - 1];
  return { name: textBetween(words, range.start, last ? range.end : range.start) };
}

/** "the country's", "the alliance's": the body of that kind that was named last. */
function contextual(range: WordRange, setting: Setting): Affiliation | undefined {
  const noun = setting.words[range.end - 1]?.lower ?? '';
  const types = bodyNominals.get(noun);
  return types && latestState(setting, range.start, types);
}

/** The state or organisation of these types that was named last before the word, some way back at most. */
export function latestState(setting: Setting, before: number, types: readonly string[]): Affiliation | undefined {
  const { states } = setting;
  let low = 0;
  let high = states.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((states[middle]?.at ?? 0) < before) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - farthest); index -= 1) {
    const affiliation = states[index]?.affiliation;
    if (affiliation && types.includes(affiliation.body?.type ?? 'state')) return affiliation;
  }
  return undefined;
}

/** In mentions. */
const farthest = 40;

const adjectiveEnds: readonly string[] = ['ian', 'ean', 'an', 'n', 'ese', 'ish', 'ic', 'ite', 'i', 'ch', 'er'];
const stateEnds: readonly string[] = ['', 'a', 'ia', 'ea', 'e', 'o', 'y', 'land', 'us', 'as', 'is'];

/** The state that an article names with the same stem as an adjective that the registry doesn't hold: Velmaria for "Velmarian". */
export function stateOfAdjective(adjective: Word, capitals: ReadonlyMap<string, string>): string | undefined {
  for (const end of adjectiveEnds) {
    if (!adjective.folded.endsWith(end) || adjective.folded.length - end.length < 3) continue;
    const stem = adjective.folded.slice(0, -end.length);
    for (const stateEnd of stateEnds) {
      const state = `${stem}${stateEnd}`;
      const spelling = state === adjective.folded ? undefined : capitals.get(state);
      if (spelling !== undefined) return spelling;
    }
  }
  return undefined;
}

/** The words as they stand, with single spaces. */
export function textBetween(words: readonly Word[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) {
    const word = words[index];
    const before = words[index - 1];
    if (!word) break;
    text += index > start && before && before.end < word.start ? ` ${word.text}` : word.text;
  }
  return text;
}
