import type { Gender, RoleReading } from '../../cast/cast.ts';
import type { Owner } from '../owner.ts';

/** What stands right before a name: "Russian Deputy Foreign Minister | Alexander Grushko", "Mr | Grushko". */
export interface TitleBefore {
  /** Word index of its first word; the first word of the name if there is none. */
  readonly start: number;
  readonly role?: RoleReading;
  /** The form of address or rank right before the name, if a fuller title stands before it. */
  readonly rank?: RoleReading;
  readonly owner?: Owner;
  readonly gender?: Gender;
}
