import type { RoleClass } from '../data/role-nouns.ts';
import type { Body, Person } from '../registry/schema.ts';

export type Gender = 'f' | 'm';

/** A role in the words of the text. */
export interface RoleReading {
  /** In title case: "Deputy Foreign Minister". */
  readonly title: string;
  readonly kind: RoleClass;
  /** Whether it is only a title before the name ("Gen."), which any fuller wording replaces. */
  readonly bare: boolean;
  /** Whether a verb tells it ("who speaks for the navy"): then the noun is shown in the holder's gender. */
  readonly isOfVerb?: boolean;
}

/** What somebody belongs to, as a row shows it. */
export interface Affiliation {
  readonly name: string;
  /** The registry's entry, if it has one. */
  readonly body?: Body;
}

/** Somebody or something that the article names or describes. Changes while the article is read. */
export interface Member {
  readonly kind: 'person' | 'body' | 'group' | 'unnamed';
  /** The name that a row shows. */
  name: string;
  role?: RoleReading;
  /** The role that the registry has for the article's day. */
  heldRole?: RoleReading;
  /** All words that the article uses for the role, titles included, in lower case. */
  readonly calledBy: Set<string>;
  affiliation?: Affiliation;
  gender?: Gender;
  person?: Person;
  body?: Body;
  /** Whether it is more than one person: "officials", "the two ministers". */
  plural: boolean;
  /** Whether the article leaves the affiliation to be understood. */
  isAffiliationImplied?: boolean;
  /** The affiliation if it is only a guess, by what is named near or what the article is about. */
  guess?: Affiliation;
  mentions: number;
  /** Whether the article tells the role's owner in words that name nobody known. */
  hasUnknownOwner?: boolean;
  /** Whether somebody is only named as the article's author, so that nothing in it says whose he is. */
  isAuthor?: boolean;
  /** Whether somebody serves a meeting ("the talks' mediator"), and so no state but one told beside the name. */
  isOfMeeting?: boolean;
  /** Whether it is, or belongs to, a state's office, and the article doesn't say which state's. */
  isOfState?: boolean;
  /** What that office is called, in lower case, if somebody belongs to one. */
  office?: string;
  /** The role of an unnamed source, by the words that describe it. */
  describedRole?: string;
  /** Whether an unnamed source is a body or a paper, and so nobody's "he" or "she". */
  isThing?: boolean;
  /** The person whom somebody serves: "his press secretary". */
  serves?: Member;
  /** The person whose counterpart in another state somebody is: "her Velmarian counterpart". */
  counterpartOf?: Member;
  /** The index of the word at which the role was told. */
  introducedAt?: number;
}

/** Where a member is named: word indices, end exclusive. */
export interface Mention {
  readonly member: Member;
  readonly start: number;
  readonly end: number;
  /** Where the phrase around the name begins and ends, with its title and apposition. */
  readonly phraseStart: number;
  readonly phraseEnd: number;
}
