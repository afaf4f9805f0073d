import type { RoleReading } from '../cast/cast.ts';
import type { Owner } from './owner.ts';

/** What stands after a name: "Sergei Ryabkov, | Russia's deputy foreign minister,". */
export interface Apposition {
  /** Word index, exclusive; where the name ends when nothing belongs to it. */
  readonly end: number;
  readonly role?: RoleReading;
  readonly owner?: Owner;
}
