import type { RoleClass } from '../../data/role-nouns.ts';
import type { Member, Mention } from '../cast.ts';

/**
 * Tells for each member which states it can't belong to: that of another holder of the same sole office ("President
 * Anna Lind" beside "Velmaria's president"), and that of a counterpart.
 *
 * @returns a function from members to names of states
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

/** In holders of an office: no article needs more. */
const farthest = 40;

function note(member: Member, key: string, of: Map<string, Set<Member>>): void {
  const known = of.get(key) ?? new Set();
  if (known.size < farthest) of.set(key, known.add(member));
}

/** The title, in lower case, of an office that a state has only one of at a time. */
function soleOffice({ role }: Member): string | undefined {
  if (!role || !heads.has(role.kind)) return undefined;
  const title = role.title.toLowerCase();
  return sole.test(title) && !shared.test(title) ? title : undefined;
}

const heads: ReadonlySet<RoleClass> = new Set(['leader', 'minister']);

const sole = /(?:^| )(?:chancellor|emir|king|minister|premier|president|prince|queen|secretary|sultan)$/;

/** Titles that several hold, or held before. */
const shared =
  /^(?:assistant|deputy|first secretary|former|junior|minister$|press secretary|retired|secretary$|state secretary|vice)/;
