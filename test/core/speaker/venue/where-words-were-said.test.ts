import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { lastAttribution } from '../last-speaker.ts';
import { readMarked } from '../marked-text.ts';

test('the channel that ends a paragraph calls nothing an outlet that begins the next', () => {
  expect(
    lastAttribution('Ada Lorne spoke on her channel\n\nQuote from [Lorne]{:} <“it was late”>')?.via,
  ).toBeUndefined();
});

test('whom two people told is an outlet, and no state of theirs', () => {
  const told = lastAttribution('[Ada Lorne] {told} Krug <it was late>. [Oskar Tehl] {told} Krug <it was not>.');
  expect(told).toMatchObject({ via: 'Krug' });
  expect(told?.speaker?.affiliation).not.toBe('Krug');
});

test('whose copy it is stands in brackets, and carries nothing', () => {
  expect(
    lastAttribution(
      'Late again\n\nVelm Wire\n\nUpdated: 3 May\n\nPort Lune, May 3 (Velm Wire) [Velmaria] on Sunday {said} <it was late>.',
    )?.via,
  ).toBeUndefined();
  expect(
    lastAttribution('Late again\n\nIt was a long day for all the ports. [Velmaria] {told} TASS <it was late>.')?.via,
  ).toBe('TASS');
});

test.each([
  [
    'whoever knows the programme',
    'Lorne told Velm Radio no. [A diplomat familiar with the programme] {said} <it was late>.',
  ],
  [
    'a crew aboard the station',
    'Lorne told Velm Radio no. [Tehl, whose crew is on the station,] {said} <it was late>.',
  ],
  ['businessmen of a town', '[Ada Lorne] {told} Krug businessmen at a lunch <it was late>.'],
])('%s: no outlet', (_, marked) => expect(lastAttribution(marked)?.via).toBeUndefined());

test('the station that somebody told is the outlet named before', () =>
  expect(lastAttribution('Lorne told Velm Radio no. [Tehl] {told} the station <it was late>.')?.via).toBe(
    'Velm Radio',
  ));

test.each([
  [
    'told reporters in a town that leads a state',
    'Krug denied it. [Ada Lorne] {told} reporters in Krug <it was late>.',
    'Krug',
  ],
  ['told reporters in a town on a day', '[Ada Lorne] {told} reporters in Lune June 9 <it was late>.', 'Lune'],
  ['said in a town of two words', '<“It is late,”> [Ada Lorne] {said} in Port Lune.', 'Port Lune'],
  ['noted in a paper', '<“It is late,”> [Ada Lorne] {noted} in The Wire.', undefined],
  [
    'said in a town, then others',
    '<“It is late,”> [Ada Lorne] {said} in Port Lune. [Others] {urged} <caution>.',
    undefined,
  ],
  [
    'told a commission on a day',
    '[Ada Lorne] {told} the Joint Harbour Commission June 11 <it was late>.',
    'the Joint Harbour Commission',
  ],
  ['told a working group', '[Ada Lorne] {told} the working group <it was late>.', 'the working group'],
  ['told one commission of many', '[Ada Lorne] {told} the commission <it was late>.', undefined],
])('%s', (_, marked, expected) => expect(lastAttribution(marked)?.venue).toBe(expected));

test('a day of the month is no outlet', () => {
  const told = lastAttribution(
    '[The ministry] {said} in a note published on its website on 16 February <it was late>.',
  );
  expect(told?.via).toBeUndefined();
});

test.each([
  [
    'the newspaper that wrote before',
    'It was late, the Velm Herald writes. [Ada Lorne] {told} the newspaper <no>.',
    'Velm Herald',
  ],
  [
    'the newspaper that was named last',
    'Lorne told the Lune Post no. It was late, the Velm Herald writes. [Ada Lorne] {told} the newspaper <no>.',
    'Velm Herald',
  ],
  ['a newspaper that nothing names', '[Ada Lorne] {told} the newspaper <no>.', undefined],
  ['state television, in passing', 'She refused, {telling} state television <no>.', 'state television'],
  ['nobody for what the outlet asks', 'Reuters: [Ada Lorne] {said} on Monday <no>. Do you agree?', undefined],
])('words are credited to %s', (_, text, via) => expect(lastAttribution(text)?.via).toBe(via));

