import { phraseEnds } from '../../data/phrase-words.ts';
import { roleModifiers, roleQualifiers } from '../../data/roles.ts';
import { roleNounOfMany } from '../../mention/role/role-title.ts';
import { isPastVerb } from '../../reading/past-verb.ts';
import type { Word } from '../../reading/words.ts';
import type { Member, Mention, RoleReading } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { roleOfMany } from './role-of-many.ts';

/** In words: where a subject's noun is at the latest. */
const longestSubject = 4;

/** The role that several have, and the last paragraph that speaks of them. */
interface Group {
  readonly role: RoleReading;
  readonly paragraph: number;
}

/**
 * Gives people the role of a group that a sentence is about, if the paragraph names one of it for the first time and
 * says nothing else of him: "Analysts were less sure. “The pact is dead,” said Oskar Tehl of the Lune Institute".
 */
export function applyGroups(people: readonly Mention[], { words }: Setting): void {
  const named = new Set<Member>();
  let next = 0;
  const lead = officesInLead(words);
  let group: Group | undefined;
  const introduceBefore = (word: number): void => {
    for (; (people[next]?.start ?? word) < word; next += 1) {
      const mention = people[next];
      if (mention && !named.has(mention.member)) introduce(mention, group, words);
      if (mention) introduce(mention, lead, words);
      if (mention) named.add(mention.member);
    }
  };
  for (let index = 0; index < words.length; index += 1) {
    if (words[index - 1]?.sentence === words[index]?.sentence || words[index]?.quoted) continue;
    introduceBefore(index);
    group = groupAt(words, index) ?? group;
  }
  introduceBefore(words.length);
}

function introduce({ member, start }: Mention, group: Group | undefined, words: readonly Word[]): void {
  if (!group || (words[start]?.paragraph ?? 0) > group.paragraph) return;
  // "Velmaria's minister Anna Lind": she is one of the foreign ministers.
  if (member.role?.title === 'Minister' && group.role.kind === 'minister') member.role = undefined;
  become(member, group.role, start);
}

/**
 * The offices in a lead that doesn't name their holders: "The foreign ministers of both states admitted it on Friday.¶
 * “We tried,” Velmaria’s Anna Lind said".
 */
function officesInLead(words: readonly Word[]): Group | undefined {
  for (let index = 0; (words[index]?.paragraph ?? farthestLead) < farthestLead; index += 1) {
    const role = words[index]?.paragraph === 0 ? undefined : roleOfMany(words, index, index - 3);
    if ((role?.kind === 'minister' || role?.kind === 'leader') && role.title.includes(' '))
      return { role, paragraph: (words[index]?.paragraph ?? 0) + 2 };
  }
  return undefined;
}

/** In paragraphs: headline, note and lead. */
const farthestLead = 3;

/** Gives roles: "Defence ministers | Anna Lind and Oskar Tehl", "the two envoys, | Anna Lind and Oskar Tehl". */
export function applySharedRoles(people: readonly Mention[], { words }: Setting): void {
  for (const [index, { phraseStart, start }] of people.entries()) {
    const before = roleNounOfMany(words[start - 1]) ? start - 1 : phraseStart - 1;
    const isApposed = words[before]?.text === ',';
    const noun = isApposed ? before - 1 : before;
    const role = words[noun]?.sentence === words[start]?.sentence ? roleOfMany(words, noun, noun - 3) : undefined;
    if (!role) continue;
    let last = index;
    while (isJoined(words, people[last], people[last + 1])) last += 1;
    // "He met the envoys, Anna Lind said"
    if (isApposed && last === index) continue;
    for (const { member } of people.slice(index, last + 1)) become(member, role, start);
  }
}

/** Whether only commas, brackets or "and" stand between two names: "Anna Lind (Velmaria), | Oskar Tehl". */
function isJoined(words: readonly Word[], before: Mention | undefined, after: Mention | undefined): boolean {
  if (!before || !after) return false;
  const between = words.slice(before.phraseEnd, after.phraseStart);
  return between.length > 0 && between.length < 4 && between.every(({ text }) => /^(?:[,)]|and)$/.test(text));
}

function become(member: Member, role: RoleReading, at: number): void {
  if (member.role || member.person) return;
  member.role = role;
  member.calledBy.add(role.title.toLowerCase());
  member.introducedAt ??= at;
}

/** The role of each in a subject: "Analysts", "Republican senators", "Two Western diplomats", "The two presidents". */
function groupAt(words: readonly Word[], start: number): Group | undefined {
  const isCounted = words[start]?.lower === 'the' && words[start + 1]?.lower === 'two';
  const first = isCounted ? start + 2 : start;
  for (let noun = first; noun < start + longestSubject; noun += 1) {
    const word = words[noun];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence || phraseEnds.has(word.lower))
      return undefined;
    // "Anna Lind | met reporters", "Velmaria | expelled diplomats": the plural is an object.
    if (noun > first && (isPastVerb(words[noun - 1], word) || isParticiple(words[noun - 1]))) return undefined;
    const role = roleOfMany(words, noun, first);
    const after = words[noun + 1]?.sentence === word.sentence ? words[noun + 1] : undefined;
    // "Officials say" tells no role of anybody named.
    if (role && (role.kind === 'official' || after?.capital)) return undefined;
    if (role) return { role, paragraph: lastParagraph(words, start) };
  }
  return undefined;
}

/** "Briefing | reporters in Velm, Anna Lind said" speaks of her, "Leading | analysts" of them. */
function isParticiple({ lower = '' }: Partial<Word> = {}): boolean {
  return /.ing$/.test(lower) && !roleModifiers.has(lower) && !roleQualifiers.has(lower);
}

/** The number of the sentence's paragraph; of the next one if the sentence is all of its own. */
function lastParagraph(words: readonly Word[], start: number): number {
  const { sentence = 0, paragraph = 0 } = words[start] ?? {};
  let end = start;
  while (words[end]?.sentence === sentence && words[end]?.paragraph === paragraph) end += 1;
  const isAlone = words[start - 1]?.paragraph !== paragraph && words[end]?.paragraph !== paragraph;
  return isAlone ? paragraph + 1 : paragraph;
}
