import { textBetween } from '../../cast/affiliation/affiliation.ts';
import { organisationInTalk } from '../../cast/affiliation/organisation-in-talk.ts';
import { readAffiliation } from '../../cast/affiliation/read-affiliation.ts';
import { bodiesBefore } from '../../cast/body/bodies-before.ts';
import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember, joinMembers, personMember } from '../../cast/make-member.ts';
import { isCommonNoun } from '../../cast/person/lone-names.ts';
import { bodyNominals } from '../../data/body-nouns.ts';
import { kin } from '../../data/kin.ts';
import { notInNames } from '../../data/name-words.ts';
import { numbers } from '../../data/numbers.ts';
import { determiners } from '../../data/phrase-words.ts';
import { pronouns } from '../../data/pronouns.ts';
import { genderOfRole, roleModifiers } from '../../data/roles.ts';
import { writings } from '../../data/utterances.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import { nameRunEnd } from '../../mention/name/name-run.ts';
import { readRolePhrase } from '../../mention/role/role-phrase.ts';
import { isRoleNoun, roleNounOfMany } from '../../mention/role/role-title.ts';
import type { Conversation } from '../conversation.ts';
import { collectiveCalled } from '../name/collective-called.ts';
import { nameAfterKind, qualifiedName } from '../name/qualified-name.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isPressed } from '../text/pressed-body.ts';
import { isInConversation } from '../text/turn-takers.ts';
import { describeSource } from '../unnamed/describe-source.ts';
import { describedBefore } from '../unnamed/described-before.ts';
import { isPossessed } from './epithet-nouns.ts';
import { introducedAfterLead } from './lead-nominal.ts';
import { oneOfSeveral } from './one-of-several.ts';
import { ownerIn } from './owner-in.ts';
import { isTask, paragraphSubject } from './paragraph-subject.ts';
import { counterpartOf, officeOfPerson } from './person-of-office.ts';
import { resolveBodyNoun } from './resolve-body-noun.ts';
import { resolveEpithet } from './resolve-epithet.ts';
import { introduceNext, resolveCourtesy, resolvePersonNoun } from './resolve-person-noun.ts';
import { byKind, byTitle } from './role-test.ts';
import { isUnlikelySource, likelierSpeaker } from './unlikely-source.ts';

const definite: ReadonlySet<string> = new Set([
  'both',
  'the',
  'this',
  'that',
  'his',
  'her',
  'its',
  'their',
  'these',
  'those',
]);

/** Whom a common noun stands for: "the minister", "the alliance", "a senior US official". Undefined for "he", "she". */
export function resolveNominal(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const { words } = cast.setting;
  // "Velmaria waits, she said": the phrase ends in a pronoun.
  if (/^(?:he|she)$/.test(words[phrase.noun]?.lower ?? '')) return undefined;
  // One that stands for nobody known describes nobody, but "which" may follow the state of an office.
  if (isPronoun(phrase, words))
    return words[phrase.noun]?.lower === 'which' ? likelierSpeaker(phrase, cast, conversation) : undefined;
  const both =
    phrase.first === phrase.noun && isBoth(phrase, words[phrase.noun]?.lower ?? '')
      ? lastTwo(phrase.start, cast)
      : undefined;
  const met = both ?? collectiveCalled(phrase, cast);
  if (met) return met;
  const all = allAgain(phrase, cast, conversation);
  if (all) return all;
  const several = oneOfSeveral(phrase, cast, conversation);
  if (several) return several;
  const named = nameAfterKind(phrase, words);
  if (named !== undefined) {
    const name = textBetween(words, named, phrase.noun + 1);
    return bodyMember(name, { name });
  }
  const noun = words[phrase.noun]?.lower ?? '';
  const isOwned = isPossessed(phrase, words);
  const isDefinite = isOwned || (phrase.determiner !== undefined && definite.has(phrase.determiner));
  const isIts = /^(?:its|their)$/.test(phrase.determiner ?? '');
  const office = officeOfPerson(phrase, noun, cast, conversation) ?? counterpartOf(phrase, noun, cast, conversation);
  if (office) return office;
  // "Officials say": the capital is the sentence's.
  const isOpening = phrase.first === phrase.noun && phrase.determiner === undefined && isCommonNoun(words, phrase.noun);
  const isNamedPhrase = words[phrase.noun]?.capital === true && !isOpening;
  if (isDefinite || isNamedPhrase || phrase.determiner === undefined) {
    const body = bodyNominals.has(noun)
      ? resolveBodyNoun(phrase, noun, cast, conversation)
      : (calledForShort(phrase, cast) ?? resolveBodyNoun(phrase, noun, cast, conversation));
    if (body) return body;
  }
  // "the then Foreign Secretary" isn't the present one.
  const isPast = words.slice(phrase.start, phrase.noun).some(({ lower }) => lower === 'then');
  if ((isDefinite || isNamedPhrase) && !isPast) {
    const person =
      resolveCourtesy(phrase, noun, cast, conversation) ??
      resolvePersonNoun(phrase, noun, cast, conversation, byTitle) ??
      describedBefore(
        noun,
        conversation,
        complementOf(phrase, words),
        qualifiersOf(phrase, words),
        ownerIn(phrase, cast),
      ) ??
      resolveEpithet(phrase, noun, cast, conversation, 1) ??
      outsideTurns(paragraphSubject(phrase, noun, cast), phrase, cast) ??
      // "Its representative" is introduced so, and not known by another word.
      (isIts ? undefined : resolvePersonNoun(phrase, noun, cast, conversation, byKind)) ??
      introduceNext(phrase, cast, conversation) ??
      resolveEpithet(phrase, noun, cast, conversation, 2) ??
      resolveEpithet(phrase, noun, cast, conversation, 2, true) ??
      resolveEpithet(phrase, noun, cast, conversation, 3, true);
    if (person && person !== conversation.askedOf) {
      if (person.kind === 'person') person.gender ??= genderOfRole.get(noun);
      takeCalling(person, phrase, cast);
      return person;
    }
  }
  const later = introducedAfterLead(phrase, noun, cast, conversation);
  if (later && later !== conversation.askedOf) {
    takeCalling(later, phrase, cast, true);
    return later;
  }
  const apposed = resolveApposed(phrase, cast) ?? resolveUnknownName(phrase, cast) ?? issuerOf(phrase, noun, cast);
  if (apposed) return apposed;
  if (isUnlikelySource(phrase, cast)) {
    // "A weapon, as its delegate, Anna Lind, put it"
    const delegate = cast.mentions
      .slice(firstAfter(cast.mentions, phrase.start), firstAfter(cast.mentions, phrase.end))
      .findLast(
        ({ member, phraseStart }) => member.kind === 'person' && !determiners.has(words[phraseStart - 1]?.lower ?? ''),
      );
    const likelier = delegate?.member ?? likelierSpeaker(phrase, cast, conversation);
    if (likelier) return likelier;
  }
  return describeSource(phrase, noun, cast, conversation);
}

