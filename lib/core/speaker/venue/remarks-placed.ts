import type { Quotation } from '../../quotation/quotation.ts';
import { remarkNouns, remarkVerbs, thisVerbs } from '../../telling/words.ts';
import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { venueTriggers } from '../data/venue-nouns.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role/role-title.ts';
import type { Word } from '../reading/words.ts';
import { mentionsIn } from '../source/name/named-in.ts';

/** A clause that says where the words before it were said. */
export interface Remarks {
  /** The speaker; undefined for a pronoun. */
  readonly member: Member | undefined;
  /** The words that say where. */
  readonly rest: WordRange;
}

/** "Anna Lind made the remarks | at a briefing | when she was asked", as agencies put it after the lead. */
export function remarksPlaced({ start, end }: WordRange, cast: Cast): Remarks | undefined {
  const { words } = cast.setting;
  const named = mentionsIn({ start, end: Math.min(end, start + longestSubject) }, cast).find(
    ({ phraseEnd }) => toldEnd(phraseEnd, words) !== undefined,
  );
  const isPronoun = /^(?:he|she)$/.test(words[start]?.lower ?? '');
  const subject = isPronoun ? start + 1 : (named?.phraseEnd ?? roleEnd(start, words));
  const made = (subject === undefined ? undefined : toldEnd(subject, words)) ?? cameEnd(start, words);
  if (made === undefined) return undefined;
  let rest = made;
  while (rest < end && !(others.has(words[rest]?.lower ?? '') && !isDelivered(rest, words) && !isAtWork(rest, words)))
    rest += 1;
  const people = named ? [named] : mentionsIn({ start: made, end: rest }, cast);
  return { member: people.find(({ member }) => member.kind === 'person')?.member, rest: { start: made, end: rest } };
}

/** "The foreign minister | said this on Telegram": whose words stand before, without a name. */
function roleEnd(start: number, words: readonly Word[]): number | undefined {
  if (words[start]?.lower !== 'the') return undefined;
  for (let end = start + 2; end <= start + longestRole; end += 1)
    if (toldEnd(end, words) !== undefined) return isRoleNoun(words[end - 1]!) ? end : undefined;
  return undefined;
}

/** In words, with its article: "the deputy foreign minister". */
const longestRole = 5;

/** "Lind made the remarks | at", "Lind, the mayor, disclosed this | at a briefing", "made this known | at" */
function toldEnd(phraseEnd: number, words: readonly Word[]): number | undefined {
  const subject = words[phraseEnd]?.text === ',' ? phraseEnd + 1 : phraseEnd;
  const [verb = '', object = '', next = '', last] = words.slice(subject, subject + 4).map(({ lower }) => lower);
  if (verb === 'made' && object === 'this' && next === 'known') return subject + 3;
  const isThis = object === 'this' && (thisVerbs.has(verb) ? /^(?:at|during|in|on|to)$/ : /^to$/).test(next);
  const isViews = verb === 'expressed' && /^(?:h(?:er|is)|the(?:ir|se)?)$/.test(object) && views.has(next);
  if (isViews && /^(?:at|during|in|on|to|while)$/.test(last ?? '')) return subject + 3;
  return isThis && (thisVerbs.has(verb) || verb === 'told') ? subject + 2 : madeEnd(phraseEnd, words);
}

const views: ReadonlySet<string> = new Set('sentiments thoughts views'.split(' '));

/** "This came | in a speech delivered by Lind before the council", "Her remarks came | at a briefing", "This was stated | by Lind at a briefing" */
function cameEnd(start: number, words: readonly Word[]): number | undefined {
  const [first, second, third, fourth] = words.slice(start, start + 4).map(({ lower }) => lower);
  if (first === 'this') return second === 'came' ? start + 2 : undefined;
  const isOfThem =
    /^(?:he[rs]?|his|the|their)$/.test(first ?? '') && /^(?:comment|remark|statement)s?$/.test(second ?? '');
  if (!isOfThem) return undefined;
  if (third === 'came') return start + 3;
  return /^(?:was|were)$/.test(third ?? '') && /^(?:delivered|made)$/.test(fourth ?? '') ? start + 4 : undefined;
}

/** "expressed these views | while | addressing a seminar" */
function isAtWork(index: number, words: readonly Word[]): boolean {
  const next = words[index + 1]?.lower ?? '';
  return words[index]?.lower === 'while' && (next === 'speaking' || (/ing$/.test(next) && venueTriggers.has(next)));
}

/** "a speech delivered by the ambassador, Ada Lind, | before | the council" */
export function isDelivered(before: number, words: readonly Word[]): boolean {
  if (words[before]?.lower !== 'before') return false;
  for (let at = before - 1; at > before - longestRemarks && words[at]?.sentence === words[before]?.sentence; at -= 1)
    if (words[at]?.lower === 'delivered') return true;
  return false;
}

/** In words. */
const longestSubject = 20;

/** Words after which another occasion is told: "in response | to what he had said at a briefing". */
const others: ReadonlySet<string> = new Set(
  'after as before days following hours reaction reply response when which while who'.split(' '),
);

/** Whether a source follows in the sentence: "Lind made the remarks at | a briefing when told that". */
export function isOfRemarks(index: number, { source: [span] }: Quotation, { setting: { words } }: Cast): boolean {
  const at = words[index];
  if (!at || !span || span.start < at.start) return false;
  for (let made = index; made >= index - longestRemarks && words[made]?.sentence === at.sentence; made -= 1)
    if (madeEnd(made, words) !== undefined) return true;
  return false;
}

/** From "made the remarks" to the place, in words: "made the remarks to journalists in Lune on Monday at". */
const longestRemarks = 12;

/** "Anna Lind, executive secretary of the Commission, | made the comment | to reporters": after who said what was told before. */
function madeEnd(phraseEnd: number, words: readonly Word[]): number | undefined {
  const verb = words[phraseEnd]?.text === ',' ? phraseEnd + 1 : phraseEnd;
  const the = words[verb + 1]?.lower ?? '';
  const at = /^(?:above|following)$/.test(words[verb + 2]?.lower ?? '') ? verb + 3 : verb + 2;
  const isMade = remarkVerbs.has(words[verb]?.lower ?? '') && /^(?:his|her|that|the|these|this|those)$/.test(the);
  const noun = words[at]?.lower ?? '';
  const one = noun.replace(/s$/, '');
  return isMade && (remarkNouns.has(one) || promises.has(one)) ? at + 1 : undefined;
}

/** Where these were made is told as well; what is said of them later may be of another day. */
const promises: ReadonlySet<string> = new Set('assurance demand offer pledge proposal threat'.split(' '));
