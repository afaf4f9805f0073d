import { bodyNouns } from '../../data/body-nouns.ts';
import { namedKinds } from '../../data/named-kinds.ts';
import { seatsOfOrganisations } from '../../data/place-words.ts';
import type { Word } from '../../reading/words.ts';
import type { RegistryIndex } from '../../registry/lookup.ts';
import { bodyAt } from '../body/bodies.ts';
import type { Owner, WordRange } from '../owner.ts';
import { readComplement } from './complement.ts';
import { endsInPart, isFieldBefore, isOnPart } from './field-of-role.ts';
import { officeKept } from './office-kept.ts';
import { isWhollyField } from './portfolio.ts';
import type { RoleHead } from './role-head.ts';
import { isRoleNoun } from './role-title.ts';

export interface RoleComplements {
  /** Word index, exclusive. */
  readonly end: number;
  /** The words that stay in the role. */
  readonly kept: readonly Word[];
  readonly owner?: Owner;
}

const belongs: ReadonlySet<string> = new Set(['at', 'from', 'of', 'with']);

/** No role has more complements. */
const most = 3;

/** Reads what follows a noun: "of State", "of the Arms Control Association", "for arms control at the White House". */
export function readRoleComplements(
  words: readonly Word[],
  head: RoleHead,
  registry: RegistryIndex,
  limit: number,
): RoleComplements {
  const kept: Word[] = [];
  let owner = head.owner;
  let end = head.end;
  // Where the owner's complement begins in the text, and in `kept`.
  let ownerAt = end;
  let before = 0;
  for (let count = 0; count < most && end < limit; count += 1) {
    // "a former inspector | now with the Velm Institute"
    const isNow = /^(?:currently|now|today)$/.test(words[end]?.lower ?? '') && belongs.has(words[end + 1]?.lower ?? '');
    if (isNow) end += 1;
    const complement = readComplement(words, end, limit, registry);
    if (!complement) break;
    const { preposition, first, last, whose } = complement;
    // "a senator from Vermont", "who commands operations from Velm": a place.
    if (whose && /^(?:from|in)$/.test(preposition) && isTown(words, whose, registry)) {
      if (bodyAt(words, whose.start, registry, whose.end) === undefined) owner ??= { ...whose, isSite: true };
      if (preposition === 'in' && last === whose.end && words[last]?.text === ',') end = last;
      break;
    }
    const isFor =
      preposition === 'for' &&
      !head.isSpokesperson &&
      !endsInBodyNoun(words, whose) &&
      !endsInBody(words, whose, registry) &&
      !followsFirm(words, whose) &&
      !(head.isEmployed && whose && whose.end - whose.start > 1);
    // "the MP for Lune" has a constituency, "an MP for the Green Valley party" a party.
    const isSeated =
      head.isLegislator && preposition === 'for' && words[first]?.capital && words[head.end]?.lower !== 'to';
    if (isSeated && words[last - 1]?.text === 'party') {
      owner ??= { start: first, end: last, inRole: false };
      end = last;
      continue;
    }
    if (isSeated && !endsInBodyNoun(words, whose)) {
      end = last;
      continue;
    }
    // "the special representative in Velmaria" is sent there.
    if (head.isEnvoy && preposition === 'in' && words[end + 1]?.capital) {
      end = last;
      continue;
    }
    // "Deputy | to the High Representative for Disarmament Affairs"
    if (preposition === 'to' && words[head.end - 1]?.lower === 'deputy' && isRoleNoun(words[last - 1])) {
      kept.push(...words.slice(end, last));
      end = last;
      continue;
    }
    if (isNow && whose) owner = undefined;
    if (whose && preposition !== 'to' && preposition !== 'on' && !isFor) {
      const isPart =
        /^(?:at|in)$/.test(preposition) &&
        owner !== head.owner &&
        (endsInPart(words, owner) || isOnPart(words, owner, end));
      if (owner && !isPart && (owner === head.owner || preposition !== 'of')) {
        // "Great Lakes director at the Crisis Atlas", "a Middle East analyst with": a field, then the employer.
        const isElsewhere = /^(?:at|with)$/.test(preposition) && owner === head.owner && whose.end - whose.start > 1;
        if (isElsewhere && isFieldBefore(words, head, owner, registry)) {
          owner = whose;
          end = last;
          continue;
        }
        if (preposition !== 'of') break;
        kept.push(...words.slice(end, last));
      } else {
        // "director of the Prevention Centre of the Organisation", "of the Missile Project at the Velm Institute": the
        // larger body is the owner, and the smaller one is part of the role.
        if (owner) kept.splice(before, kept.length, ...words.slice(ownerAt, end));
        before = kept.length;
        ownerAt = end;
        owner = whose;
        // The employer is no part of the role: "deputy director at the Ministry of Defence".
        if (preposition === 'of' || preposition === 'for') kept.push(...officeKept(words, { end, first, last }, whose));
      }
    } else if (preposition === 'to' && whose && !isWhollyField(words, first, last)) {
      // "adviser to the agency" belongs to it, "ambassador to Velmaria" doesn't.
      if (head.isAide) owner ??= whose;
    } else if (preposition === 'to' && !head.isAide) {
      // "envoy to the talks"
    } else if (preposition === 'at' || preposition === 'in' || preposition === 'from') break;
    // "adviser on trade for President X": the person served.
    else if (head.isAide && isRoleNoun(words[first]) && words[first]?.capital && words[first + 1]?.capital) {
      end = last;
      continue;
    }
    // "chief strategist for Anna Lind's campaign": whom she works for is no part of the role.
    else if (isCampaignOf(words, first, last)) {
      end = last;
      continue;
    }
    // "mayor of a town": which town isn't told. But "head of a group | of survivors".
    else if (!/^an?$/.test(words[end + 1]?.lower ?? '') || words[last]?.lower === 'of')
      kept.push(...words.slice(end, last));
    end = last;
  }
  return { end, kept, owner };
}

