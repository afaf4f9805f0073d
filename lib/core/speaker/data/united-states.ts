/** States of the United States, folded: who sits for one in its Congress speaks for the United States. */
export const statesOfTheUnion: ReadonlySet<string> = new Set(
  `
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois,
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi,
  missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, north carolina, north dakota,
  ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont,
  virginia, washington state, west virginia, wisconsin, wyoming
  `
    .trim()
    .split(/,\s+/),
);

/** What agencies call them for short in datelines, folded. */
export const statesForShort: ReadonlySet<string> = new Set(
  'ala ariz ark calif colo conn del fla ill ind kan mass mich minn miss mont neb nev okla ore tenn tex wash wis wyo'.split(
    ' ',
  ),
);
