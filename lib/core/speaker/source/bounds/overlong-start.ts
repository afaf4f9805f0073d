import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals } from '../../data/body-nouns.ts';
import { determiners, phraseEnds, possessivePronouns, rolePrepositions } from '../../data/phrase-words.ts';
import { pronouns } from '../../data/pronouns.ts';
import { days, months } from '../../data/time-words.ts';
import { fronts, longestFront } from '../../mention/before-name/role-before-comma.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { Word } from '../../reading/words.ts';
import { isUnlikelySource } from '../noun/unlikely-source.ts';
import { readNounPhrase, singularOf } from '../noun-phrase.ts';
import { behindFront } from './fronted-person.ts';

/**
 * A source without what an extractor took with it from before: a headline or dateline, a conjunction, the place or time
 * that opens the sentence. "LUNE, Oct 7 (BNI) – | The army", "but | two people", "Across the border, | Ostra".
 */
export function withoutLead(range: WordRange, cast: Cast): WordRange {
  const { end } = range;
  let start = lastParagraph(range, cast);
  const { words } = cast.setting;
  if (words[start]?.kind === 'mark' && words[start + 1]?.capital && start + 1 < end) start += 1;
  start = afterDash({ start, end }, cast);
  start = afterConjunction({ start, end }, cast);
  start = afterDay({ start, end }, cast);
  start = afterTime({ start, end }, cast);
  start = afterComma({ start, end }, cast);
  start = afterMet({ start, end }, cast);
  start = afterClause({ start, end }, cast);
  start = afterAsker({ start, end }, cast);
  start = afterPlace({ start, end }, cast);
  return { start: lastSubject({ start, end }, cast), end };
}

/** Cuts the asker before the answerer: "Under questioning from | Bo Hult, Anna Lind". */
function afterAsker({ start, end }: WordRange, { setting: { words } }: Cast): number {
  const isAsked = words[start - 1]?.lower === 'from' && /^questio(?:ning|ns)$/.test(words[start - 2]?.lower ?? '');
  if (!isAsked) return start;
  const comma = words.slice(start, end).findLastIndex(({ text }) => text === ',');
  return comma > 0 && start + comma + 1 < end ? start + comma + 1 : start;
}

function lastParagraph({ start, end }: WordRange, { setting: { words } }: Cast): number {
  for (let index = end - 1; index > start; index -= 1)
    if (words[index]?.paragraph !== words[index - 1]?.paragraph) return index;
  return start;
}

/** In words. */
const longestDateline = 12;

