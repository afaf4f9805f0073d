/** Elements without an end tag. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Elements whose end tag is often left out: one that follows another of its group ends it. */
const SELF_ENDING: Readonly<Record<string, string>> = {
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
};

/** How many levels up an end tag is matched; further up it is taken as a stray. */
const REACH = 64;

/**
 * Whether elements nest deeper than `limit`, roughly and in linear time: to be asked before a parser, whose time for stray
 * end tags grows with the depth, builds a tree.
 */
export function nestsDeeperThan(markup: string, limit: number): boolean {
  const open: string[] = [];
  for (const [, slash, tag] of markup.matchAll(/<(\/?)([a-z][a-z0-9:-]{0,40})/gi)) {
    const name = (tag ?? '').toLowerCase();
    if (VOID.has(name)) continue;
    if (slash === '/') {
      const at = open.lastIndexOf(name);
      if (at !== -1 && open.length - at <= REACH) open.length = at;
      continue;
    }
    const group = SELF_ENDING[name];
    const top = open.at(-1);
    if (group !== undefined && top !== undefined && SELF_ENDING[top] === group) open.pop();
    open.push(name);
    if (open.length > limit) return true;
  }
  return false;
}
