import type { RoleReading } from '../../cast/cast.ts';
import { ministriesForShort } from '../../data/offices.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { leanings, roleModifiers, roleQualifiers } from '../../data/roles.ts';
import type { Word } from '../../reading/words.ts';

const small: ReadonlySet<string> = new Set([
  'a',
  'an',
  'and',
  'at',
  'for',
  'from',
  'in',
  'of',
  'on',
  'the',
  'to',
  'with',
]);

type TitleWord = Pick<Word, 'text' | 'lower' | 'kind'>;

/** The role of a title that stands alone: one of the registry's, or a rank. */
export function readRoleTitle(title: string, bare = false): RoleReading | undefined {
  const words = title.split(' ').map((text): TitleWord => ({ text, lower: text.toLowerCase(), kind: 'word' }));
  return roleOf(words, bare);
}

/** The role in title case, without leading words such as "new" or "incumbent"; undefined if no word is left. */
export function roleOf(words: readonly TitleWord[], bare = false): RoleReading | undefined {
  let first = words[0]?.lower === 'and' ? 1 : 0;
  while (isQualifier(words[first]) || (leanings.has(words[first]?.text ?? '') && first + 1 < words.length)) first += 1;
  const kept = words.slice(first);
  // The noun is before the first preposition: "head of the office of the president".
  const complement = kept.findIndex(
    (word, index) =>
      index > 0 &&
      word.kind === 'word' &&
      small.has(word.lower) &&
      // "arms control and policy director"
      (word.lower !== 'and' || kept.slice(0, index).some(isRoleNoun)),
  );
  const head = kept.slice(0, complement === -1 ? undefined : complement).findLast((word) => isRoleNoun(word));
  const last = complement === -1 ? kept.at(-1) : kept[complement - 1];
  if (!head && !last) return undefined;
  const isCharge = /^d['’]affaires$/.test(last?.lower ?? '');
  const known = head && (roleNouns.get(roleKey(head.lower)) ?? roleNouns.get(afterHyphen(head.lower)));
  // "Deputy to the High Representative" sits in no parliament.
  const isSecond = head?.lower === 'deputy' && kept[complement]?.lower === 'to';
  const kind = isSecond ? 'official' : (known ?? (isCharge ? 'diplomat' : 'citizen'));
  const title = kept
    .map((word, index) =>
      index > 0 && small.has(word.lower) ? word.lower : modern(word.text).split(' ').map(capitalise).join(' '),
    )
    .reduce((joined, word, index) => (isJoinedOn(kept[index]) ? joined + word : `${joined} ${word}`), '')
    .trim();
  if (title === 'Member of the Parliament') return { title: 'Member of Parliament', kind, bare };
  return { title, kind, bare: bare || vague.has(title) };
}

function isQualifier(word: TitleWord | undefined): boolean {
  const lower = word?.lower ?? '';
  return roleQualifiers.has(lower) || appointed.test(lower);
}

/** Adjectives of how somebody came by an office or was raised: "the Velm-appointed head". */
const appointed = /.-(?:appointed|backed|born|educated|elected|installed|nominated|picked|trained)$/;
/** Whether the word is joined to the one before without a space: "Velmaria|'s", "Arms Control|, Verification". */
function isJoinedOn(word: TitleWord | undefined): boolean {
  return word?.kind === 'possessive' || word?.text === ',';
}

/** What newspapers call many an office; the registry's own title says more. */
const vague: ReadonlySet<string> = new Set(['Boss', 'Chief', 'Colleague', 'Head', 'Leader', 'Party Colleague']);

/** Whether the word can head a role, in the singular: "minister", "ex-minister", "co-chair". */
export function isRoleNoun(word: TitleWord | undefined): boolean {
  if (word?.kind !== 'word') return false;
  // "the Growers' Co-operative"
  if (word.lower === 'co-operative') return false;
  if (!word.lower.includes('-')) return roleNouns.has(word.lower);
  const key = roleKey(word.lower);
  return roleNouns.has(key) || roleNouns.has(afterHyphen(key));
}

/** The singular of a plural of role nouns, "deputy" for "deputies"; else undefined. */
export function roleNounOfMany(word: Word | undefined): Word | undefined {
  if (word?.kind !== 'word' || !word.lower.endsWith('s') || isRoleNoun(word)) return undefined;
  const singular = { ...word, text: singularOf(word.text), lower: singularOf(word.lower) };
  return isRoleNoun(singular) ? singular : undefined;
}

function singularOf(plural: string): string {
  return plural.endsWith('ies') ? `${plural.slice(0, -3)}y` : plural.slice(0, -1);
}

function afterHyphen(lower: string): string {
  return lower.slice(lower.lastIndexOf('-') + 1);
}

/** The noun to look a role up by, without "ex-", "then-", "-elect", "-in-office" and the like. */
export function roleKey(lower: string): string {
  if (!lower.includes('-')) return lower;
  return lower.replace(/^(?:ex|then|now)-/, '').replace(/-(?:designate|elect|in-office)$/, '');
}

/** Puts "former" for "once", "ex-" and the like. */
function modern(text: string): string {
  return /^(?:erstwhile|once|onetime|one-time|then)$/i.test(text)
    ? 'former'
    : text.replace(/^(?:ex|then)-/i, 'former ');
}

/** In lower case if a role's word is in capitals: "DEFENCE", "UNDER SECRETARY", but not "NATO". */
function unshouted(part: string): string {
  const lower = part.toLowerCase();
  const isOfTitle = roleModifiers.has(lower) || roleNouns.has(lower) || lower === 'under';
  if (ministriesForShort.has(lower)) return part;
  return isOfTitle && /^\p{Lu}{4,}$/u.test(part) ? lower : part;
}

/** With a capital at each part's beginning; other letters stay as they are ("NATO"). */
function capitalise(text: string): string {
  if (/^d['’]affaires$/.test(text)) return `d${text.charAt(1)}Affaires`;
  return text
    .split('-')
    .map((part) => (small.has(part) ? part : part.charAt(0).toUpperCase() + unshouted(part).slice(1)))
    .join('-');
}