function outsideTurns(member: Member | undefined, { start }: NounPhrase, cast: Cast): Member | undefined {
  return member && isInConversation(member, start, cast) ? undefined : member;
}

function isPronoun({ start, end, noun }: NounPhrase, words: Cast['setting']['words']): boolean {
  return start === noun && end === noun + 1 && pronouns.has(words[noun]?.lower ?? '');
}

/**
 * Gives a role that only the noun tells: "The defence secretary has announced it. Anna Lind told …".
 *
 * @param isNamedNext whether the name follows a lead's noun, and so can be nobody else's
 */
function takeCalling(member: Member, phrase: NounPhrase, { setting }: Cast, isNamedNext = false): void {
  if (member.kind !== 'person' || member.person) return;
  if (member.role && !(isNamedNext && isTask(member.role))) return;
  const read = readRolePhrase(setting.words, phrase.start, setting.registry);
  // "the envoy | of Velmaria" may be somebody else than the noun alone suggests; "the Union's envoy for trade" is him.
  const owner = read?.owner && (isNamedNext || read.owner.start < phrase.noun) ? read.owner : undefined;
  if (!read?.role || read.isGuess || !(owner || read.end === phrase.noun + 1)) return;
  member.role = read.role;
  const whose = owner && readAffiliation(owner, setting);
  if (whose && !member.affiliation) Object.assign(member, { affiliation: whose, isAffiliationImplied: false });
  member.calledBy.add(read.role.title.toLowerCase());
}

/** The words that qualify a noun: "western" in "the Western diplomat", "of defence" in "the minister of defence". */
function qualifiersOf({ first, noun, end }: NounPhrase, words: Cast['setting']['words']): string[] {
  const after = words[noun + 1]?.lower === 'of' ? words.slice(noun + 1, end) : [];
  return [...words.slice(first, noun), ...after].map(({ lower }) => lower);
}

/** The named complement of a noun: "of Ostravia" in "the representative of Ostravia", who is not that of Velmaria. */
function complementOf(phrase: NounPhrase, words: Cast['setting']['words']): string | undefined {
  const isNamed =
    words[phrase.noun + 1]?.lower === 'of' && words.slice(phrase.noun + 2, phrase.end).some(({ capital }) => capital);
  return isNamed ? textBetween(words, phrase.noun + 1, phrase.end) : undefined;
}

function isBoth({ determiner }: NounPhrase, noun: string): boolean {
  return noun === 'both' || (determiner === 'the' && /^(?:pair|two)$/.test(noun));
}

