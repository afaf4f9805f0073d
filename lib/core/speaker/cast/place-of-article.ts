import type { RoleClass } from '../data/role-nouns.ts';
import { bodyAt } from '../mention/bodies.ts';
import type { PersonReading } from '../mention/people.ts';
import { isSmallElsewhere } from '../mention/spelling.ts';
import type { Word } from '../reading/words.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { isAlone } from './lone-names.ts';
import { townEvidence } from './state-evidence.ts';
import { isCandidate } from './unlisted-states.ts';

/**
 * The place that an article is about which names no state: "Opposition claims victory in Velm", "Ferries between the Velm
 * islands". No town of a dateline, and nothing that the article says is one.
 */
export function placeOfArticle(
  words: readonly Word[],
  readings: readonly PersonReading[],
  registry: RegistryIndex,
): string | undefined {
  if (!readings.some(isOfUntoldState)) return undefined;
  const people = new Set(
    readings
      .filter(({ name, sure }) => name.end - name.start > 1 || sure)
      .flatMap(({ name }) => words.slice(name.start, name.end).map(({ folded }) => folded)),
  );
  const scores = new Map<string, { name: string; score: number }>();
  for (const [index, word] of words.entries()) {
    if (!isCandidate(word) || people.has(word.folded) || word.quoted) continue;
    const weight = weightAt(words, index);
    if (!scores.has(word.folded) && word.paragraph > 2) continue;
    if (weight === 0 || isSmallElsewhere(words, index) || bodyAt(words, index, registry)) continue;
    const known = scores.get(word.folded) ?? { name: word.text, score: 0 };
    known.score += weight;
    scores.set(word.folded, known);
  }
  // The first of them where several score alike.
  let best: { name: string; score: number } | undefined;
  for (const found of scores.values()) if (found.score > Math.max(best?.score ?? 0, 0)) best = found;
  return best?.name;
}

/** "Transport Minister Anna Lind", "Opposition leader Anna Lind" */
function isOfUntoldState({ role, owner }: PersonReading): boolean {
  if (!role || owner) return false;
  return offices.has(role.kind) || /^(?:Opposition|President$|Presidential)/.test(role.title);
}

const offices: ReadonlySet<RoleClass> = new Set(['legislator', 'military', 'minister']);

function weightAt(words: readonly Word[], index: number): number {
  const isOfIslands = /^islands?$/.test(words[index + 1]?.lower ?? '');
  if (!isOfIslands && !isAlone(words, index)) return 0;
  // "VELM —", "the town of Velm"
  if (/^\p{Lu}{3,}$|\p{N}/u.test(words[index]?.text ?? '')) return -1;
  if (townEvidence(words, index) > 1) return -3;
  const isPlaced = /^(?:across|in|throughout)$/.test(words[index - 1]?.lower ?? '');
  const isSubject =
    words[index - 1]?.sentence !== words[index]?.sentence &&
    /^(?:has|is|was|will)$/.test(words[index + 1]?.lower ?? '');
  return isPlaced || isOfIslands || isSubject ? 1 : 0;
}
