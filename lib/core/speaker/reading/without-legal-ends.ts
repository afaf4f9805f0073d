import { bodyNouns } from '../data/body-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { companyEnds } from '../mention/body/lone-body-name.ts';
import { isFirmNoun } from '../mention/name/called-things.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import type { Word } from './words.ts';

/**
 * The words without what only says in which form of law a company is one, where its name shows a company by itself:
 * "Kestrel Dynamics | Inc. | said", "Kestrel Works |, Ltd., | said", and any company that the registry knows. So it is
 * the same one wherever it is named, and an office may follow its name.
 */
export function withoutLegalEnds(words: readonly Word[], registry: RegistryIndex): readonly Word[] {
  const left = new Set<number>();
  for (let index = 1; index < words.length; index += 1) {
    if (!isLegalEnd(words, index)) continue;
    const comma = words[index - 1]?.text === ',' ? index - 1 : index;
    const isAfterEnd = left.has(comma - 1);
    if (!isAfterEnd && !isCompanyBefore(words, comma, registry)) continue;
    for (let at = comma; at <= index; at += 1) left.add(at);
    // "Kestrel Works, Ltd. | , | said"
    if (comma < index && words[index + 1]?.text === ',') left.add(index + 1);
  }
  return left.size === 0 ? words : words.filter((_, index) => !left.has(index));
}

function isLegalEnd(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const isEnd = word?.kind === 'word' && word.capital && companyEnds.test(word.text);
  return isEnd && word.sentence === words[index - 1]?.sentence && words[index - 1]?.text !== '(';
}

function isCompanyBefore(words: readonly Word[], end: number, registry: RegistryIndex): boolean {
  const last = words[end - 1];
  if (!last?.capital) return false;
  const isNoun = bodyNouns.has(last.folded) || isFirmNoun(last);
  if (isNoun && words[end - 2]?.capital && words[end - 2]?.sentence === last.sentence) return true;
  for (let start = end - 1; start >= Math.max(0, end - longestName); start -= 1) {
    if (!words[start]?.capital || words[start]?.sentence !== last.sentence) return false;
    const match = bodyAt(words, start, registry, end);
    if (match?.end === end && match.how === 'name' && match.bodies[0]?.type === 'company') return true;
  }
  return false;
}

/** In words. */
const longestName = 4;
