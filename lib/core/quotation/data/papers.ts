/** What says what is written in it, in the singular: "The draft “regrets” it". */
export const papers: ReadonlySet<string> = new Set(
  `
  communique communiqué declaration decree document draft email file letter memo memorandum note paper petition record
  report resolution statement summary text
  `
    .trim()
    .split(/\s+/),
);
