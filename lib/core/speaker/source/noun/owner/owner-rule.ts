import type { ToldOwner } from '../../../cast/affiliation/told-owner.ts';
import type { Cast } from '../../../cast/gather-cast.ts';
import type { NounPhrase } from '../../noun-phrase.ts';

/** A rule on the word at `index`, which may begin an owner's words. */
export interface OwnerRule {
  readonly name: string;
  /** The bar is before the word in question. */
  readonly example: string;
  /** Undefined if the rule says nothing of the word; `no owner` if the word is none, whatever later rules say. */
  readonly tells: (phrase: NounPhrase, index: number, cast: Cast) => ToldOwner | 'no owner' | undefined;
}
