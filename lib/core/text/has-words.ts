import { fold } from './fold.ts';

/** Whether the asked words stand in the text, folded, as whole words, one after the other. */
export function hasWords(text: string | undefined, asked: string | undefined): boolean {
  return text !== undefined && asked !== undefined && ` ${fold(text)} `.includes(` ${fold(asked)} `);
}
