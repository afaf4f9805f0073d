/** What somebody has told, in lower case, which is nobody: "according to his | story". */
export const accounts: ReadonlySet<string> = new Set(
  'account estimate estimates opinion story telling version view words'.split(' '),
);
