import { isVoid } from './element-kinds.ts';

/** No page that people write is deeper; a parser's time for stray end tags grows with the depth. */
const MAX_DEPTH = 1000;
/** News pages have some thousands; Readability goes over all of them several times. */
const MAX_TAGS = 60_000;
/** Each `<` and `&` may become a node of its own in the tree, wherever it stands. */
const MAX_MARKS = 600_000;

/** Elements whose end tag is often left out, with their groups: the next of a group ends the one before. Sorted. */
const SELF_ENDING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dd: 'definition',
    dt: 'definition',
    li: 'item',
    optgroup: 'option',
    option: 'option',
    p: 'paragraph',
    tbody: 'row group',
    td: 'cell',
    tfoot: 'row group',
    th: 'cell',
    thead: 'row group',
    tr: 'row',
  }),
);

/** How many levels up an end tag is matched; beyond that it counts as stray. */
const REACH = 64;

/**
 * Why a page's tree would be too large to build, in words that follow the page's name; undefined if it wouldn't. A rough check
 * in linear time, before any parser sees the page.
 */
export function excessOf(markup: string): string | undefined {
  if (countUpTo(markup, /[<&]/g, MAX_MARKS) > MAX_MARKS) return `holds more than ${MAX_MARKS} marks of markup`;
  const open: string[] = [];
  let tags = 0;
  for (const [, slash, tag] of markup.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,40})/gi)) {
    const name = (tag ?? '').toLowerCase();
    tags += 1;
    if (tags > MAX_TAGS) return `holds more than ${MAX_TAGS} tags`;
    if (isVoid(name)) continue;
    if (slash === '/') {
      const at = open.lastIndexOf(name);
      if (at !== -1 && open.length - at <= REACH) open.length = at;
      continue;
    }
    const group = SELF_ENDING.get(name);
    const top = open.at(-1);
    if (group !== undefined && top !== undefined && SELF_ENDING.get(top) === group) open.pop();
    open.push(name);
    if (open.length > MAX_DEPTH) return `nests elements more than ${MAX_DEPTH} deep`;
  }
  return undefined;
}

function countUpTo(text: string, pattern: RegExp, limit: number): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) {
    count += 1;
    if (count > limit) break;
  }
  return count;
}
