/** The sentences of a statement's content, and the fragments that an article parted; one part when there are no more. */
export function partsOf(content: string): string[] {
  return content
    .split(/(?<=[.?!…]["”’»]{0,2})\s+|;\s+|,?\s+(?:and|but) that\s+/)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}
