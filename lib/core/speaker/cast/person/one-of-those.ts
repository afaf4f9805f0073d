import { phraseEnds } from '../../data/phrase-words.ts';
import { roleNounOfMany } from '../../mention/role/role-title.ts';
import { isPastVerb } from '../../reading/past-verb.ts';
import type { Word } from '../../reading/words.ts';
import type { Member, Mention, RoleReading } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { roleOfMany } from './role-of-many.ts';

/** In words: where the noun of a subject comes at the latest. */
const longestSubject = 4;

/** Several of whom a sentence is, and until which paragraph they are spoken of. */
interface Group {
  readonly role: RoleReading;
  readonly paragraph: number;
}

/**
 * "Analysts were less sure. “The pact is dead,” said Oskar Tehl of the Lune Institute": after a sentence on many, a
 * paragraph lets one of them speak. Whoever it names for the first time, and says nothing else of, is what they are.
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
  // "Velmaria's minister Anna Lind": one of the foreign ministers.
  if (member.role?.title === 'Minister' && group.role.kind === 'minister') member.role = undefined;
  become(member, group.role, start);
}

/**
 * "The foreign ministers of both states admitted it on Friday.¶ “We tried,” Velmaria’s Anna Lind said": a lead keeps for
 * the next paragraphs who they are.
 */
function officesInLead(words: readonly Word[]): Group | undefined {
  for (let index = 0; (words[index]?.paragraph ?? farthestLead) < farthestLead; index += 1) {
    const role = words[index]?.paragraph === 0 ? undefined : roleOfMany(words, index, index - 3);
    if ((role?.kind === 'minister' || role?.kind === 'leader') && role.title.includes(' '))
      return { role, paragraph: (words[index]?.paragraph ?? 0) + 2 };
  }
  return undefined;
}

/** In paragraphs: the headline, a note, the lead. */
const farthestLead = 3;

/** "Defence ministers | Anna Lind and Oskar Tehl", "the two envoys, | Anna Lind and Oskar Tehl": what each of them is. */
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

/** "Anna Lind (Velmaria), | Oskar Tehl", "Anna Lind | and Oskar Tehl" */
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

/** "Analysts", "Republican senators", "Two Western diplomats", "The two presidents": what the subject of a sentence is, each. */
function groupAt(words: readonly Word[], start: number): Group | undefined {
  const isCounted = words[start]?.lower === 'the' && words[start + 1]?.lower === 'two';
  const first = isCounted ? start + 2 : start;
  for (let noun = first; noun < start + longestSubject; noun += 1) {
    const word = words[noun];
    if (word?.kind !== 'word' || word.sentence !== words[start]?.sentence || phraseEnds.has(word.lower))
      return undefined;
    // "Anna Lind | met reporters", "Velmaria | expelled diplomats": the many are no subject.
    if (noun > first && isPastVerb(words[noun - 1], word)) return undefined;
    const role = roleOfMany(words, noun, first);
    const after = words[noun + 1]?.sentence === word.sentence ? words[noun + 1] : undefined;
    // "Officials say" of whoever speaks for a state.
    if (role && (role.kind === 'official' || after?.capital)) return undefined;
    if (role) return { role, paragraph: lastParagraph(words, start) };
  }
  return undefined;
}

/** The sentence's own paragraph; where it is all of that, the next. */
function lastParagraph(words: readonly Word[], start: number): number {
  const { sentence = 0, paragraph = 0 } = words[start] ?? {};
  let end = start;
  while (words[end]?.sentence === sentence && words[end]?.paragraph === paragraph) end += 1;
  const isAlone = words[start - 1]?.paragraph !== paragraph && words[end]?.paragraph !== paragraph;
  return isAlone ? paragraph + 1 : paragraph;
}
