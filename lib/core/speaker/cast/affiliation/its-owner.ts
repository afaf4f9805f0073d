import { loneBodies, stateBodyNouns } from '../../data/offices.ts';
import { namedLikeOutlets } from '../../data/outlet-nouns.ts';
import { phraseEnds } from '../../data/phrase-words.ts';
import { roleModifiers } from '../../data/roles.ts';
import { organisationRoles } from '../../data/state-roles.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { sentenceStart } from '../../reading/sentence-start.ts';
import type { Word } from '../../reading/words.ts';
import { foldName } from '../../registry/fold-name.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import { stateInTalk } from '../../states/state-in-talk.ts';
import { stateOfOpposition } from '../../states/state-of-opposition.ts';
import { bodiesBefore, latestBody, mentionsBefore } from '../body/bodies-before.ts';
import { bodyBeside, bodyOpening, bodyTelling } from '../body/body-in-small.ts';
import { inTitleCase } from '../body/in-title-case.ts';
import type { Affiliation, Member, Mention } from '../cast.ts';
import type { Setting } from '../setting.ts';

/** The affiliation that "its" or "their" stands for. */
export function itsOwner(range: WordRange, setting: Setting): Affiliation | undefined {
  const { words } = setting;
  const { start } = range;
  const office = officeOpening(setting, start);
  if (office !== undefined) return stateOfOffice(office, setting);
  const isWithin = words[start - 1]?.sentence === words[start]?.sentence;
  const opposed =
    isWithin && words[start]?.lower === 'its' && topicOf(setting, start)
      ? undefined
      : stateOfOpposition(start, setting);
  if (opposed) return opposed;
  const small = bodySpokenOf(range, setting);
  const inSmall = small && ownerInSmall(small, setting);
  if (inSmall) return inSmall;
  const earlier = isWithin && !topicOf(setting, start) ? officeOpening(setting, start, 1) : undefined;
  if (earlier !== undefined) return stateOfOffice(earlier, setting);
  const owner = ownerSpokenOf(range, setting);
  // "The Defence Ministry was cautious. Its spokesman said"
  const isOffice = owner?.isOfState && !owner.affiliation && /\b(?:Department|Ministry)\b/.test(owner.name);
  const state = isOffice
    ? stateOfOffice(owner.introducedAt ?? range.start, setting, owner.name.toLowerCase())
    : undefined;
  return state ?? (owner && (owner.affiliation ?? { name: owner.name }));
}

/** The affiliation of a body in lower case: "the club", if named before; "the skating club" by itself. */
function ownerInSmall({ start, end }: WordRange, setting: Setting): Affiliation | undefined {
  const { bodies, words } = setting;
  const own = words.slice(start, end).map(({ lower }) => lower);
  // "The growers' group, Clear Ground, ...": the name follows the comma.
  const beside = mentionsBefore(bodies, end + 2).findLast(
    (mention) => mention.end === end || (mention.start === end + 1 && words[end]?.text === ','),
  );
  const named = bodiesBefore(setting, start).find(({ name }) => own.every((word) => name.toLowerCase().includes(word)));
  const called = own.length === 1 ? latestBody(setting, start, own[0] ?? '') : undefined;
  const body = beside?.member ?? named ?? called;
  if (body) return body.affiliation ?? { name: body.name };
  const isNamed = own.length > 1 || loneBodies.has(own[0] ?? '');
  return isNamed ? { name: inTitleCase({ start, end }, setting) } : undefined;
}

/** The body in lower case that "its" stands for, if no named one is the subject of the sentence. */
function bodySpokenOf(range: WordRange, setting: Setting): WordRange | undefined {
  const { words } = setting;
  const { start } = range;
  const opens = words[start - 1]?.sentence !== words[start]?.sentence;
  if (opens)
    return (
      bodyOpening(words, start, 1) ??
      (ofStates.test(officeAfter(range, setting)) ? undefined : bodyTelling(words, start))
    );
  const beside = bodyBeside(words, start);
  if (beside) return beside;
  for (const earlier of [0, 1, 2]) {
    const body = bodyOpening(words, start, earlier);
    if (body && body.start < start) return body;
    if (topicOf(setting, start, earlier)) return undefined;
  }
  return undefined;
}

/** Words for what only states have. */
const ofStates = /\b(?:ambassador|embassy|minister|ministry)\b/;

/**
 * The subject that "its" stands for: the first body in the word's sentence or, if "its" opens that, in the one before.
 * Only a dateline or the like may precede it. `earlier` counts sentences back from the word's.
 */
export function topicOf({ bodies, words }: Setting, at: number, earlier = 0): Member | undefined {
  const opens = words[at - 1]?.sentence !== words[at]?.sentence;
  if (opens && earlier > 0) return undefined;
  const sentence = (words[at]?.sentence ?? 0) - (opens ? 1 : earlier);
  return mentionsBefore(bodies, at).findLast(({ start }) => {
    const first = withAdjectives(start, words);
    const before = words[first - 1];
    // "When | Velmaria left, its president said"
    const opening = /^(?:after|although|as|before|once|since|when|while)$/.test(before?.lower ?? '')
      ? first - 1
      : first;
    const isFirst =
      words[opening - 1]?.sentence !== sentence ||
      /^[–—•*-]$/.test(before?.text ?? '') ||
      isFrontedBefore(first, words);
    // "“Velmaria will laugh,” its leader said": of whom one speaks isn't one's own.
    const isTold = !opens && earlier === 0 && words[start]?.quoted === true && words[at]?.quoted !== true;
    return words[start]?.sentence === sentence && isFirst && !isTold;
  })?.member;
}

