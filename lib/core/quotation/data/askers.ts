/** Labels of those who put the questions in a transcript or an interview, in lower case: "QUESTION:", "Q:". */
export const askers: ReadonlySet<string> = new Set(
  'anchor host interviewer journalist moderator presenter q question questioner reporter'.split(' '),
);
