import { describe, expect, it } from 'vitest';
import { linkStatement } from '../../../lib/core/statement/link-statement.ts';

const linked = (candidate: string, known: string) =>
  linkStatement({ content: candidate }, [{ id: 'known', content: known }]).length > 0;

describe('the same statement', () => {
  it.each([
    [
      'to the letter',
      'We have come to Halvern to negotiate, not to perform',
      'We have come to Halvern to negotiate, not to perform',
    ],
    [
      'in other quotation marks and case',
      '“Every missile that is not deployed is a conversation we can still have.”',
      "'every missile that is not deployed is a conversation we can still have'",
    ],
    [
      'contracted',
      'Every missile that isn’t deployed is a conversation we can still have',
      'Every missile that is not deployed is a conversation we can still have',
    ],
    [
      'with words dropped',
      'We were promised inspections once before and are still waiting at the gate',
      'We were promised inspections once before, and we are still waiting at the gate',
    ],
    [
      'shortened',
      'Inspectors would be welcome at two launch sites',
      'Inspectors would be welcome at two launch sites without conditions and without delay',
    ],
    [
      'lengthened',
      'Both delegations will return to Halvern on 20 April, with fresh instructions from their capitals',
      'Both delegations will return to Halvern on 20 April',
    ],
    [
      'in British spelling',
      'The defence programme will be modernised in the centre of the country, labour unions permitting',
      'The defense program will be modernized in the center of the country, labor unions permitting',
    ],
    [
      'by the name of a land or of its people',
      'Flights of Sorvani observers over the border district will be suspended by the Marossans',
      'Marossa will suspend flights of observers from Sorvan over its border district',
    ],
    [
      'in another number and tense',
      'The treaties limit the sites where a missile is deployed',
      'The treaty limited the site where missiles are being deployed',
    ],
    [
      'with numbers in words',
      'Three inspections of 12 sites are planned before the winter break',
      '3 inspections of twelve sites are planned before the winter break',
    ],
    [
      'that something failed to be done',
      'Velmaria will fail to destroy its chemical shells by the end of the year',
      'Velmaria will not destroy its chemical shells by the end of the year',
    ],
    [
      'that access was denied',
      'Inspectors were denied access to the workshop near Halvern three times since April',
      'Velmaria has refused inspectors access to a workshop near Halvern three times since April',
    ],
    [
      'of what there is none without',
      'There can be no arrangement on launchers without inspections on the coast',
      'Any arrangement on launchers has to come with inspections on the coast',
    ],
    [
      'of what is no more than that',
      'The inspectors from Tamaria were no more than tourists with tape measures',
      'The inspectors from Tamaria were tourists with tape measures',
    ],
    [
      'with a month written short',
      'The second round will open in Halvern on Feb. 3 and close within a week',
      'The second round will open in Halvern on 3 February and close within a week',
    ],
    [
      'with thousands separated',
      'The stockpile of 1,500 warheads will be halved over the decade',
      'The stockpile of 1500 warheads will be halved over the decade',
    ],
    [
      'joined again where an article split it',
      'A moratorium is worth something only if both sides can verify it',
      'A moratorium is worth something, … only if both sides can verify it.',
    ],
    [
      'with one sentence of three, the first',
      'Trust is not a verification regime',
      '“Trust is not a verification regime. It has never counted a single warhead in any storage. So our position is simple: first the inspectors, then the signatures.”',
    ],
    [
      'with one sentence of three, the last',
      'Our position is simple: first the inspectors, then the signatures',
      '“Trust is not a verification regime. It has never counted a single warhead in any storage. So our position is simple: first the inspectors, then the signatures.”',
    ],
    [
      'with one part of a split quote',
      'we measured the gap between the delegations, and that is a beginning',
      '“We did not come to sign anything at all this week in Halvern,” … “we measured the gap between the delegations, and that is a beginning.”',
    ],
    [
      'without a clause that negates something else',
      'The moratorium on missile tests begins on Monday at noon',
      'The moratorium on missile tests begins on Monday at noon, and we will not wait for anybody',
    ],
    [
      'with an adverb between the negation and its word',
      'Karelvia is not yet ready to sign the protocol on inspections',
      'Karelvia is not ready to sign the protocol on inspections',
    ],
    [
      'with a number that only one report gives',
      'Inspectors may visit the missile sites in the north this year',
      'Inspectors may visit 14 missile sites in the north this year',
    ],
    [
      'with a treaty by its other name',
      'Karelvia withdraws from the Ottawa Convention and lays mines in the north',
      'Karelvia is leaving the Mine Ban Treaty and will lay mines in the north',
    ],
    [
      'with a sea by its other name',
      'Karelvia fired two missiles toward the East Sea on Tuesday',
      'Karelvia had fired two missiles toward the Sea of Japan',
    ],
    ['with what is to be', 'The first battery will have 16 launchers', 'The first battery is to have 16 launchers'],
    ['short, but for marks and contractions', '“We’ll never disarm!”', 'We will never disarm.'],
    [
      'short, reported with "that"',
      '“This is not trust. This is bookkeeping,”',
      'that “this is not trust, this is bookkeeping.”',
    ],
    [
      'with and without a title',
      'A meeting between President Marn and Ekdal about the missile treaty could take place',
      'A meeting between Marn and Mr Ekdal about the missile treaty could take place',
    ],
    [
      'translated in synonyms, with a capital for its state',
      'Washington is prepared to abide by the limits on warheads for one year if Russia does',
      'The U.S. was ready to comply with the restrictions on warheads for one year if Moscow does',
    ],
    [
      'turned round in the passive',
      'The government will suspend cooperation if the board adopts a resolution',
      'Cooperation would be suspended if a resolution was adopted by the board',
    ],
    [
      'that negates one thing in another place',
      'No date had been set for a new round of consultations',
      'A date for further consultations has not been set',
    ],
    [
      'of a treaty by its initials',
      'The pact violates the purpose of the NPT in every respect',
      'The agreement violates the aim of the Non-Proliferation Treaty in every respect',
    ],
    [
      'that begins with a word that is no name',
      'Inspectors have been unable to enter the plant in Norvik for three months',
      'We have not been able to visit the Karelvian plant in Norvik for three months',
    ],
  ])('%s', (_, candidate, known) => {
    expect(linked(candidate, known)).toBe(true);
  });
});

