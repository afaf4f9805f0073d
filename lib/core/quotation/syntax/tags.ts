/** Parts of speech of the Penn Treebank. A tag's number is its place here. */
export const TAGS = [
  '#',
  '$',
  "''",
  ',',
  '-LRB-',
  '-RRB-',
  '.',
  ':',
  'CC',
  'CD',
  'DT',
  'EX',
  'FW',
  'IN',
  'JJ',
  'JJR',
  'JJS',
  'LS',
  'MD',
  'NN',
  'NNP',
  'NNPS',
  'NNS',
  'PDT',
  'POS',
  'PRP',
  'PRP$',
  'RB',
  'RBR',
  'RBS',
  'RP',
  'SYM',
  'TO',
  'UH',
  'VB',
  'VBD',
  'VBG',
  'VBN',
  'VBP',
  'VBZ',
  'WDT',
  'WP',
  'WP$',
  'WRB',
  '``',
] as const;

export type Tag = (typeof TAGS)[number];

const NUMBERS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, number) => [tag, number]));

/** @throws RangeError for what is no tag */
export function tagNumber(tag: string): number {
  const number = NUMBERS.get(tag);
  if (number === undefined) throw new RangeError(`no such tag: ${JSON.stringify(tag)}`);
  return number;
}
