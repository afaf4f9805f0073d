import type { Quotation } from '../../quotation/quotation.ts';
import type { Span, TextSpan } from '../../text/span.ts';
import type { RegistryIndex } from '../registry/lookup.ts';
import { withoutCredit } from './carried-endings.ts';
import { byWhomIsCited, namesSomebody } from './cited-source.ts';
import { isOutlet } from './outlet-source.ts';
import { withoutListener } from './told-outlet.ts';

/** In UTF-16 code units: what an outlet may add to a statement that it carries, such as a day or a place. */
const MOST_ADDED = 48;
/** In UTF-16 code units: somebody whom an outlet cites, with title and body. */
const LONGEST_SOURCE = 120;

/**
 * Gives statements that an outlet carries to those who made them: "the minister said it was late, TASS reported" and
 * "it was late, TASS reported, citing the minister" are the minister's. The models keep the outer of two attributions,
 * as their corpus does. Other quotations stay as they are.
 *
 * @param carried in text order
 */
export function unwrapCarried(text: string, carried: readonly Quotation[], registry: RegistryIndex): Quotation[] {
  const quotations = carried.map((one) =>
    withoutListener(withoutCredit(byWhomIsCited(text, one, registry), registry), registry),
  );
  const isCarrier = (one: Quotation): boolean =>
    saysNobody(one) ||
    one.source.some(
      ({ start, end, text: source }) =>
        isOutlet(source, registry) ||
        papers.test(source) ||
        reporters.test(text.slice(Math.max(0, start - LONGEST_CALLING), end)),
    );
  const citations = new Map<Quotation, Quotation>();
  for (const [index, one] of quotations.entries()) {
    if (!isCitation(one, registry)) continue;
    const said = [quotations[index - 1], quotations[index + 1]].find((other) => other && isOfSource(other, one));
    if (said && (isCarrier(one) || hasCue(said, /^report(?:s|ed)$/i))) citations.set(said, one);
  }
  return quotations.flatMap((one) => {
    // "Quoting the president, she said …", "AFP reports citing TASS": to cite somebody is no statement.
    if (isCitation(one, registry) || isCitedOutlet(one, registry)) return [];
    const citation = citations.get(one);
    if (citation) return [{ ...one, source: citation.content.map(withoutMarks), cue: citation.cue }];
    // "Velm Radio's Ola Kell said that keepers | were describing | “rain every night”": quotes nobody else.
    const inner = (one.inner ?? []).filter((each) => !isOfSource(each, one));
    const isTheirs =
      inner.length > 0 &&
      (isHandedOn(one) || (isNearlyAll(inner, one) && (isCarrier(one) || isMarkedOutlet(one) || isCredit(one))));
    if (!isTheirs) return [one];
    return inner.map((each) => ({ ...each, confidence: Math.max(each.confidence, one.confidence) }));
  });
}

/**
 * Whether an outer quotation only hands on the inner one: "‘It was late,’ the minister said, | according to | Velm
 * Digital", "Velm called it “late”, | according to | state media".
 */
function isHandedOn(one: Quotation): boolean {
  const [first] = one.inner ?? [];
  const start = one.content[0]?.start;
  if (first === undefined || first.kind === 'indirect' || hasCue(first, /^(?:appear|seem|tend)/i)) return false;
  // "Lind called it “late”, | two sources | said", but not "Lind, | he | said, had called it “late”"
  const [subject] = first.source;
  const [told = 0, verb = 0] = [one.cue[0]?.start, first.cue[0]?.start];
  const isInserted = subject !== undefined && subject.end <= told && told < verb;
  const hasSubject = subject?.start === start && !isInserted && hasCue(one, /^(?:added|reported|said|says)$/i);
  const opens = [first.content[0], first.source[0]].some((span) => span?.start === start);
  return hasSubject || (opens && hasCue(one, /^(?:according to|as (?:cited|quoted|reported) by)(?: state)?$/i));
}

/** Whether an outlet in marks reports: "The “Velm Knot” | has reported | that on 4 May the minister announced …". */
function isMarkedOutlet({ cue, source: [whose] }: Quotation): boolean {
  return cue.some(({ text }) => /\breport(?:s|ed)$/i.test(text)) && MARKED.test(whose?.text ?? '');
}

/** Whether a name after a statement that somebody made reports it: "the minister said it was late, | Lypna | informs". */
function isCredit(one: Quotation): boolean {
  const [whose, ...others] = one.source;
  const isAfter = (one.content.at(-1)?.end ?? 0) < (whose?.start ?? 0);
  return (
    others.length === 0 && isAfter && /^\p{Lu}/u.test(whose?.text ?? '') && hasCue(one, /^(?:inform|report)(?:ed|s)$/)
  );
}

