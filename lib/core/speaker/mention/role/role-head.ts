import type { Owner } from '../owner.ts';

/** What is known before the complements are read. */
export interface RoleHead {
  /** Where the role's noun ends. */
  readonly end: number;
  /** Whose the role is, by what stands before it. */
  readonly owner?: Owner;
  /** "for" then says for whom somebody speaks. */
  readonly isSpokesperson: boolean;
  /** "to" then says for whom somebody works. */
  readonly isAide?: boolean;
  /** "for" then can say for whom somebody works: "an analyst for Kestrel Labs". */
  readonly isEmployed?: boolean;
  /** "for" then says where the votes come from. */
  readonly isLegislator?: boolean;
  /** "in" then says where somebody is sent. */
  readonly isEnvoy?: boolean;
}
