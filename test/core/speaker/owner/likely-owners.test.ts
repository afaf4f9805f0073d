import { describe, expect, test } from 'vitest';
import { attributeQuotations } from '../../../../lib/core/speaker/attribute-quotations.ts';
import { askOwners } from '../../../../lib/core/speaker/owner/give-owners.ts';
import { likelyOwner } from '../../../../lib/core/speaker/owner/likely-owner.ts';
import type { OwnerCandidate, OwnerFeature } from '../../../../lib/core/speaker/owner/owner-features.ts';
import { speakingIn } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { lastSpeaker } from '../last-speaker.ts';
import { readMarked } from '../marked-text.ts';

describe('whose article tells it in words that no rule reads is of', () => {
  test.each([
    [
      'the body that a clause on him names',
      'Ostravia waits.\n\nA treaty was “a game with a player missing”, according to [Randolf Tegge, who staffed a panel until he joined the Halm Strength Project last year,] {said} <it was late>.',
      'Randolf Tegge | - | Halm Strength Project',
    ],
    [
      'the body that the next sentence says he worked at',
      '<“Nothing is left,”> {said} [Joost Abel]. For eleven years he mixed samples at the University of Hollin.',
      'Joost Abel | - | University of Hollin',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

test('what somebody names first in his own words, and most, speaks for it', () => {
  const { text, quotations } = readMarked(
    'Press conference\n\n[Spokesperson Anna Lind]{:} <Velmaria’s position is known. Velmaria is not Ostravia.>',
  );
  const { attributions, cast } = attributeQuotations(text, quotations, { registry: inventedRegistry });
  const [asked] = askOwners(speakingIn(attributions), cast, new Set());
  const said = asked?.candidates.map(({ owner, features }) => [
    owner.affiliation.name,
    features.get('saidFirst') ?? 0,
    Math.round(3 * (features.get('saidShare') ?? 0)),
  ]);
  expect(said?.toSorted()).toEqual([
    ['Ostravia', 0, 1],
    ['Velmaria', 1, 2],
  ]);
});

test('no minister is of a forum', () => {
  const text =
    'Minister Anna Lind answers at the Grain Forum\n\nModerator: Is it late?\n\n[Anna Lind]{:} <Not yet.>\n\nModerator: Would Ostravia wait?\n\n[Anna Lind]{:} <No.>';
  expect(lastSpeaker(text)).toBe('Anna Lind | Minister | Ostravia');
});

test('whoever works for “state TV” is of no body called TV, nor is whose deputy follows', () => {
  const text =
    'Ostravia waits\n\n<“No,”> [Karl Marn] {told} the state TV reporter Bo Hult.|\n\nOstravia’s minister has left. <“Late,”> {said} [his deputy, Anna Lind].';
  expect(lastSpeaker(text)).toBe('Anna Lind | Deputy | Ostravia');
});

describe('nobody’s', () => {
  test.each([
    [
      'of two states is whoever a meeting has',
      'The conference’s envoy, [Anna Lind], {urged} <Velmaria and Ostravia to destroy their mines>.',
      'Anna Lind | Envoy | -',
    ],
    [
      'of two states is who leads one',
      '[Anna Lind, chair of the talks], {said} <Velmaria and Ostravia must destroy their mines>.',
      'Anna Lind | Chair of the Talks | -',
    ],
    [
      'of two states is its president',
      '[Conference president Anna Lind] {said} <Velmaria and Ostravia must destroy their mines>.',
      'Anna Lind | Conference President | -',
    ],
    ['is who is named beside nothing', '[Anna Lind] {said} <it was late>.', 'Anna Lind | - | -'],
    [
      'is whoever is named beside a sea',
      'Cod and queues\n\nMembers of parliament asked the government on fish.\n\nThe quota for cod in the Halm Sea, which Ostravia sets with Velmaria, falls. [Jonas Brattli, who sits for a coastal district,] {asked} <if Ostra’s figures were right>.',
      'Jonas Brattli | - | -',
    ],
    [
      'is a passer-by in an article on a far state',
      'Velmaria’s army left Velmaria.\n\nThe rain fell for days.\n\nThe roads were lost.\n\nNobody came.\n\n[Anna Lind, a baker,] {said} <it was late>.',
      'Anna Lind | Baker | -',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

const candidate = (name: string, ...features: OwnerFeature[]): OwnerCandidate => ({
  owner: { affiliation: { name }, kind: 'body', count: 1, isInHeadline: false },
  features: new Map(features.map((feature) => [feature, 1])),
});
const weights = {
  none: { roleless: 1 },
  owner: { official: { state: {}, body: {} }, other: { state: {}, body: { within: 2, count: 0.5, said: -1 } } },
};

test('the candidate that most speaks for is chosen', () => {
  const candidates = [candidate('Lune Institute', 'count'), candidate('Velm Forum', 'within')];
  expect(likelyOwner('roleless', new Map(), candidates, weights)).toEqual({ name: 'Velm Forum' });
});

test('none is chosen where too little speaks for any', () => {
  expect(likelyOwner('roleless', new Map(), [candidate('Velm Forum', 'within', 'said')], weights)).toBeUndefined();
});

test('what speaks for it that somebody has none is weighed, too', () => {
  const absence = new Map([['former', 1] as const]);
  const one = [candidate('Velm Forum', 'within')];
  expect(likelyOwner('roleless', absence, one, weights)).toEqual({ name: 'Velm Forum' });
  const { owner, none } = weights;
  expect(likelyOwner('roleless', absence, one, { owner, none: { ...none, former: 2 } })).toBeUndefined();
});