/** Cuts a dateline, in capitals but for an agency's name, "(dpa)": "GENEVA/LUNE, 16 October – | The coalition". */
function afterDash({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  if (words[start - 1]?.paragraph === words[start]?.paragraph) return start;
  for (let index = start; index < Math.min(end - 1, start + longestDateline); index += 1) {
    const word = words[index];
    if (/^[–—-]$/.test(word?.text ?? '')) {
      const next = /^[–—-]$/.test(words[index + 1]?.text ?? '') ? index + 2 : index + 1;
      return next < end && words[next]?.capital ? next : start;
    }
    const isAgency = words[index - 1]?.text === '(';
    if (word?.kind === 'word' && !word.capital && !isAgency && !/^\d/.test(word.text)) return start;
  }
  return start;
}

/** Cuts conjunctions and the like: "but | two people", "what | former officials", "was all that | a diplomat". */
function afterConjunction(range: WordRange, { setting: { words } }: Cast): number {
  let { start } = range;
  while (start < range.end - 1) {
    const lower = words[start]?.lower ?? '';
    const next = words[start + 1];
    const isPlace = /^(?:in|on)$/.test(lower) && /^(?:it|them)$/.test(next?.lower ?? '');
    if (isPlace && start + 2 < range.end) start += 2;
    else if (/^(?:all|and|but|or|so|was|what|while|yet)$/.test(lower)) start += 1;
    else break;
  }
  return start;
}

/** A time: "Earlier on Sunday | the ministry", "Earlier this week | Ostra", "Tuesday | at the conference, Ostra". */
function afterDay({ start, end }: WordRange, { setting: { words } }: Cast): number {
  if (days.has(words[start]?.lower ?? '') && opening.has(words[start + 1]?.lower ?? '') && start + 2 < end)
    return start + 1;
  if (isOfClauseBefore(start, words) && start + 3 < end) return start + 3;
  if (!/^(?:earlier|later)$/.test(words[start]?.lower ?? '')) return start;
  let day = start + 1;
  while (day < end && /^(?:in|on|that|the|this)$/.test(words[day]?.lower ?? '')) day += 1;
  const isDay = /(?:day|month|morning|week|year)$/.test(words[day]?.lower ?? '');
  return isDay && day + 1 < end && words[day + 1]?.kind === 'word' ? day + 1 : start;
}

/** Cuts all before a name that follows a time: "The test came the week | Velm", "The move came the same day | Anna Lind". */
function afterTime({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  const mention = cast.mentions[firstAfter(cast.mentions, end) - 1];
  if (mention?.end !== end || mention.phraseStart < start + 2) return start;
  const isTime = /^(?:day|evening|hour|moment|month|morning|week|year)$/.test(
    words[mention.phraseStart - 1]?.lower ?? '',
  );
  const isThe = /^(?:same|the|very)$/.test(words[mention.phraseStart - 2]?.lower ?? '');
  return isTime && isThe ? mention.phraseStart : start;
}

/** Whether a time belongs to the clause before: "It lapses in | June, and | Ostra". */
function isOfClauseBefore(start: number, words: readonly Word[]): boolean {
  const isTime = months.has(words[start]?.lower ?? '') || days.has(words[start]?.lower ?? '');
  return isTime && words[start + 1]?.text === ',' && /^(?:and|but|so|while|yet)$/.test(words[start + 2]?.lower ?? '');
}

/** Cuts what can't speak before a comma: "the border, | Ostra’s ministry" after "Across", "time, | a spokesperson". */
function afterComma({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  let comma = start;
  while (comma < end - 1 && words[comma]?.text !== ',') comma += 1;
  const rest = comma + 1;
  if (comma === start || rest >= end || words[rest]?.kind !== 'word') return start;
  const names = cast.mentions.slice(firstAfter(cast.mentions, start), firstAfter(cast.mentions, comma));
  if (names.some(({ member }) => member.kind === 'person')) return behindFront({ start, end }, cast) ?? start;
  // "Speaking in reply, | the envoy", "Responding, | the envoy", but not "Beijing, | whose envoy"
  const isParticiple = /^\p{Lu}?\p{Ll}+ing$/u.test(words[start]?.text ?? '') && names[0]?.start !== start;
  const opensAdverbial =
    (opening.has(words[start]?.lower ?? '') && !pronouns.has(words[start + 1]?.lower ?? '')) ||
    (isParticiple &&
      (comma > start + 1 ? !words[start + 1]?.capital : answering.test(words[start]?.lower ?? '')) &&
      words[start - 1]?.sentence !== words[start]?.sentence);
  const followsPreposition =
    opening.has(words[start - 1]?.lower ?? '') && words[start - 2]?.sentence !== words[start]?.sentence;
  if (opensAdverbial || followsPreposition) return rest;
  const phrase = readNounPhrase(words, { start, end: comma });
  const isMute = phrase !== undefined && names.length === 0 && isUnlikelySource(phrase, cast);
  return isMute && speaks({ start: rest, end }, cast) ? rest : start;
}

const answering = /^(?:commenting|concluding|continuing|elaborating|intervening|replying|responding)$/;

/** Cuts whom the subject met: "After talks with | his Velmarian counterpart, Oskar Tehl, | Foreign Minister Anna Lind". */
function afterMet({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  const rest = start + words.slice(start, end).findLastIndex(({ text }) => text === ',') + 1;
  if (words[start - 1]?.lower !== 'with' || rest === start || rest >= end) return start;
  const sentence = words[start]?.sentence;
  let first = start - 1;
  while (first > start - longestFront && words[first - 1]?.sentence === sentence) first -= 1;
  return fronts.test(words[first]?.lower ?? '') && speaks({ start: rest, end }, cast) ? rest : start;
}

/** Cuts something said, with a verb of its own: "the guests were late, | the harbour's owner Anna Lind". */
function afterClause({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  // "While | the guards train, a senior official": the clause that opens the sentence. "As | Anna Lind, a cook, says".
  const opensSentence = words[start - 2]?.sentence !== words[start]?.sentence;
  let isClause = opensSentence && fronting.test(words[start - 1]?.lower ?? '') && !isApposed({ start, end }, cast);
  for (let index = start; index < end - 1; index += 1) {
    const { lower = '', kind, text } = words[index] ?? {};
    if (relatives.has(lower)) return start;
    if (auxiliaries.has(lower) && index > start) isClause = true;
    if (!isClause || kind !== 'mark' || text !== ',') continue;
    const rest = afterConjunction({ start: index + 1, end }, cast);
    if (speaks({ start: rest, end }, cast) || isNamed({ start: rest, end }, cast)) return rest;
  }
  return start;
}

/** Whether a comma follows the name or noun that a source begins with. */
function isApposed({ start, end }: WordRange, { mentions, setting: { words } }: Cast): boolean {
  const mention = mentions[firstAfter(mentions, start)];
  if (mention && mention.phraseStart <= start + 1) return words[mention.end]?.text === ',' || mention.phraseEnd >= end;
  const phrase = readNounPhrase(words, { start, end });
  return phrase !== undefined && words[phrase.noun + 1]?.text === ',';
}

const fronting = /^(?:after|although|as|because|before|if|once|since|though|when|while)$/;

function isNamed({ start, end }: WordRange, { mentions }: Cast): boolean {
  const last = mentions[firstAfter(mentions, end) - 1];
  return last !== undefined && last.start >= start && (last.phraseStart <= start || last.end === end);
}

const relatives: ReadonlySet<string> = new Set(['that', 'which', 'who', 'whom', 'whose']);

/** Forms of verbs that sources hold only in relative clauses. */
const auxiliaries: ReadonlySet<string> = new Set(
  `
  are can cannot could did does had has have is may might must should was were will won't would
  `
    .trim()
    .split(/\s+/),
);

/** Where a second phrase begins after a place or time: "the Lune Herald | the retired sailor Anna Lind" after "In". */
function afterPlace({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  const isLater = words.slice(start, start + 4).some(({ lower }) => /^(?:ago|earlier|later)$/.test(lower));
  if (!isLater && !opening.has(words[start]?.lower ?? '') && !opening.has(words[start - 1]?.lower ?? '')) return start;
  for (let index = start + 2; index < end; index += 1) {
    const before = words[index - 1];
    if (before?.kind !== 'word') return start;
    if (index === end - 1 && /^(?:he|it|she|they|we)$/.test(words[index]?.lower ?? '')) return index;
    const opens = /^(?:a|an|her|his|its|the|their)$/.test(words[index]?.lower ?? '');
    const isDated = days.has(before.lower);
    // "In a note circulated on Wednesday | Velmaria's embassy"
    if (isDated && (words[index]?.capital || opens) && index < end - 1) return index;
    const isFree = /^(?:ago|earlier|later)$/.test(before.lower) || !phraseEnds.has(before.lower);
    if (opens && isFree && !rolePrepositions.has(before.lower) && speaks({ start: index, end }, cast)) return index;
  }
  return start;
}

/** Cuts what stands before a pronoun that must be the subject: "May | they", "the main danger | he", "the way | they". */
function lastSubject({ start, end }: WordRange, { setting: { words } }: Cast): number {
  const isSubject = /^(?:he|she|they|we)$/.test(words[end - 1]?.lower ?? '');
  const before = words[end - 2];
  const isOther =
    before?.kind === 'word' &&
    (before.capital || !(phraseEnds.has(before.lower) || /^(?:and|nor|or)$/.test(before.lower)));
  return isSubject && end - 1 > start && isOther ? end - 1 : start;
}

/** Whether the head noun of a phrase is a role's or a body's, or the phrase begins with a titled name. */
function speaks({ start, end }: WordRange, cast: Cast): boolean {
  const { words } = cast.setting;
  const phrase = readNounPhrase(words, { start, end });
  const mention = cast.mentions[firstAfter(cast.mentions, start)];
  const isTitled = mention?.member.kind === 'person' && mention.phraseStart < mention.start;
  const first = determiners.has(words[start]?.lower ?? '') ? start + 1 : start;
  if (isTitled && mention.phraseStart <= first && mention.start < end) return true;
  if (phrase?.determiner === undefined) return false;
  const noun = words[phrase.noun];
  const lower = singularOf(noun?.lower ?? '') ?? noun?.lower ?? '';
  const isSpeaker =
    isRoleNoun(noun) || (noun !== undefined && isRoleNoun({ ...noun, lower })) || bodyNominals.has(lower);
  return isSpeaker && (possessivePronouns.has(phrase.determiner) || !phraseEnds.has(phrase.determiner));
}

/** Prepositions and verbs that open a sentence's adverbial. */
const opening: ReadonlySet<string> = new Set(
  'across after along amid around asked at before behind beyond consulted during from in inside on outside over under'.split(
    ' ',
  ),
);
