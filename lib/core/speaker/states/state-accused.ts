import { firstFrom } from '../../text/first-from.ts';
import type { Setting, StateMention } from '../cast/setting.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { longestSentence, ownSentenceStart } from '../reading/sentence-start.ts';
import type { Word } from '../reading/words.ts';
import { hasEmbassy } from './state-standing.ts';

/**
 * The name of a state that the office-holder at a word accuses, and so isn't of: "Defence Minister Anna Lind went
 * further. The minister accused | Ostravia of". Undefined without one.
 */
export function stateAccused(at: number, { registry, stateNames, words }: Setting): string | undefined {
  const { paragraph, sentence = 0 } = words[at] ?? {};
  let start = at;
  for (let index = at + 1; index < at + longestSentence; index += 1) {
    const word = words[index];
    if (word?.paragraph !== paragraph || (word?.sentence ?? 0) > sentence + 1) return undefined;
    if (word?.sentence !== words[index - 1]?.sentence) start = index;
    if (!accusing.test(word?.lower ?? '') || !(word?.sentence === sentence || isSame(start, index, words))) continue;
    const match = bodyAt(words, index + 1, registry);
    const state = match?.bodies.find(({ type }) => type === 'state')?.name;
    const name = state ?? stateNames.get(words[index + 1]?.folded ?? '');
    // "accused Velmaria of", not "blamed Velmarian rebels"
    const next = words[match?.end ?? index + 2];
    if (name !== undefined && (next?.kind !== 'word' || /^(?:for|of)$/.test(next.lower))) return name;
  }
  return undefined;
}

const accusing = /^(?:accus|blam|condemn|denounc)(?:e[ds]?|ing|s)$/;

/** Whether a sentence continues on the same person: "The minister accused", "She blamed". */
function isSame(start: number, verb: number, words: readonly Word[]): boolean {
  return /^(?:he|she|the)$/.test(words[start]?.lower ?? '') && verb - start <= longestSubject;
}

/** In words. */
const longestSubject = 5;

/**
 * The name of the state whose envoy is told something in the word's sentence, so that the office is another's: "the
 * foreign ministry said it had summoned | Ostravia's ambassador". Undefined without one.
 */
export function stateSummoned(at: number, { states, words }: Setting): string | undefined {
  const sentence = words[at]?.sentence;
  const start = ownSentenceStart(words, at);
  let end = start;
  let isTold = false;
  for (; end < start + 2 * longestSentence && words[end]?.sentence === sentence; end += 1)
    isTold ||= telling.test(words[end]?.lower ?? '');
  if (!isTold) return undefined;
  const first = firstFrom(states.length, (index) => (states[index]?.at ?? 0) >= start);
  const isEnvoys = ({ at: there }: StateMention): boolean =>
    hasEmbassy(there, words) || (words[there - 1]?.lower === 'of' && envoys.test(words[there - 2]?.lower ?? ''));
  const found = states.slice(first, first + mostNamed).find((mention) => mention.at < end && isEnvoys(mention));
  return found?.affiliation.name;
}

/** How many states of a sentence are looked at. */
const mostNamed = 12;

const telling = /^(?:conveyed|delivered|handed|summon(?:ed|ing|s))$/;

/** "the chargé d'affaires of | Ostravia" */
const envoys = /^(?:ambassador|consul|.*affaires|envoy)$/;
