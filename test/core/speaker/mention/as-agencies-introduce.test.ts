import { describe, expect, test } from 'vitest';
import { lastRealSpeaker } from '../last-real-speaker.ts';

// How agencies of Russia, Asia and Africa introduce people. The people are invented.

describe('an envoy is of the state that sent him, wherever he sits', () => {
  test.each([
    [
      'at a body',
      'ABUJA. [Nigeria’s Permanent Representative at ECOWAS, Mr. Karl Marn,] {said} <it was late>.',
      'Karl Marn | Permanent Representative | Nigeria',
    ],
    [
      'at a body, without a comma',
      '[Pakistan’s Permanent Representative at the United Nations Karl Marn] {said} <it was late>.',
      'Karl Marn | Permanent Representative | Pakistan',
    ],
    [
      'at one whose letters are in brackets before his name',
      '[Russia’s Permanent Representative to the Organization for the Prohibition of Chemical Weapons (OPCW) Karl Marn] {said} <Syria was late>.',
      'Karl Marn | Permanent Representative | Russia',
    ],
    [
      'at several, in a town',
      '[Permanent Representative of Russia to International Organizations in Vienna Karl Marn] {said} <it was late>.',
      'Karl Marn | Permanent Representative | Russia',
    ],
    [
      'at one, in a town that a name could begin with',
      '[Permanent Representative of Iran to the United Nations in Geneva Karl Marn] {said} <it was late>.',
      'Karl Marn | Permanent Representative | Iran',
    ],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

describe('an office ends before', () => {
  test.each([
    [
      'an ambassador’s style',
      'ISLAMABAD: [Foreign Office spokesman Ambassador Karl Marn] {said} <it was late>.',
      'Karl Marn | Foreign Office Spokesman | Pakistan',
    ],
    [
      'a spokesperson’s rank',
      'MANILA. [The council’s spokesman Assistant Director General Karl Marn] {said} <it was late>.',
      'Karl Marn | Spokesman | Philippines',
    ],
    [
      'a name of three words',
      'HANOI - [The spokesperson of the Ministry of Foreign Affairs Tran Thu Hien] {said} <Vietnam was late>.',
      'Tran Thu Hien | Spokesperson | Vietnam',
    ],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

describe('somebody’s counterpart, named before him, has', () => {
  const opening = 'During a meeting with his Turkish counterpart Aydin Marn, Qatari Foreign Minister Hadi Lorne left.';
  test.each([
    ['his office', `${opening} <“It was late,”> [Marn] {said}.`, 'Aydin Marn | Foreign Minister | Türkiye'],
    [
      'not that of whoever was named before both',
      `Defence Minister Ida Borel left. ${opening} <“It was late,”> [Marn] {said}.`,
      'Aydin Marn | Foreign Minister | Türkiye',
    ],
    [
      'no part in what he says',
      'After talks with [his Iranian counterpart, Aydin Marn, Russian Foreign Minister Karl Lorne] {said} <it was late>.',
      'Karl Lorne | Foreign Minister | Russia',
    ],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

describe('by the letters of his office is called', () => {
  test.each([
    [
      'a cabinet secretary',
      'Kenya waits. Defence Cabinet Secretary Karl Marn left. <“It was late,”> [the CS] {said}.',
      'Karl Marn | Defence Cabinet Secretary | Kenya',
    ],
    [
      'a director general, before the letters of what he directs',
      'Inter-Services Public Relations (ISPR) Director General Lt Gen Karl Marn left. <“It was late,”> [the DG ISPR] {said}.',
      'Karl Marn | Director General | Pakistan',
    ],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

test('the Philippines have a defense secretary, too', () => {
  const marked = 'MANILA - [Defense Secretary Karl Marn] {said} <the U.S. launchers would stay in the Philippines>.';
  expect(lastRealSpeaker(marked)).toBe('Karl Marn | Defense Secretary | Philippines');
});

describe('before a name stands', () => {
  test.each([
    [
      'an office over a list of fields',
      '[The African Union’s commissioner for political affairs, peace and security, Karl Marn,] {said} <it was late>.',
      'Karl Marn | Commissioner for Political Affairs, Peace and Security | African Union',
    ],
    [
      'an office with its body between commas',
      'ABUJA. [The Executive Secretary, Nigerian Peace Fund, Dr Ida Borel,] {said} <it was late>.',
      'Ida Borel | Executive Secretary | Nigerian Peace Fund',
    ],
    [
      'a minister’s seat, which isn’t part of the office',
      'South Africa waits. [Minister in the Presidency Ida Borel] {said} <it was late>.',
      'Ida Borel | Minister | South Africa',
    ],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

test('the letters in brackets are those of the body before them, whoever else has them', () => {
  const marked = '[Armed Forces of the Philippines (AFP) chief Gen. Karl Marn] {said} <it was late>.';
  expect(lastRealSpeaker(marked)).toBe('Karl Marn | Chief | Philippines');
});

describe('a ministry for short is of the state that the article is about', () => {
  test.each([
    [
      'before a spokesperson',
      'KYIV – Ukraine waits. [MFA spokesperson Karl Marn] {said} <it was late>.',
      'Karl Marn | MFA Spokesperson | Ukraine',
    ],
    [
      'which may be another than the registry’s',
      'KYIV – Ukraine waits. [MoD spokesman Karl Marn] {said} <it was late>.',
      'Karl Marn | MoD Spokesman | Ukraine',
    ],
    [
      'with a deputy head',
      'WARSAW – Poland waits. [The deputy head of the MFA, Karl Marn,] {said} <it was late>.',
      'Karl Marn | Deputy Head of the MFA | Poland',
    ],
    ['by itself', '[Russia’s MFA] {said} <it was late>.', 'Russian Foreign Ministry | - | Russia'],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

test('a ministry’s field ends before its spokesperson', () => {
  expect(lastRealSpeaker('[Azerbaijan’s Ministry of Foreign Affairs Spokesperson Ayxan Marnov] {said} <no>.')).toBe(
    'Ayxan Marnov | Ministry of Foreign Affairs Spokesperson | Azerbaijan',
  );
});

test('an official at a capital’s ministry is of its state', () => {
  expect(lastRealSpeaker('[An official at Seoul’s unification ministry] {said} <it was late>.')).toBe(
    'official at Seoul’s unification ministry | Official | South Korea',
  );
});

test('a surname that is a word of English may follow a comma', () => {
  expect(lastRealSpeaker('[North Korea’s defence minister, No Kwang-bok,] {said} <it was late>.')).toBe(
    'No Kwang-bok | Defence Minister | North Korea',
  );
});

test('a cleric’s style is no part of his name', () => {
  expect(lastRealSpeaker('[Hojjatoleslam Hadi Marnia, an adviser,] {said} <it was late>.')).toBe(
    'Hadi Marnia | Adviser | -',
  );
});

describe('an office says more than', () => {
  test.each([
    [
      'a cleric’s style',
      '[Cardinal Karl Marn, Vatican secretary of state,] {said} <it was late>.',
      'Karl Marn | Secretary of State | Holy See',
    ],
    [
      'a scholar’s style after it',
      'DHAKA – Bangladesh waits. [Foreign Minister Professor Karl Marn] {said} <it was late>.',
      'Karl Marn | Foreign Minister | Bangladesh',
    ],
    [
      'the ministry that its department is in',
      'BEIJING – China waits. [Karl Marn, director of the Department of Arms Control of the Foreign Ministry,] {said} <no>.',
      'Karl Marn | Director of the Department of Arms Control | China',
    ],
    [
      'the ministry that owns its department',
      'BEIJING – China waits. [Karl Marn, director of the Defense Ministry’s Department of Trade,] {said} <no>.',
      'Karl Marn | Director of the Department of Trade | China',
    ],
  ])('%s', (_, marked, expected) => expect(lastRealSpeaker(marked)).toBe(expected));
});

test('a judiciary is its state’s', () => {
  expect(lastRealSpeaker('TEHRAN – Iran waits. [Judiciary Chief Karl Marn] {said} <it was late>.')).toBe(
    'Karl Marn | Judiciary Chief | Iran',
  );
});

test('initials are no agency’s', () => {
  expect(lastRealSpeaker('DELHI – India waits. [Air Chief Marshal AP Marnan] {said} <it was late>.')).toBe(
    'AP Marnan | Air Chief Marshal | India',
  );
});

test('a top diplomat is a minister, not his spokesman', () => {
  const marked =
    'TEHRAN – Foreign Minister Karl Marn spoke. Foreign Ministry spokesman Oskar Lind spoke. [The Iranian top diplomat] {said} <no>.';
  expect(lastRealSpeaker(marked)).toBe('Karl Marn | Foreign Minister | Iran');
});
