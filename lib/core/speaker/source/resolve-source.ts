import type { Member, Mention } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { joinMembers } from '../cast/make-member.ts';
import { bodyNominals, bodyNouns } from '../data/body-nouns.ts';
import { notInNames } from '../data/name-words.ts';
import { namedKinds } from '../data/named-kinds.ts';
import { outletModifiers, outletNouns } from '../data/outlet-nouns.ts';
import { determiners, possessivePronouns } from '../data/phrase-words.ts';
import { objectMarkers, pronouns } from '../data/pronouns.ts';
import { bodyAt } from '../mention/bodies.ts';
import type { WordRange } from '../mention/owner.ts';
import { isRoleNoun } from '../mention/role-title.ts';
import { apposedBody } from './apposed-body.ts';
import type { Conversation } from './conversation.ts';
import { describedSubject, introducedBefore } from './described-subject.ts';
import { goingBy } from './going-by.ts';
import { headingSpeaker } from './heading-speaker.ts';
import { officesOfStates, officialsOfStates, partiesToTreaty, roleAfterNames, sharedRole } from './joint-sources.ts';
import { lineSpeaker } from './line-speaker.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { anotherLike, oneOfAll } from './one-of-several.ts';
import { ownerIn } from './owner-in.ts';
import { authorBefore, authorOf, readAgain } from './paper-author.ts';
import { calledByBelonging } from './paragraph-subject.ts';
import { qualifiedName } from './qualified-name.ts';
import { resolveNominal } from './resolve-nominal.ts';
import { firstAfter, resolvePersonal, resolvePlural, resolveRelative, resolveThing } from './resolve-pronoun.ts';

import { stateFronting } from './state-fronting.ts';
import { thingBefore } from './thing-before.ts';
import { throughWhom } from './through-whom.ts';

/** Who the words of a source stand for; undefined when they name nobody. Tried in this order. */
export function resolveSource(range: WordRange, cast: Cast, conversation: Conversation): Member | undefined {
  const phrase = readNounPhrase(cast.setting.words, range);
  if (!phrase) return conversation.previous;
  const inner = afterPlace(phrase, cast);
  if (inner) return resolveSource(inner, cast, conversation);
  const clause = subjectOfClause(phrase, cast);
  if (clause) return resolveSource(clause, cast, conversation);
  const example = exampleIn(phrase, cast);
  if (example) return resolveSource(example, cast, conversation);
  const voice = throughWhom(phrase, cast);
  if (voice) return voice;
  const author = authorOf(phrase, cast);
  if (author) return resolveSource(author, cast, conversation);
  const carriedOn = authorBefore(phrase, cast, conversation);
  if (carriedOn) return carriedOn;
  return (
    apposedBody(phrase, cast) ??
    officesOfStates(phrase, cast) ??
    officialsOfStates(phrase, cast) ??
    partiesToTreaty(phrase, cast) ??
    calledByBelonging(phrase, cast, conversation) ??
    goingBy(phrase, cast) ??
    oneAlone(phrase, cast, conversation) ??
    resolveNamed(phrase, cast) ??
    resolvePronoun(phrase, cast, conversation) ??
    resolveSurname(phrase, cast) ??
    resolveBody(phrase, cast) ??
    introducedBefore(phrase, cast, conversation) ??
    told(resolveNominal(phrase, cast, conversation), phrase, cast)
  );
}

/** "the jurist Anna Lind said … the professor of the University of Velm | added": what she is called tells whose she is. */
function told(member: Member | undefined, phrase: NounPhrase, cast: Cast): Member | undefined {
  if (member?.kind === 'person' && !member.person && !member.hasUnknownOwner && !member.isOfState)
    member.affiliation ??= ownerIn(phrase, cast);
  return member;
}

