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
  for (const span of spans.slice(0, 4)) {
    const centre = wordIndexAt(words, span.start);
    const sentence = words[centre]?.sentence;
    for (let index = Math.max(0, centre - reach); index < Math.min(words.length, centre + reach); index += 1) {
      const word = words[index];
      if (word?.sentence === sentence && !isContent(word?.start ?? 0, quotation)) found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function isContent(offset: number, { content }: Quotation): boolean {
  return content.some(({ start, end }) => offset >= start && offset < end);
}
