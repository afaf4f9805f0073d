import { expect, it } from 'vitest';
import { parseConfigFile } from '../../lib/config/parse-config.ts';
import { unknownNames } from '../../lib/config/unknown-names.ts';
import { watchlistOf } from '../../lib/config/watchlist.ts';

const fileWith = (when: string) =>
  parseConfigFile(
    `channels: { log: { type: console } }\nspeakers: { people: [{ id: ilva-marn, name: Ilva Marn, aliases: [The Marn] }] }\nalerts:\n  - { name: a, channels: [log], when: ${when} }\n`,
    'parley.yaml',
  );

it.each([
  [
    'a speaker',
    '{ speaker: Lavrof }',
    'alerts[0].when.speaker: nobody is known as "Lavrof"; did you mean Sergei Lavrov?',
  ],
  [
    'a state',
    '{ affiliation: Irann }',
    'alerts[0].when.affiliation: no state or body is known as "Irann"; did you mean',
  ],
])('%s that a rule misspells is named with its place', (_, when, expected) => {
  const lines = unknownNames(fileWith(when));
  expect(lines).toEqual([expect.stringMatching(/^parley\.yaml:4:\d\d: /)]);
  expect(lines[0]).toContain(expected);
});

it.each([
  ['no names', '{ kind: direct }'],
  ['names in another spelling', '{ speaker: Sergey Lavrov, affiliation: Russian }'],
  ['names of the user’s own', '{ speaker: The Marn }'],
])('nothing is said of a rule with %s', (_, when) => expect(unknownNames(fileWith(when))).toEqual([]));

it('rules know whom the registry and the user know by their names', () => {
  const { config } = fileWith('{ speaker: The Marn, affiliation: Russian, kind: direct }');
  const { rules } = watchlistOf({
    ...config,
    alerts: [{ name: 'everything', channels: ['log'], when: {} }, ...config.alerts],
  });
  expect(rules.map(({ when }) => when)).toEqual([
    {},
    {
      speaker: 'The Marn',
      speakerIds: ['ilva-marn'],
      affiliation: 'Russian',
      affiliationNames: ['Russia'],
      kind: 'direct',
    },
  ]);
});
