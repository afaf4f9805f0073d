import type { Affiliation, Member } from './cast.ts';

/** A body that speaks and isn't among the article's names: an office, a metonym's. */
export function bodyMember(name: string, affiliation: Affiliation | undefined, body?: Member['body']): Member {
  return { kind: 'body', name, affiliation, body, calledBy: new Set(), plural: false, mentions: 1 };
}

/** Several who speak as one. */
export function joinMembers(members: readonly Member[]): Member {
  const [first] = members;
  if (first && members.length === 1) return first;
  const shared = members.every(({ affiliation }) => affiliation?.name === first?.affiliation?.name);
  return {
    kind: 'group',
    name: [
      members
        .slice(0, -1)
        .map(({ name }) => name)
        .join(', '),
      members.at(-1)?.name,
    ].join(' and '),
    affiliation: shared ? first?.affiliation : undefined,
    calledBy: new Set(),
    plural: true,
    mentions: 1,
  };
}
