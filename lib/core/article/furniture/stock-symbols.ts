import type { Span } from '../../text/span.ts';

/**
 * What pages of business news put behind a company's name, each with the space before it: its symbols on exchanges, how
 * its share stands, and what a link to it leaves behind. Nobody reads these aloud, so neither names nor offices nor
 * sentences end at them. In no order.
 */
export function stockSymbols(text: string): Span[] {
  return symbols.flatMap((symbol) =>
    [...text.matchAll(symbol)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
}

/** The exchanges of Reuters' codes, as they end: "NRLN.N", "NRLNb.ST". */
const exchanges =
  'AD|AS|AT|AX|BK|BO|BR|BU|CO|DE|DU|F|HE|HK|IS|JK|JO|K|KL|KQ|KS|L|LS|MC|MI|MM|MX|N|NS|NZ|O|OL|OQ|P|PA|PR|PS|QA|S|SA|SE|SI|SR|SS|ST|SZ|T|TA|TO|TW|TWO|UL|V|VI|VX|WA';

const code = String.raw`[\p{Lu}\p{N}]{2,7}\p{Ll}?\.(?:${exchanges})`;

/** The exchanges before a symbol, as companies and their wires write them. */
const markets =
  'AIM|ASX|BIT|BME|BSE|EPA|ETR|Euronext(?: [A-Z][a-z]+)?|FRA|FWB|HEL|HKEX|KOSDAQ|KOSPI|KRX|LON|LSE|MOEX|NASDAQ|Nasdaq(?: [A-Z][a-z]+)?|NSE|NYSE(?: [A-Z][a-z]+)?|NYSEAMERICAN|OSE|OTC|OTCMKTS|OTCQB|OTCQX|SGX|SIX|STO|TASE|TSE|TSX|TSXV|TYO|WSE|XETRA|Xetra|[Tt]icker';

const listing = String.raw`(?:${markets}): ?[\p{L}\p{N}.]{1,8}`;

const symbols: readonly RegExp[] = [
  // "(NRLN.N)", "<NRLN.N>", "[NRLN.UL]", "(NRLN.N, OSTA.PR)", "(.NRLI)" of an index
  new RegExp(String.raw` ?[(<\[](?:${code}|\.\p{Lu}{2,8})(?:, ?${code}){0,3}[)>\]]`, 'gu'),
  // "Norlan Dynamics | NRLN.N | said"
  new RegExp(String.raw`(?<=[\p{L}\p{N}.,)’']) ${code}(?![\p{L}\p{N}]|[.-][\p{L}\p{N}])`, 'gu'),
  // "(NYSE: NRLN)", "[Nasdaq: NRLN]", "(NYSE:NRLN; TSX:NRL)"
  new RegExp(String.raw` ?[(\[]${listing}(?:[,;] ?(?:and )?${listing}){0,3}[)\]]`, 'gu'),
  // "Norlan Dynamics | [NRLN] | said"; what editors put into quotations mostly follows words in lower case
  /(?<=\p{Lu}[\p{L}\p{N}.&-]{0,30}) \[\p{Lu}{2,5}\](?= \p{Ll}|,)/gu,
  // "Norlan Dynamics | NRLN 1.23%increase; green up pointing triangle | said"
  /(?<=[\p{L}.]) [\p{Lu}.]{1,6} [+−-]?\d{1,4}\.\d{1,2}% ?(?:de|in)crease; (?:green|red) (?:down|up) pointing triangle/gu,
  // "Norlan Dynamics Corp. | NRLN, +0.56% | said"
  /(?<=[\p{L}.]) \p{Lu}{1,5},? [+−-]\d{1,3}\.\d{2}%/gu,
  // "Norlan Dynamics |, opens new tab | said"
  /, opens (?:in )?(?:a )?new (?:tab|window)\b/gu,
  / ?\([Oo]pens in (?:a )?new (?:tab|window)\)/gu,
];
