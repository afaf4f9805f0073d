/** Like `printable`, but line by line. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}

/** For a terminal or a log line: control characters and invisible direction marks become spaces, white space is folded. */
export function printable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
