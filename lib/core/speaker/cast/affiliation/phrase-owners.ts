import { partyWords } from '../../data/party-words.ts';
import { isPartOfTheWorld } from '../../data/regions.ts';
import { roleModifiers } from '../../data/roles.ts';
import { isGivenName } from '../../mention/name/name-run.ts';
import type { WordRange } from '../../mention/owner.ts';
import { isPortfolio } from '../../mention/role/portfolio.ts';
import { isRoleNoun } from '../../mention/role/role-title.ts';
import { foldName } from '../../registry/fold-name.ts';
import { bodiesNamed } from '../../registry/lookup.ts';
import { withoutTitles } from '../../states/state-of-leader.ts';
import { readOffice } from '../body/office.ts';
import { isSecretary, secretariatInTalk } from '../body/secretary-general.ts';
import type { Affiliation } from '../cast.ts';
import type { Setting } from '../setting.ts';
import { textBetween } from './affiliation.ts';
import type { OwnerWords, WordsRule } from './owner-words.ts';
import { nobodys, type ToldOwner, toldIf } from './told-owner.ts';

/** What several words tell that are no known name, in this order. Any others name an owner themselves. */
export const phraseOwners: readonly WordsRule[] = [
  {
    name: 'a secretary-general, for the organisation',
    example: 'the |Secretary General|’s envoy',
    tells: ({ range, setting }) => {
      const called = textBetween(setting.words, range.start, range.end);
      return isSecretary(called) && range.end - range.start === 2
        ? { owner: secretariatInTalk(setting, range.start, called) }
        : undefined;
    },
  },
  {
    name: 'a leader, whose state is left to be understood',
    example: 'the |Prime Minister|’s adviser',
    tells: ({ range, first, setting: { words } }) =>
      isRoleNoun(words[range.end - 1]) && roleModifiers.has(first.lower) ? nobodys : undefined,
  },
  {
    name: 'a party’s adjective',
    example: 'the |Social Democratic| leader',
    tells: ({ range: { start, end }, first, setting: { words } }) =>
      end - start === 2 && words[start + 1]?.folded === 'democratic' && partyWords.has(first.folded)
        ? { owner: { name: `${first.text} Democrats` } }
        : undefined,
  },
  {
    name: 'a committee of Congress',
    example: 'the |House Armed Services Committee|',
    tells: ({ range, setting }) => toldIf(congressOf(range, setting)),
  },
  { name: 'an office of a state', example: 'the |Velmarian Foreign Ministry|', tells: ofOffice },
];

/** The state of an office; the office itself where no state is spoken of: "the Water Bureau". */
function ofOffice({ range, setting }: OwnerWords): ToldOwner | undefined {
  const office = readOffice(range, setting);
  if (!office) return undefined;
  if (office.kind === 'named') return { owner: office.state };
  return setting.home ? nobodys : { owner: { name: textBetween(setting.words, range.start, range.end) } };
}

/** The owner whom several words name themselves: no part of the world, "Western Europe", and nobody with a title. */
export function phraseOwner({ range, setting }: OwnerWords): Affiliation | undefined {
  const name = textBetween(setting.words, range.start, range.end);
  return isPartOfTheWorld(foldName(name)) || isTitledPerson(range, setting) ? undefined : { name };
}

/** A person's name: "spokeswoman for *House Speaker Anna Lind*", "speechwriter to Secretary of *State Anna Lind*". */
function isTitledPerson(range: WordRange, setting: Setting): boolean {
  const { words } = setting;
  const name = withoutTitles(range, setting);
  const isTitled = name.length < range.end - range.start;
  if (isTitled) return name.length > 0 && name.length < 4 && isGivenName(name[0]);
  const isOfOffice = words[range.start - 1]?.lower === 'of' && isRoleNoun(words[range.start - 2]);
  return isOfOffice && isPortfolio([name[0]?.lower ?? '']) && name.length > 2 && isGivenName(name[1]);
}

/** The United States for "the House Armed Services Committee", if the article names them. */
function congressOf({ start, end }: WordRange, { words, registry, share }: Setting): Affiliation | undefined {
  const isHouse = /^(?:house|senate)$/.test(words[start]?.lower ?? '');
  const isPanel = /^(?:committee|panel|subcommittee)$/.test(words[end - 1]?.lower ?? '');
  // "the House Armed Services | ranking member"
  const isItsField = /^(?:chair|chairman|chairwoman|ranking|vice)$/.test(words[end]?.lower ?? '');
  if (!isHouse || !(isPanel || isItsField)) return undefined;
  const [body] = bodiesNamed(registry, 'United States');
  return body && share.has(body.name) ? { name: body.name, body } : undefined;
}
