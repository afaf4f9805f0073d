/** Matches each `${env:NAME}` in a text. */
export const REFERENCE = /\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}/g;

/** The names of the variables that a text refers to as `${env:NAME}`. */
export function referencedNames(text: string): string[] {
  return [...text.matchAll(REFERENCE)].map(([, name = '']) => name);
}
