import { textBetween } from '../../cast/affiliation/affiliation.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyNominals, bodyNouns } from '../../data/body-nouns.ts';
import { outletNouns } from '../../data/outlet-nouns.ts';
import { phraseEnds, rolePrepositions } from '../../data/phrase-words.ts';
import { regions } from '../../data/regions.ts';
import { roleNouns } from '../../data/role-nouns.ts';
import { roleQualifiers } from '../../data/roles.ts';
import { utterances, writings } from '../../data/utterances.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { isNameElsewhere } from '../../mention/name/spelling.ts';
import { roleKey } from '../../mention/role/role-title.ts';
import { peopleWithSurname } from '../../registry/lookup.ts';
import type { Conversation } from '../conversation.ts';
import { type NounPhrase, singularOf } from '../noun-phrase.ts';
import { describedRole } from './described-role.ts';
import { descriptionEnd } from './description-end.ts';
import { ownerOfUnnamed } from './owner-of-unnamed.ts';

/** An unnamed source as a member, in the article's words. `noun` is its noun in lower case. */
export function describeSource(
  phrase: NounPhrase,
  noun: string,
  cast: Cast,
  conversation: Conversation = { described: [] },
): Member {
  const { words } = cast.setting;
  const isBare = rolePrepositions.has(noun) || phraseEnds.has(noun);
  const isKept = isBare || /^(?:both|each)$/.test(phrase.determiner ?? '');
  let first = phrase.determiner === undefined || isKept ? phrase.start : phrase.first;
  while (first < phrase.noun && !words[first]?.capital && roleQualifiers.has(words[first]?.lower ?? '')) first += 1;
  const end = descriptionEnd(phrase, words);
  const text = textBetween(words, first, end)
    .replace(/(?:[,;–—-]|(?: and)? (?:issued|published|released)(?: on)?| and| (?:as|earlier|later|meanwhile))\s*$/, '')
    .trim();
  const start = words[first];
  const isOpening = start !== undefined && words[first - 1]?.sentence !== start.sentence && !isProper(first, cast);
  return {
    kind: 'unnamed',
    name: isOpening ? text.charAt(0).toLowerCase() + text.slice(1) : text,
    describedRole: describedRole(phrase, cast),
    isThing: isThing(noun),
    affiliation: ownerOfUnnamed(phrase, noun, end, cast, conversation),
    gender:
      noun === 'woman' || noun.endsWith('woman') ? 'f' : noun === 'man' || noun.endsWith('sman') ? 'm' : undefined,
    calledBy: new Set(),
    plural: singularOf(noun) !== undefined && !roleNouns.has(roleKey(noun)),
    mentions: 1,
  };
}

function isThing(noun: string): boolean {
  return (
    writings.has(noun) || utterances.has(noun) || bodyNouns.has(noun) || bodyNominals.has(noun) || outletNouns.has(noun)
  );
}

/** Whether the first word of a sentence has its capital anywhere. */
function isProper(index: number, cast: Cast): boolean {
  const { words, registry } = cast.setting;
  const word = words[index];
  return (
    word === undefined ||
    bodyAt(words, index, registry) !== undefined ||
    /^\p{Lu}[\p{Lu}.]/u.test(word.text) ||
    regions.has(word.folded) ||
    isNameElsewhere(words, index) ||
    cast.names.find([word.folded]) !== undefined ||
    (words[index + 1]?.kind === 'possessive' && peopleWithSurname(registry, word.text).length > 0) ||
    cast.setting.stateNames.has(word.folded)
  );
}
