/** Verbs of who is at the head of something, with the noun that they say. */
export const leads: ReadonlyMap<string, string> = new Map([
  ['chairs', 'Chair'],
  ['commands', 'Commander'],
  ['coordinates', 'Coordinator'],
  ['directs', 'Director'],
  ['edits', 'Editor'],
  ['heads', 'Head'],
  ['leads', 'Head'],
  ['manages', 'Manager'],
  ['oversees', 'Head'],
  ['presides', 'President'],
  ['represents', 'Representative'],
  ['runs', 'Head'],
]);

/** Verbs of what somebody does for somebody, with the noun that they say; null where they only say whose he is. */
export const callings: ReadonlyMap<string, string | null> = new Map([
  ['advises', 'Adviser'],
  ['belongs', null],
  ['farms', 'Farmer'],
  ['lectures', 'Lecturer'],
  ['negotiates', 'Negotiator'],
  ['researches', 'Researcher'],
  ['sits', null],
  ['speaks', 'Spokesperson'],
  ['studies', 'Researcher'],
  ['teaches', 'Professor'],
  ['works', null],
]);
