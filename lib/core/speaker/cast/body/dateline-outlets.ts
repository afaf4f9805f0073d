import { nationalAgencies } from '../../data/national-agencies.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { WordRange } from '../../mention/owner.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import type { Body } from '../../registry/schema.ts';

/** In paragraphs, counted from 0; and in words, of a dateline. */
const lastParagraph = 4;
const longest = 14;

/**
 * The folded names of the outlets in datelines: "HALSK, August 30 (*DCTA*) —". The article is by them, not about them,
 * so that "it" and "the agency's" never mean one.
 */
export function datelineOutlets(words: readonly Word[], registry: RegistryIndex): ReadonlySet<string> {
  const outlets = datelinesIn(words).filter(({ start }) => bodyAt(words, start, registry)?.bodies[0]?.type !== 'state');
  return new Set(outlets.map((range) => nameOf(words, range)));
}

/** The state whose agency is in a dateline: South Korea for "SEOUL, March 13 (*Yonhap*) --". */
export function stateOfAgency(words: readonly Word[], registry: RegistryIndex): Body | undefined {
  for (const { start, end } of datelinesIn(words)) {
    const match = bodyAt(words, start, registry, end);
    const outlet = match?.bodies.find(({ type }) => type === 'outlet');
    const state = outlet && stateOfOutlet(outlet, registry);
    if (state) return state;
  }
  return undefined;
}

/** The state whose agency is on a line of its own above the text: Velmaria for "05.03.2026 14:10 ⏎ Velmnews". */
export function stateOfByline(words: readonly Word[], registry: RegistryIndex): Body | undefined {
  for (let start = 1; start < words.length && (words[start]?.paragraph ?? 0) < lastParagraph; start += 1) {
    if (!words[start]?.capital || words[start - 1]?.sentence === words[start]?.sentence) continue;
    const match = bodyAt(words, start, registry);
    const outlet = match?.bodies.find(({ type }) => type === 'outlet');
    if (outlet && words[match?.end ?? start]?.sentence !== words[start]?.sentence)
      return stateOfOutlet(outlet, registry);
  }
  return undefined;
}

/** The state that an outlet belongs to or writes for; undefined for other bodies. */
export function stateOfOutlet({ type, id, partOf }: Body, { registry }: RegistryIndex): Body | undefined {
  const state = type === 'outlet' ? registry.bodies.get(partOf ?? nationalAgencies.get(id) ?? '') : undefined;
  return state?.type === 'state' ? state : undefined;
}

/** The word ranges of outlets in the first paragraphs' datelines. */
function datelinesIn(words: readonly Word[]): WordRange[] {
  const ranges: WordRange[] = [];
  for (let start = 0; start < words.length && (words[start]?.paragraph ?? 0) <= lastParagraph; start += 1) {
    if (words[start - 1]?.paragraph === words[start]?.paragraph || !words[start]?.capital) continue;
    const range = fenced(words, start) ?? dashed(words, start);
    if (range) ranges.push(range);
  }
  return ranges;
}

/** Whether a range of words is the name of an outlet in a dateline. */
export function isDatelineOutlet(outlets: ReadonlySet<string>, words: readonly Word[], range: WordRange): boolean {
  return outlets.size > 0 && outlets.has(nameOf(words, range));
}

function nameOf(words: readonly Word[], { start, end }: WordRange): string {
  return words
    .slice(start, end)
    .map(({ folded }) => folded)
    .join(' ');
}

/** An outlet between brackets or slashes, after a date or before a dash: "(DCTA)", "/Nevsky Wire/". */
function fenced(words: readonly Word[], first: number): WordRange | undefined {
  let isDated = false;
  for (let open = first + 1; open < first + longest; open += 1) {
    const word = words[open];
    if (word?.paragraph !== words[first]?.paragraph) return undefined;
    isDated ||= /^\d/.test(word?.text ?? '');
    if (!/^[(/]$/.test(word?.text ?? '')) continue;
    let end = open + 1;
    while (end < open + 6 && words[end]?.kind === 'word' && words[end]?.capital) end += 1;
    const isClosed = /^[)/]$/.test(words[end]?.text ?? '');
    const isDashed = /^[.–—-]$/.test(words[end + 1]?.text ?? '');
    return isClosed && end > open + 1 && (isDated || isDashed) ? { start: open + 1, end } : undefined;
  }
  return undefined;
}

/** An outlet between a date or full stop and a dash: "HALSK. August 30. | DCTA | –", "HALSK, 30 August, | DCTA | –". */
function dashed(words: readonly Word[], first: number): WordRange | undefined {
  if (!/^\p{Lu}{3,}$/u.test(words[first]?.text ?? '')) return undefined;
  let start: number | undefined;
  let isDated = false;
  for (let index = first + 1; index < first + longest; index += 1) {
    const word = words[index];
    if (word?.paragraph !== words[first]?.paragraph) return undefined;
    const text = word?.text ?? '';
    if (/^(?:[–—-]|--)$/.test(text)) return start === undefined || start === index ? undefined : { start, end: index };
    isDated ||= /^\d/.test(text);
    if (/^[.,]$/.test(text)) start = isDated || text === '.' ? index + 1 : undefined;
    else if (!word?.capital && !/^\d/.test(text)) return undefined;
  }
  return undefined;
}
