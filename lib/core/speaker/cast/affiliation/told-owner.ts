import type { Affiliation } from '../cast.ts';

/** Whose somebody or something is: nobody's that is known, if `owner` is undefined. */
export interface ToldOwner {
  readonly owner: Affiliation | undefined;
}

/** The answer of a rule that knows that no words tell an owner. */
export const nobodys: ToldOwner = { owner: undefined };

/** The answer of a rule that tells an owner, if it found one. */
export function toldIf(owner: Affiliation | undefined): ToldOwner | undefined {
  return owner && { owner };
}
