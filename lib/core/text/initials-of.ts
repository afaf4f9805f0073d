/** The first letters of a name's words, parted by blanks or hyphens: "VAQ" of "Velm Arms Quarterly". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]/)
    .map((part) => part.charAt(0))
    .join('');
}