describe('different statements that look alike', () => {
  it.each([
    [
      'of another whose name is nearly the same',
      'Ambassador Parker will lead the delegation to the talks in Halvern',
      'Ambassador Park will lead the delegation to the talks in Halvern',
    ],
    [
      'denied',
      'Karelvia will not deploy new missiles on the northern border this year',
      'Karelvia will deploy new missiles on the northern border this year',
    ],
    [
      'denied by a contraction in capitals',
      'KARELVIA WON’T DEPLOY NEW MISSILES ON THE NORTHERN BORDER THIS YEAR',
      'Karelvia will deploy new missiles on the northern border this year',
    ],
    [
      'denied of a noun',
      'No missiles will be deployed on the northern border this year',
      'Missiles will be deployed on the northern border this year',
    ],
    [
      'denied in one of two clauses',
      'We will sign the missile treaty but not publish the annex on warheads',
      'We will sign the missile treaty and publish the annex on warheads',
    ],
    [
      'with another number in digits',
      'The treaty allows each side 10 launchers within range of the border',
      'The treaty allows each side 12 launchers within range of the border',
    ],
    [
      'with another number of one digit',
      'The treaty allows each side 5 launchers within range of the border',
      'The treaty allows each side 7 launchers within range of the border',
    ],
    [
      'with another number in words',
      'The treaty allows each side five launchers within range of the border',
      'The treaty allows each side seven launchers within range of the border',
    ],
    [
      'of another decimal',
      'The new cruise missile flies at 2.5 times the speed of sound',
      'The new cruise missile flies at 2.8 times the speed of sound',
    ],
    [
      'about another state',
      'Karelvia will withdraw its missiles from the islands and the border',
      'Tamaria will withdraw its missiles from the islands and the border',
    ],
    [
      'about another state within the sentence',
      'We know that Karelvia tested a cruise missile over the strait',
      'We know that Tamaria tested a cruise missile over the strait',
    ],
    [
      'about another month',
      'The inspectors return to the missile sites in March with new instruments',
      'The inspectors return to the missile sites in April with new instruments',
    ],
    [
      'about another day',
      'The talks on warheads and launchers will resume in Halvern on Tuesday',
      'The talks on warheads and launchers will resume in Halvern on Friday',
    ],
    [
      'the other way round',
      'Our parliament will accept the inspection of missile sites',
      'Our parliament will reject the inspection of missile sites',
    ],
    [
      'to raise and to lower',
      'The ceiling for strategic warheads must be raised before the summit',
      'The ceiling for strategic warheads must be lowered before the summit',
    ],
    ['short and almost equal', 'We disagree with Tamaria', 'We agree with Tamaria'],
    ['short, with one in a long one', 'We agree', 'We agree to nothing before inspectors have counted each warhead'],
    [
      'on one subject in other words',
      'The inspectors found two launchers more than Karelvia had declared',
      'Karelvia keeps most of its launchers where no inspector has ever been',
    ],
    [
      'with a few words of a long one',
      'arms control talks next year',
      'Arms are not what this is about. The control of the budget is. Our talks with the unions go on. Next spring will show whether the year was lost, and who kept the receipts for it.',
    ],
    [
      'that tell of a plan and that it came true',
      'Tamaria could launch a reconnaissance satellite from the coast',
      'Tamaria has launched a reconnaissance satellite from the coast',
    ],
    [
      'of which one has four words and another end',
      'Indirect negotiations through Halvern can continue',
      'Indirect negotiations through Halvern had reached a dead end',
    ],
    [
      'of which one says that there is none yet',
      'No date had been set for a meeting between the two presidents',
      'A meeting between the two presidents had been set for 2 March',
    ],
    [
      'on another of a kind',
      'The first submarine of the class will be delivered to the northern fleet',
      'The second submarine of the class will be delivered to the northern fleet',
    ],
  ])('%s', (_, candidate, known) => {
    expect(linked(candidate, known)).toBe(false);
    expect(linked(known, candidate)).toBe(false);
  });

  it('is news when it says far more than what was known', () => {
    expect(
      linked(
        'Trust is not a verification regime. It has never counted a single warhead in any storage. So our position is simple: first the inspectors, then the signatures.',
        'Trust is not a verification regime',
      ),
    ).toBe(false);
  });
});