/** "In Velm, | the minister", "In it | Velmaria", "Under questioning from Bo Hult, | Anna Lind": what follows a place or time at the head of a source. */
function afterPlace(phrase: NounPhrase, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  if (!/^(?:after|at|before|during|for|in|on|under)$/.test(words[phrase.start]?.lower ?? '')) return undefined;
  const last = mentionsIn(phrase, cast).at(-1);
  if (!last || last.phraseStart <= phrase.start + 1 || objectMarkers.has(words[last.phraseStart - 1]?.lower ?? ''))
    return undefined;
  return { start: last.phraseStart, end: phrase.end };
}

/** "a request which | Velmaria’s envoy, Anna Lind": who speaks of the thing before. */
function subjectOfClause(phrase: NounPhrase, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  for (let index = phrase.noun + 1; index < phrase.end - 1; index += 1) {
    const lower = words[index]?.lower ?? '';
    if (lower === 'who' || words[index]?.kind !== 'word') return undefined;
    if (lower !== 'which' && lower !== 'that') continue;
    const rest = { start: index + 1, end: phrase.end };
    const isSeen = words
      .slice(rest.start, rest.end)
      .some((word) => /^(?:has|have|obtained|saw|seen)$/.test(word.lower));
    const names = cast.mentions[firstAfter(cast.mentions, rest.start)];
    // "a remark that | her spokeswoman"
    const isOwned = possessivePronouns.has(words[rest.start]?.lower ?? '');
    return !isSeen && (isOwned || (names !== undefined && names.start < rest.end)) ? rest : undefined;
  }
  return undefined;
}

/** "Some, like | Anna Lind", "Other analysts, such as | Anna Lind of the Velm Institute": who of them has a name. */
function exampleIn(phrase: NounPhrase, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  if (!/^(?:many|others?|several|some)$/.test(words[phrase.start]?.lower ?? '')) return undefined;
  const comma = words.slice(phrase.start, phrase.end).findIndex(({ text }) => text === ',') + phrase.start;
  const [like, as] = words.slice(comma + 1, comma + 3);
  const start =
    like?.lower === 'like' ? comma + 2 : like?.lower === 'such' && as?.lower === 'as' ? comma + 3 : undefined;
  const mention = cast.mentions[firstAfter(cast.mentions, start ?? phrase.end)];
  const isNamed = mention?.member.kind === 'person' && mention.phraseStart === start && mention.end <= phrase.end;
  return isNamed && start !== undefined ? { start, end: phrase.end } : undefined;
}

/** A source that holds a person's name as its head, or two: "Sergei Ryabkov, Russia's deputy foreign minister". */
function resolveNamed(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const people = mentionsIn(phrase, cast).filter(({ member }) => member.kind === 'person');
  const heads = people.filter((mention) => isHead(mention, phrase, cast));
  const [first] = heads;
  if (!first) return undefined;
  const joined = heads.filter((mention, index) => {
    const previous = heads[index - 1];
    return previous === undefined || isJoined(words, previous.phraseEnd, mention.phraseStart);
  });
  const speakers = [...new Set(joined.map(({ member }) => member))];
  if (speakers.length === 1) return first.member;
  const last = joined.at(-1) ?? first;
  const describedRole = sharedRole(first, phrase, words) ?? roleAfterNames(last, phrase, words);
  return { ...joinMembers(speakers), describedRole };
}

function mentionsIn(phrase: NounPhrase, cast: Cast): readonly Mention[] {
  const from = firstAfter(cast.mentions, phrase.start);
  return cast.mentions.slice(from, firstAfter(cast.mentions, phrase.end));
}