test.each([
  ['a sitting of a day', '[Ada Lorne] {said} at Tuesday’s sitting <it was late>.', 'Tuesday’s sitting'],
  [
    'a meeting of a day, told',
    '[Ada Lorne] {told} Tuesday’s meeting of the council <it was late>.',
    'Tuesday’s meeting of the council',
  ],
  [
    'a briefing without its terms',
    '[Ada Lorne] {told} a briefing on condition of anonymity <it was late>.',
    'a briefing',
  ],
  [
    'nothing of where another spoke before a semicolon',
    'Speaking in Lune, Tehl says it was late; [the Tarvian premier] {says} <it was not>.',
    undefined,
  ],
  [
    'nothing of what another did',
    '[Ada Lorne] {noted} <it was late>, and Tehl, speaking at the Lune congress, left.',
    undefined,
  ],
  [
    'a forum by what is otherwise no name',
    '[Ada Lorne] {said} at the Velm Next forum <it was late>.',
    'the Velm Next forum',
  ],
  ['a forum of last week', '[Ada Lorne] {told} last week’s forum <it was late>.', 'last week’s forum'],
  ['a chamber', '[Ada Lorne] {told} the Majlis <it was late>.', 'the Majlis'],
  ['a chamber with an accent', '[Ada Lorne] {told} the Dáil last night <it was late>.', 'the Dáil'],
  ['a chamber, in writing', '[Ada Lorne] {informed} the Rajya Sabha in a reply <it was late>.', 'the Rajya Sabha'],
  ['its committee', '[Ada Lorne] {told} a Commons committee <it was late>.', 'a Commons committee'],
  [
    'a hearing of a committee',
    '[Ada Lorne] {said} in a hearing of the Chamber’s defence committee <it was late>.',
    'a hearing of the Chamber’s defence committee',
  ],
  ['a call whose it is', '[Ada Lorne] {said} at an investors’ call <it was late>.', 'an investors’ call'],
  [
    'to whom evidence is given',
    'Giving evidence to the transport and energy committee, [Ada Lorne] {said} <it was late>.',
    'the transport and energy committee',
  ],
  ['a committee on something', '[Ada Lorne] {told} the Committee on Lands <it was late>.', 'the Committee on Lands'],
  [
    'a committee with its subject in brackets',
    '[Speakers] {told} the First Committee (Harbours and Fisheries) <it was late>.',
    'the First Committee (Harbours and Fisheries)',
  ],
  ['not the day after a committee', '[Ada Lorne] {told} the Committee on Monday <it was late>.', 'the Committee'],
  ['a speech on television', '[Ada Lorne] {said} in a televised speech <it was late>.', 'a televised speech'],
  ['a message on video', '[Ada Lorne] {said} in a video message <it was late>.', 'a video message'],
  ['no statement in writing', '[Ada Lorne] {said} in a written statement <it was late>.', undefined],
  ['a post of a blog', '[Ada Lorne] {wrote} in a blog post on Monday <it was late>.', 'a blog post'],
  [
    'with whom somebody met',
    '[Ada Lorne] {said} at a meeting with the heads of harbour offices accredited in Lune <it was late>.',
    'a meeting with the heads of harbour offices',
  ],
  ['a club, though it is the press’s', '[Ada Lorne] {told} the Lune Press Club <it was late>.', 'the Lune Press Club'],
  [
    'whose seminar it is, with all of its name',
    '[Ada Lorne] {said} at a seminar organised by the Lune Institute of Harbour Affairs <it was late>.',
    'a seminar organised by the Lune Institute of Harbour Affairs',
  ],
  ['a weekly briefing', 'Addressing weekly briefing, [Ada Lorne] {said} <it was late>.', 'weekly briefing'],
  [
    'where a seminar is held, without a day',
    'Addressing a seminar held at the Fisheries Institute, [Ada Lorne] {said} <it was late>.',
    'a seminar held at the Fisheries Institute',
  ],
  ['a seminar that is held on a day', '[Ada Lorne] {told} a seminar held on Monday <it was late>.', 'a seminar'],
  [
    'a committee’s committee',
    '[Ada Lorne] testified before the Senate Armed Services Committee’s strategic forces subcommittee, {saying} <it was late>.',
    'the Senate Armed Services Committee’s strategic forces subcommittee',
  ],
  ['her home', '[Ada Lorne] {said} in an interview at her home <it was late>.', 'her home'],
  ['her office', '[Ada Lorne] {told} reporters at her office <it was late>.', 'her office'],
  ['nobody whom she snaps at', '<“Late,”> [Ada Lorne] {snapped} at her deputy minister.', undefined],
  ['the town of an interview', '[Ada Lorne] {said} in an interview in Port Lune <it was late>.', 'Port Lune'],
  ['her evening address', '[Ada Lorne] {said} in her evening address <it was late>.', 'her evening address'],
  ['parliament, in a speech', '[Ada Lorne] {said} in a speech to parliament <it was late>.', 'parliament'],
  ['a plenary', '[Ada Lorne] {affirmed} before the plenary <that it was late>.', 'the plenary'],
  ['a presser', '[Ada Lorne] {said} in a weekly presser <it was late>.', 'a weekly presser'],
  ['a tour', '[Ada Lorne] {told} reporters during a tour of the border <it was late>.', 'a tour of the border'],
  [
    'a hearing of a chamber’s committee',
    '[Ada Lorne] {said} at a Senate Armed Services Committee hearing <it was late>.',
    'a Senate Armed Services Committee hearing',
  ],
  [
    'a committee of the House',
    '[Ada Lorne] {told} the House Armed Services Committee <it was late>.',
    'the House Armed Services Committee',
  ],
  [
    'a subcommittee of it',
    '[Ada Lorne] {told} a House Armed Services subcommittee <it was late>.',
    'a House Armed Services subcommittee',
  ],
  [
    'not where the committee is that somebody heads',
    '[The head of the defence committee in the Bundestag, Ada Lorne,] {called} <it late>.',
    undefined,
  ],
  [
    'a council, told',
    '[Ada Lorne] {told} the executive council behind closed doors <it was late>.',
    'the executive council',
  ],
  [
    'a committee, before which she appears',
    'Appearing before the Commons transport committee, [Ada Lorne] {said} <it was late>.',
    'the Commons transport committee',
  ],
  [
    'a conference with its town, with whomever it is',
    '[Ada Lorne] {told} a news conference in Port Lune with her guest <it was late>.',
    'a news conference in Port Lune',
  ],
  ['a rally, with its town', '[Ada Lorne] {told} a rally in Port Lune <it was late>.', 'a rally in Port Lune'],
  [
    'any place right after the verb',
    '[Ada Lorne] {told} cadets at the naval school <it was late>.',
    'the naval school',
  ],
  ['no moment', '[Ada Lorne] {said} at the outset <it was late>.', undefined],
  ['a building', '[Ada Lorne] {said} in the Lune palace <it was late>.', 'the Lune palace'],
  ['the sidelines', '[Ada Lorne] {said} on the sidelines of a forum <it was late>.', 'the sidelines of a forum'],
  ['nothing that is sent', '[Ada Lorne] {said} in a letter to the council <it was late>.', undefined],
  ['what is published', '[Ada Lorne] {said} in an open letter <it was late>.', 'an open letter'],
  ['no part of parliament', '[Ada Lorne] {told} parliament’s extended board <it was late>.', undefined],
  ['a town, told to reporters', '[Ada Lorne] {told} reporters in Port Lune <it was late>.', 'Port Lune'],
  ['an ordinal', '[Ada Lorne] {said} in the second televised debate <it was late>.', 'the second televised debate'],
  ['an interview without an outlet', '[Ada Lorne] {said} in a radio interview <it was late>.', 'a radio interview'],
  ['no channel with a name', '[Ada Lorne] {said} on the channel Ulus <it was late>.', undefined],
  ['no committee that somebody sits on', '[Ada Lorne] {said} in the sanctions committee <it was late>.', undefined],
  ['a craft', '[Ada Lorne] {told} reporters aboard the Lune Star <it was late>.', 'aboard the Lune Star'],
  ['an island', '[She] {told} journalists on the island of Velm <it was late>.', 'the island of Velm'],
  ['what has a name, from outside', '[She] {said} outside the Old Exchange <it was late>.', 'outside the Old Exchange'],
  ['nothing that has none', '[She] {said} outside the talks <it was late>.', undefined],
  ['a diet', '[Ada Lorne] {told} the Diet <it was late>.', 'the Diet'],
  [
    'a session, in the passive',
    '<“Late,”> [the president] was {quoted as telling} a cabinet session.',
    'a cabinet session',
  ],
  [
    'a committee that hears evidence',
    'Giving evidence to the Commons Defence Committee, [she] {said} <it was late>.',
    'the Commons Defence Committee',
  ],
  ['no congress that comes later', '[Ada Lorne] {expects} <a test>, another before the congress.', undefined],
  [
    'an address, to whomever',
    '[She] {said} in a televised address to the nation <it was late>.',
    'a televised address',
  ],
  [
    'an occasion of a date',
    'During an April 8 hearing of the panel, [she] {said} <it was late>.',
    'an April 8 hearing of the panel',
  ],
  ['a discussion', '[She] {said} during a panel discussion <it was late>.', 'a panel discussion'],
  ['a plenary', '[She] {told} the plenary <it was late>.', 'the plenary'],
  [
    'a name with and',
    '[She] {told} guests at the Lune and Velm Fisheries Forum in Port Lune <it was late>.',
    'the Lune and Velm Fisheries Forum in Port Lune',
  ],
  ['a camp', '[She] {told} reporters at Camp Lune on Monday <it was late>.', 'Camp Lune'],
  ['her channel, in it', '[She] {wrote} in her Telegram channel <it was late>.', 'her Telegram channel'],
  ['the Council', '[She] {told} the Council on Monday <it was late>.', 'the Council'],
  ['no article', '[She] {said} in a debate article <it was late>.', undefined],
  ['no speech', '[Ada Lorne] {said} in a speech on Sunday <it was late>.', undefined],
  ['where a speech was held', '[She] {said} in a long speech at the naval school <it was late>.', 'the naval school'],
  ['its town', 'In a speech in Port Lune, [Ada Lorne] {said} <it was late>.', 'Port Lune'],
  ['where somebody was speaking', 'Speaking at the Lune barracks, [she] {said} <it was late>.', 'the Lune barracks'],
  ['no visit', '[Ada Lorne] {said} during a visit to Port Lune <it was late>.', undefined],
  ['the floor of a chamber', 'On the Senate floor, [Ada Lorne] {said} <it was late>.', 'the Senate floor'],
  [
    'the margins',
    '[She] {said} on the margins of a summit in Port Lune <it was late>.',
    'the margins of a summit in Port Lune',
  ],
  ['a room for briefings', '[She] {told} reporters in the briefing room <it was late>.', 'the briefing room'],
  ['parliament', '[She] {said} in parliament on Monday <it was late>.', 'parliament'],
  [
    'the committee of a chamber that has it',
    '[Ada Lorne] {told} the Knesset’s Foreign Affairs and Defence Committee <it was late>.',
    'the Knesset’s Foreign Affairs and Defence Committee',
  ],
  [
    'the committee of an upper house',
    '[Ada Lorne] {told} the upper house Budget Committee <it was late>.',
    'the upper house Budget Committee',
  ],
  [
    'a board of governors',
    '[Ada Lorne] {told} the agency’s 35-nation Board of Governors <it was late>.',
    'the agency’s 35-nation Board of Governors',
  ],
  ['a podcast by its name', '[She] {said} on the podcast Late Watch <it was late>.', 'the podcast Late Watch'],
  ['the network of a post', '[She] {said} in a post on X on Monday <it was late>.', 'X'],
  ['a post that tells its network', '[She] {said} in a Telegram post <it was late>.', 'Telegram'],
  ['a post on a network of two words', '[She] {said} in an early Truth Social post <it was late>.', 'Truth Social'],
  ['an account on one', '[She] {said} on her Truth Social account <it was late>.', 'her Truth Social account'],
  ['a platform that is hers', '[She] {said} on her Truth Social platform <it was late>.', 'her Truth Social platform'],
  ['a channel by which it came', '[She] {said} via her Telegram channel <it was late>.', 'her Telegram channel'],
  ['a network that she took to', 'Taking to X, [she] {said} <it was late>.', 'X'],
  ['no other post', '[She] {said} in a post <it was late>.', undefined],
  ['a network of any name', '<"Late,"> [she] {wrote} on Velm Social on Monday.', 'Velm Social'],
  ['a site that is written on', '[The ministry] {said} on its website <it was late>.', 'its website'],
  ['no site of a statement', '[The ministry] {said} in a statement on its website <it was late>.', undefined],
  [
    'the occasion, not its stage',
    '[She] {said} at the close of the three-day summit <it was late>.',
    'the three-day summit',
  ],
  [
    'the occasion, not its day',
    '[She] {told} reporters on the second day of the Lune Forum <it was late>.',
    'the Lune Forum',
  ],
  [
    'a stage of what is none',
    '[She] {said} at the opening of a fish market <it was late>.',
    'the opening of a fish market',
  ],
  [
    'whose occasion it was',
    '[She] {said} at an event hosted by the Lune Institute <it was late>.',
    'an event hosted by the Lune Institute',
  ],
  [
    'corridors',
    '[She] {told} delegates in the corridors of the conference <it was late>.',
    'the corridors of the conference',
  ],
  [
    'both names of a committee',
    'Briefing Parliament’s Committee on Fisheries and Ports, [she] {said} <it was late>.',
    'Parliament’s Committee on Fisheries and Ports',
  ],
  [
    'a committee with its town',
    '[She] {told} a Commons committee in Port Lune <it was late>.',
    'a Commons committee in Port Lune',
  ],
  [
    'nobody’s briefing of whom',
    '[She] {said} <no>. The minister gave a briefing the council had asked for, [she] {said}, <“late”>.',
    undefined,
  ],
  ['what she inaugurates', 'Inaugurating a two-day workshop, [she] {said} <it was late>.', 'a two-day workshop'],
  ['a hearing, assured', '[Ada Lorne] {assured} a Senate hearing <it was late>.', 'a Senate hearing'],
  ['a council, reminded', '[Ada Lorne] {reminded} the Shura Council <it was late>.', 'the Shura Council'],
  ['whom an address was to', '[She] {said} in her address to the forum <it was late>.', 'the forum'],
  ['a talk show without a name', '[She] {said} on a TV talk show <it was late>.', 'a TV talk show'],
  ['a talk show, told', '[She] {told} a television talk show <it was late>.', 'a television talk show'],
  ['no show with a name', '[She] {said} on a TV show Morning Tide <it was late>.', undefined],
  ['a platform, not its kind', '[She] {said} on the social media platform X on Monday <it was late>.', 'X'],
  ['social media', '[She] {wrote} on social media <it was late>.', 'social media'],
  ['a town, told to an outlet', '[She] {told} Velm Wire in Port Lune <it was late>.', 'Port Lune'],
  ['a town, told to agencies', '[She] {told} Velmarian news agencies in Riga <it was late>.', 'Riga'],
  [
    'a hall, told to so many',
    '[She] {told} about 300 people in the school gymnasium <it was late>.',
    'the school gymnasium',
  ],
  [
    'a place, told to so many',
    '[She] {told} some 600 people at the old harbour wall <it was late>.',
    'the old harbour wall',
  ],
  ['outside, told to reporters', '[She] {told} reporters outside the mission <it was late>.', 'outside the mission'],
  ['no town of what went before', '[She] {told} reporters after the storm in Riga <it was late>.', undefined],
  ['no state of those told', '[She] {told} fishermen in Velmaria <it was late>.', undefined],
  ['a town, spoken in', 'Speaking to reporters in Port Lune, [she] {said} <it was late>.', 'Port Lune'],
  [
    'a place, addressed',
    'Addressing villagers at the old harbour wall, [she] {said} <it was late>.',
    'the old harbour wall',
  ],
  ['a town, quoted', '<“Late,”> [she] was {quoted} by Velm Wire as saying in Riga.', 'Riga'],
  ['no club of a source', '[A source at the club] {said} <it was late>.', undefined],
  ['a seminar of its speakers', '[Speakers at a seminar] {said} <it was late>.', 'a seminar'],
  ['no page of a text', '[She] {said} <no>, as it was on a single page, {adding} <it was late>.', undefined],
  [
    'an occasion with two names',
    'Speaking at the Lune & Velm Forum, [she] {said} <it was late>.',
    'the Lune & Velm Forum',
  ],
  [
    'with how many',
    '[She] {said} at a meeting with leaders of five ports <it was late>.',
    'a meeting with leaders of five ports',
  ],
  [
    'whose course was opened',
    'Addressing the opening of a course organised by the Lune Institute, [she] {said} <it was late>.',
    'a course organised by the Lune Institute',
  ],
  ['a lunch, after the verb', '<“Late,”> {quipped} [the minister at a lunch of the guild].', 'a lunch of the guild'],
  [
    'a briefing, within a clause',
    '[Lund, who was asked at a weekly briefing,] {said} <it was late>.',
    'a weekly briefing',
  ],
  ['a tweet', '[She] {wrote} in a tweet <it was late>.', 'a tweet'],
  ['remarks in a town', '[She] {told} them in remarks in Riga <it was late>.', 'Riga'],
  [
    'whatever has a host',
    '[She] {said} during a virtual conversation hosted by the Lune Institute <it was late>.',
    'a virtual conversation hosted by the Lune Institute',
  ],
  ['no conversation without', '[She] {said} during a conversation about ports <it was late>.', undefined],
  ['the radio interview', '[She] {said} in the radio interview <it was late>.', 'the radio interview'],
  [
    'no letter of whoever came before',
    'Brandt objected in a televised address, and [two ministers] {said} <it was late>.',
    undefined,
  ],
  [
    'hers, as she goes on',
    'Brandt objected in a televised address, and [he] {said} <it was late>.',
    'a televised address',
  ],
  ['no state called after a garden', '[Voters in the Garden State] {said} <it was late>.', undefined],
  ['no panel that a man sits on', '[She] {told} an executive committee member <it was late>.', undefined],
  ['a board by its whole name', '[She] {told} the Board of Trade on Monday <it was late>.', 'the Board of Trade'],
  ['no language', '[She] {told} reporters in Arabic <it was late>.', undefined],
  ['no language of a state', '[She] {told} reporters in Velmarian <it was late>.', undefined],
  ['no language of an address', 'In an address in Hebrew, [she] {said} <it was late>.', undefined],
  ['no half of a place', '[She] {told} them at a Port Lune, Velmaria, tavern <it was late>.', undefined],
  ['outside a meeting', '[She] {said} outside the meeting <it was late>.', 'outside the meeting'],
  ['nothing outside which something is done', '[She] {warned} <no>, as talks outside the convention fail.', undefined],
  [
    'parliament with its town',
    'Speaking in parliament in Port Lune, [she] {said} <it was late>.',
    'parliament in Port Lune',
  ],
  ['parliament, in a month', 'Speaking in parliament in May, [she] {said} <it was late>.', 'parliament'],
  ['a house with its town', '[She] {told} cadets at a hall in Port Lune <it was late>.', 'a hall in Port Lune'],
  [
    'a town with a state of two words',
    '[She] {said} at a panel in Port Lune, Rhode Island, <it was late>.',
    'a panel in Port Lune, Rhode Island',
  ],
  ['a town with its state', '[She] {said} at a panel in Port Lune, Ohio, <it was late>.', 'a panel in Port Lune, Ohio'],
  [
    'no state that follows a town',
    '[She] {said} at a panel in Port Lune, Velmaria’s largest town, <no>.',
    'a panel in Port Lune',
  ],
  [
    'a board of those who sit there',
    '[She] {said} at a meeting of the agency’s Board of Governors <it was late>.',
    'a meeting of the agency’s Board of Governors',
  ],
  [
    'their meeting',
    '[She] {said} on the sidelines of the Board of Governors meeting <no>.',
    'the sidelines of the Board of Governors meeting',
  ],
  [
    'a town, told to an outlet with an article',
    'Speaking to the Velm Wire in Port Lune, [she] {said} <no>.',
    'Port Lune',
  ],
  ['a town, told to who writes', '[She] {told} me in Port Lune last month <it was late>.', 'Port Lune'],
  ['a town, told to somebody’s agency', '[She] {told} the ministry’s partner agency in Port Lune <no>.', 'Port Lune'],
  [
    'a house, told to an audience',
    '[She] {told} an audience at the Lune Institute <it was late>.',
    'the Lune Institute',
  ],
  ['a town, reported from', '[Ada Lorne], reporting from Port Lune, {said} <it was late>.', 'Port Lune'],
  ['a town that opens the sentence', 'In Lune, [Ada Lorne] {said} <it was late>.', 'Lune'],
  ['a capital that is called one', 'In the Velmarian capital Lune, [she] {said} <it was late>.', 'Lune'],
  ['no state that opens it', 'In Velmaria, [exporters] {expect} <rain>.', undefined],
  ['no part of the world', 'In Europe, [exporters] {expect} <rain>.', undefined],
  ['no day', 'In May, [she] {said} <it was late>.', undefined],
  ['a conference rather than its town', 'In Riga, [she] {told} a news conference <no>.', 'a news conference'],
  ['a network with the name of a letter', '<"Late,"> [she] {wrote} on X.', 'X'],
])('where: %s', (_, marked, expected) => {
  expect(lastAttribution(marked)?.venue).toBe(expected);
});

