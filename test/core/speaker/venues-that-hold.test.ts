import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from './invented-registry.ts';
import { readMarked } from './marked-text.ts';

/** Where each quotation of a marked text was said. */
function venuesOf(marked: string): (string | undefined)[] {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { registry: inventedRegistry }).map(({ venue }) => venue);
}

describe('where somebody was heard', () => {
  const told = '[Ada Lorne] {told} a news conference in Lune <it was late>.';
  const venue = 'a news conference in Lune';
  test.each([
    ['holds for what she goes on to say', `${told} [She] {said} <“we wait”>.`, venue],
    [
      'holds further down',
      `${told}\n\nIt rained.\n\n[Karl Brandt] {sighed} <no>.\n\n[Lorne] {said} <“we wait”>.`,
      venue,
    ],
    ['doesn’t hold for others', `${told}\n\n[Karl Brandt] {said} <“we wait”>.`, undefined],
    ['holds for who replies to her', `${told}\n\n[Karl Brandt] {replied} <“we wait”>.`, venue],
    [
      'holds for no reply to what was written',
      '[Lorne] {said} in a letter on X <no>. [Brandt] {replied} <no>.',
      undefined,
    ],
    ['has ended where she writes', `${told}\n\n[Lorne] {wrote} on her way home <“we wait”>.`, undefined],
    ['has ended where she tells reporters', `${told}\n\n[Lorne] {told} reporters <“we wait”>.`, undefined],
    ['has ended where she tells an outlet', `${told}\n\n[Lorne] {told} Velm Wire <“we wait”>.`, undefined],
    ['has ended after that, too', `${told} [Lorne] {told} Velm Wire <no>. [She] {said} <“we wait”>.`, undefined],
    ['doesn’t hold for what she has held', `${told}\n\n[Lorne] {has denied} <it>.`, undefined],
    ['gives way to another place', `${told} In a speech in Port Velm [she] {said} <no>.`, 'Port Velm'],
    ['is what a noun stands for', `${told}\n\n[Karl Brandt] {told} the conference <no>.`, venue],
    ['is what no other noun stands for', `${told}\n\n[Karl Brandt] {told} the meeting <no>.`, 'the meeting'],
  ])('%s', (_, marked, expected) => {
    expect(venuesOf(marked).at(-1)).toBe(expected);
  });
});

describe('what an article opens with', () => {
  const lead = 'Late again\n\n<It is late>, [Ada Lorne] {said}.\n\n';
  test.each([
    ['was said where its speaker is heard next', `${lead}[Lorne] {told} a seminar <no>.`, 'a seminar'],
    ['was not said where she is heard much later', `${lead}It rained.\n\n[Lorne] {told} a seminar <no>.`, undefined],
    ['was not said where another is heard', `${lead}[Karl Brandt] {told} a seminar <no>.`, undefined],
    ['was not said where she writes next', `${lead}[Lorne] {said} <no>.`, undefined],
    [
      'keeps its own place',
      'Late again\n\n[Ada Lorne] {told} a rally <it was late>.\n\n[Lorne] {told} a seminar <no>.',
      'a rally',
    ],
    [
      'keeps its own means',
      'Late again\n\n[Ada Lorne] {told} reporters <it was late>.\n\n[Lorne] {told} a seminar <no>.',
      undefined,
    ],
  ])('%s', (_, marked, expected) => {
    expect(venuesOf(marked)[0]).toBe(expected);
  });
});
