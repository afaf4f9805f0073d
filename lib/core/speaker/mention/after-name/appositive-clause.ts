import { partyWords } from '../../data/party-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Apposition } from './apposition.ts';
import { readBelonging } from './belonging.ts';
import { readWho } from './relative-clause.ts';

/** Whether a clause begins there whose verb or preposition tells of a post: "who leads", "speaking for". */
export function opensClause(words: readonly Word[], start: number): boolean {
  const [lower = '', next = ''] = words.slice(start, start + 2).map((word) => word.lower);
  if (placings.has(lower)) return true;
  return forOthers.has(lower) && (next === 'for' || next === 'on');
}

const placings: ReadonlySet<string> = new Set(['at', 'for', 'from', 'of', 'who', 'whose', 'with']);
const forOthers: ReadonlySet<string> = new Set(['negotiating', 'speaking', 'standing', 'working']);

/** Reads a clause that `opensClause` found at `start`; undefined if it tells neither role nor owner. */
export function readAppositiveClause(
  words: readonly Word[],
  start: number,
  registry: RegistryIndex,
): Apposition | undefined {
  const lower = words[start]?.lower ?? '';
  if (lower === 'whose') return readWhose(words, start);
  if (lower === 'who') return readWho(words, start, registry);
  // "speaking | for Velmaria", "speaking on behalf | of Velmaria"
  if (forOthers.has(lower)) return readBelonging(words, start + (words[start + 1]?.lower === 'for' ? 1 : 3), registry);
  return readBelonging(words, start, registry);
}

/** Reads a nation or party: "Anna Lind, a Velmarian who chairs the talks", "the Conservative who chairs them". */
export function readNation(words: readonly Word[], start: number, registry: RegistryIndex): Apposition | undefined {
  if (!/^(?:an?|the)$/.test(words[start]?.lower ?? '')) return undefined;
  const match = bodyAt(words, start + 1, registry);
  const isOfState = match?.how === 'demonym' && match.bodies[0]?.type === 'state';
  const end = match?.end ?? start + 2;
  const isPartisan = words[start + 1]?.capital && partyWords.has(words[start + 1]?.folded ?? '');
  if (!(isOfState || isPartisan) || words[end]?.lower !== 'who') return undefined;
  const who = readWho(words, end, registry);
  const owner = match ? { start: start + 1, end, inRole: false } : who?.owner;
  return { end: who?.end ?? end, role: who?.role, ...(owner && { owner }) };
}

/** "Anna Lind, whose company Grain Mutual insures": she belongs to the body that is hers. */
function readWhose(words: readonly Word[], whose: number): Apposition | undefined {
  const isBook = /^(?:biography|book|books|memoir|memoirs|monograph|novel|novels)$/.test(words[whose + 1]?.lower ?? '');
  return isBook ? { end: whose, role: { title: 'Author', kind: 'expert', bare: true } } : undefined;
}
