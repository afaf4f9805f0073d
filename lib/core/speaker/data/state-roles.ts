/** Offices of states, in lower case: who holds one without a state being named holds it in the state that is talked of. */
export const stateRoles: readonly string[] = `
  admiral, ambassador, attorney general, brigadier, chancellor, colonel, commander, commissioner, congressman,
  congresswoman, consul, crown prince, defence secretary, defense secretary, deputy, emir, envoy, floor leader,
  foreign office, foreign secretary, general, governor, intelligence, justice, king, lawmaker, lieutenant, major,
  marshal, minister, ministry, mp, national security, negotiator, opposition, parliament, party leader, premier,
  president, presidential, prime, queen, representative, secretary of defense, secretary of state, security adviser,
  security chief, senator, speaker, spy chief, state secretary, supreme leader
`
  .trim()
  .split(/,\s+/);

/** Offices of organisations, in lower case. */
export const organisationRoles: readonly string[] = [
  'director general',
  'director-general',
  'executive secretary',
  'high representative',
  'secretary general',
  'secretary-general',
];

/** Organisations that have commissioners, by their names. */
export const withCommissioners: ReadonlySet<string> = new Set(['African Union', 'ECOWAS', 'European Union']);

/**
 * Offices that only one state has under this name, or only one organisation, in lower case, each with whose it is;
 * but for `rolesOfOneOther`.
 */
export const rolesOfOneState: ReadonlyMap<string, string> = new Map([
  ['assistant secretary of state', 'United States'],
  ['chief cabinet secretary', 'Japan'],
  ['congressman', 'United States'],
  ['congresswoman', 'United States'],
  ['defense secretary', 'United States'],
  ['department spokesman', 'United States'],
  ['department spokesperson', 'United States'],
  ['department spokeswoman', 'United States'],
  ['high representative for disarmament affairs', 'United Nations'],
  // Of a state's own Security Council a secretary or a deputy chairman speaks.
  ['member of the security council', 'United Nations'],
  ['members of the security council', 'United Nations'],
  ['mk', 'Israel'],
  ['msp', 'United Kingdom'],
  ['pope', 'Holy See'],
  ['secretary of defense', 'United States'],
  ['secretary of state', 'United States'],
  ['secretary of war', 'United States'],
  ['supreme allied commander', 'NATO'],
  ['supreme leader', 'Iran'],
  ['under secretary general', 'United Nations'],
  ['under-secretary-general', 'United Nations'],
  ['undersecretary of defense', 'United States'],
  ['undersecretary of state', 'United States'],
  ['undersecretary of war', 'United States'],
  ['unification minister', 'South Korea'],
]);

/** The one other state that has such an office, by the office: it is its own in an article of that state's. */
export const rolesOfOneOther: ReadonlyMap<string, string> = new Map([['defense secretary', 'Philippines']]);

/**
 * What no office of a state is called, by the state, in lower case: the United States have secretaries, a Congress and a White
 * House, North Korea a General Staff and nobody who talks to the press unnamed, Japan and the United Kingdom no president,
 * Russia a Security Council's secretary and no national security adviser.
 */
const officesNotOf: ReadonlyMap<string, RegExp> = new Map([
  ['China', /\bnational security advis/],
  ['Iran', /\bnational security advis/],
  ['Japan', /\bpresident(?:ial)?\b/],
  [
    'North Korea',
    /\b(?:intelligence service|joint chiefs|lawmaker|national (?:assembly|security)|officials?|opposition|presidential|representative|sources?|spy agency|unification)\b/,
  ],
  ['Russia', /\bnational security advis/],
  [
    'United States',
    /\b(?:ministers?|ministry|ministries|mps?|members? of parliament|parliament|presidential (?:office|palace)|president's office)\b/,
  ],
  ['United Kingdom', /\bpresident(?:ial)?\b/],
]);

/** Whether nothing that a state has is called so. In lower case. */
export function lacksOffice(state: string, office: string): boolean {
  return officesNotOf.get(state)?.test(office) === true;
}

/** Offices that few states call so, in lower case, with these states; where an article names none, the first is meant. */
const officesOfFew: readonly (readonly [RegExp, readonly [string, ...string[]]])[] = [
  [/\bunification min/, ['South Korea']],
  [
    /\bhouse speaker\b|\bspeaker of the house\b|\b(?:house|senate) (?:majority|minority) (?:leader|whip)\b/,
    ['United States', 'Nigeria', 'Philippines'],
  ],
  [/\bexternal affairs\b|\bunion (?:\p{L}+ ){0,3}(?:minister|secretary)\b/u, ['India']],
  [
    /\bfederal (?:\p{L}+ )?(?:chancellor|minister)\b/u,
    ['Germany', 'Austria', 'Pakistan', 'Nigeria', 'Canada', 'Australia', 'Switzerland', 'Belgium', 'Ethiopia'],
  ],
  [/\badministration official/, ['United States', 'South Korea', 'Philippines']],
  [/\bjoint chiefs\b/, ['South Korea', 'United States']],
  [/\bdepartment of foreign affairs\b(?! and)/, ['Ireland', 'Philippines', 'Switzerland']],
  [/\bforeign office\b/, ['United Kingdom', 'Germany', 'Pakistan']],
  [
    /\b(?:defence|foreign|home) secretary\b/,
    [
      'United Kingdom',
      'Australia',
      'Bangladesh',
      'India',
      'Kenya',
      'Maldives',
      'Mexico',
      'Nepal',
      'New Zealand',
      'Pakistan',
      'Philippines',
      'Sri Lanka',
    ],
  ],
  [/\b(?:home office|shadow (?:\p{L}+ )?(?:minister|secretary))\b/u, ['United Kingdom', 'Australia', 'New Zealand']],
];

/** The states that have an office so called, in lower case, the likeliest first; undefined where most states can. */
export function statesWithOffice(words: string): readonly [string, ...string[]] | undefined {
  return officesOfFew.find(([office]) => office.test(words))?.[1];
}

/** Offices whose name tells the state where the article names it, in lower case: others have a minister, or spell it otherwise. */
export const rolesOfNamedState: ReadonlyMap<string, string> = new Map([
  ['administration official', 'United States'],
  ['agriculture secretary', 'United States'],
  ['business secretary', 'United Kingdom'],
  ['chancellor', 'Germany'],
  ['commerce secretary', 'United States'],
  ['defence secretary', 'United Kingdom'],
  ['energy secretary', 'United States'],
  ['foreign secretary', 'United Kingdom'],
  ['home secretary', 'United Kingdom'],
  ['interior secretary', 'United States'],
  ['secretary of commerce', 'United States'],
  ['secretary of energy', 'United States'],
  ['secretary of homeland security', 'United States'],
  ['secretary of the air force', 'United States'],
  ['secretary of the army', 'United States'],
  ['secretary of the interior', 'United States'],
  ['secretary of the navy', 'United States'],
  ['secretary of the treasury', 'United States'],
  ['transport secretary', 'United Kingdom'],
  ['treasury secretary', 'United States'],
  ['under secretary', 'United States'],
]);
