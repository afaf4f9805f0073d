/** Waters that states call by names of their own. */
export const WATERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['persian-gulf', ['Arabian Gulf', 'Persian Gulf']],
  ['sea-of-japan', ['East Sea', 'Sea of Japan']],
  ['south-china-sea', ['East Vietnam Sea', 'South China Sea', 'West Philippine Sea']],
]);
