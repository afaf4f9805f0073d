import type { Member } from '../cast/cast.ts';
import { isToldBeside, type OwnerCandidate } from './owner-features.ts';

/** What speaks for an article's giving somebody no affiliation, apart from his calling. Each is 0 or more. */
export const absenceFeatures = [
  /** "a retired engineer" */
  'former',
  /** A body is tied to his name, see `tieOf`. */
  'tied',
  /** How many bodies, but for states and outlets, are named around him; doubling adds about one. */
  'bodies',
  /** How often he is named, on the same scale. */
  'often',
  /** How often he speaks, on the same scale. */
  'quotations',
  /** How often the body named most is named, on the same scale. */
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
