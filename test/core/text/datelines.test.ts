import { expect, it } from 'vitest';
import { storyStart } from '../../../lib/core/text/datelines.ts';
import { tokenise } from '../../../lib/core/text/tokenise.ts';

it.each([
  ['a town and a day', 'HALVERN, March 5 – Talks begin.', 'Talks'],
  ['an agency', 'PORT VELM (NNA) — Talks begin.', 'Talks'],
  ['a town, a state and an abbreviated day', 'NORVIK, Karelvia, Sept. 6, 2026 -- Talks begin.', 'Talks'],
  ['a town, a day and an agency, each with a full stop', 'HALVERN. March 5. VelmInform – Talks begin.', 'Talks'],
  ['a town in small letters, a day and an agency', 'Port Velm, March 5, 2026 (NNA) - Talks begin.', 'Talks'],
  ['a town in small letters and a day', 'Halvern, 5 March 2026 - Talks begin.', 'Talks'],
  ['a town and a state, with a day between dashes', 'PORT VELM, Karelvia—5 March 2026—Talks begin.', 'Talks'],
  ['a day in capitals between dashes', 'HALVERN, K.V. – MARCH 5, 2026 – Talks begin.', 'Talks'],
  ['an agency alone', '(Northwire) -- Talks begin.', 'Talks'],
  ['a bare town', 'HALVERN – Karelvia’s minister spoke.', 'Karelvia’s'],
])('skips a dateline of %s', (_, text, first) => {
  const tokens = tokenise(text);
  const start = tokens.starts[storyStart(tokens, 0)] ?? 0;
  expect(text.slice(start)).toMatch(new RegExp(`^${first}`));
});

it.each([
  ['a sentence with a dash', 'Karelvia – and nobody else – agreed.'],
  ['a body and its head', 'NATO Secretary-General Ilva Marn – on her last day – spoke.'],
  ['a body with its letters', 'Ilva (NDP) – a chemist – spoke.'],
  ['a name and a number', 'Ilva Marn, 5 – a chemist’s child – spoke.'],
  ['a line of dialogue', '– We agree.'],
  ['capitals without a dash', 'HALVERN, March 5. Talks begin.'],
  ['a dash on the next line', 'HALVERN, March 5\n– Talks begin.'],
  ['nothing after the dash', 'HALVERN –'],
  ['nothing', ''],
])('finds none in %s', (_, text) => {
  expect(storyStart(tokenise(text), 0)).toBe(0);
});
