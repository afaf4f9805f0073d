/** Cuts a text to at most the given number of UTF-16 code units, never through a character, with "…" in place of what is left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  return `${kept.replace(/[\ud800-\udbff]$/, '')}…`;
}
