/** Nouns for what states sign, in lower case: a name that ends in one is a document's, whatever town it begins with. */
export const documentNouns: ReadonlySet<string> = new Set(
  `
  accord accords act agreement agreements charter code convention conventions declaration document memorandum process
  protocol protocols treaty
  `
    .trim()
    .split(/\s+/),
);