describe('through whom', () => {
  test.each([
    [
      'an outlet by the last word of its name',
      'The Lune Post broke the news. <“No,”> [Ada Lorne] {told} the Post.',
      'Lune Post',
    ],
    [
      'that which the headline has an interview with',
      'Minister Ada Lorne’s interview with the newspaper Harian Cakra\n\nQuestion: Is it late?\n\n[Ada Lorne]{:} <It is late.>',
      'Harian Cakra',
    ],
    [
      'that of whoever a heading names beside her',
      'Minister Ada Lorne With Bo Hult of the Velm Wire\n\nQuestion: Is it late?\n\n[Ada Lorne]{:} <It is late.>',
      'Velm Wire',
    ],
    [
      'nobody, where the interview is hers',
      'An interview with Ada Lorne\n\nQuestion: Is it late?\n\n[Ada Lorne]{:} <It is late.>',
      undefined,
    ],
    [
      'no weekly where a briefing is',
      '<“No,”> [Ada Lorne] {told} the Island Mirror.|\n\n[Karl Brandt], at the weekly briefing in Lune, {said} <it was late>.',
      undefined,
    ],
    ['that of its reporter', '<"No,"> [Ada Lorne] {told} Idun Aas of the Island Review.', 'Island Review'],
    [
      'one that is called after a state which only the article knows',
      'Helmrad’s army left. <"No,"> [Ada Lorne] {told} the Helmrad Monitor.',
      'Helmrad Monitor',
    ],
    ['a name that ends like an outlet’s', '<"No,"> [Ada Lorne] {told} Hilal Press by telephone.', 'Hilal Press'],
    [
      'a name that begins with the article',
      '[Ada Lorne] was {quoted} by Al-Masaa as {saying} <it was late>.',
      'Al-Masaa',
    ],
    ['a paper of a day', 'Ada Lorne waits. <It was late>, [she] {wrote} in Tuesday’s Island Mirror.', 'Island Mirror'],
    [
      'an issue of a monthly',
      'Ada Lorne waits. <It was late>, [she] {wrote} in the August issue of the monthly Tembo.',
      'Tembo',
    ],
    ['an edition', '<"Late,"> [she] {said} in Monday’s edition of Harian Cakra.', 'Harian Cakra'],
    ['of a place', '<"Late,"> [she] {told} the daily Morning of Tyrsk.', 'Morning of Tyrsk'],
    ['a poll for a magazine', 'In a poll for the magazine Blick, [half] {said} <it was late>.', 'Blick'],
    ['to which a ministry replied', '[The ministry, replying to Meridian,] {said} <it was late>.', 'Meridian'],
    ['to which she remarked', '<"Late,"> [she] {remarked} to Dagsavisa.', 'Dagsavisa'],
    ['in a reply to it', '[Ada Lorne] {noted} in a written reply to Gazeta Nova <it was late>.', 'Gazeta Nova'],
    ['in an email to it', '[Ada Lorne] {said} in an email to Gazeta Nova <it was late>.', 'Gazeta Nova'],
    ['a pair for its name', '<"Late,"> [Ada Lorne] {told} Keel & Systems.', 'Keel & Systems'],
    ['a name like an office’s', '<"Late,"> [Ada Lorne] {told} The Recorder.', 'The Recorder'],
    ['a newsletter', '[Ada Lorne] {wrote} in the newsletter Silo Watch <it was late>.', 'Silo Watch'],
    ['who has seen a paper', '<It is late>, {according to} [a draft seen by Meridian].', 'Meridian'],
    ['who is known and has seen one', '<It is late>, {according to} [a draft seen by Velm Wire].', 'Velm Wire'],
    ['who has seen what somebody wrote', 'In a letter seen by Meridian, [Ada Lorne] {said} <it was late>.', 'Meridian'],
    [
      'no question of another',
      'In response to a Parliamentary Question from Pavel Onn, [Ada Lorne] {said} <it was late>.',
      undefined,
    ],
    ['no members', '<"Late,"> [Ada Lorne] {told} the Members.', undefined],
    ['no state of which she speaks', '[Ada Lorne] {assured} <that Ostmark is ready>.', undefined],
    ['to which she explained', '<"Late,"> [she] {explained} to Dagsavisa afterwards.', 'Dagsavisa'],
    [
      'no agency of a dateline',
      'Late\n\nLUNE, May 15 (Velm Wire) – Ostra waits, [its navy] {said} <on Monday>.',
      undefined,
    ],
    [
      'no agency of a dateline after a byline',
      'Late\n\nBy Lia Brok\n\nCaption\n\nLUNE (Velm Wire) – Ostra waits, [its navy] {said} <on Monday>.',
      undefined,
    ],
    ['of whoever asks for it', '[Ada Lorne] {told} Velm Wire’s Lia Brok <it was late>.', 'Velm Wire'],
    [
      'what of an outlet is called by a number',
      '[She] {told} Velm Wire Radio 4 on Monday <it was late>.',
      'Velm Wire Radio 4',
    ],
    ['its service', '[She] {told} Velm Wire’s Ostravian Service <it was late>.', 'Velm Wire’s Ostravian Service'],
    ['no day after it', '[She] {told} Velm Wire Tuesday <it was late>.', 'Velm Wire'],
    ['no service that it renders', '[She] {told} Velm Wire’s customer service <it was late>.', 'Velm Wire'],
    ['whose reporter speaks', 'Velm Wire’s [Ada Lorne], reporting from Lune, {said} <it was late>.', 'Velm Wire'],
    ['nobody’s reporter who only speaks', 'Velm Wire’s [Ada Lorne] {said} <it was late>.', undefined],
    ['no parties who are told', '[Ada Lorne] {told} States Parties <it was late>.', undefined],
    ['of its show', '[Ada Lorne] {told} Velm Wire’s “Morning Mail” <it was late>.', 'Velm Wire'],
    [
      'several of a state',
      '[Ada Lorne] {said} <it was late>, Velmarian news agencies reported.',
      'Velmarian news agencies',
    ],
    ['the one that is named after its kind', '[She] {told} Velmarian broadcaster VTK <it was late>.', 'VTK'],
    ['media of a state that say so', '[Ada Lorne] {said} <it was late>, state media said.', 'state media'],
    [
      'nobody who asks before others',
      '[She] {told} a briefing <it was late>, answering a question from Velm Wire.',
      undefined,
    ],
    [
      'none whose report she is asked about',
      '<It is late>, [she] {said} when asked about a report in the Velm Herald.',
      undefined,
    ],
    [
      'none on whose article she comments',
      '<It is late>, [she] {said}, commenting on a Velm Herald article.',
      undefined,
    ],
    [
      'none whose reports a question is about',
      '<It is late>, [she] {said}, replying to a question about reports that appeared in The Velm Herald.',
      undefined,
    ],
    [
      'the one that she told when asked about another’s',
      '[She] {told} Velm Wire <it was late> when asked about a story in the Halm Herald.',
      'Velm Wire',
    ],
    ['the one in which she wrote', '<"Late,"> [she] {wrote} in an article in the Velm Herald.', 'Velm Herald'],
    ['no chamber', '[She] {told} the Dewan Rakyat <it was late>.', undefined],
    ['nobody whose forum is told', '[Ada Lorne] {told} Meridia’s first security forum <it was late>.', undefined],
    ['no network on which she writes herself', '<"Late,"> [she] {wrote} on her Telegram channel.', undefined],
    ['national radio', '[She] {told} Velmarian National Radio <it was late>.', 'Velmarian National Radio'],
    ['a radio that opens a sentence', 'On VTK radio, [Ada Lorne] {said} <it was late>.', 'VTK radio'],
    ['the paper of before', '[She] {told} the daily Lune <it was late>. <“Late,”> [she] {told} the paper.', 'Lune'],
    [
      'no agency with a site',
      'In a notice posted on the Lune Fisheries Agency’s website, [it] {said} <it was late>.',
      undefined,
    ],
    ['a channel with a number', '[She] {told} Ostar 24 TV channel <it was late>.', 'Ostar 24'],
    ['no pollster', '<It was late>, {according to} [an Indeks poll published on Tuesday].', undefined],
    [
      'no body whose name begins like it',
      '<“Late,”> [Ada Lorne] {told} guests of the Velm Wire Foundation.',
      undefined,
    ],
    ['a newspaper of a state', '[She] {told} a Velmarian newspaper <it was late>.', 'Velmarian newspaper'],
    [
      'a kind of agency',
      '[Ada Lorne] {was quoted} as saying by the state news agency <it was late>.',
      'state news agency',
    ],
    ['nobody who claims', '[She] {rejected} <a claim> by a Velmarian newspaper.', undefined],
    ['a talk show', '[She] {told} the talk show Lune Hour <it was late>.', 'Lune Hour'],
    ['a news service', '[She] {told} news service Depesza <it was late>.', 'Depesza'],
    ['a state’s name within its radio’s', '[She] {told} Velmaria Radio <it was late>.', 'Velmaria Radio'],
    ['no social media', '<“Late,”> [she] {wrote} on social media.', undefined],
    ['a name in marks', '[She] {said} in an interview with “Neue Zeitung” <it was late>.', 'Neue Zeitung'],
    ['a name with a day', '[She] {told} The Saturday Paper <it was late>.', 'The Saturday Paper'],
    ['a name of two', '[She] {told} Breach & Bore <it was late>.', 'Breach & Bore'],
    ['no agency before a dash', 'Late\n\nLUNE, May 15, Velm Wire – [Its navy] {said} <it was late>.', undefined],
    ['nobody by whose name a conference is called', '[She] {told} the Munich conference <it was late>.', undefined],
    ['nobody’s records', '<It was late>, {according to} [NFB records].', undefined],
    ['no agency of a government', '[She] {said}, with the National Export Agency, <it was late>.', undefined],
    ['nobody told before', 'Brandt told Velm Wire no, and [two ministers] {said} <it was late>.', undefined],
    [
      'no aircraft’s programme',
      '[Velmaria] {told} its allies <it would stay>, a blow to hopes of a return to the F-35 programme.',
      undefined,
    ],
    ['nobody of a part of the world', '<It was late>, {according to} [a Western ambassador in Lune].', undefined],
  ])('%s', (_, marked, expected) => {
    expect(lastAttribution(marked)?.via).toBe(expected);
  });
});

