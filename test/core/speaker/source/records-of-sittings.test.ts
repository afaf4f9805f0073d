import { describe, expect, test } from 'vitest';
import { resolveSpeakers } from '../../../../lib/core/speaker/resolve-speakers.ts';
import { inventedRegistry } from '../invented-registry.ts';
import { readMarked } from '../marked-text.ts';

/** Where each quotation of a marked text was said. */
function venuesOf(marked: string): (string | undefined)[] {
  const { text, quotations } = readMarked(marked);
  return resolveSpeakers(text, quotations, { registry: inventedRegistry }).map(({ venue }) => venue);
}

const course =
  '\n\nSpeaking in right of reply, the representative of Velmaria sat down.\n\nThe representative of Ostra waited.';

describe('what an article is the record of is', () => {
  test.each([
    [
      'the meeting of which a summary is to come',
      'Late Again\n\nNote: A complete summary of today’s Harbour Committee meeting will be made available after its conclusion.\n\n[The representative of Ostra] {said} <no>.',
      'Harbour Committee',
    ],
    [
      'a conference that heard addresses',
      'Late Again\n\nThe Conference on Harbours today held the first plenary of its 2026 session, hearing addresses by Ada Lorne and others.\n\n[Ms. Lorne] {said} <no>.',
      'Conference on Harbours',
    ],
    [
      'a council in which speakers warned, below a long line',
      'Late Again\n\nDelegate Says the Gates of All Ports on Both Islands Risk Undermining Essential Traffic in the Harbours\n\nSpeakers in the Harbour Council warned today against closing the gates of the ports of both islands.\n\n[Ada Lorne] {said} <no>.',
      'Harbour Council',
    ],
    [
      'a council that an official briefed',
      'Late Again\n\n<Ostra must wait>, [a senior official] {stressed}, as she briefed the Harbour Council today and urged restraint.\n\n[Ada Lorne] {said} <no>.',
      'Harbour Council',
    ],
    [
      'a council, by the number of its meeting, whatever its lead makes of it',
      `Late Again\n\nHARBOUR COUNCIL\n\n1,204TH MEETING (AM)\n\nThe Harbour Council could find no common ground today on how long the gates of the ports should stay closed.\n\n[Ostra’s delegate] {said} <no>.${course}`,
      'Harbour Council',
    ],
    [
      'but of no council that is told of without one',
      'Late Again\n\nThe Harbour Council could find no common ground today on how long the gates of the ports should stay closed.\n\n[Ostra’s delegate] {said} <no>.',
      undefined,
    ],
    [
      'what a body held',
      `Late Again\n\nThe Conference on Harbours this afternoon held a closed session, with Velmaria in the chair, to take up the gates of the ports.\n\n[Ostra’s delegate] {said} <no>.${course}`,
      'a closed session',
    ],
    [
      'what somebody held who answers there',
      'Gates stay closed\n\nSpokesman of the Ministry of Ports Karl Brandt held his monthly news conference on Tuesday, taking questions on quays.\n\n[Brandt] {said} <it was late>.',
      'his monthly news conference',
    ],
    [
      'an event, with what stands beside it but for what it is on',
      'Event summary: Who opens the gates?\n\nOn 3 May 2026, the Institute hosted a panel discussion at its Lune office on the gates that both islands have kept closed for a year.\n\n[Ada Lorne] {said} <no>.',
      'a panel discussion at its Lune office',
    ],
    [
      'a dialogue that was held, by all of its name',
      `Gates matter, forum hears\n\nVELM, 3 May 2026 – Quays, gates and the future of dredging were in focus at a Harbour Dialogue of the Lune Forum for Trade (LFT) held today under the chair of Ostra.\n\nIn the discussion, several called for boats.\n\n[Ada Lorne] {said} <no>.${course}`,
      'a Harbour Dialogue of the Lune Forum for Trade (LFT)',
    ],
    [
      'a meeting that somebody chaired',
      'Harbour Ministers’ meeting on the margins of the fair\n\nThe Minister of Ports, Ms Ada Lorne, chaired a meeting of the Harbour Ministers in Lune today, as part of her presidency.\n\n[The Ministers] {welcomed} <it>.',
      'a meeting of the Harbour Ministers in Lune',
    ],
    [
      'the town where a minister was who met another',
      'Velmaria-Ostravia Foreign Ministers’ Meeting\n\nOn May 3, Ms. Ada Lorne, Minister for Foreign Affairs, who is visiting Port Lune, held a meeting with Mr. Karl Brandt for some fifty minutes.\n\n[Minister Lorne] {stated} <that it was late>.',
      'Port Lune',
    ],
    [
      'but not the state',
      'Velmaria-Ostravia Foreign Ministers’ Meeting\n\nOn May 3, Ms. Ada Lorne, Minister for Foreign Affairs, who is visiting Ostravia, held a meeting with Mr. Karl Brandt for some fifty minutes.\n\n[Minister Lorne] {stated} <that it was late>.',
      undefined,
    ],
    [
      'the house to which somebody was welcomed',
      'Harbour Chief discusses quays with Ostravia’s minister\n\nThe Harbour Chief, Ada Lorne, welcomed the Minister of Ports of Ostravia, Mr Karl Brandt, to Harbour Headquarters in Lune on Tuesday.\n\n[Ms Lorne] {said} <that it was late>.',
      'Harbour Headquarters in Lune',
    ],
    [
      'a meeting at no place, though what follows the headline’s colon is as news has it',
      'Ada Lorne Met with Leaders of the Islands: Gates Must Be Ready\n\nPresident of Velmaria Ada Lorne held an online meeting with the leaders of the islands on Sunday, and 26 of them came.\n\n[The President] {said} <it was late>.',
      'an online meeting',
    ],
    [
      'a meeting that its headline numbers',
      'Communiqué of the 47th meeting of the Quay and Harbour Council, held on 3 May 2026, on gates\n\nAdopted by the Quay and Harbour Council at its 47th meeting held on 3 May 2026, at the level of envoys.\n\n1. One.\n\n2. Two.\n\n3. [The Quay and Harbour Council] {urges} <both to wait>;',
      '47th meeting of the Quay and Harbour Council',
    ],
    [
      'a meeting that its first sentence numbers',
      'CHAIR’S STATEMENT OF THE 9TH HARBOUR FORUM\n\n1. The 9th Meeting of the Lune Harbour Forum (LHF) was convened on 3 May 2026 in Velm, under the theme “Gates”.\n\n2. [The Meeting] {reaffirmed} <its hopes>.\n\n3. All agreed.',
      '9th Meeting of the Lune Harbour Forum (LHF)',
    ],
  ])('%s', (_, marked, expected) => {
    expect(venuesOf(marked).at(-1)).toBe(expected);
  });
});

