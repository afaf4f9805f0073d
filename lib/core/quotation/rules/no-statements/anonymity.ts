import type { Document } from '../../document.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';

/** How much of the text from a verb on is looked at, in UTF-16 code units. */
const REACH = 90;
/** "spoke to reporters on condition of anonymity", "asked for anonymity", "agreed to speak only on the condition of anonymity" */
const UNNAMED =
  /^(?:agreed|asked|demand|demanded|insisted|insists?|requested|requests?|sought|sp[eo]aks?|speaking|spoken?|talked)(?: to (?:comment|speak|talk))?(?:\s+(?:to|with)(?:\s+[^\s,]+){1,5}?)?(?:\s+(?:all|complete|conditions?|for|full|her|his|its|of|on|only|strict|that|the|their|under|upon))*\s+anonymity\b/i;
/** "asked not to be named", "declined to be quoted by name", "wished to remain anonymous" */
const NOT_NAMED =
  /^(?:(?:ask(?:ed|ing)|insisted|preferred|requested|wanted|wished)\s+not\s+to\s+be\s+(?:identified|named|quoted)|(?:declined|refused)\s+to\s+be\s+(?:identified|named|quoted)|(?:asked|chose|preferred|requested|wanted|wished)\s+to\s+(?:remain|stay)\s+anonymous)\b/i;

export const ANONYMITY: QuotationRule = {
  name: 'anonymity',
  reason:
    'in "The official spoke on condition of anonymity because she was not allowed to speak" agencies tell why they name nobody: she says nothing',
  apply: (found, { reading: { document } }) =>
    found.filter((one) => isQuoted(one, document) || !isOfName(one, document)),
};

function isOfName({ head, cue, content }: Found, document: Document): boolean {
  if (content.some(({ start }) => start < head)) return false;
  return [head, ...cue.map(({ start }) => start)].some((verb) => {
    const { text, starts } = document.tokens;
    const phrase = text.slice(starts[verb]!, starts[verb]! + REACH);
    return UNNAMED.test(phrase) || NOT_NAMED.test(phrase);
  });
}

function isQuoted({ content }: Found, { marks }: Document): boolean {
  return content.some(({ start, end }) => marks.quotedAt.subarray(start, end).some((quoted) => quoted >= 0));
}
