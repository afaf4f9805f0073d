import type { RoleClass } from '../../data/role-nouns.ts';
import type { Member, Mention } from '../cast.ts';

/**
 * Names of the states that somebody of no told state can't belong to: where the article says who else holds the same
 * office ("President Anna Lind" beside "Velmaria's president"), and where his counterpart is from.
 *
 * @returns what to ask for each member
 */
export function statesElsewhere(people: readonly Mention[]): (member: Member) => ReadonlySet<string> {
  const holders = new Map<string, Set<Member>>();
  for (const { member } of people) {
    const office = soleOffice(member);
    if (office !== undefined) note(member, office, holders);
  }
  return (member) => {
    const office = soleOffice(member);
    const others = office === undefined ? [] : [...(holders.get(office) ?? [])];
    if (member.counterpartOf) others.push(member.counterpartOf);
    return new Set(
      others.flatMap(({ affiliation }) =>
        affiliation && affiliation !== member.affiliation ? [affiliation.name] : [],
      ),
    );
  };
}

/** In people: an article of more has no use of them. */
const farthest = 40;

function note(member: Member, key: string, of: Map<string, Set<Member>>): void {
  const known = of.get(key) ?? new Set();
  if (known.size < farthest) of.set(key, known.add(member));
}

/** The office that a state has one holder of at a time. */
function soleOffice({ role }: Member): string | undefined {
  if (!role || !heads.has(role.kind)) return undefined;
  const title = role.title.toLowerCase();
  return sole.test(title) && !shared.test(title) ? title : undefined;
}

const heads: ReadonlySet<RoleClass> = new Set(['leader', 'minister']);

const sole = /(?:^| )(?:chancellor|emir|king|minister|premier|president|prince|queen|secretary|sultan)$/;

/** What there are several of, or were before. */
const shared =
  /^(?:assistant|deputy|first secretary|former|junior|minister$|press secretary|retired|secretary$|state secretary|vice)/;
