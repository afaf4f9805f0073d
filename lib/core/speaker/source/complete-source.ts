import type { Quotation } from '../../quotation/quotation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyNominals } from '../data/body-nouns.ts';
import { notInNames } from '../data/name-words.ts';
import { namedKinds } from '../data/named-kinds.ts';
import { determiners } from '../data/phrase-words.ts';
import { objectMarkers, pronouns } from '../data/pronouns.ts';
import type { WordRange } from '../mention/owner.ts';
import { readRolePhrase } from '../mention/role-phrase.ts';
import { wordIndexAt } from '../reading/words.ts';
import { clauseSubject } from './clause-subject.ts';
import { cutEnd, isHeadNoun } from './cut-end.ts';
import { cutStart } from './cut-start.ts';
import { isTime } from './noun-phrase.ts';
import { withoutPredicate } from './overlong-end.ts';
import { withoutLead } from './overlong-start.ts';
import { firstAfter } from './resolve-pronoun.ts';

/**
 * A source with the words that an extractor may have cut from it: "(The) general", "(New) Velm", "One NATO (diplomat)",
 * "Commission spokesperson (Anna Lind)"; or, where the source stands elsewhere, the subject beside the cue: "NATO said …,
 * but | Moscow | said", "It was late, | said | Anna Lind".
 */
export function completeSource(found: WordRange, { cue, content }: Quotation, cast: Cast): WordRange {
  const { words } = cast.setting;
  const [span] = cue;
  const verb = span && wordIndexAt(words, span.start);
  const named = withoutPredicate(found, cast);
  const range = withoutLead(named, cast);
  const sourceEnd = words[range.end - 1]?.end ?? 0;
  // "Velm said [it would wait], but Ostra said": the content stands with its source.
  const isApart = span !== undefined && !content.some(({ start }) => start >= sourceEnd && start < span.start);
  const subject =
    verb !== undefined
      ? (pronounBefore(verb, range, cast) ??
        clauseSubject(verb, range, cast) ??
        subjectAfter(verb, range, content, cast) ??
        (isApart ? subjectBefore(verb, range, cast) : undefined))
      : undefined;
  let { start, end } = subject ?? afterTime(range, cast) ?? afterDateline(range, cast);
  if (start === found.start && !subject) start = cutStart({ start, end }, verb, cast);
  const sentence = words[start]?.sentence;
  while (start > 0 && words[start]?.capital && isName(start - 1, cast) && words[start - 1]?.sentence === sentence)
    start -= 1;
  const isWhole = determiners.has(words[start]?.lower ?? '');
  if (!isWhole && determiners.has(words[start - 1]?.lower ?? '') && words[start - 1]?.sentence === sentence) start -= 1;
  // "Her | proposal: …"
  const isPronoun = end === start + 1 && pronouns.has(words[start]?.lower ?? '');
  // "It | names no pilot, but lists three": a subject is whole.
  if (isPronoun && /^(?:he|it|she|they|who)$/.test(words[start]?.lower ?? '')) return { start, end };
  // "The company | disputes this account": the cue is no part of who speaks, unless it begins with the noun that was cut.
  const isFree = verb !== undefined && verb >= end && (isPronoun || !isHeadNoun(verb, cast));
  const bound = named.end < found.end ? end : isFree ? verb : undefined;
  const noun = cutNounEnd(end, verb, cast) ?? cutEnd(start, cutNameEnd(end, cast), cast, bound);
  end = titledEnd(start, end, cast) ?? titledEnd(start, noun, cast) ?? noun;
  return { start, end: apposedEnd(start, end, cast) ?? calledEnd(end, cast) ?? end };
}

/** Where the name ends that a kind of body bears: "the aid group | Pathways", "Ostravia's ally | Velmaria". */
function calledEnd(end: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const kind = words[end - 1]?.lower ?? '';
  const isKind = bodyNominals.has(kind) || namedKinds.has(kind) || /^(?:ally|neighbou?r)$/.test(kind);
  const mention = cast.mentions[firstAfter(cast.mentions, end)];
  const isNext = mention?.start === end && words[end]?.sentence === words[end - 1]?.sentence;
  return isKind && isNext && mention.member.kind === 'body' ? mention.end : undefined;
}

/** Where the name ends whose title the source is: "Commission spokesperson | Anna Lind". */
function titledEnd(start: number, end: number, cast: Cast): number | undefined {
  const mention = cast.mentions[firstAfter(cast.mentions, end)];
  if (mention?.member.kind !== 'person' || mention.phraseStart >= end) return undefined;
  const { words } = cast.setting;
  const first = determiners.has(words[start]?.lower ?? '') ? start + 1 : start;
  return mention.phraseStart <= first ? mention.end : undefined;
}

/** Where the noun ends whose article the source was cut after: "a diplomat involved in the | talks | said". */
function cutNounEnd(end: number, verb: number | undefined, { setting: { words } }: Cast): number | undefined {
  const isCut = /^(?:an?|the)$/.test(words[end - 1]?.lower ?? '');
  const isNext = verb !== undefined && verb > end && verb <= end + farthestNoun;
  return isCut && isNext && words.slice(end, verb).every(({ kind }) => kind === 'word') ? verb : undefined;
}

/** In words. */
const farthestNoun = 3;

/** Where the name ends that the source was cut in: "the Velmarian Defence | Forces". */
function cutNameEnd(end: number, cast: Cast): number {
  const mention = cast.mentions[firstAfter(cast.mentions, end) - 1];
  return mention && mention.start < end && mention.end > end ? mention.end : end;
}

