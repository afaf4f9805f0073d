import type { Affiliation, Member } from './cast.ts';

/** A body that speaks and isn't among the article's names: an office, a metonym's. */
export function bodyMember(name: string, affiliation: Affiliation | undefined, body?: Member['body']): Member {
  return { kind: 'body', name, affiliation, body, calledBy: new Set(), plural: false, mentions: 1 };
}

/** A person whom the article names once, and by no full name. */
export function personMember(name: string): Member {
  return { kind: 'person', name, calledBy: new Set(), plural: false, mentions: 1 };
}

/** Several who speak as one; where each is of a state or body of his own, they are of all of these. */
export function joinMembers(members: readonly Member[]): Member {
  const [first] = members;
  if (first && members.length === 1) return first;
  const affiliations = [...new Set(members.map(ownerOf))];
  const told = affiliations.filter((name) => name !== undefined);
  return {
    kind: 'group',
    name: joinNames(members.map(({ name }) => name)),
    affiliation:
      affiliations.length === 1
        ? first?.affiliation
        : told.length === affiliations.length
          ? { name: joinNames(told) }
          : undefined,
    calledBy: new Set(),
    plural: true,
    mentions: 1,
  };
}

/** A body that nobody's is speaks for itself. */
function ownerOf({ affiliation, isOfState, kind, name }: Member): string | undefined {
  return affiliation?.name ?? (kind === 'body' && !isOfState ? name : undefined);
}

/** "Ostravia, Velmaria and the United Isles" */
export function joinNames(names: readonly string[]): string {
  const inRow = names.map((name, index) => (index > 0 && /^United /.test(name) ? `the ${name}` : name));
  return [inRow.slice(0, -1).join(', '), inRow.at(-1)].join(' and ');
}
