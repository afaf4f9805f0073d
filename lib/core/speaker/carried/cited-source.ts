import type { Quotation } from '../../quotation/quotation.ts';
import type { Span, TextSpan } from '../../text/span.ts';
import { roleNouns } from '../data/role-nouns.ts';
import { bodyAt } from '../mention/body/bodies.ts';
import { isGivenName } from '../mention/name/name-run.ts';
import { readWords, type Word } from '../reading/words.ts';
import { peopleWithSurname, type RegistryIndex } from '../registry/lookup.ts';
import { singularOf } from '../source/noun-phrase.ts';
import { isOutlet } from './outlet-source.ts';

/** In UTF-16 code units: somebody whom an outlet cites, with title and body. */
const LONGEST_SOURCE = 120;
/** In UTF-16 code units. */
const LONGEST_SITE = 30;
/** The same, with "citing" and a day. */
const REACH = LONGEST_SOURCE + 40;

const DAY = String.raw`(?: (?:on )?\p{Lu}\p{Ll}{2,5}day)?`;
const CITING = '(?:citing|quoting|referring to|with reference to)';
const WHOM = `(?<whom>[^,;:“”"\\n]{2,${LONGEST_SOURCE}}?)`;

/** "Velm Wire|, citing two officials, | said", "Velm Wire reported | on Monday, citing two officials, | that it was late" */
const citingAfter = new RegExp(String.raw`^${DAY},? (?:${CITING}|via) ${WHOM}(?:,|\n|(?<!\b\p{Lu})\.(?:\s|$)|$)`, 'u');
/** "|Citing two officials, | Velm Wire reported" */
const citingBefore = new RegExp(String.raw`(?:^|[.?!”"]\s|\n)(?:Citing|Quoting) ${WHOM}, (?:[Tt]he )?$`, 'u');
/** "Velm Wire reported that it was late|, citing two officials" */
const citingAtEnd = new RegExp(`,? ${CITING} ${WHOM}$`, 'u');
/** "Velm Wire quoted | the minister | saying that it was late", "quoted | the minister | on Monday that it was late" */
const quotedAfter = new RegExp(`^ ${WHOM}(?: as)?(?: saying)?${DAY}:? ?$`, 'u');

/**
 * Gives what an outlet says on another's authority to whoever is cited: "Velm Wire, citing two officials, reported that
 * it was late" is the officials'. Other quotations, and what an outlet says word for word, stay as they are.
 */
export function byWhomIsCited(text: string, told: Quotation, registry: RegistryIndex): Quotation {
  const quotation = withoutReport(withWholeSite(text, told), registry);
  const [span, ...others] = quotation.source;
  if (!span || others.length > 0) return quotation;
  const { end, whom: within } = citedWithin(span);
  const candidates = [within, whomQuoted(text, quotation), ...whomCited(text, span, quotation)];
  const source = candidates.find((whom) => whom && namesSomebody(whom, registry));
  const teller = text.slice(span.start, end);
  // "The report said, citing two officials, that it was late": an outlet's.
  if (!source || !(isOutlet(teller, registry) || /^the (?:paper|report)$/i.test(teller))) return quotation;
  const content = quotation.content.map((said) => (said.end === source.end ? withoutEnding(said) : said));
  return { ...quotation, source: [source], content };
}

/** Includes the whole name of a site in the source: "Vestnik.| Az | reports". */
function withWholeSite(text: string, quotation: Quotation): Quotation {
  const [span, ...others] = quotation.source;
  if (!span || text[span.start - 1] !== '.') return quotation;
  const [before] = /[\p{L}\p{N}-]+\.$/u.exec(text.slice(Math.max(0, span.start - LONGEST_SITE), span.start)) ?? [];
  if (before === undefined || !/^\p{Lu}\p{L}{1,2}$/u.test(span.text)) return quotation;
  const site = { start: span.start - before.length, end: span.end, text: before + span.text };
  return { ...quotation, source: [site, ...others] };
}

/** Cuts a reporting outlet from the source: "‘It was late,’ Velm Wire reports that | the minister | said". */
function withoutReport(quotation: Quotation, registry: RegistryIndex): Quotation {
  const [span, ...others] = quotation.source;
  const [lead, outlet = ''] = /^(?<outlet>[^,.]{2,40}) report(?:ed|s) that (?=\S)/.exec(span?.text ?? '') ?? [];
  if (!span || lead === undefined || !isOutlet(outlet, registry)) return quotation;
  return {
    ...quotation,
    source: [{ start: span.start + lead.length, end: span.end, text: span.text.slice(lead.length) }, ...others],
  };
}

