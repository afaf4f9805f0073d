import type { BodyMatch } from '../../mention/body/bodies.ts';
import type { WordRange } from '../../mention/owner.ts';
import type { Word } from '../../reading/words.ts';
import type { Setting } from '../setting.ts';
import type { ToldOwner } from './told-owner.ts';

/** Words that tell an owner, which begin with a capital. */
export interface OwnerWords {
  readonly range: WordRange;
  readonly first: Word;
  /** Whether there is no other word. */
  readonly isAlone: boolean;
  /** The bodies of the registry whose name begins there. */
  readonly match: BodyMatch | undefined;
  readonly setting: Setting;
}

/** A rule on them. */
export interface WordsRule {
  readonly name: string;
  /** The owner's words are between the bars. */
  readonly example: string;
  /** Undefined if the rule says nothing of them. */
  readonly tells: (owner: OwnerWords) => ToldOwner | undefined;
}
