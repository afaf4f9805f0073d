const rows = 1 << 13;
/** How many spellings a row holds. */
const width = 4;
/** In UTF-16 code units. V8 keeps the whole text alive behind a slice of 13 or more, and few words are longer. */
const longestRemembered = 12;

/**
 * Caches what was read of each spelling, since news repeats its words. Memory is bounded: in a full row, the oldest entry gives way.
 * Known spellings are found without cutting a string out of the text.
 *
 * @param read reads a spelling
 * @returns what was read of the spelling at the given offsets (UTF-16 code units, end exclusive)
 */
export function rememberSpellings<Read>(
  read: (spelling: string) => Read,
): (text: string, start: number, end: number) => Read {
  const spellings: string[] = new Array(rows * width).fill('');
  const known: Read[] = new Array(rows * width);
  return (text, start, end) => {
    if (end - start > longestRemembered) return read(text.slice(start, end));
    const row = rowOf(text, start, end) * width;
    for (let place = row; place < row + width; place += 1)
      if (isSpelt(spellings[place]!, text, start, end)) return known[place]!;
    const spelling = text.slice(start, end);
    const found = read(spelling);
    putFirst(spelling, spellings, row);
    putFirst(found, known, row);
    return found;
  };
}

/** The last of the row gives way. */
function putFirst<Value>(value: Value, values: Value[], row: number): void {
  for (let place = row + width - 1; place > row; place -= 1) values[place] = values[place - 1]!;
  values[row] = value;
}

function rowOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & (rows - 1);
}

function isSpelt(spelling: string, text: string, start: number, end: number): boolean {
  if (spelling.length !== end - start || start === end) return false;
  for (let at = 0; at < spelling.length; at += 1)
    if (spelling.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
