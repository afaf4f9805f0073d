import type { Stretch } from '../../candidates/candidate.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { tagNumber } from '../../syntax/tags.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordsOf } from '../word-sets.ts';

const AND = hashText('and');
const PAST = tagNumber('VBD');
/** "Aas, who came" */
const APART = wordsOf([',', 'that', 'which', 'who', 'whose']);

export const SHARED_SOURCES: QuotationRule = {
  name: 'shared sources',
  reason:
    'in "Aas said it was late but declined to say why" Aas declines, not "Aas said it was late": who speaks ends where a verb of speech follows',
  apply: (found, { reading }) => {
    const saidAt = new Map(found.filter(({ cue }) => cue.length > 0).map((one) => [one.head, one]));
    return found.map((one): Found => {
      const [whole] = one.source;
      if (!whole) return one;
      for (let i = whole.start + 1; i < whole.end; i++) {
        const [source] = saidAt.get(i)?.source ?? [];
        if (source?.start === whole.start && source.end === i) return { ...one, source: [source] };
      }
      const verb = joinedVerb(one.head, whole, reading);
      return verb === undefined ? one : { ...one, source: [{ start: whole.start, end: verb }] };
    });
  },
};

/** The verb in a source to which the cue is joined: "Envoys Aas and Kell | discussed the gates | and reaffirmed". */
function joinedVerb(
  head: number,
  { start, end }: Stretch,
  { document: { lexemes }, syntax }: Reading,
): number | undefined {
  if (end !== head - 1 || lexemes.words[end] !== AND || syntax.tags[head] !== PAST) return undefined;
  for (let i = start + 1; i < end; i++) {
    if (APART.get(lexemes.words[i]!) >= 0) return undefined;
    if (syntax.tags[i] === PAST) return i;
  }
  return undefined;
}
