import type { Member } from '../../cast/cast.ts';
import { firstAfter } from '../../cast/first-after.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { determiners } from '../../data/phrase-words.ts';
import { afterDateline, ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Conversation } from '../conversation.ts';

/**
 * The body for which "it" stands whoever spoke before: the subject of the main clause before its own ("Velmaria left the
 * club, as | it | said", "Velmaria left the club because, | it | said, …"), or of the sentence before, if that one only
 * acts there ("Ostra condemned it. Velmaria will take the missiles. | It | said", "The Army Council tabled the bill. Velmaria
 * should leave the club, | it | said").
 */
export function clauseSubject(at: number, cast: Cast, { previousAt = -1 }: Conversation): Member | undefined {
  const { words } = cast.setting;
  const own = ownSentenceStart(words, at);
  if (words[at]?.quoted) return undefined;
  const conjunction = words[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (conjunction > own && subordinating.test(words[conjunction]?.lower ?? ''))
    return openingBody(own, conjunction, cast);
  const told =
    words[at - 1]?.text === ',' && saying.test(words[at + 1]?.lower ?? '') ? openingBody(own, at, cast) : undefined;
  const before = ownSentenceStart(words, own - 1);
  const isBeside =
    (own === at || told !== undefined) && words[before]?.paragraph === words[at]?.paragraph && !words[before]?.quoted;
  return isBeside && previousAt < before ? openingBody(before, own, cast) : undefined;
}

/** In lower case: conjunctions whose clause goes on about the main clause's subject. */
const subordinating = /^(?:after|although|as|because|before|since|though|until|when|while)$/;

/** After what a sentence tells: "…, it | said". */
const saying = /^(?:added|adds|noted|notes|said|says)$/;

/** The body that opens a sentence as its subject: "But the Union | disagrees", not "The Union's pact", "Velm and Ostra". */
function openingBody(opening: number, end: number, { mentions, setting: { words } }: Cast): Member | undefined {
  let start = afterDateline(words, opening);
  if (/^(?:and|but|so|still|yet)$/.test(words[start]?.lower ?? '')) start += 1;
  if (words[start]?.text === ',') start += 1;
  if (determiners.has(words[start]?.lower ?? '')) start += 1;
  const mention = mentions[firstAfter(mentions, start)];
  if (mention?.member.kind !== 'body' || mention.phraseStart > start || mention.end >= end) return undefined;
  const next = words[mention.end];
  const isSubject = next?.kind === 'word' && !next.capital && !/^(?:and|of|or)$/.test(next.lower);
  return isSubject ? mention.member : undefined;
}
