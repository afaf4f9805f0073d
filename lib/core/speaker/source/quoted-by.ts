import type { Cast } from '../cast/gather-cast.ts';
import type { WordRange } from '../mention/owner.ts';

/** In words: a longer phrase isn't whom an outlet quotes. */
const longest = 20;

/** "Interfax quoted | the minister | as saying": whom the outlet quotes speaks, though the outlet is the cue's subject. */
export function quotedBy(source: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  let verb = source.end;
  // "Interfax (news agency) quoted"
  while (verb < source.end + 2 && !quotes.has(words[verb]?.lower ?? '')) verb += 1;
  // "the minister was quoted by Interfax as saying" has the speaker for its subject.
  const isPassive =
    /^(?:been|being|is|was|were)$/.test(words[verb - 1]?.lower ?? '') || words[verb + 1]?.lower === 'by';
  if (!quotes.has(words[verb]?.lower ?? '') || isPassive) return undefined;
  let end = verb + 1;
  while (end < verb + longest && words[end]?.sentence === words[verb]?.sentence && words[end]?.lower !== 'as') end += 1;
  const isSaying = words[end]?.lower === 'as' && words[end + 1]?.lower === 'saying';
  return isSaying && end > verb + 1 ? { start: verb + 1, end } : undefined;
}

const quotes: ReadonlySet<string> = new Set(['cited', 'cites', 'quoted', 'quotes']);
