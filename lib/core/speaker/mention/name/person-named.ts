import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { TitleBefore } from '../before-name/title.ts';
import type { WordRange } from '../owner.ts';
import type { AfterPerson } from './after-person.ts';

/** A name, with what the words before and after it say of its bearer. */
export interface PersonNamed {
  readonly words: readonly Word[];
  readonly registry: RegistryIndex;
  readonly name: WordRange;
  readonly before: TitleBefore;
  readonly after: AfterPerson;
}

/** "Former President Oskar Tehl, now deputy chairman of the council": the present office after the name says more. */
export function isOver({ before, after }: PersonNamed): boolean {
  return /^Former /.test(before.role?.title ?? '') && after.role !== undefined && !/^Former /.test(after.role.title);
}
