import { firstFrom } from '../../../text/first-from.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import { isInLineAbove } from '../../states/official-text.ts';
import type { Affiliation, Member } from '../cast.ts';
import type { Setting, StateMention } from '../setting.ts';

/**
 * Whether an official text names no other body or state to which somebody introduced there may belong: a body after him
 * in his sentence ("Chief Ada Lind, the Lune Council's lead for ships"), or in a reporter's question a state.
 */
export function isOnlyIssuers(at: number, { name }: Affiliation, { bodies, states, sites, words }: Setting): boolean {
  if (isInLineAbove(at, words)) return true;
  const start = ownSentenceStart(words, at);
  const isOther = (there: number, owner: string | undefined): boolean =>
    words[there]?.sentence === words[at]?.sentence && owner !== name;
  const isNamed = (mentions: readonly StateMention[]): boolean => {
    const first = firstFrom(mentions.length, (index) => (mentions[index]?.at ?? 0) >= start);
    return mentions.slice(first, first + mostNamed).some((each) => isOther(each.at, each.affiliation.name));
  };
  const first = firstFrom(bodies.length, (index) => (bodies[index]?.start ?? 0) > at);
  const isBodys = bodies
    .slice(first, first + mostNamed)
    .some(({ member, start: there }) => isOwnBody(member) && isOther(there, member.affiliation?.name));
  return !isBodys && !(asks(at, words) && (isNamed(states) || isNamed(sites)));
}

function isOwnBody({ body, isOfState }: Member): boolean {
  return body ? body.type === 'institute' || body.type === 'company' : !isOfState;
}

function asks(at: number, words: Setting['words']): boolean {
  let end = at;
  while (end < at + longestQuestion && words[end + 1]?.paragraph === words[at]?.paragraph) end += 1;
  return words[end]?.text === '?';
}

/** In words. */
const longestQuestion = 200;

/** In mentions within a sentence. */
const mostNamed = 12;
