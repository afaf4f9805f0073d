/**
 * Cuts a text to at most the given number of bytes of UTF-8, between characters, and adds "…" if anything was left out.
 * DynamoDB's items end at 400 KB, and what comes from outside doesn't.
 */
export function fitText(text: string, bytes: number): string {
  if (text.length * 3 <= bytes) return text;
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(bytes));
  return read === text.length ? text : `${text.slice(0, read)}…`;
}

export function fitOptional(text: string | undefined, bytes: number): string | undefined {
  return text === undefined ? undefined : fitText(text, bytes);
}