const MARKED = /^(?:the )?["“«„][^"“”«»„]{2,40}["“”»]$/i;

/** Whether nobody says it: "It | is reported | that …", "It | was also reported | that the minister said …". */
export function saysNobody({ source: [whose, ...others], cue: [verb] }: Quotation): boolean {
  return others.length === 0 && /^it$/i.test(whose?.text ?? '') && passive.test(verb?.text ?? '');
}

const passive =
  /^(?:has been|is|was) (?:\w+ )?(?:alleged|believed|known|noted|reported|thought|understood)(?: (?:earlier|previously))?$/i;

/** Whether a quotation only cites somebody: "citing | two officials", "quoted | the minister". */
function isCitation(one: Quotation, registry: RegistryIndex): boolean {
  const [whom, ...others] = one.content;
  const isWords = /["“”]/.test(whom?.text ?? '') && !isQuotedSource.test(whom?.text ?? '');
  if (!whom || others.length > 0 || isWords || /^that\b|\bas\b/.test(whom.text)) return false;
  return hasCue(one, /^(?:citing|quot(?:ed|es|ing))$/i) && namesSomebody(whom, registry);
}

/** The words between the quotation marks of a source: "an “| unnamed official |”". */
function withoutMarks(span: TextSpan): TextSpan {
  const from = span.text.search(/["“]/) + 1;
  if (from === 0 || !isQuotedSource.test(span.text)) return span;
  const said = span.text.slice(from, -1);
  return { start: span.start + from, end: span.start + from + said.length, text: said };
}

/** "an “unnamed official”" */
const isQuotedSource = /^(?:an?|one|several|the|two) ["“][\p{L} -]{3,60} ?["”]$/u;

/** Whether only an outlet is cited: "AFP reports | citing | the Tasnim news agency", "reports | citing TASS". */
function isCitedOutlet({ cue, content: [span, ...others] }: Quotation, registry: RegistryIndex): boolean {
  if (!span || others.length > 0 || span.text.length > LONGEST_SOURCE) return false;
  const citing = /^(?:citing|quoting)\s+/i.exec(span.text)?.[0] ?? '';
  const isCiting = citing !== '' || cue.some(({ text }) => /^(?:citing|quoting)$/i.test(text));
  return isCiting && isOutlet(span.text.slice(citing.length), registry);
}

/**
 * Whether the outer quotation says little more than the inner ones. Words within one of these belong to it ("told
 * reporters on the sidelines of a cabinet meeting on Monday that"), and so does a time before it.
 */
function isNearlyAll(inner: readonly Quotation[], { content }: Quotation): boolean {
  const within = inner.map(({ source, cue, content: said }) => {
    const spans = [...source, ...cue, ...said];
    const start = Math.min(...spans.map((span) => span.start));
    return { start, length: Math.max(...spans.map(({ end }) => end)) - start };
  });
  const [first] = content;
  const opening = first?.text.slice(0, Math.max(0, Math.min(...within.map(({ start }) => start)) - first.start)) ?? '';
  const added = lengthOf(content) - within.reduce((sum, { length }) => sum + length, 0);
  return added - (OPENING.test(opening) ? opening.length : 0) <= MOST_ADDED;
}

/** "Following the eighth such test this year, | the army said" */
const OPENING =
  /^(?:that )?(?:after|ahead of|amid|as|before|despite|during|following|in|on|since|while|without)\b[^"“”]*, (?:the )?$/i;

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function isOfSource(one: Quotation, { source: [other] }: Quotation): boolean {
  const [own] = one.source;
  return one.cue.length > 0 && !!own && !!other && own.start < other.end && other.start < own.end;
}

function hasCue({ cue }: Quotation, verb: RegExp): boolean {
  return cue.some(({ text }) => verb.test(text));
}

/** "the Halmian journalists | Anna Lind and Oskar Tehl" */
const reporters = /\b(?:correspondent|journalist|reporter)s? \p{Lu}[^,;.]*$/u;
/** In UTF-16 code units: "correspondents ". */
const LONGEST_CALLING = 16;

/** Papers that only hand on what somebody said: "a statement from his office", "a Kremlin transcript". */
const papers =
  /^(?:an? |the )?(?:[\p{L}\p{N}.’'-]+ ){0,3}(?:broadcast|communiqu[eé]|minutes|press release|readout|recording|report|statement|summary|text|transcript|video)(?!\p{L})/iu;
