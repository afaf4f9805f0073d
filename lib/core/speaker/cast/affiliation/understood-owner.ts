import { loneBodies, ownBodies, stateBodyNouns } from '../../data/offices.ts';
import { roleModifiers } from '../../data/roles.ts';
import { unregisteredBodyEnd } from '../../mention/body/unregistered-body.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isPluralOwner } from '../../reading/join-plurals.ts';
import { longestSentence } from '../../reading/sentence-start.ts';
import { isStateNamed } from '../../states/is-state-named.ts';
import { isState, lastBefore } from '../../states/state-candidates.ts';
import { latestBody } from '../body/bodies-before.ts';
import { inTitleCase } from '../body/in-title-case.ts';
import { treatyWithBody } from '../body/treaty-body.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { itsOwner, topicOf } from './its-owner.ts';

/** The body meant without a name: "the country's", "the alliance's", "its". It is the last one of the kind. */
export function understoodOwner(range: WordRange, setting: Setting): Affiliation | undefined {
  const treaty = treatyWithBody(range, setting);
  if (treaty) return treaty;
  const last = setting.words[range.end - 1]?.lower ?? '';
  const noun = last === 'tank' ? 'think-tank' : last;
  if (noun === 'its' || noun === 'their') return itsOwner(range, setting);
  if (stateNouns.has(noun))
    return stateTopicOf(setting, range.start) ?? stateBefore(setting, range.start) ?? setting.home;
  // "the skippers' union" is a name by itself.
  const own = setting.words.slice(range.start, range.end);
  const isOfMany = own.some(
    (word, index) => isPluralOwner(word) || (word.kind === 'possessive' && /men$/.test(own[index - 1]?.lower ?? '')),
  );
  if (isOfMany) return { name: inTitleCase(range, setting) };
  const its = stateBodyNouns.has(noun) ? itsOffice(noun, range.start, setting) : undefined;
  const owner = its === undefined ? undefined : understoodOwner({ start: its, end: its + 1 }, setting);
  if (owner) return owner;
  const named = setting.words[range.start - 1]?.lower === 'the' ? latestBody(setting, range.end, noun) : undefined;
  // "counsel for the campaign group" after "the campaign group Kestrel Watch"
  if (named?.calledBy.has(noun)) return named.affiliation ?? { name: named.name };
  // "a riding club", "the federal institute" were not named before.
  const isOther = range.end - range.start > 1 && ownBodies.has(noun) && roleModifiers.has(own[0]?.lower ?? '');
  const isNew = isOther || /^an?$/.test(setting.words[range.start - 1]?.lower ?? '');
  const body = isNew ? undefined : latestBody(setting, range.end, noun);
  // "the observer mission" is a body by its noun.
  const isItself = body?.name === own.map(({ text }) => text).join(' ');
  // "the ministry's bureau", where the ministry's state isn't told
  if (body && !isItself) return body.affiliation ?? ((body.isOfState && setting.home) || { name: body.name });
  // "a founder of the company, Kestrel Robotics,"
  const apposed = setting.words[range.end]?.text === ',' ? bodyFrom(range.end + 1, setting) : undefined;
  if (ownBodies.has(noun) && apposed) return { name: apposed };
  // "the marketing board" has no other name.
  const isNamed = range.end - range.start > 1 || loneBodies.has(noun);
  return (isItself || ownBodies.has(noun)) && isNamed ? { name: inTitleCase(range, setting) } : undefined;
}

/** The index of "its" before the same office earlier: "Its foreign ministry denied it. The ministry's spokesman". */
function itsOffice(noun: string, before: number, { words }: Setting): number | undefined {
  const earliest = (words[before]?.sentence ?? 0) - 1;
  for (
    let index = before - 1;
    index > before - longestSentence && (words[index]?.sentence ?? -1) >= earliest;
    index -= 1
  ) {
    if (words[index]?.lower !== noun) continue;
    let first = index - 1;
    while (first > index - 3 && roleModifiers.has(words[first]?.lower ?? '')) first -= 1;
    return /^(?:its|their)$/.test(words[first]?.lower ?? '') ? first : undefined;
  }
  return undefined;
}

function bodyFrom(start: number, { words }: Setting): string | undefined {
  const end = unregisteredBodyEnd(words, start);
  return end === undefined
    ? undefined
    : words
        .slice(start, end)
        .map(({ text }) => text)
        .join(' ');
}

/** The state that is the sentence's subject: "Velmaria will send none to Ostravia, the country's minister said". */
function stateTopicOf(setting: Setting, at: number): Affiliation | undefined {
  const { affiliation } = topicOf(setting, at) ?? {};
  return affiliation && isStateNamed(affiliation, setting) ? affiliation : undefined;
}

function stateBefore({ states }: Setting, at: number): Affiliation | undefined {
  return lastBefore(states, at).findLast(({ affiliation }) => isState(affiliation))?.affiliation;
}

/** Nouns for what only states have, so that the owner needn't be told. */
const stateNouns: ReadonlySet<string> = new Set(['country', 'government', 'nation', 'parliament', 'republic', 'state']);
