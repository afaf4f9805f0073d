import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import type { WordRange } from '../../mention/owner.ts';

/** In words: from the name to "came", and from that to "after". */
const reach = 4;

/** Nouns for something said, which came after something that another said. */
const remarks = /^(?:announcement|appeal|call|claim|comment|denial|pledge|remark|statement|threat|warning|word)s?$/;

/**
 * The other speaker, where an extractor took the remarks, or whoever made them, for the source: "Lind's remarks came
 * days after | Tehl | claimed".
 *
 * @param verb the cue's word index
 */
export function cameAfter({ start }: WordRange, verb: number | undefined, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const sentence = words[start]?.sentence;
  const find = (from: number, isIt: RegExp): number | undefined => {
    for (let index = from; index < from + reach && words[index]?.sentence === sentence; index += 1)
      if (isIt.test(words[index]?.lower ?? '')) return index;
    return undefined;
  };
  const came = find(start + 1, /^(?:came|comes?)$/);
  const noun = words[(came ?? 0) - 1]?.lower ?? '';
  if (came === undefined || !remarks.test(noun) || verb === undefined) return undefined;
  const after = find(came + 1, /^after$/);
  const mention = after === undefined ? undefined : cast.mentions[firstAfter(cast.mentions, after)];
  const isSubject = mention !== undefined && mention.end <= verb && mention.phraseStart <= (after ?? 0) + 2;
  if (!isSubject || words[mention.start]?.sentence !== sentence) return undefined;
  // "after Velm Armed Services subcommittee Chairman Tehl | urged": the phrase extends to the verb.
  return { start: mention.phraseStart, end: words[mention.end]?.kind === 'mark' ? mention.end : verb };
}

/** The name before a participle that an extractor took for the source: "Lind, | while speaking at a forum, | said". */
export function beforeWhile({ start }: WordRange, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  const isDoing = words[start]?.lower === 'while' && /ing$/.test(words[start + 1]?.lower ?? '');
  if (!isDoing || words[start - 1]?.text !== ',') return undefined;
  const mention = cast.mentions[firstAfter(cast.mentions, start) - 1];
  return mention?.end === start - 1 ? { start: mention.phraseStart, end: mention.end } : undefined;
}

/**
 * The speaker before the cue, where an extractor took those beside him: "“Late,” | Anna Lind | said, flanked by the other
 * members, Oskar Tehl and Bo Hult".
 *
 * @param verb the cue's word index
 */
export function beforeCompany({ start }: WordRange, verb: number | undefined, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  if (verb === undefined || start <= verb || start > verb + farthestCompany) return undefined;
  const beside = words.slice(verb + 1, start);
  const participle = beside.findIndex(({ lower }) => /^(?:accompanied|flanked|joined|surrounded)$/.test(lower));
  const isBeside = participle >= 0 && beside[participle - 1]?.text === ',' && beside[participle + 1]?.lower === 'by';
  const mention = isBeside ? cast.mentions[firstAfter(cast.mentions, verb) - 1] : undefined;
  if (mention?.end !== verb || words[mention.start]?.sentence !== words[start]?.sentence) return undefined;
  return { start: mention.phraseStart, end: mention.end };
}

/** In words, as in "flanked by the other members of the team, the former minister". */
const farthestCompany = 24;
