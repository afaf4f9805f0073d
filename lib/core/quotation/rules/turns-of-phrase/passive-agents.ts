import { hashText } from '../../learned/hashing.ts';
import { stemOf } from '../../lexemes.ts';
import { OPENS } from '../../quote-marks.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import { coveredBy, isFree } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const PARTICIPLE = tagNumber('VBN');
const PAST = tagNumber('VBD');
const BY = hashText('by');
const OF = hashText('of');
const ACCUSED = hashText(stemOf('accused'));
const BEING = wordsOf('are been being is was were');
/** Words that end the speaker's name. */
const NAME_ENDS = wordsOf('. , : about as for if that to whether');
/** A name with titles, in tokens. */
const LONGEST_NAME = 12;
/** The reranker knows few passives, and may score one as low as this. */
const LEAST_SCORE = 0.25;
/** The confidence of a passive that the reranker alone would not have taken. */
const CONFIDENCE = 0.5;

export const PASSIVE_AGENTS: QuotationRule = {
  name: 'passive agents',
  reason: 'in "reporters were told by the doctor that …" the doctor speaks; the corpus has few passives',
  apply: (found, { reading, attributions }) => {
    const heads = new Set(found.map(({ head }) => head));
    const claimed = coveredBy(found, reading.document.tokens.count);
    const doubtful = attributions
      .filter(({ head, score }) => score >= LEAST_SCORE && !heads.has(head) && isPassive(reading, head))
      .filter(({ content }) => content.every((stretch) => isFree(claimed, stretch)))
      .map((one): Found => ({ ...one, confidence: CONFIDENCE, inner: [] }));
    const rescued = doubtful.flatMap((one) => withAgent(reading, one) ?? []);
    return [...found.map((one) => withAgent(reading, one) ?? one), ...rescued];
  },
};

function isPassive({ document, syntax }: Reading, head: number): boolean {
  const { words } = document.lexemes;
  const tag = syntax.tags[head]!;
  return (tag === PARTICIPLE || tag === PAST) && BEING.get(words[head - 1] ?? 0) >= 0 && words[head + 1] === BY;
}

/** The quotation with the passive's agent as its source; undefined if it is no passive or has no agent. */
function withAgent(reading: Reading, one: Found): Found | undefined {
  const { words, stems } = reading.document.lexemes;
  const { roles } = reading.document.marks;
  const { head } = one;
  if (!isPassive(reading, head)) return undefined;
  const start = head + 2;
  let end = start;
  while (end < Math.min(words.length, start + LONGEST_NAME) && NAME_ENDS.get(words[end]!) < 0 && roles[end] !== OPENS) {
    if (words[end] === OF && stems[head] === ACCUSED) break;
    end += 1;
  }
  if (end === start || end >= words.length) return undefined;
  const content = one.content
    .map((stretch) => (stretch.start > head && stretch.start < end ? { start: end, end: stretch.end } : stretch))
    .filter((stretch) => stretch.end > stretch.start);
  return content.length === 0 ? undefined : { ...one, source: [{ start, end }], content };
}