describe('a statement of several sentences', () => {
  const known = ['Trust is not a regime of verification', 'Nobody has counted a single warhead in any storage'];
  const ids = (content: string) =>
    linkStatement(
      { content },
      known.map((each, at) => ({ id: `${at}`, content: each })),
    ).map(({ id }) => id);

  it('is known when all of them are', () => {
    expect(ids('Trust is not a regime of verification. Nobody has counted a single warhead in any storage.')).toContain(
      '1',
    );
  });

  it('is news when one is not', () => {
    expect(ids('Trust is not a regime of verification. Our signature waits for the winter session.')).toEqual([]);
  });
});

describe('who said it', () => {
  const content = 'Every missile that is not deployed is a conversation we can still have';
  const spokeswoman = { id: 'anna-lind_velmaria', name: 'Anna Lind', role: 'Spokeswoman', affiliation: 'Velmaria' };
  const ministry = { id: 'foreign-ministry@velmaria', name: 'Foreign Ministry', affiliation: 'Velmaria' };
  it.each([
    ['a ministry and its spokeswoman', ministry, spokeswoman, true],
    ['two people', { ...spokeswoman, id: 'oskar-tehl_velmaria', name: 'Oskar Tehl' }, spokeswoman, false],
  ])('%s', (_, one, other, expected) => {
    expect(linkStatement({ content, speaker: one }, [{ id: 'x', content, speaker: other }]).length > 0).toBe(expected);
  });

  it('is "we" to him, and his state by its name', () => {
    const known = { id: 'x', content: 'We will not be drawn into direct negotiations', speaker: spokeswoman };
    const told = { content: 'Velmaria will not be drawn into direct talks', speaker: spokeswoman };
    expect(linkStatement(told, [known])).toEqual([known]);
  });
});

describe('articles that differ in who said it', () => {
  const known = {
    id: 'x',
    content: 'Two of the six launchers at Halvern were taken apart on Tuesday under the eyes of inspectors',
    speaker: { id: 'foreign-ministry@velmaria', name: 'Foreign Ministry', affiliation: 'Velmaria' },
  };
  const mission = { id: 'mission@ostravia', name: 'Mission', affiliation: 'Ostravia' };
  const lind = { id: 'anna-lind_ostravia', name: 'Anna Lind', affiliation: 'Ostravia' };
  it.each([
    [
      'one was misread where the words are nearly the same',
      mission,
      'On Tuesday two of six launchers at Halvern were taken apart under the eyes of the inspectors',
      true,
    ],
    ['another body may say the like', mission, 'Inspectors went to Halvern to see launchers', false],
    ['somebody with a name is told of', lind, known.content.replace('Two of', 'Two out of'), false],
    ['nobody in particular said them', null, known.content, true],
    ['what each says of itself', mission, `It saw how ${known.content}`, false],
  ])('%s', (_, speaker, content, expected) => {
    expect(linkStatement({ content, speaker }, [known]).length > 0).toBe(expected);
  });
});

