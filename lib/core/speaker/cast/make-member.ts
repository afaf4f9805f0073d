import type { Affiliation, Member } from './cast.ts';

/** A body that speaks and isn't among the article's names: an office, a metonym's. */
export function bodyMember(name: string, affiliation: Affiliation | undefined, body?: Member['body']): Member {
  return { kind: 'body', name, affiliation, body, calledBy: new Set(), plural: false, mentions: 1 };
}

/** A person whom the article names once, and by no full name. */
export function personMember(name: string): Member {
  return { kind: 'person', name, calledBy: new Set(), plural: false, mentions: 1 };
}

/** Several who speak as one. */
export function joinMembers(members: readonly Member[]): Member {
  const [first] = members;
  if (first && members.length === 1) return first;
  // "Ostravia and the United Isles"
  const names = members.map(({ name }, index) => (index > 0 && /^United /.test(name) ? `the ${name}` : name));
  const shared = members.every(({ affiliation }) => affiliation?.name === first?.affiliation?.name);
  return {
    kind: 'group',
    name: [names.slice(0, -1).join(', '), names.at(-1)].join(' and '),
    affiliation: shared ? first?.affiliation : undefined,
    calledBy: new Set(),
    plural: true,
    mentions: 1,
  };
}
