import type { Stretch } from '../../candidates/candidate.ts';
import { phrasalVerbs, phrasalVerbsOfWords, thingsSaid, traded } from '../../data/phrasal-verbs.ts';
import type { Document } from '../../document.ts';
import { hashText } from '../../learned/hashing.ts';
import type { Reading } from '../../reading.ts';
import { coveredBy } from '../covered.ts';
import type { Found, QuotationRule } from '../quotation-rule.ts';
import { wordAt } from '../word-at.ts';
import { tagsOf, wordsOf } from '../word-sets.ts';
import { saidUpTo } from './said-up-to.ts';
import { subjectBefore } from './subject-before.ts';

const ANY_THING = phrasesOf(phrasalVerbs);
const OF_WORDS = phrasesOf(phrasalVerbsOfWords);
const FINITE = tagsOf('VBD', 'VBN', 'VBP', 'VBZ');
/** "was turned down" */
const BEING = wordsOf('be been being get got is are was were');
/** The object stands elsewhere: "which she | turned down", "turned down | by both". */
const RELATIVES = wordsOf('that which who whom');
const BEGINS_THING = tagsOf('CD', 'DT', 'JJ', 'NN', 'NNP', 'NNPS', 'NNS', 'PRP$', 'VBG');
/** In tokens, up to its noun. */
const LONGEST_THING = 7;
const NOUNS = tagsOf('NN', 'NNS');
const PAST_OR_PRESENT = tagsOf('VBD', 'VBP', 'VBZ');
const CONFIDENCE = 0.5;

export const PHRASAL_VERBS: QuotationRule = {
  name: 'phrasal verbs',
  reason:
    'in "Velm turned down an offer of talks" and "The envoy took issue with the report" it is told what they hold of it; the models know verbs, and few of two words',
  apply: (found, { reading }) => {
    const { document } = reading;
    const claimed = coveredBy(found, document.tokens.count, ['cue', 'content']);
    const made: Found[] = [];
    for (let head = 1; head + 2 < document.tokens.count; head++) {
      if (claimed[head] === 1 || document.marks.quotedAt[head]! >= 0) continue;
      const after = phraseEnd(head, reading);
      const source = after === undefined ? undefined : whoseBefore(head, reading);
      if (after === undefined || !source) continue;
      const end = saidUpTo(after, (i) => claimed[i] === 1 || goesOnOtherwise(i, reading), document, ',');
      if (end <= after) continue;
      const cue = [{ start: head, end: after }];
      made.push({ head, source: [source], cue, content: [{ start: after, end }], confidence: CONFIDENCE, inner: [] });
    }
    return made.length > 0 ? [...found, ...made] : found;
  },
};

function phrasesOf(verbs: Readonly<Record<string, readonly string[]>>): ReadonlyMap<number, readonly string[][]> {
  return new Map(
    Object.entries(verbs).flatMap(([forms, rests]) =>
      forms.split(' ').map((form) => [hashText(form), rests.map((rest) => rest.split(' '))] as const),
    ),
  );
}

/** The token after "turned down", if an object follows. */
function phraseEnd(head: number, reading: Reading): number | undefined {
  const {
    document,
    syntax: { tags },
  } = reading;
  const { words } = document.lexemes;
  if (!FINITE.has(tags[head]!) || BEING.get(words[head - 1]!) >= 0) return undefined;
  const restOf = (phrases: typeof ANY_THING) =>
    phrases.get(words[head]!)?.find((each) => each.every((word, i) => wordAt(document, head + 1 + i) === word));
  const ofWords = restOf(OF_WORDS);
  const rest = ofWords ?? restOf(ANY_THING);
  const after = head + 1 + (rest?.length ?? 0);
  const isThing = rest !== undefined && BEGINS_THING.has(tags[after]!) && (!ofWords || isSaid(after, reading));
  return isThing ? after : undefined;
}

/** "a Russian | proposal", "those complaints" */
function isSaid(from: number, { document, syntax: { tags } }: Reading): boolean {
  for (let i = from; i < from + LONGEST_THING; i++) {
    const word = wordAt(document, i).toLowerCase();
    if (/^(?:[.,;:]|by|for|from|in|of|on|to|with)$/.test(word)) return false;
    // "a question | mark"
    if (NOUNS.has(tags[i + 1]!)) continue;
    if (thingsSaid.has(word) || thingsSaid.has(word.replace(/s$/, '')) || thingsSaid.has(word.replace(/ies$/, 'y')))
      return true;
  }
  return false;
}

/** "turned down the invitation | and stayed at home", "came out against the tax | and later voted for it" */
function goesOnOtherwise(i: number, { document, syntax: { tags } }: Reading): boolean {
  if (document.marks.quotedAt[i]! >= 0 || !/^(?:and|but)$/.test(wordAt(document, i))) return false;
  return PAST_OR_PRESENT.has(tags[/ly$|^(?:also|later|then)$/.test(wordAt(document, i + 1)) ? i + 2 : i + 1]!);
}

/**
 * The subject. Undefined if it is a relative pronoun or belongs to the verb's object, "an offer that Velm | turned
 * down", or if it is traded, "Shares | shrugged off the threat".
 */
function whoseBefore(head: number, reading: Reading): Stretch | undefined {
  const source = subjectBefore(reading, head);
  if (source && isTraded(source, reading.document)) return undefined;
  const { words } = reading.document.lexemes;
  const isRelative = source && [source.start, source.start - 1].some((i) => RELATIVES.get(words[i] ?? 0) >= 0);
  return isRelative ? undefined : source;
}

/** "Oil prices", "Shares | of the Velm Bank" */
function isTraded({ start, end }: Stretch, document: Document): boolean {
  let last = start;
  while (last + 1 < end && !/^(?:[,(]|at|in|of|on)$/.test(wordAt(document, last + 1))) last += 1;
  return traded.has(wordAt(document, last).toLowerCase());
}
