/** Those that no state is called by, in lower case: somebody speaks in them, and not there. */
export const languages: ReadonlySet<string> = new Set(
  'arabic english farsi hebrew hindi kurdish latin mandarin pashto persian tamil urdu yiddish'.split(' '),
);
