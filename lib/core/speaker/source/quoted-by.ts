import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/role-complement.ts';
import { wordIndexAt } from '../reading/words.ts';

/** In words: a longer phrase isn't whom an outlet quotes. */
const longest = 20;

/** "Interfax quoted | the minister | as saying": whom the outlet quotes speaks, though the outlet is the cue's subject. */
export function quotedBy({ cue }: Quotation, source: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const [span] = cue;
  if (!span || !/^(?:cited|cites|quoted|quotes)/.test(span.text)) return undefined;
  const verb = wordIndexAt(words, span.start);
  if (verb < source.end || verb > source.end + 2) return undefined;
  let end = verb + 1;
  while (end < verb + longest && words[end]?.sentence === words[verb]?.sentence && words[end]?.lower !== 'as') end += 1;
  const isSaying = words[end]?.lower === 'as' && words[end + 1]?.lower === 'saying';
  return isSaying && end > verb + 1 ? { start: verb + 1, end } : undefined;
}
