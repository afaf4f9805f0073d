/** Adjectives of parts of the world, folded. */
export const regions: ReadonlySet<string> = new Set([
  'african',
  'arab',
  'asian',
  'balkan',
  'baltic',
  'caribbean',
  'eastern',
  'european',
  'gulf',
  'latin',
  'nordic',
  'southern',
  'western',
]);
