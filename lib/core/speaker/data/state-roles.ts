/** Offices of states, in lower case: who holds one without a state being named holds it in the state that is talked of. */
export const stateRoles: readonly string[] = [
  'admiral',
  'ambassador',
  'attorney general',
  'brigadier',
  'chancellor',
  'colonel',
  'commander',
  'congressman',
  'congresswoman',
  'defence secretary',
  'defense secretary',
  'deputy',
  'emir',
  'envoy',
  'floor leader',
  'foreign office',
  'foreign secretary',
  'general',
  'governor',
  'justice',
  'king',
  'lawmaker',
  'lieutenant',
  'major',
  'marshal',
  'minister',
  'ministry',
  'mp',
  'national security',
  'negotiator',
  'opposition',
  'party leader',
  'parliament',
  'premier',
  'president',
  'presidential',
  'prime',
  'queen',
  'representative',
  'secretary of defense',
  'secretary of state',
  'security adviser',
  'senator',
  'speaker',
  'state secretary',
  'supreme leader',
];

/** Offices of organisations, in lower case. */
export const organisationRoles: readonly string[] = [
  'director general',
  'director-general',
  'executive secretary',
  'secretary general',
  'secretary-general',
];

/** The first or last words of offices of states, in lower case. */
export const stateOffices: ReadonlySet<string> = new Set([
  'army',
  'court',
  'department',
  'embassy',
  'ministry',
  'navy',
  'parliament',
  'police',
  'staff',
]);

/** Offices that only the United States have under this name, in lower case. */
export const rolesOfTheUnitedStates: readonly string[] = [
  'defense secretary',
  'secretary of defense',
  'secretary of state',
];
