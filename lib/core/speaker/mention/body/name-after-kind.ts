import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from './bodies.ts';

/** Lower-case nouns for what may have a motto as its name. */
const mottoed: ReadonlySet<string> = new Set(
  'alliance campaign charity coalition collective group initiative movement network ngo nonprofit organisation organization'.split(
    ' ',
  ),
);

/** In words. */
const longest = 8;

/**
 * Where a motto ends that names a body, told by the noun before it, "the campaign *Halt at the Trigger*", or after it,
 * "the *Fair Trade in Arms* coalition".
 */
export function mottoEnd(words: readonly Word[], start: number, registry: RegistryIndex): number | undefined {
  const kind = words[start - 1];
  if (!words[start]?.capital || !kind || (kind.capital && kind.lower !== 'ngo')) return undefined;
  if (mottoed.has(kind.lower)) return linkedEnd(words, start, /^(?:against|at|from|off|on|over|to|without)$/, registry);
  if (kind.lower !== 'the') return undefined;
  const end = linkedEnd(words, start, /^(?:against|for|in|off|on|without)$/, registry);
  return end !== undefined && mottoed.has(words[end]?.lower ?? '') ? end : undefined;
}

/** The end of capitals that such links join, at least one. */
function linkedEnd(words: readonly Word[], start: number, links: RegExp, registry: RegistryIndex): number | undefined {
  let end = start + 1;
  let isLinked = false;
  while (end < start + longest) {
    const next = words[end]?.capital ? end : afterLink(words, end, links, registry);
    if (next === undefined || words[next]?.sentence !== words[start]?.sentence) break;
    // "Hands | Off": a link may have a capital itself.
    isLinked ||= next > end || links.test(words[end]?.lower ?? '');
    end = next + 1;
  }
  return isLinked ? end : undefined;
}

/** After a link: "Halt | at the | Trigger", "Hands Off | the | Button", but not "Halt | at the | United Nations". */
function afterLink(words: readonly Word[], index: number, links: RegExp, registry: RegistryIndex): number | undefined {
  const article = links.test(words[index]?.lower ?? '') ? index + 1 : index;
  const next = words[article]?.lower === 'the' ? article + 1 : article;
  const isMotto = next > index && words[next]?.kind === 'word' && words[next]?.capital === true;
  return isMotto && !bodyAt(words, next, registry) ? next : undefined;
}
