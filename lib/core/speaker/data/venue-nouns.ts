/** Nouns for occasions at which something is said, in lower case. A speech is none: where it was held is. */
export const venueNouns: ReadonlySet<string> = new Set(
  `
  airshow anniversary assembly balcony banquet breakfast briefing bundestag call ceremony chamber club colloquium
  commemoration commons conference congress convention corridors court dail debate dialogue dinner discussion event
  exercise exhibition expo fair festival floor forum fringes funeral gala garden gathering hall headquarters hearing house
  inauguration inquiry knesset launch lawn lectern lords lunch luncheon margins meeting opening page panel parade
  parliament pier platform plenary podcast porch presentation presser rally reception riksdag roundtable sabha sejm
  seminar senate session shipyard sidelines signing sitting stairs steps storting summit symposium tarmac
  teleconference tour videoconference vigil webcast webinar workshop
  `
    .trim()
    .split(/\s+/),
);

/** Words of an attribution that an occasion follows. */
export const venueTriggers: ReadonlySet<string> = new Set(
  `
  aboard addressing assured at before briefing closing during from in inaugurating informed on opening outside
  reminded telling tells to told
  `
    .trim()
    .split(/\s+/),
);
