import type { Quotation } from '../../quotation/quotation.ts';
import type { Span } from '../../text/span.ts';
import { sentenceOutside } from './sentence.ts';
import { goingOn } from './words.ts';

/**
 * How an article tells of a statement that it gives no day:
 * - `then`: as of the day it has been telling of ("she said", "He ruled out", speech that nobody is named for);
 * - `elsewhere`: as said to somebody else, on a day of its own ("told Canal Siete", "said in an email");
 * - `lasting`: as a view that is held, or as what had been before ("denies", "has called", "regards").
 */
export type Telling = 'then' | 'elsewhere' | 'lasting';

/** A paper says what it says from the day it came out, in the present too: "the statement reads". */
export function tellingOf(text: string, { source, cue, content }: Quotation): Telling {
  const [verb] = cue;
  if (!verb) return 'then';
  const words = text.slice(verb.start, verb.end);
  if (goingOn.has(words.toLowerCase())) return 'then';
  if (lasting.test(words) && !(isPaper(text, source) && !/^ha[ds]|^have/.test(words))) return 'lasting';
  const around = sentenceOutside(text, verb, content).map(({ start, end }) => text.slice(start, end));
  return around.some((stretch) => elsewhere.test(stretch)) ? 'elsewhere' : 'then';
}

/** "replied", "answered": as the last one spoke, whoever that was. */
export function isReply(text: string, { cue }: Quotation): boolean {
  return cue.some(({ start, end }) => reply.test(text.slice(start, end)));
}

const reply = /^(?:answered|countered|replied|retorted|shot back)\b/;

function isPaper(text: string, source: readonly Span[]): boolean {
  return source.some(({ start, end }) => paper.test(text.slice(start, end)));
}

const paper =
  /\b(?:audit|authors|bulletin|communiqu[eé]|document|draft|editorial|letter|memo|note|paper|report|resolution|statement|study|survey|text)$/i;

/** The present, in either number, and the perfects. Plurals of the present are listed: "said", "told" look no different. */
const lasting =
  /^(?!(?:was|were) \p{L}+ed\b)(?:are|deem|did not|do|does|doubt|ha[ds]|have|is|was|were|\p{L}*[^s\s]s|advise|agree|argue|ask|believe|call|claim|complain|concede|consider|contend|demand|deny|expect|favou?r|fear|hope|insist|maintain|oppose|predict|propose|reckon|recommend|reject|say|suggest|support|think|urge|view|want|warn)(?![\p{L}’'-])/u;

const elsewhere =
  /\btold (?!(?:(?:the|this) )?(?:\p{Lu}[\p{L}’'-]+ )*(?:Assembly|Chamber|Commission|Committee|Commons|Conference|Congress|Council|Forum|House|Lords|MPs|Parliament|Senate)\b)(?:(?:the|this) )?(?:\p{Lu}[\p{L}\d.]+ ?)+(?!\p{L}|[’'])|\b(?:[Ii]n|[Oo]n|[Tt]o|[Bb]y) (?:(?:an?|her|his|its|their|the) )?(?:separate |written |telephone |phone |radio |television |TV )?(?:e-?mail|Facebook|interview|letter|phone|podcast|telephone|telegram|tweet|Twitter|Telegram|social media)\b|\basked for comment\b/u;
