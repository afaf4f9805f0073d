import type { Word } from '../../reading/words.ts';
import type { WordRange } from '../owner.ts';
import { isRoleNoun } from './role-title.ts';

/** "the Office of the | President": whose office it is, not who works there. */
export function isOfOfficeOf(words: readonly Word[], holder: number): boolean {
  const [office, of, the] = words.slice(Math.max(0, holder - 3), holder);
  return office?.capital === true && of?.lower === 'of' && the?.lower === 'the' && isRoleNoun(words[holder]);
}

/** "Office of the President | of Velmaria": where such an office's name ends, without the state's. */
export function rulersOfficeEnd(words: readonly Word[], { start, end }: WordRange): number | undefined {
  for (let holder = start + 3; holder < end; holder += 1) if (isOfOfficeOf(words, holder)) return holder + 1;
  return undefined;
}