/** Where a name begins together with what describes it: "| Only Velmaria", "| The far-right Harvest Front". */
function withAdjectives(start: number, words: Setting['words']): number {
  let first = start;
  while (first > start - 3 && /^(?:only|neighbouring)$/i.test(words[first - 1]?.text ?? '')) first -= 1;
  let the = first;
  while (the > start - 3 && isAdjective(words[the - 1])) the -= 1;
  return words[the - 1]?.lower === 'the' ? the - 1 : first;
}

function isAdjective(word: Word | undefined): boolean {
  return word?.kind === 'word' && !word.capital && !phraseEnds.has(word.lower) && !isRoleNoun(word);
}

/** Whether only a short phrase precedes it: "Of the four, | only Velmaria replied", "On Monday, | Velmaria replied". */
function isFrontedBefore(at: number, words: Setting['words']): boolean {
  if (words[at - 1]?.text !== ',') return false;
  const start = sentenceStart(words, at - 1, 0);
  return at - 1 - start <= longestFronted && /^(?:at|for|in|of|on)$/.test(words[start]?.lower ?? '');
}

/** In words. */
const longestFronted = 4;

/** The body of "its" or "their": an organisation, before an office that no state has, "its deputy director". */
function ownerSpokenOf(range: WordRange, setting: Setting): Member | undefined {
  const { start } = range;
  const { words } = setting;
  // "“Not for Velmaria,” its leader said": whoever is quoted speaks of others.
  const isTold = ({ start: at }: Mention): boolean =>
    words[start]?.quoted === true || !(words[at]?.quoted && words[at]?.sentence === words[start]?.sentence);
  const latest = bodiesBefore(setting, start, Number.POSITIVE_INFINITY, isTold).find(
    ({ body, name }) => body?.type !== 'outlet' && !isNamedLikeOutlet(name),
  );
  const opens = words[start - 1]?.sentence !== words[start]?.sentence;
  const topic = topicOf(setting, start);
  const spokenOf = [() => topic, () => topicOf(setting, start, 1), () => topicOf(setting, start, 2), () => latest];
  const ofOrganisation = isOfOrganisation(range, setting);
  if (ofOrganisation) spokenOf.unshift(() => organisationInSentence(start, setting));
  for (const find of spokenOf) {
    const owner = find();
    if (!owner) continue;
    // Unregistered names may be taken for states wrongly; and a state that is the subject may have directors.
    const isDirected = opens && owner === topic && directors.test(officeAfter(range, setting));
    if (!ofOrganisation || owner.body?.type !== 'state' || isDirected) return owner;
  }
  return undefined;
}

/** Whether the words after "its" are an office of organisations, and hardly ever of states. */
function isOfOrganisation(range: WordRange, setting: Setting): boolean {
  const office = officeAfter(range, setting);
  return directors.test(office) || organisationRoles.some((role) => office.startsWith(role));
}

function officeAfter({ end }: WordRange, { words }: Setting): string {
  return words
    .slice(end, end + longestOffice)
    .map(({ lower }) => lower)
    .join(' ');
}

const directors = /^(?:[\p{L}-]+ ){0,2}(?:chairman|chairwoman|director|executive|organi[sz]er|trustees?)\b/u;
/** In words. */
const longestOffice = 3;

function isNamedLikeOutlet(name: string): boolean {
  return foldName(name)
    .split(/[ '’-]/)
    .some((word) => namedLikeOutlets.has(word));
}

/** The last body before the word in its sentence that is no state's. */
function organisationInSentence(at: number, setting: Setting): Member | undefined {
  const { bodies, words } = setting;
  return mentionsBefore(bodies, at).findLast(
    ({ member, start }) =>
      words[start]?.sentence === words[at]?.sentence && !member.isOfState && !isStateNamed(member, setting),
  )?.member;
}

/** An office's state: "Berlin was guarded. The | government | notes the offer, its spokesman said". */
function stateOfOffice(at: number, setting: Setting, called?: string): Affiliation | undefined {
  const { home, words } = setting;
  return stateInTalk(at, { setting, ...(home && { home }), office: called ?? words[at]?.lower ?? '' });
}

/** The index of a state's office that opens a sentence: "The army never asked for them. Its chief said". */
function officeOpening({ words }: Setting, at: number, earlier = 0): number | undefined {
  const start = sentenceStart(words, at, earlier);
  if (words[start]?.lower !== 'the') return undefined;
  for (let index = start + 1; index < start + 4 && words[index]?.kind === 'word'; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (words[index]?.capital) return undefined;
    if (stateBodyNouns.has(lower) || lower === 'administration') return index;
    if (!roleModifiers.has(lower)) return undefined;
  }
  return undefined;
}