/** Whether a name is who speaks: not "of", "for" or "'s" somebody who speaks. */
function isHead(mention: Mention, phrase: NounPhrase, cast: Cast): boolean {
  const { words } = cast.setting;
  if (words[mention.end]?.kind === 'possessive' && mention.end < phrase.end) return false;
  // "Clinton aides", "the Sanders campaign"
  const follows = words[mention.end];
  const isTitled = mention.phraseStart < mention.start;
  if (
    !isTitled &&
    mention.end <= phrase.noun &&
    follows?.kind === 'word' &&
    !follows.capital &&
    !/sel(?:f|ves)$/.test(follows.lower)
  )
    return false;
  if (mention.phraseStart <= phrase.first || mention.start <= phrase.noun) return true;
  // "Union | Minister of State Anna Lind": the noun is the name's title.
  if (mention.phraseStart <= phrase.noun && mention.end >= phrase.end) return true;
  let start = mention.phraseStart;
  while (
    start > phrase.start &&
    (determiners.has(words[start - 1]?.lower ?? '') || words[start - 1]?.lower === 'former')
  )
    start -= 1;
  const before = words[start - 1];
  // "One of his advisers, Tad Devine"; "the minister – Anna Lind –"
  return before?.kind === 'mark' || (before?.lower === 'and' && mention.phraseStart > phrase.first);
}

/** "Washington" and "King" where somebody of that name is in the article. */
function resolveSurname(phrase: NounPhrase, cast: Cast): Member | undefined {
  const word = cast.setting.words[phrase.first];
  if (!word?.capital || phrase.noun !== phrase.first || phrase.determiner !== undefined) return undefined;
  return cast.names.find([word.folded]);
}

function isJoined(words: Cast['setting']['words'], from: number, to: number): boolean {
  // "Anna Lind (Ostravia | ), Oskar Tehl"
  const start = words[from]?.text === ')' ? from + 1 : from;
  for (let index = start; index < to; index += 1) {
    const word = words[index];
    const isLink = /^(?:[,&]|and|the|their)$/.test(word?.lower ?? '');
    if (!isLink) return false;
  }
  return to > start && to - start <= (/^the(?:ir)?$/.test(words[to - 1]?.lower ?? '') ? 3 : 2);
}

function resolvePronoun(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const word = cast.setting.words[phrase.start];
  const kind = word && pronouns.get(word.lower);
  if (!word || !kind || (phrase.noun > phrase.start && !/^(?:he|she|they|i|we)$/.test(word.lower))) return undefined;
  const subject = /^(?:f|m|plural)$/.test(kind) ? describedSubject(phrase.start, kind, cast, conversation) : undefined;
  if (subject) return subject;
  switch (kind) {
    case 'f':
    case 'm': {
      const found = resolvePersonal(phrase.start, kind, cast, conversation);
      // Whoever is once called "she" stays a woman.
      if (found) found.gender ??= kind;
      return found;
    }
    case 'plural':
      return stateFronting(phrase.start, cast, conversation) ?? resolvePlural(phrase.start, cast, conversation);
    case 'thing':
      if (phrase.noun === phrase.start && word.lower === 'it') {
        const read = readAgain(phrase, cast, conversation);
        if (read) return read;
        const before = thingBefore(phrase.start, cast, conversation);
        if (before) return before;
      }
      return resolveThing(phrase.start, cast, conversation);
    case 'self':
      // In no one's speech, "we" is whoever the text is by, and nobody whom it speaks of.
      return word.quoted ? conversation.previous : (lineSpeaker(phrase.start, cast) ?? headingSpeaker(cast));
    case 'which':
    case 'who':
      return resolveRelative(phrase.start, kind, cast);
  }
}

/** "Velmarian officials left. | One | said": of those whom the sentence before is about, else of those who spoke. */
function oneAlone(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const noun = cast.setting.words[phrase.noun]?.lower ?? '';
  const isAlone = phrase.first === phrase.noun && phrase.end === phrase.noun + 1;
  if (!isAlone || !/^(?:another|one)$/.test(noun)) return undefined;
  const all = describedSubject(phrase.start, 'plural', cast, conversation) ?? conversation.previous;
  if (all?.kind !== 'unnamed') return undefined;
  return all.plural ? oneOfAll(all, noun) : noun === 'another' ? anotherLike(all) : undefined;
}

