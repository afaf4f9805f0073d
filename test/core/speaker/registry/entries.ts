import type { Locate } from '../../../../lib/core/speaker/registry/registry.ts';

/** Invented bodies that the tests' people belong to. */
export const bodies = [
  { id: 'balmoria', name: 'Balmoria', type: 'state', metonyms: ['Castle Hill'], demonyms: ['Balmorian'] },
  { id: 'league', name: 'League of Coasts', type: 'organisation', aliases: ['LOC'], metonyms: ['Castle Hill'] },
  { id: 'vellmark', name: 'Vellmark', type: 'state', demonyms: ['Vell'] },
];

export const people = [
  {
    id: 'ana-moreau',
    name: 'Ana Moreau',
    gender: 'f',
    roles: [
      { role: 'Foreign Minister', affiliation: 'balmoria', from: '2015', until: '2019-03' },
      { role: 'Secretary-General', affiliation: 'league', from: '2019-04-01' },
    ],
  },
  { id: 'odd-stranne', name: 'Odd Stranne', gender: 'm' },
];

/** As the shipped files are laid out: an entry a line, after the opening bracket's. */
export const locate: Locate = (list, index) => `${list}.json:${index + 2}`;
