import type { Affiliation } from '../../../cast/cast.ts';
import type { Cast } from '../../../cast/gather-cast.ts';
import type { NounPhrase } from '../../noun-phrase.ts';

/** Whose somebody or something is: nobody's that is known, if `owner` is undefined. */
export interface ToldOwner {
  readonly owner: Affiliation | undefined;
}

/** The answer of a rule that knows that no words tell an owner. */
export const nobodys: ToldOwner = { owner: undefined };

/** A rule on the word at `index`, which may begin an owner's words. */
export interface OwnerRule {
  readonly name: string;
  /** The bar is before the word in question. */
  readonly example: string;
  /** Undefined if the rule says nothing of the word; `no owner` if the word is none, whatever later rules say. */
  readonly tells: (phrase: NounPhrase, index: number, cast: Cast) => ToldOwner | 'no owner' | undefined;
}

/** The answer of a rule that tells an owner, if it found one. */
export function toldIf(owner: Affiliation | undefined): ToldOwner | undefined {
  return owner && { owner };
}
