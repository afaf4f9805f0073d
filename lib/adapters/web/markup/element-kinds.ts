/** Elements that start and end a paragraph. Sorted. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Elements whose text isn't part of what people read. Sorted. */
const UNREAD = new Set(
  (
    'audio button canvas datalist figcaption head iframe map noscript picture script select style svg template ' +
    'textarea title video'
  ).split(' '),
);

/** Elements without content. Sorted. */
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** By the element's name in lower case. */
export function isBlock(name: string): boolean {
  return BLOCKS.has(name);
}

export function isUnread(name: string): boolean {
  return UNREAD.has(name);
}

export function isVoid(name: string): boolean {
  return VOID.has(name);
}
