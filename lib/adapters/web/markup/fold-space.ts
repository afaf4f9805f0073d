/** Control characters, and marks that show nothing: soft hyphen, zero-width space, byte order mark. */
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\ufeff]/g;

/** Folds white space to single spaces, but keeps line breaks; drops empty lines and invisible characters. */
export function foldedLines(text: string): string {
  return text
    .split('\n')
    .map(foldedLine)
    .filter((line) => line !== '')
    .join('\n');
}

/** Folds white space (including U+0085, next line) to single spaces; drops invisible characters, replaces lone surrogates. */
export function foldedLine(text: string): string {
  return text
    .toWellFormed()
    .replace(UNSEEN, '')
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}
