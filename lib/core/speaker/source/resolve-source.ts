import type { Member } from '../cast/cast.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { bodyMember } from '../cast/make-member.ts';
import { pronouns } from '../data/pronouns.ts';
import type { WordRange } from '../mention/owner.ts';
import { isAnswerersLabel } from '../reading/asker-labels.ts';
import type { Conversation } from './conversation.ts';
import { isExpletive } from './impersonal.ts';
import { apposedBody } from './name/apposed-body.ts';
import { goingBy } from './name/going-by.ts';
import { officesOfStates, officialsOfStates } from './name/joint-sources.ts';
import { resolveBody } from './name/resolve-body.ts';
import { resolveNamed, resolveSurname } from './name/resolve-named.ts';
import { throughWhom } from './name/through-whom.ts';
import { bothHolders } from './noun/both-holders.ts';
import { anotherLike, oneOfAll } from './noun/one-of-several.ts';
import { ownerIn } from './noun/owner-in.ts';
import { calledByBelonging } from './noun/paragraph-subject.ts';
import { resolveNominal } from './noun/resolve-nominal.ts';
import { theyWhoMet } from './noun/those-who-met.ts';
import { type NounPhrase, readNounPhrase } from './noun-phrase.ts';
import { partThatSpeaks } from './part-that-speaks.ts';
import { resolvePersonal, resolvePlural, resolveRelative, resolveThing } from './pronoun/resolve-pronoun.ts';
import { stateFronting } from './pronoun/state-fronting.ts';
import { thingBefore } from './pronoun/thing-before.ts';
import { bylineAuthor } from './text/byline-author.ts';
import { headingSpeaker } from './text/heading-speaker.ts';
import { lineSpeaker } from './text/line-speaker.ts';
import { holderBelow } from './text/name-below.ts';
import { outletsReport } from './text/outlets-report.ts';
import { authorBefore, authorOf, issuerOf, readAgain } from './text/paper-author.ts';
import { textIssuer } from './text/text-issuer.ts';
import { describedSubject, introducedBefore } from './unnamed/described-subject.ts';

/** Whom a source's words stand for, if that is told; the previous speaker if it has none. Tried in this order. */
export function resolveSource(range: WordRange, cast: Cast, conversation: Conversation): Member | undefined {
  const phrase = readNounPhrase(cast.setting.words, range);
  if (!phrase) return conversation.previous;
  const part = partThatSpeaks(phrase, cast);
  if (part) return resolveSource(part, cast, conversation);
  const voice = throughWhom(phrase, cast);
  if (voice) return voice;
  const outlet = outletsReport(phrase, cast);
  if (outlet) return outlet;
  const author = authorOf(phrase, cast) ?? issuerOf(phrase, cast, conversation);
  if (author) return resolveSource(author, cast, conversation);
  const carriedOn = authorBefore(phrase, cast, conversation);
  if (carriedOn) return carriedOn;
  if (isAnswerersLabel(phrase.start, cast.setting.words)) return resolveIssuer(cast, conversation);
  const found =
    bothHolders(phrase, cast, conversation) ??
    apposedBody(phrase, cast) ??
    officesOfStates(phrase, cast) ??
    officialsOfStates(phrase, cast) ??
    calledByBelonging(phrase, cast, conversation) ??
    goingBy(phrase, cast) ??
    oneAlone(phrase, cast, conversation) ??
    resolveNamed(phrase, cast) ??
    resolvePronoun(phrase, cast, conversation) ??
    resolveSurname(phrase, cast) ??
    resolveBody(phrase, cast) ??
    introducedBefore(phrase, cast, conversation) ??
    told(resolveNominal(phrase, cast, conversation), phrase, cast);
  return found && (holderBelow(found, phrase, cast) ?? found);
}

/** Adds an affiliation: "the jurist Anna Lind said … the professor of the University of Velm | added". */
function told(member: Member | undefined, phrase: NounPhrase, cast: Cast): Member | undefined {
  if (member?.kind === 'person' && !member.person && !member.hasUnknownOwner && !member.isOfState)
    member.affiliation ??= ownerIn(phrase, cast);
  return member;
}

