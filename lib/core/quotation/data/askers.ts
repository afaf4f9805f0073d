/** Labels of those who put the questions in a transcript or an interview, in lower case: "QUESTION:", "Q:", "Q.". */
export const askers: ReadonlySet<string> = new Set(
  `
  anchor correspondent correspondents host interviewer journalist journalists member moderator operator participant presenter press q q.
  question questioner reporter reporters staff
  `
    .trim()
    .split(/\s+/),
);

/** Those of whoever is asked. */
export const answerers: ReadonlySet<string> = new Set(['a', 'a.', 'answer']);
