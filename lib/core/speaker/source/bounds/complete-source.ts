import type { Quotation } from '../../../quotation/quotation.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { determiners } from '../../data/phrase-words.ts';
import { objectMarkers, pronouns } from '../../data/pronouns.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import type { WordRange } from '../../mention/owner.ts';
import { readRolePhrase } from '../../mention/role/role-phrase.ts';
import { isRoleNoun, roleNounOfMany } from '../../mention/role/role-title.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import { wordIndexAt } from '../../reading/words.ts';
import { readNounPhrase } from '../noun-phrase.ts';
import { isPaper } from '../text/paper-author.ts';
import { beforeCompany, beforeWhile, cameAfter } from './came-after.ts';
import { cutEnd, isHeadNoun } from './cut-end.ts';
import { cutStart } from './cut-start.ts';
import { informedSource } from './informed-source.ts';
import { nounBeforeWho } from './noun-before-who.ts';
import { withoutPredicate } from './overlong-end.ts';
import { withoutLead } from './overlong-start.ts';
import { participleSubject } from './participle-subject.ts';

/**
 * A source with the words that an extractor may have cut from it: "(The) general", "(New) Velm", "One NATO (diplomat)",
 * "Commission spokesperson (Anna Lind)"; or the subject before the cue, if the source given is elsewhere: "NATO said …,
 * but | Moscow | said". Word indices.
 */
export function completeSource(given: WordRange, { cue, content }: Quotation, cast: Cast): WordRange {
  const { words } = cast.setting;
  const found = withoutAside(given, cast);
  const called = nounBeforeWho(found, cast);
  if (called) return called;
  const stated = quotedBy(found, cast) ?? informedSource(found, cast);
  if (stated) return stated;
  const [span] = cue;
  const verb = span && wordIndexAt(words, span.start);
  const earlier =
    cameAfter(found, verb, cast) ??
    beforeWhile(found, cast) ??
    beforeCompany(found, verb, cast) ??
    participleSubject(found, verb, cast);
  if (earlier) return earlier;
  const named = withoutPredicate(found, cast);
  const range = withoutLead(named, cast);
  const sourceEnd = words[range.end - 1]?.end ?? 0;
  // "Velm said [it would wait], but Ostra said": the content before the cue is that of the source given. "Citing | two
  // officials, Velm Wire reported": whoever cites isn't the speaker, either.
  const isCited = /^(?:citing|quoting)$/.test(words[range.start - 1]?.lower ?? '');
  const isApart = span && !isCited && !content.some(({ start }) => start >= sourceEnd && start < span.start);
  const subject = isApart && verb !== undefined ? subjectBefore(verb, range, cast) : undefined;
  let { start, end } = subject ?? afterDateline(range, cast);
  if (start === found.start && !subject) start = cutStart({ start, end }, verb, cast);
  const sentence = words[start]?.sentence;
  // "In my statement to the Conference | I said": nothing is cut from a pronoun.
  while (isName(start, cast) && isName(start - 1, cast) && words[start - 1]?.sentence === sentence) start -= 1;
  const isWhole = determiners.has(words[start]?.lower ?? '');
  if (!isWhole && determiners.has(words[start - 1]?.lower ?? '') && words[start - 1]?.sentence === sentence) start -= 1;
  // "Her | proposal: …"
  const isPronoun = end === start + 1 && pronouns.has(words[start]?.lower ?? '');
  // "It | names no pilot, but lists three": nothing is cut from a subject.
  if (isPronoun && /^(?:he|it|she|they|who)$/.test(words[start]?.lower ?? '')) return { start, end };
  // "The company | disputes this account": the source ends before the cue, unless the cue begins with the noun that was
  // cut. "officials | report", "experts | note": nor is anything cut from a plural.
  const isWhom = isPronoun || roleNounOfMany(words[end - 1]) !== undefined;
  const isFree = verb !== undefined && verb >= end && (isWhom || !isHeadNoun(verb, cast));
  const bound = named.end < found.end ? end : isFree ? verb : undefined;
  if (verb !== undefined && verb < start) end = ownedEnd(end, cast);
  else end = owningEnd(end, cast);
  const whole = cutEnd(start, cutNameEnd(end, cast), cast, bound);
  // "| EU | statement on gates": nothing is cut from a heading's author.
  const isAbove = verb === undefined || words[verb]?.paragraph !== words[end - 1]?.paragraph;
  const isAuthor = isAbove && isPaper(words[whole - 1]?.lower ?? '');
  end = titledEnd(start, end, cast) ?? (isAuthor ? end : whole);
  return { start, end: apposedEnd(start, end, cast) ?? calledEnd(end, cast) ?? end };
}

/** The person quoted, not whoever quotes: "A senior official, quoted by | Velm Wire, was more guarded". */
function quotedBy({ start }: WordRange, { setting: { words } }: Cast): WordRange | undefined {
  const [comma, verb, by] = words.slice(Math.max(0, start - 3), start);
  if (comma?.text !== ',' || !/^(?:cited|quoted)$/.test(verb?.lower ?? '') || by?.lower !== 'by') return undefined;
  const end = start - 3;
  const opening = ownSentenceStart(words, end);
  const phrase = readNounPhrase(words, { start: opening, end });
  return phrase && isRoleNoun(words[phrase.noun]) ? { start: opening, end } : undefined;
}

