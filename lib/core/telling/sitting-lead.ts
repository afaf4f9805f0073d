import { linesAbove } from './letterhead.ts';
import { isReadout } from './readout.ts';

/** How much of a text is searched for its first sentence, in code units. */
export const openingLength = 700;

/** The first sentence of the record of a sitting, which says what sat. Undefined if the article is no such record. */
export function sittingLead(text: string): string | undefined {
  const lead = firstSentence(text);
  if (lead === undefined) return undefined;
  const isOfGathering = gathering.test(lead) || isOfNumbered(text) || (toldHouse.test(lead) && isHearing(text));
  const isGoingOn = heard.test(lead) || (text.match(courses) ?? []).length >= fewestCourses;
  const isRecord = summaryToCome.test(lead) || (isOfGathering && isGoingOn);
  const isMet = isRecord || (convening.test(lead) && (isReportOfEvent(text) || isAgreed(text)));
  const isAccount = (encounter.test(lead) && isReadout(headlineOf(text))) || faced.test(lead);
  const isEnacted = enacted.test(lead) && linesAbove(text).some((line) => pressRelease.test(line));
  return isMet || isAccount || isEnacted ? lead : undefined;
}

/** "The Council today approved conclusions on …", in a press release: what it "stresses" below is part of those. */
const enacted =
  /\b(?:Assembly|Board|Cabinet|Commission|Committee|Conference|Council) (?:\p{Ll}+ |on \p{Lu}\p{Ll}+ )?(?:adopted|approved) (?:an? |the )?(?:\p{Ll}+ ){0,2}(?:conclusions|decision|declaration|resolution|statement)\b/u;

const pressRelease = /^(?:news|press) release\b/i;

