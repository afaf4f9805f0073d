import { HashMap } from '../learned/hash-map.ts';
import { hashText } from '../learned/hashing.ts';
import { stemOf } from '../lexemes.ts';
import { OPENS } from '../quote-marks.ts';
import { tagNumber } from '../syntax/tags.ts';
import type { Found, QuotationRule } from './quotation-rule.ts';

const PARTICIPLE = tagNumber('VBN');
const PAST = tagNumber('VBD');
const BY = hashText('by');
const OF = hashText('of');
const ACCUSED = hashText(stemOf('accused'));
const BEING = HashMap.from('are been being is was were'.split(' ').map((word) => [hashText(word), 1]));
/** Words that end the name of who spoke. */
const NAME_ENDS = HashMap.from('. , : about as for if that to whether'.split(' ').map((word) => [hashText(word), 1]));
/** A name with titles, in tokens. */
const LONGEST_NAME = 12;

export const PASSIVE_AGENTS: QuotationRule = {
  name: 'passive agents',
  reason: 'in "reporters were told by the doctor that …" the doctor speaks; the corpus has few passives',
  apply: (found, { reading: { document, syntax } }) => {
    const { words, stems } = document.lexemes;
    const { roles } = document.marks;
    return found.map((one): Found => {
      const { head } = one;
      const tag = syntax.tags[head]!;
      const isPassive = (tag === PARTICIPLE || tag === PAST) && BEING.get(words[head - 1] ?? 0) >= 0;
      if (!isPassive || words[head + 1] !== BY) return one;
      const start = head + 2;
      let end = start;
      while (
        end < Math.min(words.length, start + LONGEST_NAME) &&
        NAME_ENDS.get(words[end]!) < 0 &&
        roles[end] !== OPENS
      ) {
        if (words[end] === OF && stems[head] === ACCUSED) break;
        end += 1;
      }
      if (end === start || end >= words.length) return one;
      const content = one.content
        .map((stretch) => (stretch.start > head && stretch.start < end ? { start: end, end: stretch.end } : stretch))
        .filter((stretch) => stretch.end > stretch.start);
      return content.length === 0 ? one : { ...one, source: [{ start, end }], content };
    });
  },
};
