import type { Member, Mention } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinMembers } from '../../cast/make-member.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { notInNames } from '../../data/name-words.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { outletModifiers, outletNouns } from '../../data/outlet-nouns.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isQualifier } from '../../mention/body/name-qualifier.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { isJoined, mentionsIn } from './named-in.ts';
import { qualifiedName } from './qualified-name.ts';

/** Whether all other words of a phrase only tell what a body is: "state news agency KCNA", "the Tasnim news agency". */
function isLabelled(mention: Mention, phrase: NounPhrase, cast: Cast): boolean {
  const { words, registry } = cast.setting;
  if (mention.end > phrase.noun + 1 || mention.member.body?.type === 'state' || isRoleNoun(words[phrase.noun]))
    return false;
  // "Ostra's | ministry" is not Ostra itself.
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

/** The body that heads a source, or several as a group: "NATO", "Moscow", "the Arms Control Association". */
export function resolveBody(phrase: NounPhrase, cast: Cast): Member | undefined {
  const { words } = cast.setting;
  const bodies = mentionsIn(phrase, cast).filter(
    ({ member, start }) =>
      member.kind === 'body' &&
      start >= phrase.first &&
      // "France and Germany (the E2)": brackets hold only another name for them.
      words[start - 1]?.text !== '(' &&
      words[start - 2]?.text !== '(',
  );
  const [mention, ...rest] = bodies;
  if (!mention) return undefined;
  // "Velmaria, | Ostravia's closest ally"
  const others = rest.filter(({ end }) => words[end]?.kind !== 'possessive');
  // "its | Foreign Ministry": the owner is found elsewhere.
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
  // "Israel's | Mossad": a registered body of that state.
  const isOwned = words[(last?.start ?? 0) - 1]?.kind === 'possessive' && last?.end === phrase.noun + 1;
  const isOfState = last?.member.body && last.member.affiliation?.name === mention.member.affiliation?.name;
  if (last && isOwned && isOfState && last.member.body?.type !== 'state') return last.member;
  // "neighbouring Velmaria", "the ruling Harvest Party", "the opposition Alliance for Change"
  const isQualified =
    mention.end > phrase.noun &&
    mention.start <= phrase.noun &&
    mention.start > phrase.first &&
    words
      .slice(phrase.first, mention.start)
      .every(
        ({ kind, capital, folded }, at) =>
          kind === 'word' && (!capital || notInNames.has(folded) || isQualifier(words, phrase.first + at)),
      );
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
