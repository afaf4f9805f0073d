import { describe, expect, it } from 'vitest';
import { foldBodyName } from '../../../../lib/core/speaker/registry/fold-name.ts';
import { officeNames, stateNamesOf } from '../../../../lib/core/speaker/registry/office-names.ts';
import type { Body } from '../../../../lib/core/speaker/registry/schema.ts';
import { shippedRegistry } from '../../../../lib/core/speaker/registry/shipped-registry.ts';

const velmaria: Body = {
  id: 'velmaria',
  name: 'Velmaria',
  type: 'state',
  aliases: ['Republic of Velmaria'],
  demonyms: ['Velmarian'],
};
const isles: Body = { id: 'isles', name: 'Velm Isles', type: 'state' };
const navy: Body = { id: 'navy', name: 'Velmarian Navy', type: 'armed-forces' };
const ministry: Body = { id: 'ministry', name: 'Velm Isles Foreign Ministry', type: 'ministry' };
const forum: Body = { id: 'forum', name: 'Velmarian Forum', type: 'institute' };

describe('officeNames', () => {
  it.each<[text: string, name: string, body: Body, state: Body, expected: string[]]>([
    [
      'by an adjective: as what the state owns, and of it',
      'velmarian navy',
      navy,
      velmaria,
      [
        'velmarias navy',
        'navy of velmaria',
        'navy of the velmaria',
        'republic of velmarias navy',
        'navy of republic of velmaria',
        'navy of the republic of velmaria',
      ],
    ],
    [
      'of a plural’s: with the apostrophe alone, too',
      'velm isles navy',
      navy,
      isles,
      ['velm isless navy', 'velm isles navy', 'navy of velm isles', 'navy of the velm isles'],
    ],
    [
      'of a ministry: for short, too',
      'velm isles foreign ministry',
      ministry,
      isles,
      [
        'velm isless foreign ministry',
        'velm isles foreign ministry',
        'foreign ministry of velm isles',
        'foreign ministry of the velm isles',
        ...['mfa', 'mofa'].flatMap((letters) => [
          `velm isles ${letters}`,
          `velm isless ${letters}`,
          `velm isles ${letters}`,
          `${letters} of velm isles`,
          `${letters} of the velm isles`,
        ]),
      ],
    ],
    ['not where it begins with no name of the state', 'crown navy', navy, velmaria, []],
    ['nor of a forum: an institute isn’t the state’s', 'velmarian forum', forum, velmaria, []],
  ])('%s', (_, name, body, state, expected) => {
    expect(officeNames(name, body, stateNamesOf(state))).toEqual(expected);
  });

  it('makes names that the registry needn’t list', () => {
    const { bodies } = shippedRegistry();
    const listed = [...bodies.values()].flatMap((body) => {
      const own = [body.name, ...(body.aliases ?? [])].map(foldBodyName);
      const state = bodies.get(body.partOf ?? '');
      const made = own.map((name) => officeNames(name, body, state && stateNamesOf(state)));
      return own.filter(
        (name, index) => index > 0 && made.some((names, from) => from !== index && names.includes(name)),
      );
    });
    expect(listed).toEqual([]);
  });
});
