import type { Member } from '../cast/cast.ts';
import { isToldBeside, type OwnerCandidate } from './owner-features.ts';

/** What speaks for it that an article gives somebody no affiliation, beside his calling: each a number from 0 on. */
export const absenceFeatures = [
  /** "a retired engineer" */
  'former',
  /** Something is tied to his name: `tieOf`. */
  'tied',
  /** The bodies of their own that are named around him. A doubling counts as one. */
  'bodies',
  /** How often he is named, likewise. */
  'often',
  /** How often he speaks, likewise. */
  'quotations',
  /** How often the body is named that is named most, likewise. */
  'topic',
  /** The rules have a guess. */
  'guessed',
] as const;

export type AbsenceFeature = (typeof absenceFeatures)[number];

export type Absence = ReadonlyMap<AbsenceFeature, number>;

export function absenceOf(
  { role, mentions, affiliation, guess }: Member,
  candidates: readonly OwnerCandidate[],
  quotations: number,
): Absence {
  const bodies = candidates.filter(({ owner: { kind } }) => kind === 'body' || kind === 'organisation');
  return new Map<AbsenceFeature, number>([
    ['former', /^(?:Former|Retired) /.test(role?.title ?? '') ? 1 : 0],
    ['tied', bodies.some(({ features }) => isToldBeside(features)) ? 1 : 0],
    ['bodies', Math.log2(1 + bodies.length)],
    ['often', Math.log2(Math.max(1, mentions))],
    ['quotations', Math.log2(Math.max(1, quotations))],
    ['guessed', guess && affiliation === guess ? 1 : 0],
    ['topic', Math.max(0, ...bodies.map(({ owner: { count } }) => Math.log2(count)))],
  ]);
}
