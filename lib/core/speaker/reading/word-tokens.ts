const token =
  /(?:\p{Lu}\.){2,8}(?:['’]s(?!\p{L}))?|\p{L}[\p{L}\p{M}\p{N}]{0,127}(?:(?<=\p{Ll})-(?:\p{Lu}\.){2,8}|['’‑‐&-](?!(?<=\p{Lu}{2}.)(?:\p{Lu}\.){2})(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]{1,127}){0,7}|\p{N}[\p{L}\p{N}]{0,127}(?:[.,](?=\p{N})\p{N}{1,127}){0,7}|\n|\S/uy;

/** The offset of the next token, or the text's length. Line breaks are tokens. */
export function tokenStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && isGap(text, at)) at += 1;
  return at;
}

function isGap(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === space) return true;
  return code !== lineBreak && (code < space || code > lastPlain) && /\s/.test(text.charAt(at));
}

/** The offset at which the token ends that begins at `start`. */
export function tokenEnd(text: string, start: number): number {
  token.lastIndex = start;
  return token.test(text) ? token.lastIndex : start + 1;
}

/** The offset at which a word of plain letters ends, as most are; undefined for any other token. */
export function endOfPlain(text: string, start: number): number | undefined {
  let end = start;
  while (isPlainLetter(text.charCodeAt(end)) && end < start + longestPlain) end += 1;
  const next = text.charAt(end);
  const isInitial = end === start + 1 && next === '.';
  return end > start && !isInitial && endsPlain.has(next) ? end : undefined;
}

function isPlainLetter(code: number): boolean {
  const small = code | 0x20;
  return small >= 0x61 && small <= 0x7a;
}

/** Characters that end a word for certain; '' is the end of the text. */
const endsPlain: ReadonlySet<string> = new Set(['', ' ', '\n', '.', ',', ';', ':', '?', '!', ')', '"']);

/** In letters: longer ones may be several words. */
const longestPlain = 100;

const space = 0x20;

const lineBreak = 0x0a;

const lastPlain = 0x7e;
