import type { Member, Mention } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { joinMembers } from '../../cast/make-member.ts';
import { determiners } from '../../data/phrase-words.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import { roleAfterNames, sharedRole } from './joint-sources.ts';
import { isJoined, mentionsIn } from './named-in.ts';

/** The person whose name heads a source, or several joined: "Sergei Ryabkov, Russia's deputy foreign minister". */
export function resolveNamed(phrase: NounPhrase, cast: Cast): Member | undefined {
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

/** Whether a name is the speaker's, not one in a phrase with "of", "for" or "'s" about the speaker. */
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

/** The person meant by a lone name, "Washington" or "King", if somebody of that name is in the article. */
export function resolveSurname(phrase: NounPhrase, cast: Cast): Member | undefined {
  const word = cast.setting.words[phrase.first];
  if (!word?.capital || phrase.noun !== phrase.first || phrase.determiner !== undefined) return undefined;
  return cast.names.find([word.folded]);
}
