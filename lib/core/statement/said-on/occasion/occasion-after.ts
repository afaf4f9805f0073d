import { saidThis } from '../../../telling/said-this.ts';
import type { CueInSentence } from '../../../telling/sentence.ts';
import { wordsOf } from '../../../telling/words-of.ts';
import type { Span } from '../../../text/span.ts';
import { occasions } from '../attachment/words.ts';
import type { DatedWords } from '../dates/dated-words.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';

/** How much after the sentence is read, in code units. */
const reach = 200;

/**
 * The date of the next sentence, if that tells on what occasion the words were said: "Lund said it was over. This came
 * during a meeting on Wednesday", "He was speaking on Tuesday", "Lund said this at a forum on Monday".
 */
export function occasionAfter(
  text: string,
  { cue, content, stretches }: CueInSentence,
  source: readonly Span[],
  base: string | undefined,
): DatedWords | undefined {
  const from = Math.max(stretches.at(-1)?.end ?? cue.end, content.at(-1)?.end ?? cue.end);
  const next = text.slice(from, from + reach);
  const who = source[0] ?? cue;
  if (ofReason.test(text.slice(Math.max(stretches[0]?.start ?? 0, who.start - 10), who.start))) return undefined;
  const opening = telling.exec(next) ?? tellingOfSource(text, next, source);
  if (!opening) return undefined;
  const sentence = /^[^.!?\n]*/.exec(next.slice(opening[0].length))?.[0] ?? '';
  if (!mayHoldDate(sentence)) return undefined;
  const offset = from + opening[0].length;
  const [date] = readDates(sentence, base, offset);
  if (!date) return undefined;
  const lead = sentence.slice(0, date.start - offset).replace(byWhom, '');
  const isOwn =
    /^\s*(?:in \p{Lu}[\p{L} ]{2,20} )?(?:on |late |early |earlier )*$/u.test(lead) ||
    /\baddress(?:ed|ing)$/.test(opening[0]) ||
    holdsOccasion(lead);
  return isOwn && !/[,;:“”"«»]/.test(lead.replace(inShort, '')) ? date : undefined;
}

/** "withdrew its bill | after | a party said it was late. … announced the decision": the party spoke before. */
const ofReason = /\b(?:after|because|since)\s+$/;

/** "was made | by Ambassador Lund, who leads them, | in Lune on Friday" */
const byWhom = /^ by (?!.*\p{Ll}ed\b)[^;:“”"«»]{3,140},?(?= (?:on |late |early |earlier )*$)/u;

/** "the Treaty on the Strait|, or TS,|" */
const inShort = /, or \p{Lu}{2,8},/gu;

/** "The mayor of Lune has urged … Mayor Lind was speaking at": the same person if source and subject share a word. */
function tellingOfSource(text: string, next: string, source: readonly Span[]): RegExpExecArray | undefined {
  const opening = tellingOfName.exec(next);
  const names = new Set(wordsOf(opening?.groups?.who ?? ''));
  const words = source.flatMap(({ start, end }) => wordsOf(text.slice(start, end)));
  return opening && words.some((word) => word.length > 3 && names.has(word)) ? opening : undefined;
}

const tellingOfName =
  /^[.!?”"’»]*\s+(?<who>(?:\p{Lu}[\p{L}’'-]+ ){1,5})(?:addressed|spoke|(?:was|were) (?:addressing|answering|briefing|speaking|talking|testifying))\b/u;

function holdsOccasion(words: string): boolean {
  return wordsOf(words).some((word) => occasions.has(word) || word === 'journalists' || word === 'reporters');
}

/** "Anna Lund", "The acting governor" */
const subject = String.raw`(?:(?:\p{Lu}[\p{L}’'-]+ ){1,6}|The (?:\p{Ll}[\p{L}’'-]+ ){1,4})`;
const made =
  '(?:announced|delivered|gave|issued|made|sounded|voiced) (?:her|his|its|that|the|their|these|this) (?:announcement|appeal|assurance|call|comments?|decision|demand|disclosure|move|offer|pledge|proposal|remarks?|revelation|statement|threat|warning)';
/** "The head of the guard, Ada Lund," */
const sayer = String.raw`\p{Lu}[\p{L}’'-]* (?:[\p{L}’'.-]+,? ){0,8}?`;
const came =
  '(?:This|That|It|(?:His|Her|Their|Its|The) (?:announcement|appeal|comment|comments|remark|remarks|statement|warning|words)) (?:came|was made|were made|was delivered|followed)';
const speaks = '(?:He|She|They) (?:was|were|had been) (?:addressing|answering|briefing|speaking|talking|testifying)';

const telling = new RegExp(
  String.raw`^[.!?”"’»]*\s+(?:(?:${subject}${made}|${sayer}${saidThis}|${came}|${speaks})\b)`,
  'u',
);
