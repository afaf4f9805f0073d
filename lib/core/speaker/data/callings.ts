/** Verbs of who is at the head of something, with the noun that they say. */
export const leads: ReadonlyMap<string, string> = new Map([
  ['chaired', 'Chair'],
  ['chairs', 'Chair'],
  ['co-chairs', 'Co-Chair'],
  ['cochairs', 'Cochair'],
  ['commanded', 'Commander'],
  ['commands', 'Commander'],
  ['coordinates', 'Coordinator'],
  ['directed', 'Director'],
  ['directs', 'Director'],
  ['edits', 'Editor'],
  ['headed', 'Head'],
  ['heads', 'Head'],
  ['leads', 'Head'],
  ['led', 'Head'],
  ['manages', 'Manager'],
  ['oversees', 'Head'],
  ['presides', 'President'],
  ['ran', 'Head'],
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
  ['taught', 'Professor'],
  ['teaches', 'Professor'],
  ['works', null],
]);