/** Cuts an aside from a source that ends too late: "Anna Lind |, for | her part, said". */
function withoutAside({ start, end }: WordRange, { setting: { words } }: Cast): WordRange {
  const isAside = end - start > 3 && words[end - 1]?.lower === 'for' && words[end - 2]?.text === ',';
  return isAside ? { start, end: end - 2 } : { start, end };
}

/** The end of a name after a noun for what it names: "the aid group | Pathways", "Ostravia's ally | Velmaria". */
function calledEnd(end: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const kind = words[end - 1]?.lower ?? '';
  const isKind = bodyNominals.has(kind) || namedKinds.has(kind) || /^(?:ally|neighbou?r)$/.test(kind);
  const mention = cast.mentions[firstAfter(cast.mentions, end)];
  const isNext = mention?.start === end && words[end]?.sentence === words[end - 1]?.sentence;
  return isKind && isNext && mention.member.kind === 'body' ? mention.end : undefined;
}

/** The end of its state: "said the representative | of Velmaria", "the representative of the | Isles". */
function ownedEnd(found: number, { setting: { words, registry, stateNames } }: Cast): number {
  const article = words[found - 1]?.lower === 'the' ? found - 1 : found;
  const end = words[article - 1]?.lower === 'of' ? article - 1 : found;
  if (words[end]?.lower !== 'of' || !isRoleNoun(words[end - 1])) return end;
  const first = words[end + 1]?.lower === 'the' ? end + 2 : end + 1;
  const state = bodyAt(words, first, registry);
  const owned = state?.how === 'name' ? state.end : stateNames.has(words[first]?.folded ?? '') ? first + 1 : end;
  return words[owned]?.kind === 'possessive' ? end : owned;
}

/** The end of a role that an extractor cut off after its state: "Velmaria | ’s representative". */
function owningEnd(end: number, { setting: { words } }: Cast): number {
  return words[end]?.kind === 'possessive' && isRoleNoun(words[end + 1]) ? end + 2 : end;
}

/** The end of a name, if the source is its title: "Commission spokesperson | Anna Lind". */
function titledEnd(start: number, end: number, cast: Cast): number | undefined {
  const mention = cast.mentions[firstAfter(cast.mentions, end)];
  if (mention?.member.kind !== 'person' || mention.phraseStart >= end) return undefined;
  const { words } = cast.setting;
  const first = determiners.has(words[start]?.lower ?? '') ? start + 1 : start;
  return mention.phraseStart <= first ? mention.end : undefined;
}

/** The end of a name that an extractor cut in two: "the Velmarian Defence | Forces". */
function cutNameEnd(end: number, cast: Cast): number {
  const mention = cast.mentions[firstAfter(cast.mentions, end) - 1];
  return mention && mention.start < end && mention.end > end ? mention.end : end;
}

/** The end of a name that a comma separates from its role: "Moscow's man in the talks, | Anna Lind, | said". */
function apposedEnd(start: number, end: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const comma = words[end]?.text === ',' ? end : words[end - 1]?.text === ',' ? end - 1 : undefined;
  if (comma === undefined || (words[comma - 1]?.capital && !isOffice(start, comma, cast))) return undefined;
  const mention = cast.mentions[firstAfter(cast.mentions, comma)];
  if (mention?.member.kind !== 'person' || mention.phraseStart > comma + 1 || mention.end < end) return undefined;
  const next = words[mention.phraseEnd];
  return next?.sentence !== words[comma]?.sentence || next?.text === ',' || next?.kind === 'word'
    ? mention.end
    : undefined;
}

/** Whether words are a whole role, which a name may follow: "the secretary-general of the Seafarers' Union". */
function isOffice(start: number, end: number, { setting: { words, registry } }: Cast): boolean {
  if (!determiners.has(words[start]?.lower ?? '')) return false;
  const phrase = readRolePhrase(words, start, registry, end);
  return phrase?.end === end && !phrase.isGuess && phrase.role !== undefined;
}

/** Cuts a dateline from the beginning: "LUNE: | Velmarian ministers", "LUNE – 19 November: | Velmaria". */
function afterDateline(range: WordRange, cast: Cast): WordRange {
  const { words } = cast.setting;
  const opening = words.slice(range.start, Math.min(range.end - 1, range.start + 4));
  const colon = opening.findIndex(({ text }) => text === ':');
  const isLead = colon > 0 && words[range.start - 4]?.paragraph !== words[range.start]?.paragraph;
  return isLead ? { start: range.start + colon + 1, end: range.end } : range;
}

function isName(index: number, cast: Cast): boolean {
  const word = cast.setting.words[index];
  return word?.kind === 'word' && word.capital && !notInNames.has(word.folded) && !pronouns.has(word.lower);
}

/** A name right before the cue that is no object: no preposition or article stands before it. */
function subjectBefore(verb: number, source: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const mention = cast.mentions[firstAfter(cast.mentions, verb) - 1];
  if (!mention || mention.end !== verb || source.end > mention.phraseStart || words[mention.start]?.quoted)
    return undefined;
  const before = words[mention.phraseStart - 1];
  if (before?.sentence !== words[verb]?.sentence || before?.kind === 'possessive' || before?.text === '(')
    return undefined;
  const isObject = objectMarkers.has(before?.lower ?? '') || determiners.has(before?.lower ?? '');
  return isObject ? undefined : { start: mention.phraseStart, end: mention.end };
}