/** Whether the owner is a lone name that is no registered body's, except by its seat. */
function isTown(words: readonly Word[], { start, end }: Owner, registry: RegistryIndex): boolean {
  const word = words[start];
  return (
    end - start === 1 &&
    word?.capital === true &&
    (!word.text.includes(' ') || seatsOfOrganisations.has(word.folded)) &&
    (bodyAt(words, start, registry, end)?.how ?? 'metonym') === 'metonym'
  );
}

/** Whether it ends in the initials of a registered body: "co-ordinator for Velmarian | CND". */
function endsInBody(words: readonly Word[], range: WordRange | undefined, registry: RegistryIndex): boolean {
  const last = range && range.end - range.start > 1 ? words[range.end - 1] : undefined;
  const match = range && last && /^\p{Lu}{3,}$/u.test(last.text) ? bodyAt(words, range.end - 1, registry) : undefined;
  return match?.end === range?.end && match?.bodies[0]?.type !== 'state';
}

/** Whether the words are somebody's campaign: "Anna Lind's presidential | campaign", "Mrs. Lind's 2008 | campaign". */
function isCampaignOf(words: readonly Word[], first: number, last: number): boolean {
  const owner = words.slice(first, last).findIndex(({ kind }) => kind === 'possessive');
  const isNamed = owner > 0 && words[first + owner - 1]?.capital === true;
  return isNamed && words.slice(first + owner, last).some(({ lower }) => lower === 'campaign');
}

/** Whether a noun says what the name after it is: "director of studies for the security firm | Kestrel". */
function followsFirm(words: readonly Word[], range: WordRange | undefined): boolean {
  return namedKinds.has(words[(range?.start ?? 0) - 1]?.lower ?? '');
}

function endsInBodyNoun(words: readonly Word[], range: WordRange | undefined): boolean {
  return range !== undefined && bodyNouns.has(words[range.end - 1]?.folded ?? '');
}
