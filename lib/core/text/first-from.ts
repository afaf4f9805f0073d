/** The first of `count` indices for which it is true, given that it stays true from there on; `count` where it never is. */
export function firstFrom(count: number, isTrue: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
