import type { Affiliation, Member } from './cast.ts';

/** A body that speaks but isn't among the article's names: an office, or what a metonym stands for. */
export function bodyMember(name: string, affiliation: Affiliation | undefined, body?: Member['body']): Member {
  return { kind: 'body', name, affiliation, body, calledBy: new Set(), plural: false, mentions: 1 };
}

/** A person whom the article names only once, and not in full. */
export function personMember(name: string): Member {
  return { kind: 'person', name, calledBy: new Set(), plural: false, mentions: 1 };
}

/** A group of members who speak together; if each has an affiliation, its affiliation is all of these. */
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

/** The name of a member's affiliation; a body without any, unless a state's office, is its own. */
function ownerOf({ affiliation, isOfState, kind, name }: Member): string | undefined {
  return affiliation?.name ?? (kind === 'body' && !isOfState ? name : undefined);
}

/** Names joined by commas and "and": "Ostravia, Velmaria and the United Isles". */
export function joinNames(names: readonly string[]): string {
  const inRow = names.map((name, index) => (index > 0 && /^United /.test(name) ? `the ${name}` : name));
  return [inRow.slice(0, -1).join(', '), inRow.at(-1)].join(' and ');
}