test('what another outlet reports after "and" is not what carried the words before', () => {
  const { text, quotations } = readMarked(
    '[The coast guard] {said} <the boat had sunk>, and [Velm Wire] {reported} <the crew was safe>.',
  );
  const [first] = resolveSpeakers(text, quotations, { registry: inventedRegistry });
  expect(first?.via).toBeUndefined();
});

test.each([
  [
    'a village',
    'In the small border village of Port Lune, [a farmer] {told} Krug <it was late>.',
    'the small border village of Port Lune',
  ],
  ['no state', 'In the republic of Ostravia, [a farmer] {told} Krug <it was late>.', undefined],
  [
    'a headquarters',
    'At Harbour Headquarters in Lune, [Ada Lorne] {told} reporters <it was late>.',
    'Harbour Headquarters in Lune',
  ],
])('where: %s that opens the sentence', (_, marked, expected) => {
  expect(lastAttribution(marked)?.venue).toBe(expected);
});

describe('where somebody made the remarks is', () => {
  const lead = '<It was late>, [Minister Ada Lorne] {said}.';
  test.each([
    ['told in the next sentence', 'Lorne made the remarks here at a press briefing.', 'a press briefing'],
    ['told of "her"', 'She made the comment during a televised debate.', 'a televised debate'],
    ['told of who has no name there', 'The harbour minister said this on Telegram after a storm.', 'Telegram'],
    ['where this was disclosed', 'Lorne disclosed this at a press briefing.', 'a press briefing'],
    ['where this was revealed', 'Ada Lorne, the minister, revealed this during a debate.', 'a debate'],
    ['where this was made known', 'She made this known at a press briefing.', 'a press briefing'],
    ['where views were expressed', 'She expressed these views while addressing a seminar.', 'a seminar'],
    ['not told of who goes there', 'The harbour minister went this week on Telegram.', undefined],
    ['not where another spoke', 'Karl Brandt made the remarks at a press briefing.', undefined],
    ['not where they answer others', 'Lorne made the remarks in response to a speech at a forum.', undefined],
  ])('%s', (_, next, expected) => {
    const { text, quotations } = readMarked(`${lead} ${next}`);
    expect(resolveSpeakers(text, quotations, { registry: inventedRegistry })[0]?.venue).toBe(expected);
  });
});

