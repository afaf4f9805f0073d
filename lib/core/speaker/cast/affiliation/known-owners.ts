import { bodyAt } from '../../mention/body/bodies.ts';
import { societyEnd } from '../../mention/body/state-in-name.ts';
import type { WordRange } from '../../mention/owner.ts';
import { ledBodyAt, stateOfLeader } from '../../states/state-of-leader.ts';
import { mentionsBefore, namedInstead } from '../body/bodies-before.ts';
import { spelledOut } from '../body/spelled-out.ts';
import type { Member } from '../cast.ts';
import { firstAfter } from '../first-after.ts';
import type { Setting } from '../setting.ts';
import { affiliationOf, likeliest, textBetween } from './affiliation.ts';
import type { OwnerWords, WordsRule } from './owner-words.ts';
import { toldIf } from './told-owner.ts';

/** Owners whom the article introduced, or whom the registry knows, in this order. */
export const knownOwners: readonly WordsRule[] = [
  {
    name: 'an abbreviation that the article introduced',
    example: '|NOM|’s chief',
    tells: ({ range, setting }) => {
      const short = abbreviatedAt(range, setting);
      return short && { owner: short.affiliation ?? (short.isOfState ? undefined : { name: short.name }) };
    },
  },
  {
    name: 'a registered body with its abbreviation spelled out',
    example: 'the |Velm Arms Bureau|',
    tells: ({ range, setting: { words, registry } }) => {
      const body = spelledOut(range, words, registry);
      return body && { owner: affiliationOf(body, registry) };
    },
  },
  {
    name: 'the state of a leader, or of what is called after him',
    example: 'the |Lind| administration',
    tells: ({ range, first, match, setting }) => {
      if (match || setting.stateNames.has(first.folded)) return undefined;
      const state = ledBodyAt(range.start, setting)?.state ?? stateOfLeader(range, setting);
      return state && { owner: { name: state.name, body: state } };
    },
  },
  {
    name: 'a body of the article that has the name of a registered one',
    example: 'the |ELN|, after “the Northern Liberation Army (ELN)”',
    tells: ({ range, first, match, setting }) => {
      if (match?.end !== range.end) return undefined;
      const instead = namedInstead(first, match, mentionsBefore(setting.bodies, range.start), setting.named);
      return instead && { owner: instead.affiliation ?? { name: instead.name } };
    },
  },
  {
    name: 'a university that is called like a state’s capital',
    example: 'who teaches at |Georgetown|',
    tells: ({ range, match, setting: { words } }) =>
      match?.how === 'metonym' &&
      match.end === range.end &&
      words[range.start - 1]?.lower === 'at' &&
      // "an official at Seoul's ministry"
      words[range.end]?.kind !== 'possessive'
        ? { owner: { name: textBetween(words, range.start, range.end) } }
        : undefined,
  },
  {
    name: 'a registered body whose name begins like a rank',
    example: 'General |Dynamics| spokesman',
    tells: ({ range: { start, end }, isAlone, setting: { words, registry } }) => {
      const whole = isAlone && words[start - 1]?.lower === 'general' ? bodyAt(words, start - 1, registry) : undefined;
      const body = whole?.how === 'name' && whole.end === end ? whole.bodies[0] : undefined;
      return body && { owner: affiliationOf(body, registry) };
    },
  },
  {
    name: 'a registered body',
    example: 'the |Arms Control Association|',
    tells: (owner) => {
      const { match, setting } = owner;
      const body = match && !isSociety(owner) ? likeliest(match.bodies, setting.named) : undefined;
      return toldIf(body && affiliationOf(body, setting.registry));
    },
  },
  {
    name: 'a state that only the article knows',
    example: '|Velmaria|’s minister',
    tells: ({ range, first, isAlone, setting: { stateNames, words } }) => {
      const state = stateNames.get(first.folded);
      const isOwn = state !== undefined && societyEnd(words, range.start) === range.end;
      return state !== undefined && !isOwn && (isAlone || state !== first.text)
        ? { owner: { name: state } }
        : undefined;
    },
  },
];

/** "the American Grain Society", but not a body that the registry knows by all these words. */
function isSociety({ range, match, setting: { words } }: OwnerWords): boolean {
  return (
    match !== undefined &&
    match.how !== 'metonym' &&
    match.end < range.end &&
    societyEnd(words, range.start) === range.end
  );
}

/** The body that an abbreviation stands for, if the article has introduced it: "NOM". */
function abbreviatedAt({ start, end }: WordRange, { bodies, words, registry }: Setting): Member | undefined {
  if (end - start !== 1 || !/^\p{Lu}(?:[\p{Lu}\p{N}-]+|\p{L}*\p{Lu})$/u.test(words[start]?.text ?? ''))
    return undefined;
  const mention = bodies[firstAfter(bodies, start)];
  if (mention?.start !== start || mention.end !== end) return undefined;
  const { body } = mention.member;
  // "AFP", after "the Armed Forces of the Philippines (AFP)"; "HR", after "Harvest Rally (HR)"
  const isKnown = body !== undefined && bodyAt(words, start, registry)?.bodies.includes(body) === true;
  return isKnown ? undefined : mention.member;
}