function resolvePronoun(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const word = cast.setting.words[phrase.start];
  // "They’ve"
  const lower = word?.lower.replace(/['’](?:d|ll|m|re|ve)$/, '') ?? '';
  const kind = pronouns.get(lower);
  if (!word || !kind || (phrase.noun > phrase.start && !/^(?:he|she|they|i|we)$/.test(lower))) return undefined;
  const subject = /^(?:f|m|plural)$/.test(kind) ? describedSubject(phrase.start, kind, cast, conversation) : undefined;
  if (subject) return subject;
  switch (kind) {
    case 'f':
    case 'm': {
      const found = resolvePersonal(phrase.start, kind, cast, conversation);
      // Whoever is once called "she" is a woman from then on.
      if (found) found.gender ??= kind;
      return found;
    }
    case 'plural':
      return (
        stateFronting(phrase.start, cast, conversation) ??
        (conversation.previous?.kind === 'person' ? theyWhoMet(phrase.start, cast) : undefined) ??
        resolvePlural(phrase.start, cast, conversation)
      );
    case 'thing':
      if (isExpletive(phrase.start, cast.setting.words)) return undefined;
      if (phrase.noun === phrase.start && lower === 'it') {
        const read = readAgain(phrase, cast, conversation);
        if (read) return read;
        const before = thingBefore(phrase.start, cast, conversation);
        if (before) return before;
      }
      return resolveThing(phrase.start, cast, conversation);
    case 'self':
      // "Q: You said it was late.": the answerer did.
      if (word.asked && lower === 'you') return conversation.askedOf ?? headingSpeaker(cast);
      // Outside quotation marks, "we" is the text's issuer, and nobody whom it quotes.
      if (word.quoted || conversation.isOfIssuer) return conversation.previous;
      return (
        lineSpeaker(phrase.start, cast) ??
        headingSpeaker(cast) ??
        (/^(?:i|me|my)$/.test(lower) ? bylineAuthor(cast) : undefined) ??
        resolveIssuer(cast, conversation)
      );
    case 'which':
    case 'who':
      return resolveRelative(phrase.start, kind, cast);
  }
}

/** The issuer of the text: "We regret". */
function resolveIssuer(cast: Cast, { previous }: Conversation): Member | undefined {
  const { issuer: body } = cast.setting;
  const itself = body && bodyMember(body.name, body, body.body);
  const issuer = textIssuer(cast);
  const isRange = issuer !== undefined && 'start' in issuer;
  // "Statement by the Spokesperson": a spokesperson speaks for the body.
  if (itself && isRange && isSpokesperson(issuer, cast)) return itself;
  const named = isRange ? resolveSource(issuer, cast, { described: [], isOfIssuer: true }) : issuer;
  // "A: We take note of it": if nobody is named, the ministry whose text it is.
  const found = named ?? itself;
  return found && found.name === previous?.name ? previous : found;
}

function isSpokesperson({ start, end }: WordRange, { setting: { words } }: Cast): boolean {
  const isLone = end - start === 2 && words[start]?.lower === 'the';
  return isLone && /^spokes(?:man|person|woman)$/.test(words[end - 1]?.lower ?? '');
}

/** One of those in the sentence before, else of the last speakers: "Velmarian officials left. | One | said". */
function oneAlone(phrase: NounPhrase, cast: Cast, conversation: Conversation): Member | undefined {
  const noun = cast.setting.words[phrase.noun]?.lower ?? '';
  const isAlone = phrase.first === phrase.noun && phrase.end === phrase.noun + 1;
  if (!isAlone || !/^(?:another|one)$/.test(noun)) return undefined;
  const all = describedSubject(phrase.start, 'plural', cast, conversation) ?? conversation.previous;
  if (all?.kind !== 'unnamed') return undefined;
  return all.plural ? oneOfAll(all, noun) : noun === 'another' ? anotherLike(all) : undefined;
}
