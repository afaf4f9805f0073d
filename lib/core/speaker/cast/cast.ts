import type { RoleClass } from '../data/role-nouns.ts';
import type { Body, Person } from '../registry/schema.ts';

export type Gender = 'f' | 'm';

/** A role as the text words it. */
export interface RoleReading {
  /** In title case: "Deputy Foreign Minister". */
  readonly title: string;
  readonly kind: RoleClass;
  /** Only a title before the name ("Gen."), which any fuller wording replaces. */
  readonly bare: boolean;
  /** A verb tells it ("who speaks for the navy"), so that whether a woman or a man holds it shows in the noun. */
  readonly isOfVerb?: boolean;
}

/** A body that somebody belongs to, as a row shows it. */
export interface Affiliation {
  readonly name: string;
  /** The registry's body, where it holds one. */
  readonly body?: Body;
}

/** Somebody who is named in the article, or described. Grows while the article is read. */
export interface Member {
  readonly kind: 'person' | 'body' | 'group' | 'unnamed';
  /** The name that a row shows. */
  name: string;
  role?: RoleReading;
  /** The one that the registry holds for the article's day. */
  heldRole?: RoleReading;
  /** All that the article calls the role, titles included, in lower case. */
  readonly calledBy: Set<string>;
  affiliation?: Affiliation;
  gender?: Gender;
  /** The registry's entry. */
  person?: Person;
  body?: Body;
  /** More than one person: "officials", "the two ministers". */
  plural: boolean;
  /** The article leaves the affiliation to be understood. */
  isAffiliationImplied?: boolean;
  /** The affiliation while it is no more than what is named near, or what the article is about. */
  guess?: Affiliation;
  mentions: number;
  /** The article says whose the role is in words that name nobody known. */
  hasUnknownOwner?: boolean;
  /** "the talks' mediator": who serves a meeting of several states speaks for none that the article doesn't tell beside his name. */
  isOfMeeting?: boolean;
  /** It is a state's office, or somebody of one, and the article leaves to be understood which state's. */
  isOfState?: boolean;
  /** What that office is called, in lower case, where somebody is of one. */
  office?: string;
  /** What an unnamed source is, by the words that describe it. */
  describedRole?: string;
  /** An unnamed source that is a body or a paper: nobody's "he" or "she". */
  isThing?: boolean;
  /** "his press secretary": whose somebody is, where that is a person. */
  serves?: Member;
  /** "her Velmarian counterpart": whose office is the same in another state. */
  counterpartOf?: Member;
  /** The word at which the role was given. */
  introducedAt?: number;
}

/** Where a member is named: word indices, end exclusive. */
export interface Mention {
  readonly member: Member;
  readonly start: number;
  readonly end: number;
  /** Where the phrase begins and ends that the name stands in, with its title and what is said after it. */
  readonly phraseStart: number;
  readonly phraseEnd: number;
}
