import { isSeatOfOrganisations } from '../../cast/body/place.ts';
import type { Member } from '../../cast/cast.ts';
import type { Cast } from '../../cast/gather-cast.ts';
import { bodyMember } from '../../cast/make-member.ts';
import { bodyAt } from '../../mention/body/bodies.ts';
import { ownSentenceStart } from '../../reading/sentence-start.ts';
import type { Conversation } from '../conversation.ts';

/** The state whose capital opens the sentence, for "they": "In Velm, let us recall, | they | think it late". */
export function stateFronting(at: number, { setting }: Cast, { previous }: Conversation): Member | undefined {
  const { words, registry } = setting;
  const start = ownSentenceStart(words, at);
  if (words[start]?.lower !== 'in' || at - start > longestFronted || previous?.plural) return undefined;
  const match = bodyAt(words, start + 1, registry);
  const [state] = match?.how === 'metonym' && !isSeatOfOrganisations(words, start + 1) ? match.bodies : [];
  const isClause = words.slice(start + 2, at).some(({ lower }) => /^(?:when|where|which|who)$/.test(lower));
  return state?.type === 'state' && !isClause
    ? bodyMember(state.name, { name: state.name, body: state }, state)
    : undefined;
}

/** In words, as in "In Velm, let us recall,". */
const longestFronted = 7;
