/** Words for a day, in lower case: nobody's name, and no part of a role. */
export const days: ReadonlySet<string> = new Set(
  'friday monday saturday sunday thursday today tuesday wednesday yesterday'.split(' '),
);

/** What "last" and "this" tell of, in lower case. */
export const seasons: ReadonlySet<string> = new Set(
  'afternoon autumn evening fall month morning night quarter spring summer week weekend winter year'.split(' '),
);

/** In lower case. */
export const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);
