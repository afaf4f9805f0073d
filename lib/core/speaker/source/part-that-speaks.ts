import { firstAfter } from '../cast/first-after.ts';
import type { Cast } from '../cast/gather-cast.ts';
import { possessivePronouns } from '../data/phrase-words.ts';
import { objectMarkers } from '../data/pronouns.ts';
import { roleAbbreviations } from '../data/roles.ts';
import { isCourtesy } from '../mention/name/name-run.ts';
import type { WordRange } from '../mention/owner.ts';
import { mentionsIn } from './name/named-in.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** The part of a source that names the speaker, to be resolved in its place; the rest only tells where or of what. */
export function partThatSpeaks(phrase: NounPhrase, cast: Cast): WordRange | undefined {
  return (
    afterPlace(phrase, cast) ??
    afterCourtesy(phrase, cast) ??
    beforeBody(phrase, cast) ??
    subjectOfClause(phrase, cast) ??
    exampleIn(phrase, cast)
  );
}

/** After a place: "In Velm, | the minister", "In it | Velmaria", "Under questioning from Bo Hult, | Anna Lind". */
function afterPlace(phrase: NounPhrase, cast: Cast): WordRange | undefined {
  const { words } = cast.setting;
  if (!/^(?:after|at|before|during|for|in|on|under)$/.test(words[phrase.start]?.lower ?? '')) return undefined;
  const last = mentionsIn(phrase, cast).at(-1);
  if (!last || last.phraseStart <= phrase.start + 1 || objectMarkers.has(words[last.phraseStart - 1]?.lower ?? ''))
    return undefined;
  return { start: last.phraseStart, end: phrase.end };
}

/** What follows a courtesy: "My right hon. Friend | the Foreign Secretary", "my noble Friend, | Lord Lind". */
function afterCourtesy(phrase: NounPhrase, { setting: { words } }: Cast): WordRange | undefined {
  for (let index = phrase.start + 1; index < Math.min(phrase.end - 1, phrase.start + longestCourtesy); index += 1)
    if (isCourtesy(words, index))
      return { start: words[index + 1]?.text === ',' ? index + 2 : index + 1, end: phrase.end };
  return undefined;
}

/** In words, as in "the right hon. and learned Member". */
const longestCourtesy = 7;

/** An office in letters, before those of its body: "the DG | ISPR" speaks as "the DG". */
function beforeBody({ start, first, noun, end }: NounPhrase, { setting: { words } }: Cast): WordRange | undefined {
  const [office, body] = words.slice(first, first + 2).map(({ text }) => text);
  const isShort = first > start && first + 2 === end && noun > first && /^\p{Lu}{3,}$/u.test(body ?? '');
  return isShort && office?.toUpperCase() === office && roleAbbreviations.has(office?.toLowerCase() ?? '')
    ? { start, end: first + 1 }
    : undefined;
}

/** The subject of a relative clause: "a request which | Velmaria’s envoy, Anna Lind". */
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

/** The one who is named: "Some, like | Anna Lind", "Other analysts, such as | Anna Lind of the Velm Institute". */
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
