import type { Owner } from '../owner.ts';

/** What is known of a role before its complements are read. */
export interface RoleHead {
  /** Word index, exclusive: where the role's noun ends. */
  readonly end: number;
  /** Told by what stands before the noun. */
  readonly owner?: Owner;
  /** Whether "for" introduces the owner. */
  readonly isSpokesperson: boolean;
  /** Whether "to" introduces the owner. */
  readonly isAide?: boolean;
  /** Whether "for" may introduce the owner: "an analyst for Kestrel Labs". */
  readonly isEmployed?: boolean;
  /** Whether "for" introduces a constituency. */
  readonly isLegislator?: boolean;
  /** Whether "in" introduces the place where somebody is sent. */
  readonly isEnvoy?: boolean;
}
