import type { Word } from '../../reading/words.ts';
import type { WordRange } from '../owner.ts';
import { isRoleNoun } from './role-title.ts';

/** Whether `holder` names an office, and not somebody who works in it: "the Office of the | President". */
export function isOfOfficeOf(words: readonly Word[], holder: number): boolean {
  const [office, of, the] = words.slice(Math.max(0, holder - 3), holder);
  return office?.capital === true && of?.lower === 'of' && the?.lower === 'the' && isRoleNoun(words[holder]);
}

/** Where the name of such an office ends, without its state: "Office of the President | of Velmaria". */
export function rulersOfficeEnd(words: readonly Word[], { start, end }: WordRange): number | undefined {
  for (let holder = start + 3; holder < end; holder += 1) if (isOfOfficeOf(words, holder)) return holder + 1;
  return undefined;
}
