/** From two on, in lower case. */
export const numbers: readonly string[] = ['two', 'three', 'four', 'five', 'six'];