/** Where the name ends that a comma parts from what it is: "Moscow's man in the talks, | Anna Lind, | said". */
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

/** "the secretary-general of the Seafarers' Union": a role phrase as a whole, which a name can follow. */
function isOffice(start: number, end: number, { setting: { words, registry } }: Cast): boolean {
  if (!determiners.has(words[start]?.lower ?? '')) return false;
  const phrase = readRolePhrase(words, start, registry, end);
  return phrase?.end === end && !phrase.isGuess && phrase.role !== undefined;
}

/** "Velmaria, | she | insisted, would sign": the subject of what is said isn't who says it. */
function pronounBefore(verb: number, source: WordRange, { setting: { words } }: Cast): WordRange | undefined {
  const isParted = words[verb - 2]?.text === ',' && source.end < verb;
  // "The visit by Anna Lind comes after | it | announced …"
  const isOwn =
    /^(?:after|as|because|before|since|when|while)$/.test(words[verb - 2]?.lower ?? '') && source.end < verb - 1;
  const isPronoun = isOwn ? /^(?:he|it|she|they)$/ : /^(?:he|she|they)$/;
  return (isParted || isOwn) && isPronoun.test(words[verb - 1]?.lower ?? '')
    ? { start: verb - 1, end: verb }
    : undefined;
}

/** Verbs that a person can be the object of. */
const addressing =
  /^(?:accus|advis|ask|assur|attack|beg|blam|call|challeng|condemn|criticis|criticiz|defend|inform|invit|order|prais|press|rebuk|remind|tell|thank|told|urg|warn)/;

/** "…, noted | Anna Lind": a name after the cue that a comma parts from what it said. */
function subjectAfter(
  verb: number,
  source: WordRange,
  content: Quotation['content'],
  cast: Cast,
): WordRange | undefined {
  const { words } = cast.setting;
  if (!/^[,”"’»“]$/.test(words[verb - 1]?.text ?? '') || source.end > verb || source.start > verb) return undefined;
  // "their leader, Anna Lind, accused | Pavel Rook": a name before the verb speaks.
  const named = cast.mentions[firstAfter(cast.mentions, source.end) - 1];
  if (named?.member.kind === 'person' && named.start >= source.start) return undefined;
  // "Anna Lind, who heads it, told | the Velm Herald", "…, asked | Karl Brandt": whom somebody addresses doesn't speak.
  if (addressing.test(words[verb]?.lower ?? '')) return undefined;
  const mention = cast.mentions[firstAfter(cast.mentions, verb)];
  if (mention?.member.kind !== 'person' || words[mention.start]?.sentence !== words[verb]?.sentence) return undefined;
  // "the aide, who left, said Anna Lind had stayed": of whom it is said.
  const at = words[mention.start]?.start ?? 0;
  if (content.some(({ start, end }) => start <= at && at < end)) return undefined;
  const first = determiners.has(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1;
  return mention.phraseStart <= first ? { start: mention.phraseStart, end: mention.phraseEnd } : undefined;
}

/** "15.40 | Velmaria": in a live blog, a time stands before the one who speaks. */
function afterTime({ start, end }: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  if (end !== start + 1 || !isTime(words[start])) return undefined;
  const next = cast.mentions[firstAfter(cast.mentions, end)];
  const first = determiners.has(words[end]?.lower ?? '') ? end + 1 : end;
  return next && next.phraseStart <= first ? { start: next.phraseStart, end: next.phraseEnd } : undefined;
}

/** "Lune, Oct 7 (BNI) | Velmaria on Friday": where an article is from doesn't speak. */
function afterDateline(range: WordRange, cast: Cast): WordRange {
  const { words } = cast.setting;
  const paragraph = words[range.start]?.paragraph;
  // "LUNE: Velmarian ministers", "LUNE – 19 November: Velmaria"
  const opening = words.slice(range.start, Math.min(range.end - 1, range.start + 4));
  const colon = opening.findIndex(({ text }) => text === ':');
  if (colon > 0 && words[range.start - 4]?.paragraph !== paragraph)
    return { start: range.start + colon + 1, end: range.end };
  if (words[range.start - 1]?.paragraph === paragraph || !/^[,(–—-]$/.test(words[range.end]?.text ?? '')) return range;
  for (let index = range.end; index < range.end + longestDateline; index += 1) {
    if (words[index]?.paragraph !== paragraph) return range;
    if (!/^[):–—-]$/.test(words[index]?.text ?? '')) continue;
    const next = words[index + 1]?.capital ? cast.mentions[firstAfter(cast.mentions, index + 1)] : undefined;
    if (next?.phraseStart === index + 1) return { start: next.phraseStart, end: next.phraseEnd };
  }
  return range;
}

/** In words. */
const longestDateline = 10;

function isName(index: number, cast: Cast): boolean {
  const word = cast.setting.words[index];
  return word?.kind === 'word' && word.capital && !notInNames.has(word.folded) && !pronouns.has(word.lower);
}

/** A name that ends where the cue begins, and that no preposition makes part of something else. */
function subjectBefore(verb: number, source: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const mention = cast.mentions[firstAfter(cast.mentions, verb) - 1];
  if (!mention || mention.end !== verb || source.end > mention.phraseStart || words[mention.start]?.quoted)
    return undefined;
  const before = words[mention.phraseStart - 1];
  if (before?.sentence !== words[verb]?.sentence || before?.kind === 'possessive') return undefined;
  const isObject = objectMarkers.has(before?.lower ?? '') || determiners.has(before?.lower ?? '');
  return isObject ? undefined : { start: mention.phraseStart, end: mention.end };
}