test.each([
  ['where she talks to reporters', '[Ada Lorne], while talking to reporters in Tarn, {said} <no>.', 'Tarn'],
  [
    'a conference that hears her',
    '[Ada Lorne] {tells} the disarmament conference in Lune <no>.',
    'the disarmament conference in Lune',
  ],
  [
    'whom she addresses on a day',
    '[Ada Lorne], speaking on May 3 to a gathering of sailors in Tarn, {said} <no>.',
    'a gathering of sailors in Tarn',
  ],
  [
    'a council that she briefs',
    '<It was late>, [Ada Lorne] {stressed}, as she briefed the Harbour Council today.',
    'the Harbour Council',
  ],
  ['no document', '[Ada Lorne] {said} in the 36-page draft <that it was late>.', undefined],
  ['no day', '[Ada Lorne] {condemned} <it> at a press conference on the day.', 'a press conference'],
  ['a hill', '<“No,”> [Ada Lorne] {told} reporters on Parliament Hill Tuesday.', 'Parliament Hill'],
  [
    'no hill that words are about',
    '[Ada Lorne] {reported} on Parliament Hill’s repairs <that it was late>.',
    undefined,
  ],
  ['nobody of that name', '[Ada Lorne] {told} reporters on Fiona Hill <that it was late>.', undefined],
  ['a meeting of a board', '[Ada Lorne] {said} in a board of governors meeting <no>.', 'a board of governors meeting'],
  ['a meeting of a Board', '[She] {said} during the Board of Ports meeting <no>.', 'the Board of Ports meeting'],
  ['a network that is posted to', '<“No,”> [Ada Lorne] {said} in a video posted to X on Monday.', 'X'],
  ['no channel of an outlet', '<“No,”> [she] {told} Velm Radio in a video posted to its X account.', undefined],
  [
    'no rally at which another was',
    'Karl Brandt met the judge at a loud Port Lune rally in May, when [sailors] {said} <no>.',
    undefined,
  ],
  ['no network that is warned', '[Ada Lorne] {issued} a warning to X <that it was late>.', undefined],
  ['a house that she is outside', 'Speaking outside Lune Yard [she] {said} <no>.', 'outside Lune Yard'],
  ['no state that she is outside', 'Speaking outside Velmaria [she] {said} <no>.', undefined],
  [
    'a round table before a tour',
    '<“No,”> [Ada Lorne] {said} at a harbour round table, on the third day of her northern tour.',
    'a harbour round table',
  ],
  [
    'a conference of the institute in its name',
    '<No>, {says} [Prime Minister Ada Lorne at the Lune Institute harbour conference], as rain nears.',
    'the Lune Institute harbour conference',
  ],
  ['no institute of a title', '<No>, {said} [Ada Lorne, a fellow at the Lune Institute].', undefined],
])('told of by the way is %s', (_, marked, expected) => expect(lastAttribution(marked)?.venue).toBe(expected));

