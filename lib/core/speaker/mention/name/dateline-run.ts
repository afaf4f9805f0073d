import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { capitalsEnd } from '../after-name/belonging.ts';
import { bodyAt } from '../body/bodies.ts';
import { readRolePhrase } from '../role/role-phrase.ts';

/** Whether the run is a dateline, in capitals at the head of a paragraph: "PORT VELM, Velmaria —". */
export function isDateline(words: readonly Word[], runStart: number, runEnd: number, registry: RegistryIndex): boolean {
  const isFirst = words[runStart - 1]?.paragraph !== words[runStart]?.paragraph;
  if (!isFirst || !/^[,(.–—-]$/.test(words[runEnd]?.text ?? '')) return false;
  if (!words.slice(runStart, runEnd).every(({ text }) => /^\p{Lu}{2,}$/u.test(text))) return false;
  // "ANNA LIND (Velmaria) said", "ANNA LIND (Velmaria), for the group,"; an agency's dateline goes on with a dash
  if (words[runEnd]?.text === '(' && runEnd - runStart > 1) {
    const close = bodyAt(words, runEnd + 1, registry)?.end ?? capitalsEnd(words, runEnd + 1);
    const next = words[close + 1];
    if (words[close]?.text === ')' && (next?.text === ',' || (next?.kind === 'word' && !next.capital))) return false;
  }
  // "ANNA LIND, Velmaria's envoy"
  const role = words[runEnd]?.text === ',' ? readRolePhrase(words, runEnd + 1, registry) : undefined;
  return !role?.role || role.isGuess;
}
