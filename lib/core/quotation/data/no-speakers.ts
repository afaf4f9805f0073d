/** Labels that newsrooms put before a colon, in lower case: "Photo: A. Aas". */
export const noSpeakers: ReadonlySet<string> = new Set(
  'analysis author authors background breaking by byline category contact contacts correction credit deadline details editor exclusive explainer factbox file image interview live location note opinion photo photos picture program programme published quote read related release see source sources tags time timeline title topics transcript update updated video watch'.split(
    ' ',
  ),
);
