import type { Quotation } from '../../quotation/quotation.ts';
import { textBetween } from '../cast/affiliation.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { determiners, phraseEnds, rolePrepositions } from '../data/phrase-words.ts';
import { sessions, venueNouns, venueTriggers } from '../data/venue-nouns.ts';
import type { Word } from '../reading/words.ts';
import { placeAfter, townAfter } from './place-after.ts';
import { firstAfter } from './resolve-pronoun.ts';
import { chamberParts, chambers, isChamber, longest, phraseEnd } from './venue-phrase.ts';

/**
 * Where something was said, as the article puts it: "a regular news conference", "an open letter", "Telegram",
 * "Riga".
 */
export function readVenue(around: readonly number[], quotation: Quotation, cast: Cast): { venue?: string } {
  const { words } = cast.setting;
  const inReach = new Set(around);
  for (const index of around) {
    const trigger = words[index]?.lower ?? '';
    if (isInTitle(index, cast)) continue;
    const end =
      (isVenueTrigger(index, cast) ? venueEnd(index + 1, inReach, cast) : undefined) ??
      (tellings.has(trigger) || appears(index, cast) ? chamberEnd(index + 1, cast) : undefined) ??
      (trigger === 'in' ? interviewEnd(index + 1, cast) : undefined) ??
      (trigger === 'in' ? writingEnd(index + 1, inReach, cast) : undefined) ??
      (trigger === 'on' ? platformEnd(index + 1, cast) : undefined);
    // "wrote on X.": a letter takes the sentence's full stop for its own.
    if (end !== undefined) return { venue: textBetween(words, index + 1, end).replace(/^X\.$/, 'X') };
  }
  const town = placeAfter(quotation, inReach, cast) ?? townAfter(quotation, cast);
  return town === undefined ? {} : { venue: textBetween(words, town.start, town.end) };
}

/** "told | parliament", "told | the Security Council" */
function chamberEnd(start: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  if (words[start]?.lower === 'parliament' && words[start + 1]?.kind !== 'possessive') return start + 1;
  const panel = panelEnd(start, cast);
  if (panel !== undefined) return panel;
  let end = words[start]?.lower === 'the' ? start + 1 : start;
  const first = end;
  while (end < start + longest && words[end]?.capital && words[end]?.sentence === words[start]?.sentence) end += 1;
  return end > first + 1 && /^(?:assembly|committee|council|parliament)$/.test(words[end - 1]?.lower ?? '')
    ? end
    : undefined;
}

/** "told | the executive council", "told | a House Armed Services subcommittee": a panel that more than its noun calls. */
function panelEnd(start: number, { setting: { words } }: Cast): number | undefined {
  if (!/^(?:a|an|the)$/.test(words[start]?.lower ?? '')) return undefined;
  for (let index = start + 1; index < start + longest; index += 1) {
    const word = words[index];
    if (word?.kind !== 'word' || phraseEnds.has(word.lower) || rolePrepositions.has(word.lower)) return undefined;
    if (!panels.has(word.lower) || panels.has(words[index + 1]?.lower ?? '')) continue;
    return index > start + 1 && words[index + 1]?.kind !== 'possessive' && !words[index + 1]?.capital
      ? index + 1
      : undefined;
  }
  return undefined;
}

const panels: ReadonlySet<string> = new Set([
  'assembly',
  'board',
  'committee',
  'council',
  'parliament',
  'subcommittee',
]);

const tellings: ReadonlySet<string> = new Set(['addressing', 'informed', 'tells', 'told']);

/** "Appearing before | the transport committee" */
function appears(index: number, { setting: { words } }: Cast): boolean {
  return words[index]?.lower === 'before' && /^(?:appear|speak|testif)/.test(words[index - 1]?.lower ?? '');
}

/** "a radio interview", without the outlet's name */
function interviewEnd(start: number, { setting: { words } }: Cast): number | undefined {
  const [article, medium, noun] = words.slice(start, start + 3);
  const isBroadcast = /^(?:radio|television|tv)$/.test(medium?.lower ?? '') && noun?.lower === 'interview';
  return article?.lower === 'a' && isBroadcast && words[start + 3]?.lower !== 'with' ? start + 3 : undefined;
}

/** "a minister at the congress": where somebody works isn't where he speaks. */
function isInTitle(index: number, cast: Cast): boolean {
  const next = firstAfter(cast.mentions, index);
  return cast.mentions
    .slice(Math.max(0, next - mostWithin), next + 2)
    .some(({ member, phraseStart, phraseEnd }) => member.kind === 'person' && phraseStart < index && phraseEnd > index);
}

/** Names in what a title says, before the place: "director of the Velmaria and Ostravia programme at Lune House". */
const mostWithin = 4;

function isVenueTrigger(index: number, cast: Cast): boolean {
  const { words } = cast.setting;
  const lower = words[index]?.lower ?? '';
  // "said on the steps", but not "sits on the House committee".
  if (lower === 'on' || lower === 'from') return places.has(words[venueNounAt(index + 1, cast)]?.lower ?? '');
  if (lower === 'to') return speaking.has(words[index - 1]?.lower ?? '');
  if (lower === 'before') return deliberative.has(words[venueNounAt(index + 1, cast)]?.lower ?? '');
  return venueTriggers.has(lower);
}