describe('of those told of in the record of a sitting', () => {
  const sat =
    'Harbours\n\nThe First Committee this morning continued its debate on the ports of both islands, on 3 May.';
  test.each([
    ['who briefs it speaks there', 'In her briefing, [Ada Lorne] {said} <it was late>.', 'First Committee'],
    ['who meets there does, in the present', '[The Committee] {urges} <both to wait>.', 'First Committee'],
    ['but not in the perfect', '[The Committee] has {urged} <both to wait>.', undefined],
    ['nor does another in the present', '[Ada Lorne] {believes} <it is late>.', undefined],
    [
      'who spoke on another day does not',
      'It was known that [Ada Lorne] {told} envoys last Friday <it was late>.',
      undefined,
    ],
    [
      'who met somebody on another does not',
      'Ada Lorne received Karl Brandt on 2 May. [She] {said} <it was late>.',
      undefined,
    ],
    [
      'but who met on that day does',
      'Ada Lorne received Karl Brandt on 3 May. [She] {said} <it was late>.',
      'First Committee',
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(venuesOf(`${sat}\n\n${paragraph}${course}`).at(-1)).toBe(expected);
  });
});

describe('a place has', () => {
  test.each([
    ['its capital', 'at a news conference in the capital Lune', 'a news conference in the capital Lune'],
    [
      'whose capital it is',
      'at a news conference in the Velmarian capital',
      'a news conference in the Velmarian capital',
    ],
    ['what it is called for short', 'at the Lune Harbour Forum (LHF) in Velm', 'the Lune Harbour Forum (LHF) in Velm'],
    [
      'whose meeting it is',
      'at the meeting of the Lune Harbour Office (LHO) Board of Governors in Velm',
      'the meeting of the Lune Harbour Office (LHO) Board of Governors in Velm',
    ],
    [
      'the day of what it is held at',
      'at a news conference on the first day of the March Harbour Forum in Velm',
      'a news conference on the first day of the March Harbour Forum in Velm',
    ],
  ])('%s', (_, place, expected) => {
    expect(venuesOf(`[Ada Lorne] {said} ${place} <it was late>.`)).toEqual([expected]);
  });
});