/** Where the outlet's name ends in a source, and whom it cites: "Velm Wire, citing | two officials,". */
function citedWithin({ start, text }: TextSpan): { readonly end: number; readonly whom?: TextSpan } {
  const { outlet = '', whom } = /^(?<outlet>[^,]+),(?: (?:citing|quoting) (?<whom>[^,]+),?)?$/.exec(text)?.groups ?? {};
  if (outlet === '') return { end: start + text.length };
  const at = whom === undefined ? -1 : text.lastIndexOf(whom);
  return {
    end: start + outlet.length,
    ...(whom !== undefined && { whom: { start: start + at, end: start + at + whom.length, text: whom } }),
  };
}

function whomCited(text: string, source: Span, { kind, cue, content }: Quotation): (TextSpan | undefined)[] {
  if (kind === 'direct') return [];
  const verb = cue.at(-1);
  const last = content.at(-1);
  return [
    whomIn(text, source.end, source.end + REACH, citingAfter),
    verb && whomIn(text, verb.end, verb.end + REACH, citingAfter),
    whomIn(text, Math.max(0, source.start - REACH), source.start, citingBefore),
    last && whomIn(text, last.end, last.end + REACH, citingAfter),
    last && whomIn(text, Math.max(last.start, last.end - REACH), last.end, citingAtEnd),
  ];
}

/** The words between "quoted" and what is quoted. */
function whomQuoted(text: string, { cue: [verb], content: [first] }: Quotation): TextSpan | undefined {
  const [quoted] = /^(?:cite[ds]|quote[ds])\b/.exec(verb?.text ?? '') ?? [];
  if (!verb || !first || quoted === undefined || first.start < verb.end) return undefined;
  return whomIn(text, verb.start + quoted.length, first.start, quotedAfter);
}

function whomIn(text: string, from: number, to: number, pattern: RegExp): TextSpan | undefined {
  if (to - from > REACH) return undefined;
  const found = pattern.exec(text.slice(from, to));
  const whom = found?.groups?.whom;
  if (!found || whom === undefined) return undefined;
  const start = from + found.index + found[0].indexOf(whom);
  return { start, end: start + whom.length, text: whom };
}

function withoutEnding(said: TextSpan): TextSpan {
  const length = citingAtEnd.exec(said.text.slice(-REACH))?.[0].length ?? 0;
  return { start: said.start, end: said.end - length, text: said.text.slice(0, said.text.length - length) };
}

/**
 * Whether words name somebody whom an outlet can cite: "the minister", "two officials", "a source in the ministry",
 * "the Joint Chiefs of Staff", "Anna Lind", but not "satellite images" or "the threat from Velm".
 */
export function namesSomebody({ text }: TextSpan, registry: RegistryIndex): boolean {
  if (text.length > LONGEST_SOURCE || isOutlet(text, registry)) return false;
  const words = readWords(text);
  const first = words.findIndex(({ capital }) => capital);
  const body = bodyAt(words, first, registry);
  const isWhole = first <= 1 && body?.end === words.length;
  const isBody = body?.how === 'name' && isWhole && body.bodies[0]?.type !== 'outlet';
  const last = words.at(-1);
  const isName = words.every(({ capital }) => capital) && words.length < 5;
  const isPerson = isName && (isGivenName(words[0]) || peopleWithSurname(registry, last?.text ?? '').length > 0);
  const isCitable = words.some(
    ({ lower }, index) =>
      roleNouns.has(lower) ||
      roleNouns.has(singularOf(lower) ?? '') ||
      (citable.has(lower) && endsPhrase(words, index)),
  );
  return isBody || isPerson || isCitable;
}

/** Whether a noun ends its phrase: "the military", "a source | in the ministry", but not "the military | threat". */
function endsPhrase(words: readonly Word[], index: number): boolean {
  const next = words[index + 1];
  return !next || !things.has(singularOf(next.lower) ?? next.lower);
}

/** What somebody does or has, and so can't be cited. */
const things: ReadonlySet<string> = new Set(
  'action activity aid attack build-up buildup capability data exercise footage image intervention need operation pressure spending strike support threat'.split(
    ' ',
  ),
);

/** What outlets cite apart from office-holders, in lower case. */
const citable: ReadonlySet<string> = new Set(
  'army authorities government media military ministry navy people persons police source sources'.split(' '),
);
