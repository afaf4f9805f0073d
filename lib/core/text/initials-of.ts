/** The first letters of a name's words, which blanks or hyphens separate: "VAQ" for "Velm Arms Quarterly". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]/)
    .map((part) => part.charAt(0))
    .join('');
}
