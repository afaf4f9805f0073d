import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import { stemOf } from '../../lexemes.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { stemsOf, tagsOf, wordsOf } from '../word-sets.ts';

const SAYING = hashText(stemOf('said'));
const NEGATIONS = wordsOf("n't never not");
/** "She would not say when" is a refusal. */
const REFUSING = wordsOf('will wo would');
const NOTHING = hashText('nothing');
const FINITE = tagsOf('MD', 'VBD', 'VBP', 'VBZ');
const POSSESSIVE = hashText("'s");
/** In tokens, from a negation to its verb: "had not yet said". */
const REACH = 2;

export const UNSAID: QuotationRule = {
  name: 'unsaid',
  reason:
    '"She did not say when" tells what somebody kept back, "she explains why" gives no reason; a denial or a refusal has a verb of its own. Nor is a verb anybody who speaks, "hosted a seminar titled “…”" a statement, or "Talking about the vote, she said" two',
  apply: (found, { reading: { document, syntax } }) => {
    const { words, stems } = document.lexemes;
    const spoken = new Set(found.flatMap((one) => (isLead(one, document) ? [] : [document.sentenceAt[one.head]])));
    return found.filter((one) => {
      const { head, cue, source } = one;
      if (isBare(one, document) || isThanked(one, document) || isNoVerb(one, document)) return false;
      if (isHosted(one, document) || (isLead(one, document) && spoken.has(document.sentenceAt[head]))) return false;
      // "the ministry's | proposed | “talks”": a participle, not a verb of the owner's.
      const isOwned = source.some(({ end }) => end === head && words[end - 1] === POSSESSIVE);
      if (isOwned && wordAt(document, head).endsWith('ed')) return false;
      if (cue.length === 0 || stems[head] !== SAYING) return true;
      // "said said": a verb is no source.
      if (source.some(({ start, end }) => end === start + 1 && stems[start] === SAYING)) return false;
      // "said | nothing has been decided" does say so.
      if (words[head + 1] === NOTHING) return FINITE.has(syntax.tags[head + 2]!);
      for (let i = head - 1; i >= Math.max(0, head - REACH); i--)
        if (NEGATIONS.get(words[i]!) >= 0) return REFUSING.get(words[i - 1] ?? 0) >= 0;
      return true;
    });
  },
};

const EXPLAINING = stemsOf('explained');
const BARE = wordsOf('how so what when where which who why');

/** "The minister explains | why |." mentions an explanation but doesn't give it. */
function isBare({ head, content }: Found, { lexemes: { words, stems } }: Document): boolean {
  const [only, ...others] = content;
  if (EXPLAINING.get(stems[head]!) < 0 || others.length > 0) return false;
  return only?.end === only!.start + 1 && BARE.get(words[only!.start]!) >= 0;
}

const THANK = hashText('thank');
const YOU = hashText('you');
const FIRST = wordsOf('i we');

/** "Minister Kell, | thank | you for it": the person addressed doesn't thank. */
function isThanked({ head, source: [whose] }: Found, { lexemes: { words } }: Document): boolean {
  const isSpoken = words[head] === THANK && words[head + 1] === YOU;
  return isSpoken && whose !== undefined && FIRST.get(words[whose.end - 1]!) < 0;
}

const SUPPOSING = wordsOf('if unless');
const COMMA = hashText(',');
const LAWS = wordsOf('decree decrees law laws');
const DENOUNCING = hashText('denouncing');
const NO = wordsOf('any final little no');
const ON = wordsOf('in on over');

/** "The launch, if | confirmed |, would be late", "Velm has no | say | in it", "signed a law | denouncing | the treaty" */
function isNoVerb({ head }: Found, { lexemes: { words, stems } }: Document): boolean {
  const before = words[head - 1] ?? 0;
  if (SUPPOSING.get(before) >= 0) return words[head + 1] === COMMA;
  if (words[head] === DENOUNCING) return LAWS.get(before) >= 0;
  return stems[head] === SAYING && NO.get(before) >= 0 && ON.get(words[head + 1] ?? 0) >= 0;
}

const HOSTING = stemsOf('convened held hosted organised organized');
const ARTICLES = wordsOf('a an the');
/** In tokens, to the noun of an occasion: "a two-day international seminar". */
const NEAR = 5;
const OCCASIONS = wordsOf(
  'conference discussion event exhibition forum lecture meeting round-table seminar session symposium talk webinar workshop',
);

/** "hosted a seminar titled “…”" */
function isHosted({ head, content: [first] }: Found, { lexemes: { words, stems } }: Document): boolean {
  if (HOSTING.get(stems[head]!) < 0 || first?.start !== head + 1 || ARTICLES.get(words[first.start]!) < 0) return false;
  return words.subarray(head + 2, head + 2 + NEAR).some((word) => OCCASIONS.get(word) >= 0);
}

const TALKING = wordsOf('speaking talking');
const ABOUT = wordsOf('about of on');

/** Whether an opening only says what somebody spoke about: "Talking about the vote, | she said". */
function isLead({ head }: Found, { lexemes: { words }, sentences, sentenceAt }: Document): boolean {
  const opens = sentences[sentenceAt[head]!] === head;
  return opens && TALKING.get(words[head]!) >= 0 && ABOUT.get(words[head + 1] ?? 0) >= 0;
}
