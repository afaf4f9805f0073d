import type { CueInSentence } from '../../../telling/sentence.ts';
import type { Span } from '../../../text/span.ts';
import type { DatedWords } from '../dates/dated-words.ts';
import { withoutQuotations } from '../dates/echo.ts';
import { mayHoldDate, readDates } from '../dates/expression.ts';

/** How far before its sentence an occasion is looked for, in code units: news tells of it near the top. */
const reach = 2_000;
/** From an occasion to its date, in code units: "met in the old hall of the customs house on Monday". */
const farthest = 70;
/** How many mentions of an occasion are read; each may cost a reading of dates. */
const mostMentions = 6;

/**
 * The day of "the vote" or "the meeting" at or after which somebody spoke, if an earlier sentence tells it: "The senate
 * voted on Monday to leave. … Lund said after the vote". Only gatherings of a single day count.
 */
export function occasionBefore(
  text: string,
  { cue, stretches }: CueInSentence,
  base: string | undefined,
): DatedWords | undefined {
  // "a report tabled at the meeting"
  if (text.slice(cue.start, cue.end) === 'according') return undefined;
  const noun = stretches.map(({ start, end }) => nounIn(text.slice(start, end))).find(Boolean);
  const first = stretches[0];
  const told = noun === undefined ? undefined : namesOf[noun];
  if (!first || !told) return undefined;
  const from = Math.max(0, first.start - reach);
  const before = withoutQuotations(text.slice(from, first.start));
  for (const { index, 0: name } of [...before.matchAll(told)].slice(-mostMentions).reverse()) {
    const lead = upToHere.exec(before.slice(Math.max(0, index - farthest), index))?.[0] ?? '';
    const rest = fromHere.exec(before.slice(index, index + name.length + farthest))?.[0] ?? '';
    const words = lead + rest;
    const isOver = noun === 'close' || noun === 'signing';
    if (!mayHoldDate(words) || otherwise.test(isOver ? lead : words)) continue;
    const away = ({ start, end }: Span) => Math.max(start - from - index - name.length, from + index - end);
    const [found] = readDates(words, base, from + index - lead.length).toSorted((a, b) => away(a) - away(b));
    if (found?.precision === 'day' || (found && noun === 'signing')) return found;
  }
  return undefined;
}

/** What is of one sentence: the full stop of "Aug." ends none. */
const upToHere = /(?:[^.!?;\n]|(?<=\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.)*$/;
const fromHere = /^(?:[^.!?;\n]|(?<=\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.)*/;

/** "told the meeting": a meeting; "said afterwards": whatever was held; "told lawmakers", "testified": a hearing; "told the jury": a trial. */
function nounIn(words: string): string | undefined {
  if (beforeCourt.test(words)) return 'trial';
  if (atSigning.test(words)) return 'signing';
  if (atClose.test(words)) return 'close';
  if (afterwards.test(words)) return 'any';
  return spokenAt.exec(words)?.[1] ?? (beforeHouse.test(words) ? 'house' : undefined);
}

const beforeHouse =
  /\btestified\b|\btold (?:the )?(?:committee|deputies|house|lawmakers|MPs|panel|senators)\b(?! (?:last|next|on|this|yesterday)\b)/;

/** "at the signing", "after the signing ceremony": of what was signed or agreed. */
const atSigning = /\b(?:after|[Aa]t|before|during) the signing\b(?! (?:last|next|of|on|this|yesterday)\b)/;

/** "told the closing session", "as the talks closed": of what ended. */
const atClose = /\b(?:at|during|told) the (?:closing|concluding|final) (?:ceremony|meeting|plenary|session|sitting)\b/;

const afterwards = /\b(?:remarked|said|told (?:journalists|lawmakers|reporters)) afterwards?\b/;

const beforeCourt =
  /\btold (?:the )?(?:court|judges?|jurors|jury|tribunal)\b(?! (?:last|next|on|this|yesterday)\b)|\bsaid in evidence\b/;

/** Whom somebody addressed, or when he spoke: "told the meeting", "after the vote", "at the end of the hearing"; but "a diplomat following the talks" does so for weeks. */
const spokenAt =
  /\b(?:addressed|[Aa]fter|[Aa]t|[Bb]efore|[Dd]uring|(?<!\p{Ll} )following|Following|[Ii]n|informed|(?:close|conclusion|end|opening|start) of|told) (?:that|the) (briefing|ceremony|conference|debate|forum|hearing|meeting|panel|plenary|rally|seminar|session|sitting|summit|symposium|talks|vote|workshop)\b(?! (?:last|next|on|this|yesterday)\b)/u;

/** Words by which an earlier sentence may refer to each occasion. */
const namesOf: Readonly<Record<string, RegExp>> = {
  any: /\b(?:debate|hearing|m(?:eeting|et)|session|sitting|summit|talks|voted?)\b/g,
  briefing: /\bbriefing\b/g,
  close: /\b(?:closed|concluded|ended|finished|wound up|wrapped up)\b/g,
  ceremony: /\bceremon(?:y|ies)\b/g,
  conference: /\bconference\b/g,
  debate: /\bdebate[ds]?\b/g,
  forum: /\bforum\b/gi,
  hearing: /\bhearing\b/g,
  house: /\b(?:committee|deputies|hearing|lawmakers|MPs|panel|senators)\b/g,
  meeting: /\bm(?:eeting|et)\b/g,
  panel: /\bpanel\b/g,
  plenary: /\bplenary\b/g,
  rally: /\brall(?:y|ied)\b/g,
  seminar: /\bseminar\b/g,
  session: /\bsession\b/g,
  signing: /\b(?:agreed|signed|signing)\b/g,
  sitting: /\bsitting\b/g,
  summit: /\bsummit\b/g,
  symposium: /\bsymposium\b/g,
  talks: /\b(?:met|talks)\b/g,
  trial: /\b(?:[Cc]ourt|judges?|jurors|jury|[Tt]ribunal)\b/g,
  vote: /\b(?:adopted|approved|backed|passed|ratified|rejected|voted?)\b/g,
  workshop: /\bworkshop\b/g,
};

/** "is to vote on Monday", "a session on March 6 and 7" */
const otherwise = /\b(?:due|expected|is to|planned|scheduled|will)\b|\b\p{Lu}\p{Ll}+ \d{1,2} (?:and|to) \d/u;
