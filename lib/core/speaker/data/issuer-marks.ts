/** How the letterheads of some states' offices, and of some organisations, are known by their lines, each with whose they are. */
export const marksOfLines: readonly (readonly [RegExp, string])[] = [
  [
    /\bE[DS]T\b|\b(?:DOD|Pentagon) News\b|^Office of the Spokesperson$|^The White House$|^Washington ?, D\.C\.$/,
    'United States',
  ],
  [/^From ?: .*(?:\bMP|\bOffice)\b|\bUIN H[CL]WS\d|: UK statement\b/, 'United Kingdom'],
  [/\bEEAS Press Team\b/, 'European Union'],
  [/^(?:\[ ?(?:Japanese|Provisional Translation) ?\]|Japanese)$/i, 'Japan'],
  [/\bSpokesperson for (?:the )?Secretary-General\b/, 'United Nations'],
];

/** Words of address by which one state's officials are known wherever they stand in what it publishes, with the state. */
export const marksOfTexts: readonly (readonly [RegExp, string])[] = [[/^(?:Shri|Smt)$/, 'India']];
