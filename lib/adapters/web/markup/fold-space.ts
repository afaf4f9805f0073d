/** Control characters, and marks that show nothing: soft hyphen, zero-width space, byte order mark. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\ufeff]/g;

/** White space to single spaces, line breaks kept, empty lines and unseen characters off. */
export function foldedLines(text: string): string {
  return text
    .split('\n')
    .map(foldedLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** White space (next line, U+0085, included) to single spaces, unseen characters off, lone surrogates replaced. */
export function foldedLine(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
