import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';
import { ownSentenceStart } from '../reading/sentence-start.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';

/** In words, on either side of the cue. */
const reach = 40;

/**
 * The indices of the words around a quotation's cue and source, in their sentences, without its content: there an
 * article tells through whom and where something was said. In text order.
 */
export function attributionWords(quotation: Quotation, cast: Cast, subjects: Subjects): number[] {
  const { words } = cast.setting;
  const marked = [...quotation.cue, ...quotation.source];
  const spans = marked.length > 0 ? marked : quotation.content.flatMap(({ start, end }) => [{ start }, { start: end }]);
  const isAttribution = (index: number): boolean =>
    !isContent(words[index]?.start ?? 0, quotation) &&
    !isOfAnother(index, quotation, subjects) &&
    // Beside a turn without cue and source, quoted words are others'.
    !(marked.length === 0 && words[index]?.quoted);
  const windows: WordRange[] = [];
  for (const { start } of spans.slice(0, 4)) {
    const centre = wordIndexAt(words, start);
    const isFound = isAttribution(centre) && windows.some((window) => centre >= window.start && centre < window.end);
    if (!isFound) windows.push(sentenceAround(words, centre));
  }
  const found: number[] = [];
  let next = 0;
  for (const { start, end } of windows.sort((a, b) => a.start - b.start)) {
    for (let index = Math.max(start, next); index < end; index += 1) if (isAttribution(index)) found.push(index);
    next = Math.max(next, end);
  }
  return found;
}

/** The part of the word's sentence within reach of it. */
function sentenceAround(words: readonly Word[], centre: number): WordRange {
  const sentence = words[centre]?.sentence;
  let start = centre;
  while (start > Math.max(0, centre - reach) && words[start - 1]?.sentence === sentence) start -= 1;
  let end = centre;
  while (end < Math.min(words.length, centre + reach) && words[end]?.sentence === sentence) end += 1;
  return { start, end };
}

/** The words of sources of further statements, "and *NHK* reported <…>", by word index, with those statements. */
export type Subjects = ReadonlyMap<number, readonly Quotation[]>;

/** Finds the sources of clauses that "and" or "but" joins to others: what stands before "and" is not through them. */
export function subjectsOf(quotations: readonly Quotation[], words: readonly Word[]): Subjects {
  const subjects = new Map<number, Quotation[]>();
  for (const quotation of quotations) {
    const [source] = quotation.source;
    const [cue] = quotation.cue;
    const [content] = quotation.content;
    if (!source || !cue || !content || source.end > cue.start || cue.end > content.start) continue;
    const start = wordIndexAt(words, source.start);
    const before = words[start - 1]?.lower === 'the' ? start - 2 : start - 1;
    if (!joins.test(words[before]?.lower ?? '') && !followsConcession(start, words)) continue;
    const verb = wordIndexAt(words, cue.start);
    const isNear = verb - wordIndexAt(words, source.end) <= longestLink;
    if (!isNear || wordIndexAt(words, content.start) - verb > longestListener) continue;
    for (let index = start; (words[index]?.start ?? source.end) < source.end; index += 1)
      subjects.set(index, [...(subjects.get(index) ?? []), quotation]);
  }
  return subjects;
}

const joins = /^(?:and|but|whereas|while|;)$/;

/** Whether a clause goes before: "While Velm claimed that it was late, | Anna Lind | told Velm Wire". */
function followsConcession(start: number, words: readonly Word[]): boolean {
  return words[start - 1]?.text === ',' && concessions.test(words[ownSentenceStart(words, start, reach)]?.lower ?? '');
}

const concessions = /^(?:although|though|whereas|while)$/;

/** In words, from a source to its verb. */
const longestLink = 3;
/** In words, from the verb to what was said: "told the Velm Wire on Monday that". */
const longestListener = 10;

function isOfAnother(index: number, quotation: Quotation, subjects: Subjects): boolean {
  const owners = subjects.get(index);
  return owners !== undefined && !owners.includes(quotation);
}

function isContent(offset: number, { content }: Quotation): boolean {
  return content.some(({ start, end }) => offset >= start && offset < end);
}