describe('how it was said', () => {
  const said = (kind: 'direct' | 'indirect' | 'mixed', cue: string, content: string) => ({
    id: 'x',
    kind,
    cue,
    content,
  });
  const claimed = 'that Oskaria had deployed cruise missiles';
  it.each([
    ['a denial and what it denies', said('indirect', 'denied', claimed), said('indirect', 'confirmed', claimed), false],
    ['the reverse', said('indirect', 'confirmed', claimed), said('indirect', 'denied', claimed), false],
    ['partly quoted', said('mixed', 'rejected', claimed), said('indirect', 'said', claimed), false],
    [
      'a denial in its own words',
      said('direct', 'denied', '“Oskaria has not deployed cruise missiles,”'),
      said('indirect', 'denied', claimed),
      true,
    ],
    ['a denial told twice', said('indirect', 'denied', claimed), said('indirect', 'was denying', claimed), true],
    ['no denial', said('indirect', 'did not deny', claimed), said('indirect', 'said', claimed), true],
    ['no denial any more', said('indirect', 'no longer denies', claimed), said('indirect', 'denied', claimed), false],
    ['never a denial', said('indirect', 'has never denied', claimed), said('indirect', 'denied', claimed), false],
    ['a refusal to deny', said('indirect', 'refused to deny', claimed), said('indirect', 'denied', claimed), false],
    [
      'short of a denial',
      said('indirect', 'stopped short of denying', claimed),
      said('indirect', 'denied', claimed),
      false,
    ],
    ['what is called false', said('indirect', 'called false', claimed), said('indirect', 'said', claimed), false],
    ['a denial as a noun', said('indirect', 'issued a denial', claimed), said('indirect', 'said', claimed), false],
    [
      'what was not ruled out',
      said('indirect', 'declined to rule out', 'a nuclear test in the Arctic'),
      said('indirect', 'ruled out', 'a nuclear test in the Arctic'),
      false,
    ],
    [
      'a denial whose verb is the cue in one report only',
      said('indirect', 'said', 'it rejected a ban on nuclear tests in the Arctic'),
      said('indirect', 'rejected', 'a ban on nuclear tests in the Arctic'),
      true,
    ],
  ])('%s', (_, candidate, known, expected) => {
    expect(linkStatement(candidate, [known]).length > 0).toBe(expected);
  });
});

describe('when it was said', () => {
  const content = 'Every missile that is not deployed is a conversation we can still have';
  const said = (saidOn?: string, saidOnPrecision?: 'day' | 'week' | 'month') => ({
    id: 'x',
    content,
    saidOn,
    saidOnPrecision,
  });
  it.each([
    ['on the same day', said('2031-03-04', 'day'), said('2031-03-04', 'day'), true],
    ['a day later: time zones, the morning paper', said('2031-03-05', 'day'), said('2031-03-04', 'day'), true],
    ['two days later', said('2031-03-06', 'day'), said('2031-03-04', 'day'), false],
    ['two days earlier', said('2031-03-02', 'day'), said('2031-03-04', 'day'), false],
    ['some day', said(), said('2031-03-04', 'day'), true],
    ['in a week of which one report knows the day', said('2031-03-01', 'week'), said('2031-03-04', 'day'), true],
  ])('%s', (_, candidate, known, expected) => {
    expect(linkStatement(candidate, [known]).length > 0).toBe(expected);
  });
});

describe('what is printed again', () => {
  const content = 'Each warhead that leaves the depot on Friday is weighed twice by engineers of both institutes';
  const SHORT = 'We weigh each warhead';
  const reported = (day: number, saidOn: string, words = content) => ({
    id: 'x',
    content: words,
    saidOn,
    saidOnPrecision: 'day' as const,
    reportedAt: `2031-03-${day}T10:00:00.000Z`,
  });
  it.each([
    ['is a repeat, though its "on Friday" is another one', reported(28, '2031-03-28'), true],
    ['is a repeat in other marks', reported(28, '2031-03-28', `“${content}.”`), true],
    ['is news with another word', reported(28, '2031-03-28', content.replace('both', 'all')), false],
    ['is news when it may well be said again', reported(28, '2031-03-28', SHORT), false],
  ])('%s', (_, candidate, expected) => {
    const known = reported(24, '2031-03-21', candidate.content === SHORT ? SHORT : content);
    expect(linkStatement(candidate, [known]).length > 0).toBe(expected);
  });
});

