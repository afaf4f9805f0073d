import { fold } from '../../../text/fold.ts';
import { elidedLink, foreignBodyNouns, foreignLinks } from '../../../text/foreign-names.ts';
import type { Stretch } from '../../candidates/candidate.ts';
import type { Document } from '../../document.ts';
import { coveredBy } from '../covered.ts';
import type { QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';

/** In tokens: of what a rule looks at on each side of a source's end. */
const LONGEST = 12;
const NOUNS: ReadonlySet<string> = new Set(foreignBodyNouns);
const CAPITAL = /^\p{Lu}/u;
const DAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

export const FOREIGN_NAMES: QuotationRule = {
  name: 'foreign names',
  reason:
    'the models know English: of "the Instituto Velm para la Paz" they leave off what follows "Velm", as no name of theirs has a word like "para"',
  apply: (found, { reading: { document } }) => {
    const taken = coveredBy(found, document.tokens.count, ['content', 'cue']);
    return found.map((one) => ({ ...one, source: one.source.map((source) => whole(source, document, taken)) }));
  },
};

/** A source with the rest of the foreign name at its end: "Ola Kell of the Stiftung für | Velm und Lune". */
function whole(source: Stretch, document: Document, taken: Uint8Array): Stretch {
  const first = Math.max(source.start, source.end - LONGEST);
  const isForeign = (i: number) => CAPITAL.test(wordAt(document, i)) && NOUNS.has(fold(wordAt(document, i)));
  let noun = source.end - 1;
  while (noun >= first && !isForeign(noun)) noun -= 1;
  if (noun < first) return source;
  let at = noun + 1;
  let { end } = source;
  for (; at < noun + LONGEST && taken[at] === 0 && document.sentenceAt[at] === document.sentenceAt[noun]; at += 1) {
    const word = wordAt(document, at);
    const isName = (CAPITAL.test(word) && !DAY.test(word)) || elidedLink.test(word);
    if (!isName && !foreignLinks.has(word)) break;
    if (isName) end = Math.max(end, at + 1);
  }
  // What the source holds of other words, "the Stiftung Velm in Lune", stays.
  return { ...source, end };
}
