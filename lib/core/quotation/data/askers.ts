/** Labels of those who put the questions in a transcript or an interview, in lower case: "QUESTION:", "Q:", "Q.". */
export const askers: ReadonlySet<string> = new Set(
  'anchor host interviewer journalist journalists member moderator participant presenter press q q. question questioner reporter reporters'.split(
    ' ',
  ),
);

/** Those of whoever is asked. */
export const answerers: ReadonlySet<string> = new Set(['a', 'a.', 'answer']);