/** "state news agency KCNA", "the Tasnim news agency": all other words only say what it is. */
function isLabelled(mention: Mention, phrase: NounPhrase, cast: Cast): boolean {
  const { words, registry } = cast.setting;
  if (mention.end > phrase.noun + 1 || mention.member.body?.type === 'state' || isRoleNoun(words[phrase.noun]))
    return false;
  // "Ostra's | ministry": what is Ostra's isn't Ostra.
  const isSentBy = /^(?:her|his|its|their)$/.test(phrase.determiner ?? '');
  if (words[mention.end]?.kind === 'possessive' || isSentBy) return false;
  for (let index = phrase.first; index <= phrase.noun; index += 1) {
    const word = words[index];
    if (!word || (index >= mention.start && index < mention.end) || word.kind === 'possessive') continue;
    const says = outletNouns.has(word.lower) || outletModifiers.has(word.lower) || bodyNominals.has(word.lower);
    if (!says && bodyAt(words, index, registry) === undefined) return false;
  }
  return true;
}

/** A source whose head is a body: "NATO", "Moscow", "the Arms Control Association". */
function resolveBody(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const bodies = mentionsIn(phrase, cast).filter(
    ({ member, start }) =>
      member.kind === 'body' &&
      start >= phrase.first &&
      // "France and Germany (the E2)": what they are called together.
      words[start - 1]?.text !== '(' &&
      words[start - 2]?.text !== '(',
  );
  const [mention, ...rest] = bodies;
  if (!mention) return undefined;
  // "Velmaria, | Ostravia's closest ally"
  const others = rest.filter(({ end }) => words[end]?.kind !== 'possessive');
  // "its | Foreign Ministry": whose it is needs to be found.
  if (mention.member.isOfState && /^(?:its|their)$/.test(phrase.determiner ?? '')) return undefined;
  // "the UN institute UNIDIR"
  const last = others.at(-1);
  const before = words[(last?.start ?? 0) - 1];
  if (
    last?.end === phrase.noun + 1 &&
    before &&
    !before.capital &&
    (bodyNouns.has(before.lower) || bodyNominals.has(before.lower))
  )
    return last.member;
  // "Pyongyang's official KCNA", "the North's KCNA news agency"
  if (last?.member.body?.type === 'outlet' && isLabelled(last, phrase, cast)) return last.member;
  // "Israel's | Mossad": a body that the registry knows for that state's.
  const isOwned = words[(last?.start ?? 0) - 1]?.kind === 'possessive' && last?.end === phrase.noun + 1;
  const isOfState = last?.member.body && last.member.affiliation?.name === mention.member.affiliation?.name;
  if (last && isOwned && isOfState && last.member.body?.type !== 'state') return last.member;
  // "neighbouring Velmaria", "the ruling Harvest Party"
  const isQualified =
    mention.end === phrase.noun + 1 &&
    mention.start > phrase.first &&
    words
      .slice(phrase.first, mention.start)
      .every(({ kind, capital, folded }) => kind === 'word' && (!capital || notInNames.has(folded)));
  const kind = words[mention.start - 1]?.lower ?? '';
  const isKind = mention.end === phrase.noun + 1 && (namedKinds.has(kind) || bodyNominals.has(kind));
  if (isQualified || isKind || qualifiedName(phrase, words) === mention.start) return mention.member;
  if (mention.start > phrase.first) return isLabelled(mention, phrase, cast) ? mention.member : undefined;
  if (
    others.length > 0 &&
    [mention, ...others].every(
      (body, index, all) => index === 0 || isJoined(words, all[index - 1]?.end ?? 0, body.start),
    )
  )
    return joinMembers([...new Set([mention, ...others].map(({ member }) => member))]);
  if (mention.end < phrase.noun + 1) return isLabelled(mention, phrase, cast) ? mention.member : undefined;
  if (words[mention.end]?.kind === 'possessive' || isRoleNoun(words[phrase.noun])) return undefined;
  return mention.member;
}
