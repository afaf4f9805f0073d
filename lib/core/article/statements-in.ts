import { askers } from '../quotation/data/askers.ts';
import { asksIn } from '../quotation/leading-labels.ts';
import type { Quotation } from '../quotation/quotation.ts';
import { unwrapCarried } from '../speaker/carried/carried-statements.ts';
import type { RegistryIndex } from '../speaker/registry/lookup.ts';
import { withoutHeadline } from './heading/without-headline.ts';
import { isNothingStated } from './nothing-stated.ts';
import { outletsQuestions } from './outlets-questions.ts';

/**
 * The quotations that tell who stated what. The extractor follows its corpus, which calls more than that an attribution: what
 * somebody was asked, what he was asked for, that an agency reported what a minister said, and what a headline makes of it.
 *
 * @param quotations of the text, in text order
 */
export function statementsIn(text: string, quotations: readonly Quotation[], registry: RegistryIndex): Quotation[] {
  const isInterview = isOutletsInterview(text);
  const asked = outletsQuestions(quotations, registry);
  const stated = quotations
    .flatMap((one) => (wasAsked(text, one) ? claimedByOthers(one) : [one]))
    .filter(
      (quotation) =>
        !wasAsked(text, quotation) &&
        !wasUrged(text, quotation) &&
        !isSaidOf(text, quotation) &&
        (isInterview || !isTurnOfAsker(text, quotation)) &&
        !asked.has(quotation) &&
        !isSubject(text, quotation) &&
        !isRequest(quotation) &&
        !isNothingStated(text, quotation),
    );
  const isJudged = new Set(stated);
  const told = unwrapCarried(text, stated, registry);
  return withoutHeadline(
    text,
    told.filter((one) => isJudged.has(one) || !isNothingStated(text, one)),
  );
}

/** "asked about reports that Aas | had called for | a vote, she said": what others said that somebody was asked about. */
function claimedByOthers({ source: [asked], content: [question], inner = [] }: Quotation): Quotation[] {
  if (QUESTION.test(question?.text ?? '')) return [];
  return inner.filter(
    ({ source: [whose] }) => whose && asked && (whose.end <= asked.start || whose.start >= asked.end),
  );
}

/** "Q: And then? A: Nothing.", where the outlet says that it met somebody: its questions are its own. A ministry's "Q:" is nobody. */
function isOutletsInterview(text: string): boolean {
  const [before = ''] = text.split('\nQ', 1);
  return text.includes('\nA:') && /\b(?:asked|interview(?:ed)?|met|questioned|sat|spoke|talked|told)\b/i.test(before);
}

/** How much of the text from a verb on is looked at, in UTF-16 code units. */
const REACH = 24;

