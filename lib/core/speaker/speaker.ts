/** Who spoke: a person, a body or a state, or an unnamed source as the article describes it ("a senior US official"). */
export interface Speaker {
  /** One id a speaker over all articles. */
  readonly id: string;
  /** The full name ("Jens Stoltenberg"), metonyms resolved ("Russia" for "Moscow"). */
  readonly name: string;
  /** "Deputy Foreign Minister" */
  readonly role?: string;
  /** "Russia", "NATO", "Arms Control Association" */
  readonly affiliation?: string;
}
