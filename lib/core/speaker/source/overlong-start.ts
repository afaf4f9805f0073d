import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { determiners, phraseEnds } from '../data/phrase-words.ts';
import { pronouns } from '../data/pronouns.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { readNounPhrase } from './noun-phrase.ts';
import { firstAfter } from './resolve-pronoun.ts';
import { isUnlikelySource } from './unlikely-source.ts';

/**
 * A source without what an extractor took with it from before: a headline or dateline, a conjunction, the place or time
 * that its sentence begins with. "LUNE, Oct 7 (BNI) – | The army", "but | two people", "Across the border, | Ostra".
 */
export function withoutLead(range: WordRange, cast: Cast): WordRange {
  const { end } = range;
  let start = lastParagraph(range, cast);
  const { words } = cast.setting;
  if (words[start]?.kind === 'mark' && words[start + 1]?.capital && start + 1 < end) start += 1;
  start = afterDash({ start, end }, cast);
  start = afterConjunction({ start, end }, cast);
  start = afterTimeClause({ start, end }, cast);
  return { start: afterComma({ start, end }, cast), end };
}

function lastParagraph({ start, end }: WordRange, { setting: { words } }: Cast): number {
  for (let index = end - 1; index > start; index -= 1)
    if (words[index]?.paragraph !== words[index - 1]?.paragraph) return index;
  return start;
}

/** In words. */
const longestDateline = 12;

/** "GENEVA/LUNE, 16 October – | The coalition": nothing before the dash is in small letters. */
function afterDash({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  if (words[start - 1]?.paragraph === words[start]?.paragraph) return start;
  const named = cast.mentions[firstAfter(cast.mentions, start)];
  for (let index = start; index < Math.min(end - 1, start + longestDateline); index += 1) {
    const word = words[index];
    if (named && isPerson(named.member) && named.start <= index) return start;
    const isClosing = word?.text === ')' && words.slice(start, index).some(({ text }) => text === ',');
    if (/^[–—-]$/.test(word?.text ?? '') || isClosing) {
      const next = /^[–—-]$/.test(words[index + 1]?.text ?? '') ? index + 2 : index + 1;
      return next < end && words[next]?.capital ? next : start;
    }
    if (word?.kind === 'word' && !word.capital && !/^\d/.test(word.text)) return start;
  }
  return start;
}

function isPerson({ kind, role, gender }: Member): boolean {
  return kind === 'person' && (role !== undefined || gender !== undefined);
}

/** "but | two people", "what | former officials", "was all that | a diplomat", "In it | the government" */
function afterConjunction(range: WordRange, { setting: { words } }: Cast): number {
  let { start } = range;
  while (start < range.end - 1) {
    const lower = words[start]?.lower ?? '';
    const next = words[start + 1];
    const isPlace = /^(?:in|on)$/.test(lower) && /^(?:it|them)$/.test(next?.lower ?? '');
    const isStrange = lower === 'that' && (determiners.has(next?.lower ?? '') || next?.capital);
    if (isPlace && start + 2 < range.end) start += 2;
    else if (isStrange || /^(?:all|and|but|so|was|what|while|yet)$/.test(lower)) start += 1;
    else break;
  }
  return start;
}

/** "hours after | inspectors" */
function afterTimeClause({ start, end }: WordRange, { setting: { words } }: Cast): number {
  const isTime = /^(?:days|hours|minutes|months|weeks|years)$/.test(words[start]?.lower ?? '');
  return isTime && /^(?:after|before)$/.test(words[start + 1]?.lower ?? '') && start + 2 < end ? start + 2 : start;
}

/** "the border, | Ostra’s ministry" after "Across", "time, | a spokesperson": what stands before doesn't speak. */
function afterComma({ start, end }: WordRange, cast: Cast): number {
  const { words } = cast.setting;
  let comma = start;
  while (comma < end - 1 && words[comma]?.text !== ',') comma += 1;
  const rest = comma + 1;
  if (comma === start || rest >= end || words[rest]?.kind !== 'word') return start;
  const names = cast.mentions.slice(firstAfter(cast.mentions, start), firstAfter(cast.mentions, comma));
  if (names.some(({ member }) => member.kind === 'person')) return start;
  const opensAdverbial = opening.has(words[start]?.lower ?? '') && !pronouns.has(words[start + 1]?.lower ?? '');
  const followsPreposition =
    opening.has(words[start - 1]?.lower ?? '') && words[start - 2]?.sentence !== words[start]?.sentence;
  if (opensAdverbial || followsPreposition) return rest;
  const phrase = readNounPhrase(words, { start, end: comma });
  const isMute = phrase !== undefined && names.length === 0 && isUnlikelySource(phrase, cast);
  return (isMute || /^\d/.test(words[start]?.text ?? '')) && speaks({ start: rest, end }, cast) ? rest : start;
}

/** Whether a phrase is headed by a role, or begins with a titled name. */
function speaks({ start, end }: WordRange, cast: Cast): boolean {
  const { words } = cast.setting;
  const phrase = readNounPhrase(words, { start, end });
  const mention = cast.mentions[firstAfter(cast.mentions, start)];
  const isTitled = mention?.member.kind === 'person' && mention.phraseStart < mention.start;
  if (isTitled && mention.phraseStart <= start && mention.start < end) return true;
  return (
    phrase?.determiner !== undefined && isRoleNoun(words[phrase.noun]) && !phraseEnds.has(words[start]?.lower ?? '')
  );
}

/** Prepositions that a sentence begins with to say where. */
const opening: ReadonlySet<string> = new Set(
  'across after along amid around asked at before behind beyond consulted during in inside on outside over under'.split(
    ' ',
  ),
);