function venueNounAt(start: number, cast: Cast): number {
  let at = start;
  while (
    at < start + longest &&
    cast.setting.words[at]?.kind === 'word' &&
    !venueNouns.has(cast.setting.words[at]?.lower ?? '')
  )
    at += 1;
  return at;
}

/** Where somebody stands or writes who says something "on" or "from" there. */
const places: ReadonlySet<string> = new Set(
  'balcony call lawn lectern page pier platform podcast porch sidelines stairs steps tarmac'.split(' '),
);

/** Words after which "to" leads to an audience. */
const speaking: ReadonlySet<string> = new Set([
  'address',
  'remarks',
  'speaking',
  'speech',
  'spoke',
  'testified',
  'testimony',
]);

/** What somebody says something before. */
const deliberative: ReadonlySet<string> = new Set([
  'assembly',
  'congress',
  'court',
  'house',
  'inquiry',
  'panel',
  'parliament',
  'senate',
]);

/** "a televised address", "her blog", "an open letter" */
function writingEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  if (!/^(?:a|an|her|his|its|their)$/.test(words[start]?.lower ?? '')) return undefined;
  let noun = start + 1;
  while (noun < start + longest && words[noun]?.kind === 'word' && !writings.has(words[noun]?.lower ?? '')) noun += 1;
  const isOpen = words[start + 1]?.lower === 'open' && words[start + 2]?.lower === 'letter';
  if (isOpen) return start + 3;
  if (!writings.has(words[noun]?.lower ?? '') || phraseEnd(start, inReach, cast) < noun) return undefined;
  if (words[noun + 1]?.lower !== 'to') return noun + 1;
  const end = phraseEnd(noun + 2, inReach, cast);
  return end > noun + 2 ? end : noun + 1;
}

/** What is published; what is sent to somebody is no place. */
const writings: ReadonlySet<string> = new Set('address advertisement blog op-ed podcast post'.split(' '));

/** "Telegram", "its Telegram channel", "her blog" */
function platformEnd(start: number, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const isOwn = /^(?:her|his|its|the|their)$/.test(words[start]?.lower ?? '');
  let at = isOwn ? start + 1 : start;
  const isNamed = platforms.has(words[at]?.lower ?? '') && words[at]?.capital === true;
  if (isNamed) at += 1;
  const isChannel = isOwn && /^(?:account|blog|channel|podcast|website)$/.test(words[at]?.lower ?? '');
  return isChannel && !words[at + 1]?.capital ? at + 1 : isNamed && !isOwn ? at : undefined;
}

const platforms: ReadonlySet<string> = new Set(
  'bluesky facebook instagram mastodon telegram tiktok twitter vk weibo whatsapp x youtube'.split(' '),
);

/** Where the phrase ends that names an occasion, if one begins at the word. */
function venueEnd(start: number, inReach: ReadonlySet<number>, cast: Cast): number | undefined {
  const { words } = cast.setting;
  const dated = afterDay(start, cast);
  if (!determiners.has(words[start]?.lower ?? '') && !words[start]?.capital && dated === start) return undefined;
  const nounEnd = phraseEnd(dated, inReach, cast);
  const noun = words[nounEnd - 1];
  if (!noun || nounEnd === dated || !isVenue(noun, words.slice(dated, nounEnd - 1))) return undefined;
  // "in his opening | statement"
  if (/^(?:address|remarks|speech|statement)$/.test(words[nounEnd]?.lower ?? '')) return undefined;
  // "the Rajya Sabha | in a written reply", "Tuesday's meeting | of the council"
  if (chambers.has(noun.folded) || dated > start) return nounEnd;
  // "a meeting of allies in Geneva", but not "on Monday".
  let end = nounEnd;
  for (let count = 0; count < 2 && goesOn(words, end, noun); count += 1) {
    const next = phraseEnd(end + 1, inReach, cast);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** "Tuesday's | meeting", "last week's | forum" */
function afterDay(start: number, { setting: { words } }: Cast): number {
  const first = /^(?:last|this)$/.test(words[start]?.lower ?? '') ? start + 1 : start;
  const isTime = /(?:day|week|month|night)$/.test(words[first]?.lower ?? '') || words[first]?.lower === 'yesterday';
  return isTime && words[first + 1]?.kind === 'possessive' ? first + 2 : start;
}

/** "a meeting", "the Duma", "a Commons committee", "a House Armed Services subcommittee" */
function isVenue({ lower, folded }: Word, before: readonly Word[]): boolean {
  return venueNouns.has(lower) || chambers.has(folded) || (chamberParts.has(lower) && before.some(isChamber));
}

/** A conference is the same wherever it is held and with whom; of rallies and shipyards a town tells which. */
function goesOn(words: readonly Word[], preposition: number, noun: Word): boolean {
  const lower = words[preposition]?.lower ?? '';
  const next = words[preposition + 1];
  // "in a statement", "on 4 May"
  if (lower === 'in') return !sessions.has(noun.lower) && (next?.capital === true || next?.lower === 'the');
  if (lower === 'on') return !/^\d/.test(next?.text ?? '');
  return lower === 'with' ? noun.lower !== 'conference' : complementPrepositions.has(lower);
}

const complementPrepositions: ReadonlySet<string> = new Set(['at', 'for', 'of']);