/** "Note: A complete summary of today’s Council meeting will be made available", above what was said there so far. */
const summaryToCome =
  /\b(?:complete|full) summary of (?:this (?:afternoon|morning)|today)[’']s [^.]{3,80}? (?:debate|meeting|session)s?\b/;

/** "held the first plenary of its session, hearing addresses by"; "…, an official stressed, as she briefed the Council today"; "Speakers in the Council warned today" */
const heard =
  /,\s(?:as it heard|hearing) (?:an? )?(?:address(?:es)?|briefings?|from|remarks|statements?)\b|\bas (?:he|she|they) (?:addressed|briefed) the (?:\p{Lu}[\p{L}-]+ ){1,4}(?:this (?:afternoon|morning)|today)\b|^(?:Delegates|Members|Speakers) in the (?:\p{Lu}[\p{L}-]+ ){1,4}(?:\p{Ll}+ )?today\b/u;

/** "10,196TH MEETING (PM)", on a line above; the first sentence may just say "The Council remained divided today". */
function isOfNumbered(text: string): boolean {
  const [, ...lines] = linesAbove(text);
  return lines.some((line) => numberedMeeting.test(line));
}

const numberedMeeting = /\b\d[\d,]{0,6}(?:ST|ND|RD|TH|st|nd|rd|th) (?:[Pp]lenary )?(?:MEETING|Meeting|meeting)\b/;

/** "The spokesman held his weekly press conference on Monday": an article that opens with this tells of it. */
const faced =
  /^(?:\p{Lu}|\d)[^.;,“"]{0,160} (?:gave|held|holds) (?:an?|her|his|its|the|their) (?:\p{Ll}+ ){0,2}(?:briefing|(?:media|news|press) (?:briefing|conference))\b/u;

/** One such phrase may be chance: other news also tells of "the end of the meeting". */
const fewestCourses = 2;

/** The first sentence below the headline and a long line under it, without a dateline, whose own date tells nothing. */
export function firstSentence(text: string): string | undefined {
  const [, ...paragraphs] = text.slice(0, openingLength).split('\n\n');
  const lead = paragraphs.find((paragraph) => paragraph.length > shortestLead && sentenceEnd.test(paragraph));
  return /^.{30,}?(?<!\b(?:[ap]\.m|[DMS]rs?|Ms|H\.E|St|\p{Lu}))[.!?](?=\s|$)/su
    .exec(lead ?? '')?.[0]
    .replace(dateline, '');
}

/** "LUNE, 3 May – ", "LUNE, Velmaria—3 May 2026—" */
const dateline = /^(?:[^–—\n]{0,60} [-–—]{1,2} |[^–—\n]{0,60}—\d{1,2} \p{L}{3,9} \d{4}—)/u;

/** A second headline has no such mark, however long it is. */
const sentenceEnd = /[.!?](?:\s|["”’)]|$)/;

/** In code units; bylines and places are shorter. */
const shortestLead = 80;

const gathering =
  /\bat a (?:\p{L}+ )?(?:[Cc]onference|[Dd]ialogue|hearing|[Mm]eeting|[Ss]ession|sitting)\b|\b(?:Assembly|Board|Chamber|Commission|Committee|Conference|Council|Forum|Group|House|Parliament|Senate)\b[^.;“"]{0,140}? (?:(?:failed to )?adopt(?:ed)?|began|conclude[ds]|considered|continued|debated|discussed|gave an? \p{L}+ reading|heard|held (?:an?|its|the) (?:[\p{L}\d-]+ ){0,3}(?:debate|dialogue|meeting|plenary|session)|met|opened|resumed|sat|took up)\b|\b(?:addressed|briefed|informed|told|urged|warned) the (?:\p{Lu}[\p{L}-]+ ){0,4}(?:Assembly|Board|Chamber|Commission|Committee|Conference|Council|Forum|House|Parliament|Senate|Subcommittee)\b|\b(?:delegates|deputies|members|representatives|speakers) told the \p{Lu}|^(?:Delegates|Members|Speakers) in the (?:\p{Lu}[\p{L}-]+ ){0,3}(?:Assembly|Commission|Committee|Conference|Council)\b|\b(?:addressed|attended|closed|opened) (?:the |\p{Lu}\p{L}+[’']s |the \p{Lu}\p{L}+[’']s )?(?:(?:\p{Lu}|\d)[\p{L}\d-]* ){0,5}(?:Conference|Forum|Meeting|Session|Summit|Symposium)\b/u;

/** "officials told lawmakers today" */
const toldHouse = /\btold (?:lawmakers|senators)\b/;

/** "Lind and Tehl testified before the Senate Committee": such an article says who was heard before what they said. */
function isHearing(text: string): boolean {
  return testified.test(text.slice(0, openingLength * 2));
}

const testified = /\btestif(?:ied|ying) before (?:an?|the) \p{Lu}/u;

/** How an event report or a communiqué opens. */
const convening = /\b(?:brought together|convened|gathered|held|hosted|met|organi[sz]ed|spoke|took place)\b/;

/** How a readout opens: "had a telephone conversation with", "spoke today with", "received". */
const encounter =
  /\b(?:(?:chaired|had|held) (?:an? )?(?:\p{L}+ ){0,3}(?:call|consultations|conversation|discussion|meeting|talks?)|met|received|spoke|welcomed)\b/u;

function isReportOfEvent(text: string): boolean {
  const headline = headlineOf(text);
  return eventReport.test(headline) || jointText.test(headline);
}

/** Whether a text was agreed on by a meeting: its headline says so, and it has numbered paragraphs. */
export function isAgreed(text: string): boolean {
  return agreedText.test(headlineOf(text)) && (text.match(numbered) ?? []).length >= fewestItems;
}

function headlineOf(text: string): string {
  const end = text.indexOf('\n');
  return end < 0 ? text : text.slice(0, Math.min(end, openingLength));
}

const eventReport =
  /^(?:Conference|Event|Meeting|Round-?table|Seminar|Symposium|Webinar|Workshop) (?:[Nn]ote|[Rr]ecap|[Rr]ecord|[Rr]eport|[Ss]ummary)\b|^Readout of |^(?:Record|Report|Summary) of (?:an?|the) (?:\p{L}+ )?(?:conference|event|meeting|round-?table|seminar|session|symposium|webinar|workshop)\b/u;

/** "Joint Press Statement of the Ministers"; a headline of news goes on with what that did ("angers Velmaria"). */
const jointText =
  /^Joint (?:Press )?(?:Communiqu[eé]|Declaration|Statement)(?: (?:and|at|between|by|for|from|in|of|on|the|to|with|\p{Lu}\S*|\d\S*))*$/u;

/** "Communiqué of the Ministers", "Foreign Ministers’ Meeting", "Final Declaration of the Conference" */
const agreedText =
  /\b(?:[Cc]ommuniqu[eé]|[Cc]onclusions|[Dd]eclaration|[Ff]inal [Dd]ocument|Meeting|Statement|STATEMENT|[Jj]oint [Ss]tatement|Talks)(?!\p{L})/u;

const numbered = /\n\n\d{1,2}\. /g;

const fewestItems = 3;

/** Phrases that lead through the record of a sitting. */
const courses =
  /\b(?:[Ii]n reply|right of reply|[Aa]t the (?:close|conclusion|end|opening) of the (?:meeting|session|sitting)|[Aa]t the outset|[Oo]pening the (?:debate|meeting|session|sitting)|(?:closing|concluding|introductory|keynote|opening|welcom(?:e|ing)) (?:address|remarks|speech|statement)|[Ff]rom the benches|In the (?:ensuing |subsequent )?(?:debate|discussion)|[Ss]peaking by video ?link|called to order|[Tt]he (?:meeting|session|sitting) (?:began|ended|rose)|(?:informed|told) (?:delegates|lawmakers|participants|senators|the (?:[Cc]onference|Council|meeting|session|sitting))|[Aa]lso (?:briefing|testified|testifying)\b|hearing (?:addresses|statements)|[Tt]he (?:delegate|delegation|observer|representative) (?:for|of)|\p{Lu}\p{L}+[’']s? (?:delegate|representative)|[Tt]he conference (?:brings|brought|gathered|is))\b|\n\n(?:(?:Dr|Mr|Mrs|Ms|The) )?\p{Lu}[\p{L}-]+(?: \([^)\n]{3,40}\))?: /gu;
