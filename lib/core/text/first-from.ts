/** The first of `count` indices for which `isTrue` holds, given that it holds for all later ones; `count` if there is none. Binary search. */
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