/** The body in talk as the publisher of a paper: "The study finds". */
function issuerOf(phrase: NounPhrase, noun: string, cast: Cast): Member | undefined {
  if (!writings.has(noun) && !/^(?:document|findings|memo)$/.test(noun)) return undefined;
  const { words } = cast.setting;
  const own = words.slice(phrase.first, phrase.noun + 1);
  if (/^(?:by|from|in|of)$/.test(words[phrase.noun + 1]?.lower ?? '')) return undefined;
  // "the 38 North | report"
  if (own.some(({ kind, text }) => kind === 'possessive' || /^(?:\d+ )?\p{Lu}/u.test(text))) return undefined;
  const issuer = organisationInTalk(phrase.start, cast.setting);
  return issuer && !isPressed(issuer, phrase.start, cast) ? bodyMember(issuer.name, issuer, issuer.body) : undefined;
}

/** The last two people named, for "Both". */
function lastTwo(at: number, cast: Cast): Member | undefined {
  const end = firstAfter(cast.mentions, at);
  const people = cast.mentions.slice(Math.max(0, end - 12), end).filter(({ member }) => member.kind === 'person');
  const [second, first] = [...new Set(people.reverse().map(({ member }) => member))];
  return first && second ? joinMembers([first, second]) : undefined;
}

/** The body last named that has the capitalised word in its name: "the North", "the Bloc". */
function calledForShort(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const word = words[phrase.noun];
  const isLone = phrase.determiner === 'the' && phrase.first === phrase.noun && phrase.end === phrase.noun + 1;
  if (!isLone || !word?.capital || isRoleNoun(word)) return undefined;
  const found = bodiesBefore(cast.setting, phrase.start).find(
    ({ name }) => name.includes(' ') && name.split(' ').includes(word.text),
  );
  return found && bodyMember(found.name, found.affiliation ?? { name: found.name }, found.body);
}

/** The group that spoke last, if it has as many members: "France, Germany and Britain warned … The three | said". */
function allAgain({ determiner, first, noun }: NounPhrase, cast: Cast, { previous }: Conversation): Member | undefined {
  const { words } = cast.setting;
  // "Velmarian and Ostravian ministers said … The ministers"
  const role = previous?.kind === 'group' ? (previous.describedRole?.toLowerCase() ?? '') : '';
  if (
    determiner === 'the' &&
    noun === first &&
    roleNounOfMany(words[noun]) &&
    ` ${role}`.endsWith(` ${words[noun]?.lower}`)
  )
    return previous;
  const count = numbers.indexOf(words[first]?.lower ?? '') + 2;
  const isThem =
    noun === first ||
    roleNounOfMany(words[noun]) !== undefined ||
    (noun === first + 1 && /^(?:countries|governments|nations|powers|states)$/.test(words[noun]?.lower ?? ''));
  if (count < 2 || determiner !== 'the' || !isThem || previous?.kind !== 'group') return undefined;
  return previous.name.split(/, | and /).length === count ? previous : undefined;
}

/** A body by a name that is nobody's: "New Velm", in capitals only. */
function resolveUnknownName(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  if ((phrase.determiner ?? 'the') !== 'the' || words[phrase.start]?.kind !== 'word') return undefined;
  // "The Velmarian Foreign Minister" is somebody.
  if (isRoleNoun(words[phrase.noun])) return undefined;
  // "The Velmarian Foreign Ministers" are several people.
  if (roleNounOfMany(words[phrase.noun]) && roleModifiers.has(words[phrase.noun - 1]?.lower ?? '')) return undefined;
  const named = qualifiedName(phrase, words);
  if (named !== undefined) return bodyMember(textBetween(words, named, phrase.noun + 1), undefined);
  const first = notInNames.has(words[phrase.first]?.folded ?? '') ? phrase.first + 1 : phrase.first;
  const name = words.slice(first, phrase.noun + 1);
  // "the United Nations High Representative" is a person.
  const isLong = (name.length > 1 || name[0]?.text.includes(' ')) && !isRoleNoun(words[phrase.noun]);
  return isLong && name.every(({ capital }) => capital)
    ? bodyMember(textBetween(words, first, phrase.noun + 1), undefined)
    : undefined;
}

/** A name after a comma that no title or given name shows to be a person's: "The insurer, Grain Mutual". */
function resolveApposed(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  if (words[phrase.noun + 1]?.text !== ',') return undefined;
  const start = words[phrase.noun + 2]?.lower === 'the' ? phrase.noun + 3 : phrase.noun + 2;
  const end = unregisteredBodyEnd(words, start) ?? nameRunEnd(words, start);
  if (end === start || end < phrase.end - 1) return undefined;
  // "According to the announcement, Velmarian | forces …", "according to an official, the K-5 | “cannot fly”"
  if (end > phrase.end && !/^[,.;)–—]$/.test(words[end]?.text ?? '')) return undefined;
  const name = textBetween(words, start, end);
  // "His wife, Anna"
  return kin.has(words[phrase.noun]?.lower ?? '') ? personMember(name) : bodyMember(name, undefined);
}
