import { describe, expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

// No registry holds these states: what tells is how the article speaks of them.
test.each([
  [
    'a company that is shortened with a dot has somebody',
    '[Velm Corp.’s Anna Lind] {said} <it was late>.',
    'Anna Lind | - | Velm Corp.',
  ],
  [
    'a captain of a group of aircraft is of no group',
    '[Group Captain Karl Brandt (retd), a fellow at the Lune-based Naksha Foundation,] {said} <it was late>.',
    'Karl Brandt | Fellow | Naksha Foundation',
  ],
  [
    'nor is a commander of a wing',
    'Velmaria waits. [Wing Commander Anna Lind] {said} <it was late>.',
    'Anna Lind | Wing Commander | Velmaria',
  ],
  [
    'a commandant is shortened',
    'Velmaria waits. [Comdt Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Commandant | Velmaria',
  ],
  [
    'a minister of state at a department has a name after that',
    'Velmaria waits. [Minister of State at the Department of Foreign Affairs Gizat Nurlan] {said} <it was late>.',
    'Gizat Nurlan | Minister of State | Velmaria',
  ],
  [
    'what a president stands for is no part of his office',
    '[Velmaria’s conservative president, Karl Brandt,] {said} <it was late>.',
    'Karl Brandt | President | Velmaria',
  ],
  [
    'friends of something are a body',
    '[A spokesman for the Friends of Lune Library, Karl Brandt,] {said} <it was late>.',
    'Karl Brandt | Spokesman | Friends of Lune Library',
  ],
  [
    'a chamber of commerce has its name in full',
    '[Korsund Chamber of Commerce president Anna Lind] {said} <it was late>.',
    'Anna Lind | President | Korsund Chamber of Commerce',
  ],
  [
    'what a state’s adjective and a kind of body stand before',
    '[Anna Lind, director of the Velmarian charity Clear Ground,] {said} <no>.',
    'Anna Lind | Director | Clear Ground',
  ],
  [
    'what somebody runs where the article was written',
    '[Anna Lind, who runs the growers’ cooperative here,] {said} <no>.',
    'Anna Lind | Head | Growers’ Cooperative',
  ],
  [
    'who works at a body that sits in a town and its state is of the body',
    '[Ada Lorne, a Velmaria researcher at the Port Ostra, D.C.-based Lune Centre,] {said} <it was late>.',
    'Ada Lorne | Researcher | Lune Centre',
  ],
  [
    'who works at a think tank is its, by the name after that',
    '[Ada Lorne, a Velmaria researcher at the Tolmark-based think tank Lune House,] {said} <it was late>.',
    'Ada Lorne | Researcher | Lune House',
  ],
  [
    'what a minister is somewhere for isn’t whose she is',
    'Velmaria is ready to talk. [Foreign Minister Ada Lorne, who is in Tolmark for the Lune Forum,] {said} <it was late>.',
    'Ada Lorne | Foreign Minister | Velmaria',
  ],
  [
    'a unit’s name goes on after “and”',
    '[Col. Ada Lorne, commander of the 377th Test and Evaluation Group,] {said} <it was late>.',
    'Ada Lorne | Commander | 377th Test and Evaluation Group',
  ],
  [
    'two offices are no unit with a number',
    '[The 45th President and Army Secretary Ada Lorne] {said} <it was late>.',
    'Ada Lorne | President and Army Secretary | -',
  ],
  [
    'an office says more than a rank of two words, cut short',
    'Velmaria waits. [Harbour ministry spokesperson Rear Adm. Oskar Brandt] {said} <it was late>.',
    'Oskar Brandt | Harbour Ministry Spokesperson | Velmaria',
  ],
  [
    'a rank of two words is whole, cut short',
    'Velmaria waits. [Vice Adm. Oskar Brandt] {said} <it was late>.',
    'Oskar Brandt | Vice Admiral | Velmaria',
  ],
  [
    'the counterpart of whom a possessive names has his office in the other state',
    'Velmarian Foreign Minister Anna Lind met Karl Brandt. [Lind’s Ostravian counterpart, Pavel Rook,] {said} <no>.',
    'Pavel Rook | Foreign Minister | Ostravia',
  ],
  [
    'he has it without a comma, too',
    'Velmarian Foreign Minister Anna Lind met Karl Brandt. [Lind’s Ostravian counterpart Pavel Rook] {said} <no>.',
    'Pavel Rook | Foreign Minister | Ostravia',
  ],
  [
    'a name with small words in it stands whole before its office',
    '[The Campaign for Quiet Harbours’ general secretary, Ada Lorne,] {said} <it was late>.',
    'Ada Lorne | General Secretary | Campaign for Quiet Harbours',
  ],
  [
    'one with “and” stands whole before its office',
    '[The Institute for Science and International Shipping’s president Ada Lorne] {said} <it was late>.',
    'Ada Lorne | President | Institute for Science and International Shipping',
  ],
  [
    'who speaks for a state has it in brackets, at the head of a paragraph, too',
    'The council met.\n\n[QUIRINA SANDOVEL (Upper Velm), for the group,] {said} <it was late>.',
    'Quirina Sandovel | Representative | Upper Velm',
  ],
  [
    'letters that English doesn’t have are a name’s',
    '[Deputy Minister of Foreign Affairs Đỗ Quang Mai] {said} <Velmaria waits>.',
    'Đỗ Quang Mai | Deputy Minister of Foreign Affairs | Velmaria',
  ],
  [
    'who sits somewhere for a party is its',
    '[Ada Lorne, who sits on the Harbour Committee for the Harvest Party,] {said} <it was late>.',
    'Ada Lorne | - | Harvest Party',
  ],
  [
    'what somebody was for years is told of him',
    'Ada Lorne was for eleven years Velmaria’s chief negotiator. [Lorne] {said} <it was late>.',
    'Ada Lorne | Chief Negotiator | Velmaria',
  ],
  [
    'a university is of what its name says',
    '[Ada Lorne, of the Federal University of the Coast,] {said} <it was late>.',
    'Ada Lorne | - | Federal University of the Coast',
  ],
  [
    'what troops of a list are for is one name',
    '[Karl Brandt, deputy head of Velmaria’s Radiation, Chemical and Biological Defence Troops,] {said} <it was late>.',
    'Karl Brandt | Deputy Head of the Radiation, Chemical and Biological Defence Troops | Velmaria',
  ],
  [
    'in small letters, too',
    '[Karl Brandt, the head of Velmaria’s radiation, chemical and biological defence troops,] {said} <it was late>.',
    'Karl Brandt | Head of the Radiation, Chemical and Biological Defence Troops | Velmaria',
  ],
  [
    'a ward’s councillor is of no Ward',
    '[Ward councillor Ada Lorne] {said} <it was late>.',
    'Ada Lorne | Ward Councillor | -',
  ],
  [
    'a ministry’s spokesman is of the state whose ministry spoke',
    'Ostravia waits. [The Velmarian Foreign Ministry] {said} <no>.\n\nOstravia waited. [Ministry spokesman Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Ministry Spokesman | Velmaria',
  ],
  [
    'a treaty in a headline is nobody',
    'Hope after suspension of Gate Treaty, senator says\n\n[Velmarian envoy Ada Lorne] {said} <no>.\n\n[The Velmarian senator] {said} <it was late>.',
    'Velmarian senator | Senator | Velmaria',
  ],
  [
    'troops are nobody, whoever commanded them',
    '[The former commander of the Velmarian Gate Troops, Karl Brandt,] {said} <it was late>.',
    'Karl Brandt | Former Commander of the Gate Troops | Velmaria',
  ],
  [
    'whoever heads a ministry is its minister, not that of another',
    '[Velmarian Foreign Minister Ada Lorne] {said} <no> to the head of the Ostravian Defence Ministry, Karl Brandt.\n\n[The head of the Foreign Ministry] {said} <it was late>.',
    'Ada Lorne | Foreign Minister | Velmaria',
  ],
  [
    'a platform is no official, though an account there is',
    '[Ada Lorne, Velmaria’s envoy,] {wrote} <no> on her official Facebook account.\n\n[The Velmarian official] {said} <it was late>.',
    'Ada Lorne | Envoy | Velmaria',
  ],
  [
    'whoever is called a minister is the minister of what he is called later',
    '{According to} [the minister Karl Brandt], <no>. [Velmarian Harbour Minister Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Harbour Minister | Velmaria',
  ],
  [
    'what a headline is on has no office',
    'No word on Gate Two — senior diplomat\n\n[Velmarian envoy Karl Brandt] {said} <no>.\n\n[The senior diplomat] {said} <it was late>.',
    'Karl Brandt | Envoy | Velmaria',
  ],
  [
    'a paper that reads so is theirs who issued it',
    'In a joint statement, [the ministers of Ostravia and Velmaria] {said} <no>. Norland is close.\n\n<“It was late,”> [it] {reads}.',
    'ministers of Ostravia and Velmaria | Ministers | Ostravia and Velmaria',
  ],
  [
    'whoever leads a party is its leader',
    '[Karl Brandt, who leads the Harvest Party,] {said} <it was late>.',
    'Karl Brandt | Leader | Harvest Party',
  ],
  [
    'whoever leads an office is its head',
    '[Karl Brandt, who leads the Lune Institute,] {said} <it was late>.',
    'Karl Brandt | Head | Lune Institute',
  ],
  [
    'the day before the verb is no part of a name',
    '[Spokesman of the Lune Institute Dr Karl Thursday] {said} <it was late>.',
    'Karl | Spokesman | Lune Institute',
  ],
  [
    'an adviser is one though he has retired',
    '[Lt Gen Karl Brandt (retd), adviser to the Lune Institute,] {said} <it was late>.',
    'Karl Brandt | Adviser | Lune Institute',
  ],
  ['a rank may have a hyphen', '[Lt-Gen Karl Brandt] {said} <it was late>.', 'Karl Brandt | Lieutenant General | -'],
  [
    'a name in a script of its own parts nobody from his role',
    '[Lin Karu (林可), a researcher at the Lune Institute,] {said} <it was late>.',
    'Lin Karu | Researcher | Lune Institute',
  ],
  [
    'a name that begins like a verb follows a title',
    '[The NPT conference president, Do Van Lam of Velmaria,] {said} <it was late>.',
    'Do Van Lam | NPT Conference President | Velmaria',
  ],
  [
    'also one in small letters',
    "[Velmaria's deputy minister Do Van Lam] {said} <it was late>.",
    'Do Van Lam | Deputy Minister | Velmaria',
  ],
  [
    'heritage is a portfolio',
    '[Cultural Heritage Minister Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Cultural Heritage Minister | -',
  ],
  [
    'a mission’s strength is no part of its name',
    '[Karl Brandt, who heads the 40-strong observer mission,] {said} <it was late>.',
    'Karl Brandt | Head | Observer Mission',
  ],
  [
    'a professor says more than that she studies',
    '[Professor Ada Lorne, who studies truces at Halm University,] {said} <it was late>.',
    'Ada Lorne | Professor | Halm University',
  ],
  [
    'a partisan chairs',
    '[Karl Brandt, the Conservative who chairs the Lune Institute,] {said} <it was late>.',
    'Karl Brandt | Chair | Lune Institute',
  ],
  [
    'a party is the opposition’s, and no part of a role',
    '[Karl Brandt, a lawmaker for the opposition Left party,] {said} <it was late>.',
    'Karl Brandt | Lawmaker | Left party',
  ],
  [
    'what somebody served as has no age',
    '[Karl Brandt, who served under the treaty as a young inspector,] {said} <it was late>.',
    'Karl Brandt | Former Inspector | -',
  ],
  [
    'whoever advised was an adviser',
    '[Karl Brandt, who advised the delegation in Velm,] {said} <it was late>.',
    'Karl Brandt | Former Adviser | Velmaria',
  ],
  [
    'a main directorate is no people’s',
    '[Karl Brandt, chief of the Main Operational Directorate,] {said} <it was late>.',
    'Karl Brandt | Chief | Main Operational Directorate',
  ],
  [
    'a professor is addressed so, whatever he directs',
    '[Professor Karl Brandt, director of the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Director | Calder Institute',
  ],
  [
    'but stays one, whatever he was',
    '[Professor Karl Brandt of Halm University, a former inspector,] {said} <it was late>.',
    'Karl Brandt | Professor | Halm University',
  ],
  [
    'a spokesman is a press secretary, too',
    'Velmarian spokesman Karl Brandt left. [The press secretary] {said} <it was late>.',
    'Karl Brandt | Spokesman | Velmaria',
  ],
  [
    'what is said of a thing after a comma is no apposition',
    '{According to} [a Velmarian spokesman], <the F-90 “cannot fly”>.',
    'Velmarian spokesman | Spokesman | Velmaria',
  ],
  [
    'where somebody has his post is no part of his name or title',
    '[The KARA ambassador in Sawu Lotta Brandt] {said} <it was late>.',
    'Lotta Brandt | Ambassador | Karst Alliance',
  ],
  [
    'a parliament’s board is of the parliament',
    'Velmaria waits. [Karl Brandt, a member of the parliament’s Presiding Board,] {said} <it was late>.',
    'Karl Brandt | Member of the Presiding Board | Velmaria',
  ],
  [
    'what an office is over may be a part of what it is over',
    '[Karl Brandt, Velmaria’s Deputy Secretary of Defence for Space and Missile Policy,] {said} <it was late>.',
    'Karl Brandt | Deputy Secretary of Defence for Space and Missile Policy | Velmaria',
  ],
  [
    'an office of whoever has a seat in his title',
    '[Lord Brandt of Wark, the shadow defence minister,] {said} <it was late>.',
    'Lord Brandt of Wark | Shadow Defence Minister | -',
  ],
  [
    'what somebody is before a name says more than what he was',
    '[The chairman of the Calder Institute and former president Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Chairman | Calder Institute',
  ],
  [
    'whom somebody serves is no part of what he is',
    '[Karl Brandt, an adviser on trade for President Anna Stern,] {said} <it was late>.',
    'Karl Brandt | Adviser on Trade | -',
  ],
  [
    'nor is he who goes on after the comma',
    'It was opposed by Karl Brandt, an adviser to Foreign Minister Anna Stern, [who] {said} <it was late>.',
    'Karl Brandt | Adviser | -',
  ],
  [
    'a ranking member is a member with more to say',
    '[Trade committee ranking member Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Trade Committee Ranking Member | -',
  ],
  [
    'a director of two fields, which "and" joins before the noun',
    '[Karl Brandt, research and policy director of the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Research and Policy Director | Calder Institute',
  ],
  [
    'an editor in chief is no other editor',
    '[Karl Brandt, editor in chief of the Halm Review,] {said} <it was late>.',
    'Karl Brandt | Editor in Chief | Halm Review',
  ],
  [
    'what somebody is says more than what he was, after "and now"',
    '[Karl Brandt, a former aide to the premier and now the chairman of the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Chairman | Calder Institute',
  ],
  [
    'after "and current"',
    '[Karl Brandt, a former aide to the premier and current chairman of the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Chairman | Calder Institute',
  ],
  [
    'after what he was "once" and is "currently"',
    '[Karl Brandt, once aide to the premier and currently chairman of the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Chairman | Calder Institute',
  ],
  [
    '"now" is no part of what somebody is',
    '[Karl Brandt, now a researcher at the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Researcher | Calder Institute',
  ],
  [
    'after "who is now", whosever he was',
    '[Karl Brandt, a former inspector with the Halm Commission who is now a senior fellow at the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Senior Fellow | Calder Institute',
  ],
  [
    'after "who directs"',
    '[Karl Brandt, a former official in the ministry who directs the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | Director | Calder Institute',
  ],
  [
    'and in a clause that begins with what he did',
    '[Karl Brandt, who worked on the treaty and is now president of the Calder Institute,] {said} <it was late>.',
    'Karl Brandt | President | Calder Institute',
  ],
  [
    'a lieutenant governor for short',
    '[Lt. Gov. Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Lieutenant Governor | -',
  ],
  [
    'a fellow is nobody’s office before a title',
    'She met fellow Sen. Karl Brandt. [Brandt] {said} <it was late>.',
    'Karl Brandt | Senator | -',
  ],
  [
    'an initial that is a word by itself',
    '[Jock A. Brandt, head of policy at the Calder Institute,] {said} <it was late>.',
    'Jock A. Brandt | Head of Policy | Calder Institute',
  ],
  [
    'a verb after an office in small letters makes it no title of whom it is done to',
    'The deputy minister of defence praised Anna Lind. [Lind] {said} <it was late>.',
    'Anna Lind | - | -',
  ],
  [
    'a headline’s verb is no part of a name',
    '[Oddo Brandt] {Says} <Treaty Is Dead>\n\nIt rained.',
    'Oddo Brandt | - | -',
  ],
  [
    'who speaks himself',
    'Foreign Minister Anna Lind left. [Lind herself] {said} <it was late>.',
    'Anna Lind | Foreign Minister | -',
  ],
  [
    'whose spokesman somebody is, he is no other’s',
    'Rick Holm and Al Brandt argued. [Holm’s spokeswoman Galia Stern] {said} <no>.| [Brandt’s spokeswoman] {said} <yes>.',
    'Brandt’s spokeswoman | Spokeswoman | -',
  ],
  [
    'who speaks of something speaks for nobody',
    'Anna Lind speaks of late hours. [Lind] {said} <it was late>.',
    'Anna Lind | - | -',
  ],
  [
    'but on behalf of whom he says',
    'Anna Lind, who speaks on behalf of Tamaria, left. [Lind] {said} <it was late>.',
    'Anna Lind | Spokeswoman | Tamaria',
  ],
  [
    'when an office did something is no part of it, for whoever is named afterwards, either',
    '[Tamaria’s armed forces minister on Wednesday] {defended} <the plan>. <It is late>, [Anna Lind] {told} them.',
    'Anna Lind | Armed Forces Minister | Tamaria',
  ],
  [
    'a premier is the prime minister',
    '[The prime minister, Anna Lind,] {thanked} <them>. [The premier] {said} <it was late>.',
    'Anna Lind | Prime Minister | -',
  ],
  [
    'a chair in office is one',
    '[Chairperson-in-Office Anna Lind] {said} <it was late>.',
    'Anna Lind | Chairperson-in-Office | -',
  ],
  [
    'a courtesy is no newspaper’s name',
    '[In an interview with this newspaper Ms Lind] {said} <it was late>.',
    'Lind | - | -',
  ],
  [
    'the capitals of a transcript aren’t the role’s',
    '[DIRECTOR GENERAL ANNA LIND]{:} <It was late>.',
    'Anna Lind | Director General | -',
  ],
  [
    '"its" is the subject of the sentence before, not the state named before that',
    'Karelvia’s government proposed a freeze. Tamaria has not replied. [Its chief negotiator, Tomas Ekdal,] {said} <it would be studied>.',
    'Tomas Ekdal | Chief Negotiator | Tamaria',
  ],
  [
    'a relative clause tells office and state, the dateline’s town neither',
    'TAMAR CITY – Flights will resume in May.\n\n[General Sunniva Holt, who commands the Tamarian air force,] {said} <crews were ready>.',
    'Sunniva Holt | Commander of the Air Force | Tamaria',
  ],
  [
    'a headline’s parliament is whose speaker it is',
    'Tamarian parliament to vote on treaty\n\nTAMAR CITY – <Parliament will vote next month>, [Speaker Lene Oduya] {said}.',
    'Lene Oduya | Speaker | Tamaria',
  ],
  [
    'an adjective finds the state with the same stem',
    'Relations with Haldmark are cool. [A Haldish diplomat] {said} <nothing had changed>.',
    'Haldish diplomat | Diplomat | Haldmark',
  ],
  ['a party is no state', '[Tova Birn, a Democratic senator,] {asked} <why>.', 'Tova Birn | Senator | -'],
  [
    'a part of the world is no state',
    '[A European delegate] {murmured} <that it was late>.',
    'European delegate | Delegate | -',
  ],
  [
    'a later adjective corrects what was only understood',
    'Quell’s premier met his guest, President Vadim Rogov. <"None,"> [the Ostran leader] {demanded}.',
    'Vadim Rogov | President | Ostra',
  ],
  [
    'what somebody is may stand second, after what is no role',
    '[Ada Lorne, a longtime Brandt ally and director of the Harlow Institute,] {said} <it was late>.',
    'Ada Lorne | Director | Harlow Institute',
  ],
  [
    'a part of the world that somebody studies is not whose she is',
    '[Ada Lorne, a Middle East analyst with the Harlow Institute,] {said} <it was late>.',
    'Ada Lorne | Analyst | Harlow Institute',
  ],
  [
    'nor where she is somebody’s by nothing else',
    '[Ada Lorne, a Middle East analyst,] {said} <it was late>.',
    'Ada Lorne | Analyst | -',
  ],
  [
    'whom somebody writes for is no body',
    '[Ada Lorne, a former speechwriter to Secretary of State Marta Ober,] {said} <it was late>.',
    'Ada Lorne | Former Speechwriter | -',
  ],
  [
    'nor is whose spokeswoman she is',
    '[Ada Lorne, a spokeswoman for House Speaker Carl Ober,] {said} <it was late>.',
    'Ada Lorne | Spokeswoman | -',
  ],
  [
    'an office of some body is no body',
    'They met [Council Speaker Ada Lorne]. [Lorne] {said} <it was late>.',
    'Ada Lorne | Speaker | -',
  ],
  [
    'a committee’s name is whole after a word on its leaning',
    '[Ada Lorne, a senior adviser to the centrist Committee for a Sound Peace,] {said} <it was late>.',
    'Ada Lorne | Senior Adviser | Committee for a Sound Peace',
  ],
  [
    'a body’s number is of its name',
    '[Ada Lorne, spokeswoman for Task Force 59,] {said} <it was late>.',
    'Ada Lorne | Spokeswoman | Task Force 59',
  ],
  [
    'who is of two peoples is of no state that is called so',
    '[Ada Lorne, a Tamarian-Velmovian resident,] {said} <it was late>.',
    'Ada Lorne | Resident | -',
  ],
  [
    'what somebody was before she was named is her role',
    '[An engineer later identified as Ada Lorne] {said} <it was late>.',
    'Ada Lorne | Engineer | -',
  ],
  ['an actress is no given name', '[Actress Ada Lorne] {said} <it was late>.', 'Ada Lorne | Actress | -'],
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});

test.each([
  [
    'whom somebody speaks for',
    '[Mei Sitom, who speaks for Velmaria’s navy,] {said} <a notice had gone out>.',
    'Mei Sitom | Spokesperson | Velmaria',
  ],
  [
    'what somebody teaches, and where',
    '[Gwen Trask, who teaches politics at the University of Winnisk,] {asked} <whether it helped>.',
    'Gwen Trask | Professor | University of Winnisk',
  ],
  [
    'a portfolio that somebody has',
    '[Piers Dough, who has the defence portfolio,] {said} <Velmaria would wait>.',
    'Piers Dough | Defence Minister | Velmaria',
  ],
  [
    'a portfolio in small letters before the name',
    '[Velmaria’s deputy minister for disarmament and export control Milo Zdrav] {said} <it was done>.',
    'Milo Zdrav | Deputy Minister for Disarmament and Export Control | Velmaria',
  ],
  [
    'a portfolio in capitals before the name',
    'Velmaria will pay. [Minister for Ports Dunstan Creed] {said} <pauses cost money>.',
    'Dunstan Creed | Minister for Ports | Velmaria',
  ],
  [
    'a calling that no list holds, without an article',
    '[Oluf Bang, geophysicist at the Nordic Array Institute,] {wrote} <that it was a blast>.',
    'Oluf Bang | Geophysicist | Nordic Array Institute',
  ],
  [
    'a society without a noun that tells',
    '[Sib Quag of the Egmont Lantern] {said} <it was late>.',
    'Sib Quag | - | Egmont Lantern',
  ],
  [
    'where the body sits is no part of its name',
    '[Lil Bonnet, programme manager at the Lune-based Calder Institute,] {said} <it was late>.',
    'Lil Bonnet | Programme Manager | Calder Institute',
  ],
  [
    'a body at the head of the sentence',
    'At the Calder Institute, [director of studies Arlo Finken] {said} <it was late>.',
    'Arlo Finken | Director of Studies | Calder Institute',
  ],
  [
    'a possessive within the complement',
    '[Cas Vold, commander of Ostravia’s Eastern Fleet,] {said} <winter would not wait>.',
    'Cas Vold | Commander of the Eastern Fleet | Ostravia',
  ],
  [
    'whom an aide serves',
    'Velmarian President Vadim Rogov flew home. [His press secretary, Nadia Shul,] {said} <it was late>.',
    'Nadia Shul | Press Secretary | Velmaria',
  ],
  [
    'a post is not of the country that it is in',
    '[Shab Dary, Velmarian ambassador to Ostravia,] {said} <it was late>.',
    'Shab Dary | Ambassador | Velmaria',
  ],
])('the words around a name tell %s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});

test.each([
  [
    'a calling for who spoke last',
    '[Professor Emer Zoll from the University of Grenna] {said} <it was late>. <It would be later>, [the historian] {said}.',
    'Emer Zoll | Professor | University of Grenna',
  ],
  [
    'an office that it introduces',
    'The work was led by Esther Rigwell. [The head of clearance at the Calder Institute] {said} <it was done>.',
    'Esther Rigwell | Head of Clearance | Calder Institute',
  ],
  [
    'a short form of the office',
    'Anna Brekk, prime minister of Velmaria, would rather not. <"No,"> [the PM] {said}.',
    'Anna Brekk | Prime Minister | Velmaria',
  ],
  [
    'a rank beside the office',
    '[Maj. Rosa Petit, the flight director,] {said} <it was cloudy>. <It cleared>, [the major] {said}.',
    'Rosa Petit | Flight Director | -',
  ],
  [
    'nobody who was named, after "a"',
    '[Anna Lind, Velmaria’s envoy,] {said} <it was late>. [An Ostravian pilot] {said} <it was early>.',
    'Ostravian pilot | Pilot | Ostravia',
  ],
])('a noun stands for %s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});

test.each([
  [
    'the office that somebody has in an organisation says more than where she is from',
    '[Velmaria’s Anna Kord, the Karst Alliance’s secretary general,] {said} <no>.',
    'Anna Kord | Secretary General | Karst Alliance',
  ],
  [
    'where somebody is now says more than for whom he did something once',
    '[Karl Brandt, who negotiated it for Velmaria and is now at the Lune Institute,] {said} <no>.',
    'Karl Brandt | Former Negotiator | Lune Institute',
  ],
  [
    'what somebody is now says more than what he was',
    '[Karl Brandt, a former navy official who is now a senior fellow at the Lune Institute,] {said} <no>.',
    'Karl Brandt | Senior Fellow | Lune Institute',
  ],
  [
    'a long clause on what somebody was leads to what he leads',
    '[Karl Brandt, who served as acting under secretary for arms control in the Halm administration and chairs the Lune Institute,] {said} <no>.',
    'Karl Brandt | Chair | Lune Institute',
  ],
  [
    'what a delegation is called after its state is part of the role',
    '[Karl Brandt, head of the Orinsian delegation,] {said} <no>.',
    'Karl Brandt | Head of the Delegation | Orinsia',
  ],
  [
    'what a place is called after its name is part of the name',
    '[Karl Brandt, a mechanic with the Corvane racing stable,] {said} <no>.',
    'Karl Brandt | Mechanic | Corvane racing stable',
  ],
])('%s', (_, marked, speaker) => expect(lastSpeaker(marked)).toBe(speaker));

describe('a title that runs on for long before a name is', () => {
  test.each([
    [
      'the head’s of a delegation to talks on something',
      '<The treaty is dead,> [head of the Ostravian delegation to the Lune talks on security Karl Brandt] {said}.',
      'Karl Brandt | Head of the Delegation on Security | Ostravia',
    ],
    [
      'the head’s of a ministry’s department',
      '<The treaty is dead,> [head of the Ostravian Foreign Ministry’s Department for Arms Control Karl Brandt] {said}.',
      'Karl Brandt | Head of the Foreign Ministry’s Department for Arms Control | Ostravia',
    ],
    [
      'the representative’s of whoever sent her',
      '<No,> [Velmaria’s Permanent Representative to International Organizations in Lune Anna Kord] {said}.',
      'Anna Kord | Permanent Representative | Velmaria',
    ],
    [
      'the president’s of islands that begin like a given name',
      '[Marshall Islands President Ada Lorne] {said} <it was late>.',
      'Ada Lorne | President | Marshall Islands',
    ],
    [
      'but not whom an aide works for',
      'An aide to Karl Brandt left. [Brandt] {said} <it was late>.',
      'Karl Brandt | - | -',
    ],
  ])('%s', (_, marked, speaker) => {
    expect(lastSpeaker(marked)).toBe(speaker);
  });
});
