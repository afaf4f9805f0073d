/** Who spoke: a person, a body, a state, or an unnamed source as the article describes it ("a senior US official"). */
export interface Speaker {
  /** The same for the same speaker in all articles. */
  readonly id: string;
  /** The full name ("Jens Stoltenberg"), with metonyms resolved ("Russia" for "Moscow"). */
  readonly name: string;
  /** "Deputy Foreign Minister" */
  readonly role?: string;
  /** "Russia", "NATO", "Arms Control Association" */
  readonly affiliation?: string;
}
