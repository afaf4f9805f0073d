import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// The states, bodies and people are in no registry: the article tells of them, or nothing does.

describe('an office is of', () => {
  test.each([
    [
      'the state that follows the name',
      '[Foreign Minister Ilka Bremt of Dorvane] {said} <it was late>.',
      'Ilka Bremt | Foreign Minister | Dorvane',
    ],
    [
      'the rebels, whatever state they fight in',
      '[The rebels’ political chief, Karl Brandt,] {said} <it was late>. Ostra waits.',
      'Karl Brandt | Political Chief | rebels',
    ],
    [
      'the body that speaks, not the state that it speaks of',
      '[The Halm Agency] {said} <it was late> for Ostravia. [Spokesman Karl Brandt] {said} <it was late>.',
      'Karl Brandt | Spokesman | Halm Agency',
    ],
    [
      'the state of whose minister “her” is',
      'Ostra waits. [President Ilka Bremt of Dorvane] {said} <no>.| [Her defence minister] {said} <it was late>.',
      'defence minister | Defence Minister | Dorvane',
    ],
    [
      'the ministry named last',
      'The Ministry of War of Ostra held a briefing on Velmaria’s warship. [Ministry spokesman Karl Brandt] {said} <it was late>.',
      'Karl Brandt | Ministry Spokesman | Ostra',
    ],
    [
      'the campaign that has a motto for a name',
      'Ostra waits. [Jorun Lind, who speaks for the campaign Hands Off the Button,] {said} <it was late>.',
      'Jorun Lind | Spokesperson | Hands Off the Button',
    ],
    [
      'the firm that several are',
      'Ostra waits. The owners, Halm Bulk Storage, were silent. [The company’s lawyer, Jorun Lind,] {said} <it was late>.',
      'Jorun Lind | Lawyer | Halm Bulk Storage',
    ],
    [
      'the county that was named',
      'Halm County sat late. [The county’s clerk, Jorun Lind,] {said} <it was late>.',
      'Jorun Lind | Clerk | Halm County',
    ],
    [
      'the state of the union that its dateline names',
      'HALM, Ohio (API) — Nobody waits. [State Rep. Jorun Lind] {said} <it was late>.',
      'Jorun Lind | Representative | Ohio',
    ],
    [
      'the mission that it speaks of',
      'The Halm Observer Mission told Ostra. [The head of the mission, Jorun Lind,] {said} <it was late>.',
      'Jorun Lind | Head | Halm Observer Mission',
    ],
    [
      'the union whose name begins with letters',
      'Workers walked out, the union IG Halm confirmed. [Its regional head, Jorun Lind,] {said} <it was late>.',
      'Jorun Lind | Regional Head | IG Halm',
    ],
    [
      'the state that somebody spoke for once',
      '[Jorun Lind, who represented Velmaria at the talks,] {said} <it was late>.',
      'Jorun Lind | Representative | Velmaria',
    ],
    [
      'the state on whose behalf somebody speaks',
      '[Jorun Lind, on behalf of Velmaria,] {said} <it was late>.',
      'Jorun Lind | - | Velmaria',
    ],
    [
      'the state whose national somebody is',
      '[Jorun Lind, a Velmarian who chairs the talks,] {said} <it was late>.',
      'Jorun Lind | Chair of the Talks | Velmaria',
    ],
    [
      'the party that its title speaks of',
      'The Harvest Party won in Velmaria. [Party leader Jorun Lind] {said} <it was late>.',
      'Jorun Lind | Party Leader | Harvest Party',
    ],
    [
      'the state whose name ends as adjectives do',
      '[Helman’s foreign minister, Jorun Lind,] {said} <it was late>.',
      'Jorun Lind | Foreign Minister | Helman',
    ],
    [
      'the state that is called after a bay',
      'The government of Helm Bay met. [Foreign Minister Jorun Lind] {said} <it was late>.',
      'Jorun Lind | Foreign Minister | Helm Bay',
    ],
    [
      'the ministry that somebody left',
      '[Jorun Lind, who left the Velmarian Foreign Ministry in 2021,] {said} <it was late>.',
      'Jorun Lind | - | Velmaria',
    ],
    [
      'the body whose board somebody sat on, by what it is called',
      'The Karst Alliance met. [Jorun Lind, who sat on the alliance’s scientific board until 2019,] {said} <it was late>.',
      'Jorun Lind | - | Karst Alliance',
    ],
    [
      'the state for which somebody did something',
      'Ostra waits. [Jorun Lind, who flew 31 missions for Velmaria,] {said} <it was late>.',
      'Jorun Lind | - | Velmaria',
    ],
    [
      'the laboratory of a town',
      '[Jorun Lind, who ran the Halm laboratory for eleven years,] {said} <it was late>.',
      'Jorun Lind | Former Head | Halm laboratory',
    ],
    [
      'where somebody is now, after a post that she had',
      '[Jorun Lind, who led the Lune Agency until 2020,] {said} <it>. [Lind, now with the Karst Institute,] {said} <no>.',
      'Jorun Lind | Former Head | Karst Institute',
    ],
    [
      'the foundation, and not the people that it is among',
      'Velmaria waits. [Jorun Lind of the Velmarian research foundation NORSUND] {said} <it was late>.',
      'Jorun Lind | - | NORSUND',
    ],
    [
      'the state, and no house that a leader there is called after',
      'Velmaria waits. House Minority Leader Karl Brandt left. [House Minority Leader Jorun Lind] {said} <it was late>.',
      'Jorun Lind | House Minority Leader | Velmaria',
    ],
    [
      'the plant of a town, with what it makes',
      '[Jorun Lind, manager of the Halm fuel plant,] {said} <it was late>.',
      'Jorun Lind | Manager | Halm fuel plant',
    ],
    [
      'where an expert works, not where he is from',
      '[Jorun Lind, a Velmarian arms expert at the Crisis Atlas,] {said} <it was late>.',
      'Jorun Lind | Arms Expert | Crisis Atlas',
    ],
    [
      'the commission, by the noun that its name begins with',
      'The Halm Commission on Small Arms met. [Jorun Lind, secretary of the Commission,] {said} <it was late>.',
      'Jorun Lind | Secretary | Halm Commission on Small Arms',
    ],
    [
      'the town that is named nearby',
      'Ostra waits.\n\nNot everybody in the nearby town of Korsund is for it. [Mayor Jorun Lind] {said} <it was late>.',
      'Jorun Lind | Mayor | Korsund',
    ],
    [
      'the union that its title speaks of',
      'Ostra waits. The Halm Miners’ Union voted. [Union president Jorun Lind] {said} <it was late>.',
      'Jorun Lind | President | Halm Miners’ Union',
    ],
    [
      'the mission that it heads',
      'Ostra waits. The Halm Observer Mission left. <It was late>, {said} [head of mission Gen Jorun Lind].',
      'Jorun Lind | Head of Mission | Halm Observer Mission',
    ],
    [
      'the commission, whatever its first word',
      'Ostra waits. [Jorun Lind, secretary of the Tlalpan Commission,] {said} <it was late>.',
      'Jorun Lind | Secretary | Tlalpan Commission',
    ],
    [
      'the company where somebody works',
      '[Jorun Lind, who manages $900 million at Larkspur Capital,] {said} <it was late>.',
      'Jorun Lind | Manager | Larkspur Capital',
    ],
    [
      'the university that has no other name',
      '[Jorun Lind, who taught biology at the national university,] {said} <it was late>.',
      'Jorun Lind | Professor | National University',
    ],
    [
      'the university that a region’s name begins',
      '[Jorun Lind, who studies ferries at Southern Plains University,] {said} <it was late>.',
      'Jorun Lind | Researcher | Southern Plains University',
    ],
    [
      'the body that somebody is the head of',
      '[Jorun Lind, who heads the national data centre,] {said} <it was late>.',
      'Jorun Lind | Head | National Data Centre',
    ],
    [
      'the body that the article has named, which "the" calls for short',
      'The Karst Alliance waits. [Secretary General of the Alliance Gizat Nurlan] {said} <no>.',
      'Gizat Nurlan | Secretary General | Karst Alliance',
    ],
    [
      'the president’s state',
      'Velmaria waits. [The President’s spokesman Oskar Tehl] {said} <no>.',
      'Oskar Tehl | Spokesman | Velmaria',
    ],
    [
      'the union of those whose it is',
      '[Jorun Lind, who chairs the fishermen’s union in Bende,] {said} <it was late>.',
      'Jorun Lind | Chair | Fishermen’s Union',
    ],
    [
      'the ministry, not the state that its desk is for',
      'Velmaria met Ostra. Ostra’s unification ministry sat. [Jorun Lind, who headed the Velmaria desk at the unification ministry until June,] {said} <it was late>.',
      'Jorun Lind | Former Head of the Velmaria Desk | Ostra',
    ],
    [
      'the party with its whole name',
      '[Jorun Lind of the Citizens’ Democratic Alliance] {said} <it was late>.',
      'Jorun Lind | - | Citizens’ Democratic Alliance',
    ],
    [
      'the town whose mayor somebody is',
      'Ostra waits. [Mayor Jorun Lind of Korsund] {said} <it was late>.',
      'Jorun Lind | Mayor | Korsund',
    ],
    [
      'the state of an ambassador who chairs a body',
      'The Karst Alliance met. <“It is late,”> [its chair, Ambassador Jorun Lind of Ostravia,] {said}.',
      'Jorun Lind | Chair | Ostravia',
    ],
    [
      'the state, not the day before its name',
      'It rained, and on Thursday evening [Sarnovia’s President, Jorun Lind,] {warned} <it was late>.',
      'Jorun Lind | President | Sarnovia',
    ],
    [
      'no state that somebody led talks with',
      'Norland waits. [Anna Lind, who led talks with Ostravia from 2019 to 2020,] {said} <it was late>.',
      'Anna Lind | Former Negotiator | Norland',
    ],
    [
      'the state in whose capital a ministry speaks',
      'The guns are late\n\nOstravia waits. Nobody left.\n\n<It is late>, [Foreign Ministry spokesman Jorun Lind] {said} in Velm on Monday.',
      'Jorun Lind | Foreign Ministry Spokesman | Velmaria',
    ],
    [
      'the author of a paper',
      '[A paper by Jorun Lind of the Karst Institute] {says} <it is late>. [Its author] {said} <it was>.',
      'Jorun Lind | - | Karst Institute',
    ],
    [
      'the commission, which is no part of the role',
      'The Small Arms Commission met. [Jorun Lind, executive secretary of the Commission,] {said} <it was late>.',
      'Jorun Lind | Executive Secretary | Small Arms Commission',
    ],
    [
      'the state whose ministry sends an ambassador',
      '[Jorun Lind, ambassador-at-large of the Velmarian Foreign Ministry,] {said} <it was late>.',
      'Jorun Lind | Ambassador-at-Large | Velmaria',
    ],
    [
      'the state that is little',
      '[Jorun Lind, prime minister of little Brenmark,] {said} <it was late>.',
      'Jorun Lind | Prime Minister | Brenmark',
    ],
    [
      'nobody, for a mediator who is a judge',
      '[Regional mediator Justice Jorun Lind] {said} <it was late>.',
      'Jorun Lind | Regional Mediator | -',
    ],
    [
      'nobody, for who has a harbour',
      '<“It is late,”> assures [harbour master Jorun Lind].',
      'Jorun Lind | Harbour Master | -',
    ],
    [
      'the body on behalf of which somebody speaks',
      'Velmaria waits. Speaking on behalf of the Karst Alliance, [Ambassador Jorun Lind] {said} <it was late>.',
      'Jorun Lind | Ambassador | Karst Alliance',
    ],
    [
      'no time of day',
      'At 14:32 GMT it rained. [Jorun Lind, a teacher,] {said} <it was late>.',
      'Jorun Lind | Teacher | -',
    ],
    [
      'no sum of money',
      'It costs CHF80 million. [Robotics professor Jorun Lind of the federal institute in Bende] {said} <it was late>.',
      'Jorun Lind | Robotics Professor | Federal Institute',
    ],
    [
      'the state that a counterpart is in',
      'Karelvia’s health minister, Ada Lorne, agreed. [Her counterpart in Brenmark, the surgeon Piet Lomax,] {said} <it was late>.',
      'Piet Lomax | Health Minister | Brenmark',
    ],
    [
      'the state that is talked of, for a retired officer',
      'Velmaria waits. [Wg Cdr (retd) Clarence Lyng] {said} <it was late>.',
      'Clarence Lyng | Retired Wing Commander | Velmaria',
    ],
    [
      'no body that is called otherwise',
      'The Karst Alliance waits. <“It is late,”> {said} [an official at the forum].',
      'official at the forum | Official | -',
    ],
    [
      'the state whose embassy stands in another',
      'Ostravia objects. [Its embassy in Velm] {said} <it was late>.',
      'Ostravian Embassy in Velm | - | Ostravia',
    ],
    [
      'the body of which the next sentence begins by telling',
      '<“It is late,”> {notes} [Liv Aasgard]. A geographer at the Lune Institute, she has been to Velmaria.',
      'Liv Aasgard | Geographer | Lune Institute',
    ],
    [
      'the state of the dateline, for a lawmaker whose paragraph names none',
      'VELM, 1 May (NRA) — A launcher remains.\n\nOstravia’s army called it late. Ostravia’s minister left.\n\n[Senator Pilar Moya] {said} <it was late>.',
      'Pilar Moya | Senator | Velmaria',
    ],
    [
      'the state that its paragraph names, for a lawmaker',
      'VELM, 1 May (NRA) — A launcher remains.\n\nOstravia’s army called it late. [Senator Pilar Moya] {said} <it was late>.',
      'Pilar Moya | Senator | Ostravia',
    ],
    [
      'the town’s state at the head of its sentence',
      'The guns are late\n\nKarelvia’s army left.\n\nIn Velm, [state secretary Ada Lorne] {regretted} <“a decision”>.',
      'Ada Lorne | State Secretary | Velmaria',
    ],
    [
      'the state of the article, where the office is named without one',
      'Sahmar’s army left. [The Undersecretary for Political Affairs at the Foreign Ministry, Dr. Hessa Qurash,] {said} <it was late>.',
      'Hessa Qurash | Undersecretary for Political Affairs | Sahmar',
    ],
    [
      'a committee of parliament, of its state',
      'Ostra’s army left. [Ebi Waribo, who chairs the House committee on army matters,] {said} <it was late>.',
      'Ebi Waribo | Chair of the House Committee on Army Matters | Ostra',
    ],
    [
      'the body that "its" speaks of',
      'The Lune Institute published a study. <“It is late,”> {said} [its director, Pavel Rook].',
      'Pavel Rook | Director | Lune Institute',
    ],
    [
      'the organisation that the sentence is about, unnamed as he is',
      'The Karst Alliance will send troops to Velmaria, [its spokesman] {said}, <and they will stay>.',
      'spokesman | Spokesman | Karst Alliance',
    ],
    [
      'what a common noun calls, where that opens the sentence before',
      'The Lune Institute waits for Velmaria.\n\nThe institute examined what Velmaria sent. <“It is late,”> {said} [its spokesman, Pavel Rook].',
      'Pavel Rook | Spokesman | Lune Institute',
    ],
    [
      'no state, where none has such an office',
      'The Karst Alliance met. Velmaria asked for more. <“It is late,”> {said} [its secretary general, Pavel Rook].',
      'Pavel Rook | Secretary General | Karst Alliance',
    ],
    [
      'no outlet that somebody spoke on',
      'Velmaria’s army left. The minister spoke on Radio Lune. [Its representative in Oslo] {said} <it was late>.',
      'representative in Oslo | Representative | Velmaria',
    ],
    [
      'a museum, however plain its name is',
      '[The director of the Maritime Museum, Pavel Rook,] {said} <it was late>.',
      'Pavel Rook | Director | Maritime Museum',
    ],
    [
      'the ministry that "its" stood before',
      'Ostra’s army left. Velmaria denied it. Its foreign ministry called it a lie, and Ostra slow. [The ministry’s spokesman, Pavel Rook,] {said} <it was late>.',
      'Pavel Rook | Spokesman | Velmaria',
    ],
    [
      'its own state, where another office is named of a neighbour',
      'Velmaria waits. [Deputy Foreign Minister Pavel Rook] {said} <no>.| Ostra’s army waits. [Its defence minister] {said} <no>.| [Rook] {said} <no>.',
      'Pavel Rook | Deputy Foreign Minister | Velmaria',
    ],
    [
      'its own state, where a neighbour has the same office',
      'Velmaria waits. [Foreign Minister Pavel Rook] {said} <no>.| [Ostra’s foreign minister] {said} <no>.| [Rook] {said} <no>.',
      'Pavel Rook | Foreign Minister | Velmaria',
    ],
    [
      'the think tank that was named',
      'The Lune Institute waits. [The think tank’s land warfare expert, Pavel Rook,] {said} <it was late>.',
      'Pavel Rook | Land Warfare Expert | Lune Institute',
    ],
    [
      'the army that opened the paragraph, and so its state',
      'Veskaria’s parliament voted.\n\nThe army never asked. <“No,”> [its chief, General Otto Blask,] {said}.',
      'Otto Blask | Chief | Veskaria',
    ],
    [
      'the body whose spokesman needs no name for it',
      'Ostra’s foreign ministry agreed. <“It is late,”> [spokesman Pavel Rook] {said}.',
      'Pavel Rook | Spokesman | Ostra',
    ],
    [
      'the authority that its title speaks of',
      'HALM, Ohio — The Halm Transit Authority waits. [A spokeswoman for the authority, Fenella Gars,] {said} <it was late>.',
      'Fenella Gars | Spokeswoman | Halm Transit Authority',
    ],
    [
      'the authority that has managers, not the hospital where somebody works',
      'HALM, Ohio — The Halm Transit Authority waits. It rained on a nurse at Lune Hospital. [General manager Fenella Gars] {said} <it was late>.',
      'Fenella Gars | General Manager | Halm Transit Authority',
    ],
    [
      'the company that the article talks of',
      'Kestrel Dynamics built it. <“It is late,”> {said} [site director Fenella Gars].',
      'Fenella Gars | Site Director | Kestrel Dynamics',
    ],
    [
      'a party, though its state is named too',
      '[Pavel Rook, leader of Ostra’s Harvest Party,] {said} <it was late>.',
      'Pavel Rook | Leader | Harvest Party',
    ],
    [
      'a party before the role',
      '[Harvest Party leader Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Leader | Harvest Party',
    ],
    [
      'whom somebody speaks for at the head of the sentence',
      'For the Reform Bloc, [Milena Dostal] {said} <it was late>.',
      'Milena Dostal | - | Reform Bloc',
    ],
    [
      'a body that a phrase of small letters belongs to',
      'From the Straits Commission came a gentler tone. [Awa Diarra, of its small arms division,] {said} <it was late>.',
      'Awa Diarra | - | Straits Commission',
    ],
    [
      'where somebody went later',
      '[Greer Hallow, who ran missile policy at the Calder Institute until 2021 and is now with the Lattice Group,] {said} <it was late>.',
      'Greer Hallow | Former Head of Missile Policy | Lattice Group',
    ],
    [
      'whose start-up has a name',
      '[Ritwika Jha, whose start-up OrbitGlow builds nets,] {said} <it was late>.',
      'Ritwika Jha | - | OrbitGlow',
    ],
    [
      'the person whom an aide serves',
      'Ostra’s defence minister, Pavel Rook, spoke. [Rook’s spokeswoman, Ada Lorne,] {said} <it was late>.',
      'Ada Lorne | Spokeswoman | Ostra',
    ],
    [
      'nobody, where a portfolio follows "of"',
      'Drenovia’s army left. [Minister of Reconstruction Vukan Petras] {said} <it was late>.',
      'Vukan Petras | Minister of Reconstruction | Drenovia',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('a role is told by', () => {
  test.each([
    [
      'a clause of its own',
      'Bernadette Kuip was named head of safeguards at the Calder Institute. <"No,"> [the Dutch lawyer] {said}.',
      'Bernadette Kuip | Head of Safeguards | Calder Institute',
    ],
    [
      'what somebody took over',
      'Jelka Mor, a beautician before the war, took over the Mine Action Office. <"No,"> [she] {said}.',
      'Jelka Mor | Head | Mine Action Office',
    ],
    [
      'what "she" was made later',
      'Ragna Stal ran the Kolvir Institute. In August she was appointed to chair the panel. [She] {said} <it was late>.',
      'Ragna Stal | Chair | Kolvir Institute',
    ],
    [
      'an office that is over',
      '[Pavel Rook, who was Ostra’s chief negotiator in the 1990s,] {said} <it was late>.',
      'Pavel Rook | Former Chief Negotiator | Ostra',
    ],
    [
      'an office once held',
      '[Pavel Rook, until last year Ostra’s chief negotiator,] {said} <it was late>.',
      'Pavel Rook | Former Chief Negotiator | Ostra',
    ],
    [
      'one of several',
      'The Lune Institute published a study. <“It is late,”> {said} [Pavel Rook, one of its authors].',
      'Pavel Rook | Author | Lune Institute',
    ],
    [
      'the office before a rank',
      'Ostra’s government waits. [Army chief General Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Army Chief | Ostra',
    ],
    [
      'how somebody was introduced',
      '[Colonel Ri Pong, introduced as the vice director of Ostra’s space agency,] {said} <it was late>.',
      'Ri Pong | Vice Director of the Space Agency | Ostra',
    ],
    [
      'what a minister then was, whatever joins the two',
      '[Ostra’s then-Foreign Affairs Minister Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Foreign Affairs Minister | Ostra',
    ],
    [
      'whom a president has',
      'Velmaria waits. Marta Halvorn left. [Halvorn spokesman Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Spokesman | Ostravia',
    ],
    [
      'whose then minister',
      'Ostra waits. [Its then defence minister, Pavel Rook,] {said} <it was late>.',
      'Pavel Rook | Defence Minister | Ostra',
    ],
    [
      'what a headline’s letters stand for',
      '[Ostra’s FM Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Foreign Minister | Ostra',
    ],
    [
      'what stands before two forms of address',
      '[Ostra’s Foreign Minister Dato’ Seri Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Foreign Minister | Ostra',
    ],
    [
      'what stands before one of two words',
      '[Ostra’s Foreign Minister Tan Sri Pavel Rook] {said} <it was late>.',
      'Pavel Rook | Foreign Minister | Ostra',
    ],
    [
      'what stands before a name that begins like a form of address',
      '[Ostra’s Foreign Minister Sri Mulya Rook] {said} <it was late>.',
      'Sri Mulya Rook | Foreign Minister | Ostra',
    ],
    [
      'a calling with an age',
      '[Ada Lorne, a 54-year-old fisherwoman quoted by local media,] {said} <it was late>.',
      'Ada Lorne | Fisherwoman | -',
    ],
    [
      'its words, not whom somebody is sent to',
      '[Ostra’s envoy to the talks, Pavel Rook,] {said} <it was late>.',
      'Pavel Rook | Envoy | Ostra',
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toBe(expected);
  });
});

describe('somebody is of', () => {
  test.each([
    [
      'where she is now, whatever she was before',
      'Ambassador Ada Lorne worked on it at the Halm Office. She’s now at the Danube Forum.\n\n[Lorne] {said} <it was late>.',
      'Ada Lorne | Former Ambassador | Danube Forum',
    ],
    [
      'whose delegation she led, after what else is told of her',
      'Ostra waits. Ostra sat. Ada Lorne, deputy director for ports, led the Velmarian delegation.\n\n[Lorne] {said} <no>.',
      'Ada Lorne | Deputy Director for Ports | Velmaria',
    ],
    [
      'nobody by the end of her title',
      'Gates\n\n[Lord Lorne of Wark (Lab)] {said} <no>.',
      'Lord Lorne of Wark | - | -',
    ],
    ['nobody by his own name', 'Gates\n\n[A. Lind, a minister,] {said} <no>.', 'Lind | Minister | -'],
    [
      'no person',
      'Responses\n\nIn response to queries on remarks attributed to the Chief of General Staff of the Army, Lt. Gen. Pavel Nawaz Rook, in Lune, [the Official Spokesperson, Shri Ada Lorne,] {said} <no>.',
      expect.not.stringContaining('Rook'),
    ],
    [
      'no outlet whose report it is, where she has an office',
      'The mayor speaks\n\nVELM WIRE - Aug 7, 2026\n\n[Mayor Ada Lorne] {said} <no>.',
      expect.not.stringContaining('Wire'),
    ],
  ])('%s', (_, marked, expected) => {
    expect(lastSpeaker(marked)).toEqual(expected);
  });
});
