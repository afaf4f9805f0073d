import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { readMarked } from '../marked-text.ts';

/** Where each quotation of a marked text was said; turns are direct speech. */
function venuesOf(marked: string): (string | undefined)[] {
  const { text, quotations } = readMarked(marked);
  const said = quotations.map((each) => (each.cue[0]?.text === ':' ? { ...each, kind: 'direct' as const } : each));
  return resolveSpeakers(text, said, { registry: inventedRegistry }).map(({ venue }) => venue);
}

describe('where somebody was heard', () => {
  const told = '[Ada Lorne] {told} a news conference in Lune <it was late>.';
  const venue = 'a news conference in Lune';
  test.each([
    ['holds for what she goes on to say', `${told} [She] {said} <“we wait”>.`, venue],
    [
      'has ended after many others',
      `${told}${'\n\n[Karl Brandt] {said} <no>.'.repeat(9)}\n\n[Lorne] {said} <no>.`,
      undefined,
    ],
    [
      'holds for who takes turns with others there',
      `${told}${'\n\n[Karl Brandt] {said} <no>.'.repeat(3)}\n\n[Lorne] {said} <no>.`,
      venue,
    ],
    [
      'holds for who takes turns with many',
      `${told}${'\n\n[Karl Brandt] {said} <no>.'.repeat(8)}\n\n[Lorne] {said} <no>.`,
      venue,
    ],
    ['is that of others told of so', `${told}\n\n[Others] {said} <no>.`, venue],
    ['of those whom lawmakers hear next', `${told}\n\n[Karl Brandt] {told} MEPs <no>.`, venue],
    [
      'is no network of who speaks in turn',
      '[Ada Lorne] {wrote} on Telegram <no>.\n\nIn turn, [Karl Brandt] {said} <so>.',
      undefined,
    ],
    [
      'has ended after some others where nobody takes turns',
      `[Ada Lorne] {told} a rally in Lune <it was late>.${'\n\n[Karl Brandt] {said} <no>.'.repeat(3)}\n\n[Lorne] {said} <no>.`,
      undefined,
    ],
    [
      'is nothing that is said beside it',
      `${told} [Lorne] {supported} <the draft> and {said} <that she would be at the harbour summit>.`,
      venue,
    ],
    ['holds for who speaks for his part', `${told}\n\n[Karl Brandt], for his part, {said} <“we wait”>.`, venue],
    [
      'holds further down',
      `${told}\n\nIt rained.\n\n[Karl Brandt] {sighed} <no>.\n\n[Lorne] {said} <“we wait”>.`,
      venue,
    ],
    ['doesn’t hold for others', `${told}\n\n[Karl Brandt] {said} <“we wait”>.`, undefined],
    ['holds for whose turn it is', `${told}\n\nIn turn, [Karl Brandt] {said} <“we wait”>.`, venue],
    ['holds for who spoke next', `${told}\n\n[Karl Brandt], who spoke after her, {said} <“we wait”>.`, venue],
    ['holds for who tells the audience', `${told}\n\n[Karl Brandt] {told} the audience <no>.`, venue],
    ['holds for who replies to her', `${told}\n\n[Karl Brandt] {replied} <“we wait”>.`, venue],
    [
      'holds for no reply to what was written',
      '[Lorne] {said} in a letter on X <no>. [Brandt] {replied} <no>.',
      undefined,
    ],
    ['has ended where she writes', `${told}\n\n[Lorne] {wrote} on her way home <“we wait”>.`, undefined],
    [
      'has not ended where she writes, on a network',
      '[Ada Lorne] {warned} on Telegram <no>. [She] {wrote} <so>.',
      'Telegram',
    ],
    ['has ended where she tells reporters', `${told}\n\n[Lorne] {told} reporters <“we wait”>.`, undefined],
    ['has ended where she tells an outlet', `${told}\n\n[Lorne] {told} Velm Wire <“we wait”>.`, undefined],
    ['has ended after that, too', `${told} [Lorne] {told} Velm Wire <no>. [She] {said} <“we wait”>.`, undefined],
    ['doesn’t hold for what she has held', `${told}\n\n[Lorne] {has denied} <it>.`, undefined],
    ['gives way to another place', `${told} In a speech in Port Velm [she] {said} <no>.`, 'Port Velm'],
    ['is what a noun stands for', `${told}\n\n[Karl Brandt] {told} the conference <no>.`, venue],
    [
      'is the committee that was named',
      `[Ada Lorne] {told} the Harbour Affairs Committee <no>. [Karl Brandt] {told} the committee <so>.`,
      'the Harbour Affairs Committee',
    ],
    ['is another’s as he tells of his', `${told}\n\n[Karl Brandt] {told} the committee <so>.`, 'the committee'],
    ['is the same event', `${told}\n\nSpeaking at the same event, [Karl Brandt] {said} <no>.`, venue],
    ['is not outside there', `${told}\n\n[Karl Brandt] {said} outside the conference <no>.`, 'outside the conference'],
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
      'was all said where its speaker is heard next',
      `Late again\n\n[Ada Lorne] {said} <it is late>, {adding} <so>.\n\n[Lorne] {told} a seminar <no>.`,
      'a seminar',
    ],
    [
      'was said where its speaker is heard next, below a byline and points that sum up',
      `Late again\n\nBy Karl Brandt\n\nHarbour waits\n\nQuays empty\n\n<It is late>, [Ada Lorne] {said}.\n\n[Lorne] {told} a seminar <no>.`,
      'a seminar',
    ],
    [
      'was said where its speaker is heard in the end, paragraph by paragraph',
      `${lead}[She] {said} <so>.\n\n[She] {called} <it early>.\n\n[Lorne] {told} a seminar <no>.`,
      'a seminar',
    ],
    [
      'was said where the next sentence says that she spoke',
      `${lead}Lorne was speaking at a seminar in Lune on Monday.\n\n[She] {said} <no>.`,
      'a seminar in Lune',
    ],
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

describe('what an article is the record of', () => {
  const sat =
    'Harbours\n\nThe First Committee (Harbours and Quays) today continued its debate on the ports of both islands.\n\n';
  const course =
    '\n\nSpeaking in right of reply, the representative of Velmaria sat down.\n\nThe representative of Ostra waited.';
  const head = 'Shen Lune’s Regular Press Conference on 4 May 2026\n\n';
  test.each([
    [
      'a sitting is where all speak there',
      `${sat}[Ada Lorne] (Velmaria) {said} <it was late>.${course}`,
      'First Committee',
    ],
    ['and no other article is one', `${sat}[Ada Lorne] (Velmaria) {said} <it was late>.`, undefined],
    ['nor are those who speak elsewhere', `${sat}[Ada Lorne] {told} reporters <it was late>.${course}`, undefined],
    ['a press conference, by its headline', `${head}[Shen Lune]{:} <It is late.>`, 'Regular Press Conference'],
    ['who asks there, too', `${head}[Velm Wire]{:} <Is it late?>|\n\nShen Lune: Yes.`, 'Regular Press Conference'],
    ['no article about one', `${head}[Shen Lune] {said} <it was late>.`, undefined],
    [
      'a house, by a line below',
      'Harbours\n\nHouse of Assembly, 4 May 2026\n\n[Mr Lune]{:} <It is late.>',
      'House of Assembly',
    ],
    [
      'a speech to a council',
      'Statement to the Harbour Council\n\n[We] {regret} <that it is late>.',
      'Harbour Council',
    ],
    [
      'no council of whoever speaks',
      'Remarks by Harbour Council President Ada Lorne\n\n[Lorne]{:} <It is late.>',
      undefined,
    ],
    [
      'a speech that tells what others did, too',
      'Harbour Director Ada Lorne’s Opening Statement to the Harbour Council\n\n[Velmaria] {says} <no>. [Ostravia] {says} <no>. [Velmaria] {said} <so>.\n\n[I] {regret} <it>.',
      'Harbour Council',
    ],
    [
      'a transcript whose questions quote others',
      `${head}Q: [Velmaria] {says} <no>. [Ostravia] {says} <so>.\n\n[Shen Lune]{:} <It is late.>\n\nQ: [Velmaria] {said} <no>. [Ostravia] {said} <so>.\n\n[Shen Lune]{:} <It is early.>`,
      'Regular Press Conference',
    ],
    [
      'what a transcript is called after its headline',
      'Daily Press Briefing\n\nThe following is a transcript of today’s noon briefing by Shen Lune.\n\n[Shen Lune]{:} <It is late.>\n\n[Shen Lune]{:} <It is early.>',
      'noon briefing',
    ],
    [
      'the town above a transcript',
      'Answers to questions\n\n3 May 2026\n\nVelm\n\n[Shen Lune]{:} <It is late.>\n\n[Shen Lune]{:} <It is early.>',
      'Velm',
    ],
    [
      'the house and town above a transcript, below a sentence that sums up',
      'Meeting with Ada Lorne\n\nThe chair met Ada Lorne.\n\n3 May 2026\n\nThe Old Quay, Velm\n\n[Shen Lune]{:} <It is late.>\n\n[Shen Lune]{:} <It is early.>',
      'The Old Quay, Velm',
    ],
    [
      'the town above a report of an event, whose headline asks',
      'Event Summary: Can the Ports Be Saved?\n\nVelm, and online\n\nThe Harbour Programme hosted a discussion on the ports of both islands and their fleets.\n\n[Shen Lune] {said} <no>.',
      'Velm',
    ],
    [
      'no line that is no town',
      'Answers to questions\n\nGates\n\n[Shen Lune]{:} <It is late.>\n\n[Shen Lune]{:} <It is early.>',
      undefined,
    ],
    [
      'no conference that a house debates',
      'Ports: Harbour Conference\n\nVolume 5: debated on Tuesday\n\n[Mr Lune]{:} <It is late.>',
      undefined,
    ],
    [
      'a meeting, by the line that says at which',
      'Statement by the Delegation of Velmaria\n\nat the 5th Plenary Meeting of the Forum for Lune Trade\n\n[We] {regret} <it>.',
      '5th Plenary Meeting of the Forum for Lune Trade',
    ],
    [
      'the town where those met who make a joint statement',
      'Joint Statement of the Ministers\n\nThe Minister of Ports of Velmaria, Ms Ada Lorne, and her colleague Mr Karl Brandt met in Port Tarn on Sunday.\n\n[The Ministers] {agreed} <that it was late>.',
      'Port Tarn',
    ],
    [
      'but not of news about a statement',
      'Ministers sign joint statement\n\nThe Minister of Ports of Velmaria, Ms Ada Lorne, and her colleague Mr Karl Brandt met in Port Tarn on Sunday.\n\n[The Ministers] {agreed} <that it was late>.',
      undefined,
    ],
    [
      'a sitting, however it is called further down',
      `${sat}Briefing the 15-member Committee, [Ada Lorne] {said} <it was late>.${course}`,
      'First Committee',
    ],
    [
      'a sitting, in the discussion that follows, too',
      `${sat}In the ensuing discussion, [Ada Lorne] {said} <it was late>.${course}`,
      'First Committee',
    ],
    [
      'no sitting that was over',
      `${sat}Speaking after the meeting, [Ada Lorne] {said} <it was late>.${course}`,
      undefined,
    ],
    [
      'a council that one person warned, by its headline and course',
      `Late Again, Envoy Tells Harbour Council\n\nFour days before the states parties meet in Lune, the top official for quays warned the Harbour Council today that it was late.\n\n[Ostra’s delegate] {said} <no>.${course}`,
      'Harbour Council',
    ],
    [
      'a conference that somebody opened, by all of its name and with its town',
      'Deputy Chief opens talks on ports\n\nDeputy Chief Ada Lorne opened the Alliance’s Annual Conference on Port Control, Dredging and Quays of Mass Import in Velm on Wednesday, with Karl Brandt.\n\nIn her keynote address, Ms Lorne spoke of quays.\n\nKarl Brandt told participants of boats.\n\n[Lorne] {said} <no>.',
      'the Alliance’s Annual Conference on Port Control, Dredging and Quays of Mass Import in Velm',
    ],
    [
      'a forum, also where a sentence says that somebody spoke in its town',
      'Chief addresses forum\n\nDeputy Chief Ada Lorne addressed the Harbour Security Forum in Velm on Tuesday (12 May 2026).\n\nShe told participants of boats.\n\nIn his closing remarks, Karl Brandt spoke of quays.\n\n[Lorne] {said} <no>.',
      'the Harbour Security Forum in Velm',
    ],
    [
      'a sitting, but not of a spokesman',
      `${sat}A spokesman for Velmaria, [Ada Lorne], {said} <it was late>.${course}`,
      undefined,
    ],
    [
      'a session that opened, also where it is called a conference',
      'Chief urges parties to wait\n\nVELM, Velmaria—4 May 2026—The Director of the Harbour Office, Ada Lorne, called on parties to wait as the Third Session of the Conference of the Ports (CP-3) to the Quay Convention opened in Velm yesterday.\n\nIn her opening statement, she spoke of quays.\n\n[Lorne] {informed} the Conference <that it was late>.',
      'the Third Session of the Conference of the Ports (CP-3) to the Quay Convention',
    ],
    [
      'a hearing, by the sentence that says before whom',
      'Officials tell of quays\n\nThe navy will build three quays by the end of the next decade, senior officials told lawmakers today.\n\nAda Lorne, the chief of quays, and Karl Brandt, her deputy, testified before the Senate Harbour Committee.\n\nBrandt told senators of boats.\n\nOskar Tehl, a planner, also testified.\n\n[Tehl] {said} <no>.',
      'the Senate Harbour Committee',
    ],
    [
      'no hearing where it is not told who was heard',
      'Official tells of quays\n\nThe navy will build three quays by the end of the next decade, the chief of quays told senators today in Velm.\n\nBrandt told senators of boats, then told lawmakers of quays.\n\n[Tehl] {said} <no>.',
      undefined,
    ],
    [
      'a call, in the account of it',
      'Telephone conversation with President of Ostravia Karl Brandt\n\nMay 3, 2026\n\nAda Lorne had a telephone conversation with President of the Republic of Ostravia Karl Brandt, at the initiative of the Ostravian side.\n\n[Karl Brandt] {stressed} <that it was late>.',
      'a telephone conversation',
    ],
    [
      'but not in news of one',
      'Late again\n\nAda Lorne had a telephone conversation with President of the Republic of Ostravia Karl Brandt on Monday, at his request.\n\n[Velmaria] {stressed} <that it was late>.',
      undefined,
    ],
    [
      'an occasion, by the line that heads a speech',
      'Ports must wait: statement at the Harbour Council\n\nSpeech\n\nStatement by Ambassador Ada Lorne, at the Harbour Council meeting on Ostra.\n\nDelivered on: 4 May 2026\n\n[We] {regret} <it>.',
      'the Harbour Council meeting on Ostra',
    ],
    [
      'a conference, by all of its name',
      'Remarks at the Lune Conference on Gates and Port Control\n\nAda Lorne, Chief of Ports\n\n[Lorne]{:} <It is late.>\n\n[Lorne]{:} <It is early.>',
      'the Lune Conference on Gates and Port Control',
    ],
    [
      'a parliament in which a minister spoke',
      'Speech by Minister Ada Lorne in the Velmarian Parliament on the gates of the ports\n\n[I] {regret} <it>.',
      'the Velmarian Parliament',
    ],
    [
      'a session, with its number',
      'Opening Statement by the Director to the Harbour Council at its Fifth Session\n\n[I] {regret} <it>.',
      'the Harbour Council at its Fifth Session',
    ],
    [
      'the start of meetings',
      'Doorstep statement by Harbour Chief Ada Lorne at the start of the meetings of Harbour Ministers\n\n3 May 2026\n\n[Ada Lorne]{:} <It is late.>\n\n[Ada Lorne]{:} <It is early.>',
      'the start of the meetings of Harbour Ministers',
    ],
    [
      'a briefing, with the town before its day',
      'Deputy Minister Ada Lorne’s opening remarks at a briefing on gates, Port Lune, May 3, 2026\n\n[We] {regret} <it>.',
      'a briefing on gates, Port Lune',
    ],
    [
      'an interview, with the town before its day',
      'Minister Ada Lorne’s interview with Quay Today, Port Lune, May 3, 2026\n\n[Ada Lorne]{:} <It is late.>\n\n[Ada Lorne]{:} <It is early.>',
      'interview with Quay Today, Port Lune',
    ],
    [
      'a council, past those to whom a speaker is accredited',
      'Late again: Velm’s statement at the Harbour Council\n\nStatement by Ada Lorne, representative to the islands, at the Harbour Council meeting on gates.\n\n[We] {regret} <it>.',
      'the Harbour Council meeting on gates',
    ],
    [
      'a side event',
      'Remarks by Ms. Ada Lorne, High Harbour Representative\n\nSide event on the margins of the Lune Harbour Conference: “Gates”\n\n[Lorne]{:} <It is late.>\n\n[Lorne]{:} <It is early.>',
      'Side event on the margins of the Lune Harbour Conference',
    ],
    [
      'the hall where a house debates',
      'Gates: Lune Convention\n\nVolume 5: debated on Tuesday 5 May 2026\n\nQuayside Hall\n\n[Ada Lorne]{:} <It is late.>\n\n[Mr Lune]{:} <It is early.>',
      'Quayside Hall',
    ],
    [
      'where somebody spoke after a council',
      'Harbour Affairs Council: Press remarks by Ada Lorne after the meeting\n\n3 May 2026\n\nLuxembourg\n\n[Ada Lorne]{:} <It is late.>\n\n[Ada Lorne]{:} <It is early.>',
      'Luxembourg',
    ],
    ['no council that only its noun calls', 'Late again\n\nThe council\n\n[Mr Lune]{:} <It is late.>', undefined],
  ])('%s', (_, marked, expected) => {
    expect(venuesOf(marked).at(-1)).toBe(expected);
  });
});

describe('where an article says that somebody speaks', () => {
  test.each([
    [
      'is where she said it',
      'Ada Lorne testified before the Senate on Monday.\n\n[Lorne] {said} <it was late>.',
      'the Senate',
    ],
    [
      'is where all said it who are named with her',
      'Speaking at a press conference in Lune, Ada Lorne and Karl Brandt answered questions.\n\n[Brandt] {said} <no>.',
      'a press conference in Lune',
    ],
    [
      'is where she speaks to an outlet',
      'Ada Lorne spoke with the Velm Wire in Port Lune on Monday.\n\n[Lorne]{:} <It is late.>',
      'Port Lune',
    ],
    [
      'is not where others said it',
      'Ada Lorne testified before the Senate.\n\n[Karl Brandt] {said} <it was late>.',
      undefined,
    ],
    [
      'is where somebody speaks',
      'Ada Lorne sat before the Senate on Monday.\n\n[Lorne] {said} <it was late>.',
      undefined,
    ],
    [
      'is told before',
      '[Ada Lorne] {said} <it was late>.\n\nIt rained.\n\nLorne had testified before the Senate.',
      undefined,
    ],
    [
      'is no body of her title',
      'The secretary of the Harbour Council Ada Lorne spoke.\n\n[Lorne] {said} <no>.',
      undefined,
    ],
  ])('%s', (_, marked, expected) => {
    expect(venuesOf(marked).at(-1)).toBe(expected);
  });
});

describe('where an article says that somebody made the remarks', () => {
  const asked = 'Ada Lorne made the remarks at a regular briefing when asked about a report that';
  const marked = `Late again\n\n<It is late>, [Lorne] {said}.\n\n${asked} [Karl Brandt] {had called for} <a quay>.\n\n[Lorne] {said} <“so”>.`;
  test.each([
    ['they were made', 0, 'a regular briefing'],
    ['what others are quoted with in the same sentence was not said', 1, undefined],
    ['she goes on', 2, 'a regular briefing'],
  ])('%s', (_, at, expected) => {
    expect(venuesOf(marked)[at]).toBe(expected);
  });
  test('what somebody who has no name yet says in the lead was said', () => {
    const lead =
      'Late again\n\n[A senior minister] {urged} <Ostravia to wait>.\n\nAda Lorne made the remarks at a briefing.';
    expect(venuesOf(`${lead}\n\n[Lorne] {said} <so>.`)[0]).toBe('a briefing');
  });
  test('what a state says in the lead was said', () => {
    const state =
      'Late again\n\n[Velmaria] {urged} <Ostravia to wait>.\n\nForeign Ministry spokesperson Ada Lorne made the remarks at a regular briefing.';
    expect(venuesOf(`${state}\n\n[Lorne] {said} <so>.`)).toEqual(['a regular briefing', 'a regular briefing']);
  });
  test.each([
    [
      'This came in a speech delivered by Ambassador Ada Lorne before the Harbour Council in Lune.',
      'the Harbour Council in Lune',
    ],
    ['Ambassador Ada Lorne said this at a briefing in Lune.', 'a briefing in Lune'],
    ['Lorne issued the warning during her speech at a briefing in Lune.', 'a briefing in Lune'],
    ['Lorne made the offer at a briefing in Lune.', 'a briefing in Lune'],
    ['Her remarks came at a briefing in Lune.', 'a briefing in Lune'],
    ['The comments were made at a briefing in Lune.', 'a briefing in Lune'],
    ['The comments came a day after a briefing in Lune.', undefined],
    ['This came before a briefing in Lune.', undefined],
  ])('what a sentence tells of: %s', (came, expected) => {
    expect(venuesOf(`Late again\n\n[Ada Lorne] {urged} <Ostravia to wait>.\n\n${came}`)).toEqual([expected]);
  });
  test('what somebody else says in the lead was not said', () => {
    const other =
      'Late again\n\n[Karl Brandt] {urged} <Ostravia to wait>.\n\nAda Lorne made the remarks at a regular briefing.';
    expect(venuesOf(other)).toEqual([undefined]);
  });
});
