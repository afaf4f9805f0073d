/** Labels that newsrooms put before a colon, in lower case: "Photo: A. Aas". */
export const noSpeakers: ReadonlySet<string> = new Set(
  'analysis author authors background breaking by byline category claim contact contacts correction credit deadline details editor exclusive explainer factbox file image interview live location note opinion photo photos picture program programme published quote rating read related release see source sources tags time timeline title topics transcript update updated verdict video watch yes'.split(
    ' ',
  ),
);

/** Words that no speaker's label has, in lower case: "NOT THERE YET: …" is a heading that its paragraph runs on from. */
export const headingWords: ReadonlySet<string> = new Set(
  'how if is isn’t meanwhile not now that there this today tomorrow what when where why yesterday yet you'.split(' '),
);

/** Those that none begins with: "IN OTHER NEWS: …", "ON THE AGENDA: …". */
export const headingOpeners: ReadonlySet<string> = new Set(
  'after around at before behind coming from in inside on over under who'.split(' '),
);
