import { textBetween } from '../cast/affiliation/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { namedLikeOutlets, outletNouns } from '../data/outlet-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import type { Word } from '../reading/words.ts';

/** The longest name, in words: "The Kyiv Independent". */
const longestName = 5;

/** How many registered outlets must open paragraphs to make a digest: a single one may be a dateline's. */
const fewest = 2;

/** The outlet that a digest credits for each paragraph, by the paragraph's number: "Velm Wire — The ministry said". */
export function outletsOfDigest({ setting: { words, registry } }: Cast): ReadonlyMap<number, string> {
  const outlets = new Map<number, string>();
  const known = new Set<string>();
  for (const [index, { paragraph }] of words.entries()) {
    if (index === 0 || words[index - 1]?.paragraph === paragraph) continue;
    const start = words[index]?.text === 'The' ? index + 1 : index;
    const end = creditEnd(start, words);
    if (end === undefined) continue;
    const match = bodyAt(words, start, registry, end);
    const whole = match?.end === end ? match.bodies : [];
    const outlet = whole.find(({ type }) => type === 'outlet');
    if (outlet) known.add(outlet.name);
    // "Velmaria — The ministry said", "Anna Lind — the minister — said": no outlet.
    if (outlet || (whole.length === 0 && isLikeOutlet(words.slice(start, end))))
      outlets.set(paragraph, outlet?.name ?? textBetween(words, start, end));
  }
  return known.size < fewest ? new Map() : outlets;
}

/** Whether a name is like an outlet's, by a noun or its capitals: "Velm Wire", "VBC". */
function isLikeOutlet(name: readonly Word[]): boolean {
  return name.some(
    ({ folded, text }) => outletNouns.has(folded) || namedLikeOutlets.has(folded) || /^\p{Lu}{3,5}$/u.test(text),
  );
}

/** Where a name before a dash ends: "Velm Wire | — ", "Velm Wire | via Lune News — ". Undefined without a dash. */
function creditEnd(start: number, words: readonly Word[]): number | undefined {
  let end: number | undefined;
  for (let index = start; index < start + longestName + longestName; index += 1) {
    const word = words[index];
    if (word?.paragraph !== words[start]?.paragraph) return undefined;
    if (word?.kind === 'mark') {
      const name = end ?? index;
      return /^[–—]$/.test(word.text) && name > start && name - start <= longestName ? name : undefined;
    }
    if (word?.lower === 'via') end ??= index;
    else if (!word?.capital && !/^\d+$/.test(word?.text ?? '')) return undefined;
  }
  return undefined;
}
