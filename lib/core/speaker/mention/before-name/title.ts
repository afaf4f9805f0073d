import type { Gender, RoleReading } from '../../cast/cast.ts';
import type { Owner } from '../owner.ts';

/** What stands before a name: "Russian Deputy Foreign Minister | Alexander Grushko", "Mr | Grushko". */
export interface TitleBefore {
  /** The first word of it; the name's own first word when there is none. */
  readonly start: number;
  readonly role?: RoleReading;
  /** The one right before the name, where a fuller one stands before it. */
  readonly rank?: RoleReading;
  readonly owner?: Owner;
  readonly gender?: Gender;
}
