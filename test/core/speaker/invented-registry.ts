import { indexRegistry, type RegistryIndex } from '../../../lib/core/speaker/registry/lookup.ts';
import { parseRegistry } from '../../../lib/core/speaker/registry/registry.ts';

/** Invented states, bodies and people, so that no test says anything of a real one. */
export const inventedRegistry: RegistryIndex = indexRegistry(
  parseRegistry(
    [
      {
        id: 'ilse-korrin',
        name: 'Ilse Korrin',
        aliases: ['Ilsa Korin'],
        gender: 'f',
        roles: [
          { role: 'Defence Minister', affiliation: 'ostrava', from: '2015', until: '2019' },
          { role: 'Secretary-General', affiliation: 'karst-alliance', from: '2020' },
        ],
      },
      {
        id: 'jonas-brekk',
        name: 'Jonas Brekk',
        gender: 'm',
        roles: [{ role: 'President', affiliation: 'velmaria', from: '2010', until: '2018-04' }],
      },
      {
        id: 'marta-halvorn',
        name: 'Marta Halvorn',
        gender: 'f',
        roles: [{ role: 'President', affiliation: 'ostrava', from: '2021' }],
      },
      {
        id: 'oskar-tehl',
        name: 'Oskar Tehl',
        gender: 'm',
        roles: [{ role: 'Foreign Minister', affiliation: 'velmaria', from: '2018' }],
      },
    ],
    [
      {
        id: 'karst-alliance',
        name: 'Karst Alliance',
        type: 'organisation',
        aliases: ['KA', 'KARA'],
        metonyms: ['Lune'],
      },
      { id: 'karst-council', name: 'Karst Council', type: 'organisation', metonyms: ['Lune'] },
      { id: 'ostrava', name: 'Ostravia', type: 'state', metonyms: ['Port Ostra'], demonyms: ['Ostravian'] },
      { id: 'velm-wire', name: 'Velm Wire', type: 'outlet', partOf: 'velmaria' },
      { id: 'velmaria', name: 'Velmaria', type: 'state', metonyms: ['Velm', 'the Citadel'], demonyms: ['Velmarian'] },
      {
        id: 'velmarian-foreign-ministry',
        name: 'Velmarian Foreign Ministry',
        type: 'ministry',
        partOf: 'velmaria',
      },
    ],
    (list, index) => `${list}:${index}`,
  ),
);
