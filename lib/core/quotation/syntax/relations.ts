/**
 * Grammatical relations, after Stanford dependencies; those that the later stages need not tell apart are one.
 * A relation's number is its place here.
 */
export const RELATIONS = [
  'root',
  'acl',
  'advcl',
  'advmod',
  'appos',
  'aux',
  'case',
  'cc',
  'ccomp',
  'conj',
  'dep',
  'det',
  'dobj',
  'mark',
  'mod',
  'nmod',
  'nsubj',
  'parataxis',
  'poss',
  'punct',
  'relcl',
  'tmod',
  'xcomp',
] as const;

export type Relation = (typeof RELATIONS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(RELATIONS.map((relation, number) => [relation, number]));

/** @throws RangeError for what is no relation */
export function relationNumber(relation: string): number {
  const number = NUMBERS.get(relation);
  if (number === undefined) throw new RangeError(`no such relation: ${JSON.stringify(relation)}`);
  return number;
}
