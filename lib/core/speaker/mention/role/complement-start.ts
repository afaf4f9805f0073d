import { determiners } from '../../data/phrase-words.ts';
import { realms } from '../../data/place-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';

/** Skips articles and what else may stand before a name: "of | the Velm-based | institute". */
export function complementStart(words: readonly Word[], from: number, registry: RegistryIndex): number {
  let first = from;
  while (determiners.has(words[first]?.lower ?? '') || isSeat(words[first]) || isBesideName(words, first)) first += 1;
  // "the Velm-based | think tank | Lune House": "think" is no verb.
  if (words[first]?.lower === 'think' && words[first + 1]?.lower === 'tank' && words[first + 2]?.capital) first += 2;
  return isStateForm(words, first, registry) ? first + 2 : first;
}

/** Whether a word tells where a body sits or who pays for it, not its name: "Velm-based", "Shell-funded". */
export function isSeat(word: Word | undefined): boolean {
  return word?.kind === 'word' && /-(?:backed|based|funded|owned|run)$/.test(word.lower);
}

/** Whether a word describes the name after it: "of | little | Velmaria", "for the | opposition | Left party". */
export function isBesideName(words: readonly Word[], index: number): boolean {
  const lower = words[index]?.lower ?? '';
  // "of the independent, nonpartisan | Lune Group"
  const rest = words[index + 1]?.text === ',' ? words[index + 2] : words[index + 1];
  if (standing.test(words[index]?.text ?? ''))
    return words[index + 1]?.capital === true || standing.test(rest?.lower ?? '');
  if (lower === ',')
    return standing.test(words[index - 1]?.lower ?? '') && standing.test(words[index + 1]?.lower ?? '');
  const isBeside = /^(?:governing|landlocked|little|nearby|neighbou?ring|opposition|ruling|small|tiny)$/.test(lower);
  return isBeside && words[index + 1]?.capital === true;
}

/** What bodies call themselves, beside their names. */
const standing = /^(?:independent|non-?partisan|non-?profit)$/;

/** Whether a state's form stands there, and no known name: "of the | Republic of | Velmaria". */
function isStateForm(words: readonly Word[], index: number, registry: RegistryIndex): boolean {
  const { lower = '', folded = '' } = words[index] ?? {};
  const isForm = (realms.has(folded) || lower === 'government') && words[index + 1]?.lower === 'of';
  return isForm && words[index + 2]?.capital === true && bodyAt(words, index, registry) === undefined;
}