describe('what has its subject in common, and no more', () => {
  const ILVA = { id: 'ilva-marn', name: 'Ilva Marn', role: 'Defence Minister', affiliation: 'Velmaria' };
  it.each([
    ['Missile inspectors are spies with badges', 'Missile inspectors will not be let into the Halvern plant'],
    ['Nuclear warheads make nobody safer', 'Nuclear warheads will be removed from the depot at Norvik'],
    ['Cluster munitions save our soldiers', 'Cluster munitions would be sent to the front'],
    ['The test ban treaty has served us for thirty years', 'The test ban treaty will be ratified by June'],
  ])('is news: %s', (content, known) => {
    expect(linkStatement({ content, speaker: ILVA }, [{ id: 'known', content: known, speaker: ILVA }])).toEqual([]);
  });
  it('is a repeat where so much of the subject is the same that it says as much', () => {
    const known = 'Velmaria will not agree to a missile moratorium until inspectors have visited the launch sites';
    const told = 'There will be no missile moratorium before inspectors have seen the launch sites';
    expect(
      linkStatement({ content: told, speaker: ILVA }, [{ id: 'known', content: known, speaker: ILVA }]),
    ).toHaveLength(1);
  });
  it('is a repeat where it says the same of it', () => {
    const known = { id: 'known', content: 'Missile inspectors are spies with badges', speaker: ILVA };
    expect(linkStatement({ content: 'Inspectors are badged spies', speaker: ILVA }, [known])).toEqual([known]);
  });
});

describe('what is hardly alike', () => {
  const ago = (days: number) => ({ reportedAt: new Date(Date.UTC(2031, 2, 20 - days)).toISOString() });
  const candidate = { content: 'The radar on the coast will be switched off', ...ago(0) };
  const content =
    'As long as talks go on in Halvern, the radar on the northern coast stays dark, and its crews stay in their barracks';
  const others = (within: number) =>
    Array.from({ length: 200 }, (_, n) => ({
      id: `${n}`,
      content: `Depot ${n} is closed`,
      ...ago(within * (n / 200)),
    }));
  it.each([
    ['the next day is a repeat', 1, [], true],
    ['weeks later is none', 14, [], false],
    ['among much that was said at that time is none', 1, others(2), false],
    ['is a repeat among as much that was said since long before', 1, others(28), true],
  ])('%s', (_, days, besides, expected) => {
    expect(linkStatement(candidate, [{ id: 'known', content, ...ago(days) }, ...besides]).length > 0).toBe(expected);
  });
});

describe('several known statements', () => {
  it('gives the most alike first', () => {
    const known = [
      {
        id: 'longer',
        content: 'Every missile launcher on the coast goes back to its garage before the first snow of winter',
      },
      { id: 'other', content: 'We have come to Halvern to negotiate' },
      { id: 'equal', content: 'Every missile launcher on the coast goes back to its garage' },
    ];
    const found = linkStatement({ content: 'Every missile launcher on the coast goes back to its garage' }, known);
    expect(found.map(({ id }) => id)).toEqual(['equal', 'longer']);
  });

  it('gives none when none is known', () => {
    expect(linkStatement({ content: 'Every missile launcher goes back to its garage' }, [])).toEqual([]);
  });
});

describe('hostile content', () => {
  it.each([
    ['no words', '“…”'],
    ['a megabyte of quotation marks', '"'.repeat(1_000_000)],
    ['a megabyte of full stops', '. '.repeat(500_000)],
    ['a megabyte of negations', 'not '.repeat(250_000)],
    ['a megabyte of digits and commas', '1,'.repeat(500_000)],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['lone surrogates', '\ud800 missile \udc00 treaty \ud800 garage launcher coast'],
  ])('%s is compared in no time', (_, content) => {
    const started = performance.now();
    expect(linked(content, content)).toBe(true);
    linked(content, 'Every missile launcher on the coast goes back to its garage');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
