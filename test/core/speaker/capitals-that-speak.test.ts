import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './last-speaker.ts';

// No registry holds the states or their capitals: the article's own words tell both.

describe('a capital speaks for its state, by', () => {
  test.each([
    [
      'what its state is said to have',
      'Helmrad’s army left. Helmrad’s capital, Skarvo, was dark. [Skarvo] {said} <no>.',
    ],
    ['what is said of it', 'Helmrad’s army left. In Skarvo, the capital of Helmrad, it rained. [Skarvo] {said} <no>.'],
    [
      'what is said of it in short',
      'Helmrad’s army left. In Skarvo, Helmrad’s capital, it rained. [Skarvo] {said} <no>.',
    ],
    [
      'the people whose it is',
      'Helmrad’s army left. In the Helmradian capital Skarvo it rained. [Skarvo] {said} <no>.',
    ],
    ['what sits there', 'Helmrad’s army left. The parliament in Skarvo sat late. [Skarvo] {said} <no>.'],
    ['who is told there', 'Helmrad’s army left. Its minister told a news conference in Skarvo. [Skarvo] {said} <no>.'],
  ])('%s', (_, marked) => {
    expect(lastSpeaker(`It rains\n\n${marked}`)).toBe('Helmrad | - | Helmrad');
  });

  test('what it has, of the states that it doesn’t blame', () => {
    const marked =
      'Helmrad’s army left. Ostravia’s army left. Ostravia’s navy left. The radio in Skarvo was late. [Skarvo] {blamed} <Ostravia>.';
    expect(lastSpeaker(`It rains\n\n${marked}`)).toBe('Helmrad | - | Helmrad');
  });
});

test('the ministry of a state whose capital alone is named has its adjective', () => {
  const marked =
    'It rains\n\nThe Helmradian army left. Helmrad waits. [Skarvo] {said} <no>. [The foreign ministry in Skarvo] {said} <no>.';
  expect(lastSpeaker(marked)).toBe('Helmradian Foreign Ministry | - | Helmrad');
});

describe('a name speaks for no other state', () => {
  test.each([
    ['that has people of its own', 'The Skarvan army waits. The parliament in Skarva sat late. [Skarva] {said} <no>.'],
    [
      'that has a ministry',
      'Skarva’s foreign ministry waits. The parliament in Skarva sat late. [Skarva] {said} <no>.',
    ],
    ['that a headline names', 'Skarva and Helmrad wait\n\nThe parliament in Skarva sat late. [Skarva] {said} <no>.'],
    ['in which nothing sits', 'Ships left for Skarva. [Skarva] {said} <no>.'],
  ])('%s', (_, marked) => {
    const text = marked.includes('\n\n') ? marked : `It rains\n\n${marked}`;
    expect(lastSpeaker(text.replace('\n\n', '\n\nHelmrad’s army left. '))).toBe('Skarva | - | Skarva');
  });
});
