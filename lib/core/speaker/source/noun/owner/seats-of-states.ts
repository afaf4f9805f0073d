/** What states have in other states. */
export const seats: ReadonlySet<string> = new Set(['consulate', 'delegation', 'embassy', 'mission']);
