import { answerers, askers } from '../../quotation/data/askers.ts';
import type { Word } from '../reading/words.ts';

/** Whether a word is a label: "Answer:", "WIEBE:" of Jonas Wiebe. @param isNamed whether it follows a given name */
export function isLabel(words: readonly Word[], index: number): boolean {
  if (words[index + 1]?.text !== ':') return false;
  const { lower = '' } = words[index] ?? {};
  return askers.has(lower) || answerers.has(lower);
}

export function opensTurn(words: readonly Word[], index: number): boolean {
  return words[index + 1]?.text === ':' && words[index - 1]?.paragraph !== words[index]?.paragraph;
}
