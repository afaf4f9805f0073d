/**
 * Words of a state's public life that stand for it where its name doesn't, folded, each with the state. They are written with
 * a capital: "a *Commons* committee". Other states have a Treasury and Lords, too, so that one word alone says little.
 */
export const stateMarks: ReadonlyMap<string, string> = new Map([
  ['baroness', 'United Kingdom'],
  ['commons', 'United Kingdom'],
  ['dail', 'Ireland'],
  ['england', 'United Kingdom'],
  ['lord', 'United Kingdom'],
  ['lords', 'United Kingdom'],
  ['oireachtas', 'Ireland'],
  ['tanaiste', 'Ireland'],
  ['taoiseach', 'Ireland'],
  ['tories', 'United Kingdom'],
  ['tory', 'United Kingdom'],
  ['wales', 'United Kingdom'],
  ['westminster', 'United Kingdom'],
]);

/** "Anna Lind (D-Vt.)", "R-Ohio": how the United States Congress tags its members. */
export const congressTag = /^[DIR]-\p{Lu}/u;