test.each([
  ['who leads others there', '<No>, {said} [Ada Lorne, leader of the Reds in the Senate].|', undefined],
  ['who is of it', '<No>, {said} [Ada Lorne, the minister who sits in the Senate].|', undefined],
  ['a minister who spoke there', '<No>, {said} [Ada Lorne, the minister], in the Senate.|', 'the Senate'],
])('a chamber: %s', (_, marked, expected) => expect(lastAttribution(marked)?.venue).toBe(expected));

describe('a sentence that opens with a day of its own', () => {
  const told = 'At a rally in Lune on Sunday [Ada Lorne] {said} <it was late>.';
  test.each(['On Tuesday', 'On the 24th,', 'The following day'])('is of another place: %s', (day) =>
    expect(lastAttribution(`${told} ${day} [she] {said} <no>. [She] {added} <yes>.`)?.venue).toBeUndefined(),
  );

  test('is of the same if the day is', () =>
    expect(lastAttribution(`${told} On Sunday [she] also {said} <no>.`)?.venue).toBe('a rally in Lune'));
});

test.each([
  ['hinted at', '[Ada Lorne] hinted at a launch, {saying} <no>.', undefined],
  ['hit out at', '[Ada Lorne] hit out at the summit, {saying} <no>.', undefined],
  ['looked at', '[Ada Lorne] looked at the floor and {said} <no>.', undefined],
  [
    'but not where she pointed it out',
    '[Ada Lorne] {pointed out} at a seminar in Tarn <that it was late>.',
    'a seminar in Tarn',
  ],
  [
    'but without how long',
    '[Ada Lorne] {told} the Senate Harbour Committee for two hours <no>.',
    'the Senate Harbour Committee',
  ],
])('where: not what somebody %s', (_, marked, expected) => expect(lastAttribution(marked)?.venue).toBe(expected));