/** "Asked about the plan, she said": the question was put to her. */
function wasAsked(text: string, { source: [asker], cue: [verb], content: [question] }: Quotation): boolean {
  // "We asked the ministry": the newsroom did.
  if (asker && verb && /^(?:I|We)$/i.test(asker.text) && /^asked\b/.test(verb.text)) return true;
  // "“Has it started?” | a follow-up question | was asked", "Reporters | asked | the minister what …"
  if (/\basked$/.test(verb?.text ?? '') && /\b(?:journalist|question|reporter)s?$/i.test(asker?.text ?? ''))
    return true;
  // "told reporters, answering the question whether it was late"
  if (/^answer(?:ed|ing)$/i.test(verb?.text ?? '') && /^(?:an?|the) question\b/i.test(question?.text ?? ''))
    return true;
  // "She answered a question | whether it was late"
  if (/^answer(?:ed|ing) (?:(?:an?|the) )?questions?(?: about)?$/i.test(verb?.text ?? '')) return true;
  // "She answered | our questions by telephone"
  if (
    /^answer(?:ed|ing)$/i.test(verb?.text ?? '') &&
    /^(?:our|some|these|those) questions\b/i.test(question?.text ?? '')
  )
    return true;
  // "Asked on Monday in Velm | whether it was late, she said": no verb but a participle begins with a capital.
  if (verb?.text === 'Asked' && QUESTION.test(question?.text ?? '')) return true;
  const asked = verb?.text.replace(/^(?:was|were) /, '') ?? '';
  if (!verb || !question || !/^asked(?: about)?$/i.test(asked)) return false;
  if (/^\s*to comment\b/i.test(text.slice(verb.end, verb.end + 16))) return true;
  const before = text.slice(Math.max(0, verb.start - 8), verb.start);
  // "The ministry, asked about the launch, called it late"
  const isInserted = /,\s+$/.test(before) && text.startsWith(',', question.end);
  const isPassive =
    asked !== verb.text || verb.text.startsWith('A') || /\b(?:was|were|when)\s+$/i.test(before) || isInserted;
  // "Asked later by Radio Velm | whether it was late, she said": the asker comes after the verb.
  if (asker && asker.start > verb.end && /\bby (?:the )?$/i.test(text.slice(verb.end, asker.start))) return true;
  // "asked | her five questions"
  if (/^(?:\S+ ){0,4}questions?$/i.test(question.text)) return true;
  // "was asked by Oskar Tehl, the chair, whether it was late"
  if (asked !== verb.text && /^\s+by\b[^:;“”"]{0,60}$/.test(text.slice(verb.end, Math.max(verb.end, question.start))))
    return true;
  const isAsked = /^(?:was |were )?asked (?:by (?:\S+ ){1,3})?(?:about|how|if|what|when|where|whether|who|why)\b/i.test(
    text.slice(verb.start, Math.min(question.start, verb.end + REACH) + REACH),
  );
  return isPassive && isAsked;
}

const QUESTION = /^(?:how|if|what|when|where|whether|which|who|why)\b/i;

/** "QUESTION: Has Moscow replied?", "The Press:", "Speaker 2:", "Q40 Ola Kell:": who leads through a transcript, or is unknown, states nothing. */
function isTurnOfAsker(text: string, { source: [label], cue: [colon], content }: Quotation): boolean {
  if (!label || (colon && colon.text !== ':')) return false;
  // "(Ola Kell, Velm Radio): Is it late?", above "Spokesperson: It is."
  if (/^\(.*\)$/.test(label.text)) return asksIn(content.at(-1)?.text ?? '');
  if (/(?:^|\n)Q\d{1,3} +$/.test(text.slice(Math.max(0, label.start - 8), label.start))) return true;
  // "Journalist (Velm Radio):"
  const called = label.text.toLowerCase().replace(/ \([^()]*\)$/, '');
  const name = called.replace(/^(?:an? )?(?:additional|audience|female|follow-up|further|male|the|unidentified) /, '');
  if (!askers.has(name) && !/^speaker \d{1,2}$/.test(name) && called !== 'unidentified speaker') return false;
  // "<Question>", "[Reporter] Kell, Velm Radio:"
  const isMarked = /^[<([]$/.test(text.slice(label.start - 1, label.start)) && /[>)\]]/.test(text.charAt(label.end));
  const start = isMarked ? label.start - 1 : label.start;
  return start === 0 || text[start - 1] === '\n';
}

/**
 * "The minister | is being urged | to stop it", "Velm | has been accused of | lying": others urge him, and accuse them.
 * So with "It was late, | the minister | was told".
 */
function wasUrged(text: string, { kind, source: [whom], cue: [verb], content: [what] }: Quotation): boolean {
  if (kind === 'direct' || !whom || !verb || !what || whom.end > verb.start) return false;
  const phrase = text.slice(whom.end, verb.end);
  return (
    phrase.length < 48 &&
    /\b(?:am|are|be|been|being|is|was|were) (?:\w+ )?(?:accused|advised|asked|assured|blamed|briefed|criticised|criticized|informed|notified|promised|reminded|told|urged|warned)(?: for| of(?: \w+ing)?| that| to)?$/.test(
      phrase,
    )
  );
}

/** "The launcher | is said | to be lighter": others say so of it, and nobody tells who. */
function isSaidOf(text: string, { source: [whom], cue: [verb], content: [what] }: Quotation): boolean {
  if (!whom || !verb || !what || whom.end > verb.start || what.start < verb.end) return false;
  return SAID_OF.test(text.slice(whom.end, what.start + 'to '.length));
}

const SAID_OF =
  /^(?: also)? (?:are|is|was|were)(?: also)? (?:alleged|believed|reported|reputed|rumou?red|said|thought|understood) to /;

/** "She also commented on the reports", "Members asked about the gates", "He talked to Velm Radio": on what, and to whom, not what. */
function isSubject(text: string, { cue: [verb], content: [what], kind }: Quotation): boolean {
  if (kind !== 'indirect' || !verb) return false;
  if (what && what.start > verb.end && TALKED_TO.test(text.slice(verb.start, what.start))) return true;
  return SUBJECT.test(text.slice(verb.start, verb.end + 8));
}

const SUBJECT =
  /^(?:(?:was|were) )?(?:\w+ )?(?:comment(?:ed|ing|s) (?:on|upon)|(?:asked|sp(?:eaks|oke)|talk(?:ed|s)) about)\b/i;
const TALKED_TO =
  /^(?:sp(?:eaks|oke)|talk(?:ed|s)) (?:to|with) (?:her |him |them |us |(?:the )?(?:\p{Lu}\S* )*)(?:about )?$/u;

/** "The ministry did not respond to a request for comment.", "Radio Velm | asked | the ministry for comment." */
function isRequest({ cue: [verb], content }: Quotation): boolean {
  const isAsked = /\basked$/.test(verb?.text ?? '');
  if (isAsked && /^[^,.;:“"]+ for comment\b/.test(content[0]?.text ?? '')) return true;
  return content.some(({ text }) =>
    /\b(?:inquir(?:y|ies)|quer(?:y|ies)|requests?) for comment\b|\breached for comment\b|^for comment\b/i.test(text),
  );
}
