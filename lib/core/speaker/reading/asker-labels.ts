import { answerers, askers } from '../../quotation/data/askers.ts';
import type { Word } from './words.ts';

/** Whether a questioner's label begins at the word: "| QUESTION:", "| <Question>", "| [Reporter]". */
export function isAskersLabel(first: number, words: readonly Word[]): boolean {
  const label = /^[<[(]$/.test(words[first]?.text ?? '') ? first + 1 : first;
  return askers.has(words[label]?.lower ?? '') && words[label + 1]?.kind === 'mark';
}

/** Whether an answerer's label begins at the word: "| A: It was late.", "| Answer. It was late." */
export function isAnswerersLabel(first: number, words: readonly Word[]): boolean {
  const [label, mark, before] = [words[first], words[first + 1], words[first - 1]];
  return answerers.has(label?.lower ?? '') && isLabelsMark(mark) && before?.paragraph !== label?.paragraph;
}

/** Whether a mark can end a label: "Q: Is it late?", "Q. Is it late?", "Q – Is it late?" */
export function isLabelsMark(word: Word | undefined): boolean {
  return /^[:.–—]$/.test(word?.text ?? '');
}

/** Whether a first name calls on the next questioner: "Go ahead, | Anna | .", "With that — | Anna | ." */
export function isCalledOn(index: number, words: readonly Word[]): boolean {
  const end = words[index + 1]?.kind === 'mark' ? index + 2 : index + 1;
  const isLast = words[end]?.paragraph !== words[index]?.paragraph && words[end]?.asked === true;
  return isLast && words[index - 1]?.kind === 'mark';
}
