import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { wordIndexAt } from '../reading/words.ts';

/** In words, to either side of the cue. */
const reach = 40;

/**
 * The word indices of the sentences around a quotation's cue and source, without its content: where an article says
 * through whom and where something was said.
 */
export function attributionWords(quotation: Quotation, cast: Cast): number[] {
  const { words } = cast.setting;
  const marked = [...quotation.cue, ...quotation.source];
  const spans = marked.length > 0 ? marked : quotation.content.flatMap(({ start, end }) => [{ start }, { start: end }]);
  const found = new Set<number>();
  for (const { start } of spans.slice(0, 4)) {
    const centre = wordIndexAt(words, start);
    if (found.has(centre)) continue;
    const sentence = words[centre]?.sentence;
    const inSentence = (index: number): boolean => words[index]?.sentence === sentence;
    let first = centre;
    while (first > Math.max(0, centre - reach) && inSentence(first - 1)) first -= 1;
    for (let index = first; index < Math.min(words.length, centre + reach) && inSentence(index); index += 1)
      if (!isContent(words[index]?.start ?? 0, quotation)) found.add(index);
  }
  return [...found].sort((a, b) => a - b);
}

function isContent(offset: number, { content }: Quotation): boolean {
  return content.some(({ start, end }) => offset >= start && offset < end);
}
