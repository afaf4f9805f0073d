import type { Quotation } from '../../quotation/quotation.ts';
import type { Member } from '../cast/cast.ts';
import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { type Word, wordIndexAt } from '../reading/words.ts';
import { collectiveCalled } from './name/collective-called.ts';
import { allSides } from './name/named-sides.ts';
import { thoseWhoMet } from './noun/those-who-met.ts';
import type { NounPhrase } from './noun-phrase.ts';

/**
 * The speaker of impersonal accounts of meetings: of "It was agreed" both sides, of "It was noted that" the subject of
 * the sentence before.
 */
export function impersonalSpeaker({ content }: Quotation, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const at = wordIndexAt(words, content[0]?.start ?? 0);
  const here = words[at]?.sentence;
  let it = at - 1;
  while (it > at - longestCue && words[it]?.sentence === here && !isImpersonal(it, words)) it -= 1;
  if (words[it]?.sentence !== here || !isImpersonal(it, words)) return undefined;
  if (words.slice(it, at).some(({ lower }) => joint.test(lower))) return thoseWhoMet(at, cast) ?? allSides(cast);
  let before = it;
  while (words[before - 1]?.sentence === here) before -= 1;
  const end = before;
  while (before > 0 && before > end - longestSentence && words[before - 1]?.sentence === words[end - 1]?.sentence)
    before -= 1;
  const isBeside = words[before]?.paragraph === words[at]?.paragraph;
  return isBeside ? subjectAt(before, cast) : undefined;
}

/** Whether an impersonal account begins there: "it | was noted", "it | was also agreed", but not "it was right". */
export function isImpersonal(index: number, words: readonly Word[]): boolean {
  if (words[index]?.lower !== 'it' || words[index + 1]?.lower !== 'was' || words[index]?.quoted) return false;
  // "a statement in which | it was noted"
  const isClause = words[index - 1]?.sentence === words[index]?.sentence && !opens.test(words[index - 1]?.text ?? '');
  if (isClause) return false;
  const verb = words[index + 2]?.lower === 'also' ? index + 3 : index + 2;
  return telling.test(words[verb]?.lower ?? '');
}

const opens = /^(?:[,;:]|and)$/;

const telling =
  /^(?:acknowledged|agreed|arranged|confirmed|decided|emphasi[sz]ed|highlighted|noted|pointed|reaffirmed|recalled|resolved|stated|stressed|underlined|underscored)$/;

const joint = /^(?:agreed|arranged|decided|resolved)$/;

/** Whether "it" stands for nothing, as what follows shows: "it is hard to say", "it was reported that", "it became clear". */
export function isExpletive(index: number, words: readonly Word[]): boolean {
  if (words[index]?.lower !== 'it') return false;
  const rest = words.slice(index + 1, index + longestCue).map(({ lower }) => lower);
  return expletive.test(rest.join(' '));
}

const expletive =
  /^(?:became|becomes|is|was|['’]s|(?:can|could|has|must|should) be(?:en)?|['’]s been) (?:not )?(?:an? )?(?:\p{L}+ly |also |often |widely )*(?:alleged|believed|clear|difficult|expected|hard|important|known|likely|mentioned|noted|possible|remembered|reported|rumou?red|said|thought|true|un\p{L}+ assumption|understood|worth)\b/u;

/** The person or group that a sentence begins with: "Anna Lind | thanked", "The leaders | discussed". */
function subjectAt(start: number, cast: Cast): Member | undefined {
  const { mentions, setting } = cast;
  const { words } = setting;
  const mention = mentions[firstAfter(mentions, start)];
  if (mention?.member.kind === 'person' && mention.phraseStart <= start + 1) return mention.member;
  const determiner = words[start]?.lower;
  if (determiner === undefined || !/^(?:both|the)$/.test(determiner)) return undefined;
  const noun = /^(?:foreign|two)$/.test(words[start + 1]?.lower ?? '') ? start + 2 : start + 1;
  const phrase: NounPhrase = { start, end: noun + 1, determiner, first: start + 1, noun };
  return collectiveCalled(phrase, cast);
}

/** In words, as in "In particular, it was also noted that". */
const longestCue = 8;
const longestSentence = 80;
