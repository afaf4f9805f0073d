import { expect, test } from 'vitest';
import { lastSpeaker } from '../last-speaker.ts';

test.each([
  [
    'a general staff stands before its chief',
    '[Velmaria’s Deputy Chief of the General Staff Anna Brodd] {said} <it was late>.',
    'Anna Brodd | Deputy Chief of the General Staff | Velmaria',
  ],
  [
    'the minister of a field that few states have one of',
    'Velmaria waits. [Water Resources Minister Anna Brodd] {said} <it was late>.',
    'Anna Brodd | Water Resources Minister | Velmaria',
  ],
  [
    'a state ends the name of an agency, and a name follows',
    '[Deputy head of the Atomic Agency of Velmaria Behruz Kashan] {said} <it was late>.',
    'Behruz Kashan | Deputy Head | Velmaria',
  ],
  [
    'an office stands before brackets in a parliament’s record',
    'House of Velmaria: sitting of 2 May\n\n[The Minister of Defence (Mr Aksel Brodd)]{:} <It was late.>',
    'Aksel Brodd | Minister of Defence | Velmaria',
  ],
  [
    'an office in capitals stands before brackets, and alone later on',
    'House of Velmaria: sitting of 2 May\n\n[The MINISTER OF DEFENCE (Mr Aksel Brodd)]{:} <It was late.>\n\nMs LIND: Was it?\n\n[The MINISTER OF DEFENCE]{:} <It was.>',
    'Aksel Brodd | Minister of Defence | Velmaria',
  ],
  [
    'a heading in capitals gives office and name',
    'The Velmarian parliament voted.\n\n[VELMARIAN PRESIDENT ANNA BRODD]{:} <“It was late.”>',
    'Anna Brodd | President | Velmaria',
  ],
  [
    'a heading in capitals gives a body’s abbreviation',
    'The Velmarian parliament voted.\n\n[KA DIRECTOR ANNA BRODD]{:} <“It was late.”>',
    'Anna Brodd | Director | Karst Alliance',
  ],
  [
    'a rank with a hyphen follows',
    '[Velmaria’s Deputy Minister of Defence for Armament Major-General Aksel Brodd] {said} <it was late>.',
    'Aksel Brodd | Deputy Minister of Defence for Armament | Velmaria',
  ],
  [
    'a base is what a commander has',
    '[Base Commander Captain Aksel Brodd] {said} <it was late>.',
    'Aksel Brodd | Base Commander | -',
  ],
  [
    'a title before two names is the first one’s',
    'Velmaria’s Deputy Secretary of Energy Anna Brodd and Pavel Rook signed it. [Rook] {said} <it was late>.',
    'Pavel Rook | - | -',
  ],
  [
    'a reporter’s agency stands before who spoke to him',
    'Ostra waits. In a statement to the Velm Wire reporter, [Aksel Brodd] {said} <it was late>.',
    'Aksel Brodd | - | Ostra',
  ],
  [
    'a team is no surname',
    '[The Head of the Inspection Team, Dr Anna Brodd,] {said} <it was late>.',
    'Anna Brodd | Head | Inspection Team',
  ],
  [
    'a team ends a title without a comma',
    '[Head of the Inspection Team Anna Brodd] {said} <it was late>.',
    'Anna Brodd | Head | Inspection Team',
  ],
  [
    'a member of parliament is from a party',
    '[MP from the opposition Homeland party Anna Brodd] {said} <it was late>.',
    'Anna Brodd | MP | Homeland party',
  ],
  [
    'a diplomat from many states has no name',
    '[A diplomat from one of the three European parties to the pact] {said} <it was late>.',
    'diplomat from one of the three European parties to the pact | Diplomat | -',
  ],
  [
    'a field has a hyphen',
    '[Politico-Military Counsellor, Anna Brodd,] {said} <it was late>.',
    'Anna Brodd | Politico-Military Counsellor | -',
  ],
  ['aid is a field', '[The alliance’s aid chief, Anna Brodd,] {said} <it was late>.', 'Anna Brodd | Aid Chief | -'],
  [
    'a minister has two fields',
    '[Velmaria’s First Deputy Agriculture and Food Minister Anna Brodd] {said} <it was late>.',
    'Anna Brodd | First Deputy Agriculture and Food Minister | Velmaria',
  ],
  [
    'a prize is nobody’s body',
    '[Nobel Peace Prize laureate Anna Brodd] {said} <it was late>.',
    'Anna Brodd | Nobel Peace Prize Laureate | -',
  ],
  [
    'an excellency stands between a title and an ambassador',
    '[The Permanent Representative of Velmaria to the Council, H.E. Ambassador Anna Brodd,] {said} <it was late>.',
    'Anna Brodd | Permanent Representative | Velmaria',
  ],
  [
    'a prince’s highness is no body',
    'Velmaria waits.\n\n[HRH Prince Aksel bin Brodd, Minister of Defence,] {said} <it was late>.',
    'Aksel bin Brodd | Minister of Defence | Velmaria',
  ],
  [
    'a fronted phrase ends with another’s office',
    '[Velmaria’s envoy, Anna Brodd,] {came}.|Asked about a remark by Ostra’s foreign minister, [Brodd] {said} <it was late>.',
    'Anna Brodd | Envoy | Velmaria',
  ],
  [
    'a fronted phrase ends with whom somebody met',
    'Velmaria waits. After talks with the foreign minister of Ostra, [Anna Brodd] {said} <it was late>.',
    'Anna Brodd | - | Velmaria',
  ],
  [
    'a fronted phrase holds another in commas',
    'After talks with the foreign minister of Ostra, Oskar Tehl, [Anna Brodd] {said} <it was late>. [Tehl] {said} <it was not>.',
    'Oskar Tehl | Foreign Minister | Ostra',
  ],
  [
    'where somebody spoke is nobody',
    '[Minister of Defence of Velmaria Anna Brodd] {stated} in Strandby <that it was late>. <It was over>, [she] {said}.',
    'Anna Brodd | Minister of Defence | Velmaria',
  ],
  [
    'a committee of a parliament ends before a name',
    '[Chairwoman of the parliamentary Committee on International Affairs Ljuba Stresnev] {said} <it was late>.',
    'Ljuba Stresnev | Chairwoman | Committee on International Affairs',
  ],
  [
    'a chief may be a paramount one',
    '[The Paramount Chief of Oyolo, Naa Salifu,] {said} <it was late>.',
    'Naa Salifu | Paramount Chief | Oyolo',
  ],
  [
    'a title leads a clause',
    'When [Velmaria’s president, Anna Brodd,] {said} <it was late>, nobody clapped.',
    'Anna Brodd | President | Velmaria',
  ],
  [
    'a rank stands after a committee’s field',
    '[Chairman of the Committee on Defence Colonel General Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Chairman | Committee on Defence',
  ],
  [
    'so it does after what a minister is over',
    '[Minister of Defence Army General Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Minister of Defence | -',
  ],
  [
    'before ranks cut short that a hyphen joins',
    '[Velmaria’s Fuel Ministry spokesman Brig.-Gen. Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Spokesman | Velmaria',
  ],
  [
    'and after a body in small letters',
    '[Head of the monitoring centre Major General Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Head | Monitoring Centre',
  ],
  [
    'but whom somebody tells is another',
    '[The head of the council] {told} General Orvo Salkin <no>.',
    'head of the council | Head | -',
  ],
  [
    'an attorney general has no rank',
    '[Attorney General Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Attorney General | -',
  ],
  [
    'a rank in marks that nobody has given says less than the office',
    '[Lake Front spokesman “Commander” Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Spokesman | Lake Front',
  ],
  [
    'a minister is over two fields',
    '[Works and Transport Minister Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Works and Transport Minister | -',
  ],
  [
    'in small letters, too',
    '[Water and energy minister Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Water and Energy Minister | -',
  ],
  [
    'a retired brigadier in brackets holds an office',
    '[Deputy Defence Minister Brigadier (Rtd) Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Deputy Defence Minister | -',
  ],
  [
    'and is retired where he holds none',
    '[Air Commodore (ret.) Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | Retired Air Commodore | -',
  ],
  [
    'a committee’s field ends before two capitals and the verb, whatever name they are',
    '[First Deputy Chairman of the Committee on International Affairs Orvo Salkin] {said} <it was late>.',
    'Orvo Salkin | First Deputy Chairman | Committee on International Affairs',
  ],
  [
    'so does a ministry’s name',
    '[Director-General of the Department of Arms Control of the Velmarian Foreign Ministry Fu Tarok] {said} <it was late>.',
    'Fu Tarok | Director-General of the Department of Arms Control of the Foreign Ministry | Velmaria',
  ],
  [
    'a unit in a ministry is a part, as one at it is',
    '[Oskar Tehl, Head of the Arms Control Unit in the Ministry of Defence of Velmaria,] {said} <it was late>.',
    'Oskar Tehl | Head of the Arms Control Unit | Velmaria',
  ],
  [
    'an ambassador is addressed so, whatever office he holds besides',
    '[The KARA Chairperson Ambassador Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | Chairperson | Karst Alliance',
  ],
  [
    'a rank between an office and a knight’s name',
    'Velmaria waits. [Chief of the Defence Staff Admiral Sir Oskar Brandt] {said} <it was late>.',
    'Oskar Brandt | Chief of the Defence Staff | Velmaria',
  ],
  [
    'an air force’s ranks are no body’s',
    '[Air Chief Marshal Sir Oskar Brandt] {said} <it was late>.',
    'Oskar Brandt | Air Chief Marshal | -',
  ],
  [
    'whose name holds an "of", before a possessive',
    '[The Federation of Velmarian Scientists’ nuclear director Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Nuclear Director | Federation of Velmarian Scientists',
  ],
  [
    'a programme is a part of where it is led',
    '[Anna Lind, who directs the East Karst programme at the Calder Institute,] {said} <it was late>.',
    'Anna Lind | Director of the East Karst Programme | Calder Institute',
  ],
  [
    'a chargé without his accent',
    '[Oskar Tehl, charge d’affaires of the Velmarian mission,] {said} <it was late>.',
    'Oskar Tehl | Charge d’Affaires of the Mission | Velmaria',
  ],
  [
    'a body’s initials in brackets part no title from its name',
    '[Head of the Atomic Energy Organization of Velmaria (AEOV) Anna Lind] {said} <it was late>.',
    'Anna Lind | Head | Velmaria',
  ],
  [
    'nor from the comma before the name',
    '[The head of Velmaria’s Signals Directorate (VSD), Anna Lind,] {said} <it was late>.',
    'Anna Lind | Head of the Signals Directorate | Velmaria',
  ],
  [
    'initials in brackets within a body’s name',
    '[The commander of the Velmarian Guards Corps (VGC) Rocket Force, Brigadier General Oskar Tehl,] {said} <it was late>.',
    'Oskar Tehl | Commander of the Guards Corps Rocket Force | Velmaria',
  ],
  [
    'no title goes on after the day on which its bearer did something',
    '[The Karst Alliance’s Secretary-General on Monday] {appealed} <to States parties to the Lune Treaty>.',
    'Karst Alliance’s Secretary-General | Secretary-General | Karst Alliance',
  ],
  [
    'whose office it is, before what several things it is over',
    '[Karst Alliance Commissioner for Political Affairs, Peace and Security Bankor Adeyi] {said} <it was late>.',
    'Bankor Adeyi | Commissioner for Political Affairs, Peace and Security | Karst Alliance',
  ],
  [
    'what several things an office is over',
    '[Velmaria’s Minister of Economy, Trade and Industry Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Economy, Trade and Industry | Velmaria',
  ],
  [
    'fields of several words',
    '[Velmaria’s Minister of Foreign Affairs, International Trade and Worship Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs, International Trade and Worship | Velmaria',
  ],
  [
    'those who live abroad are a field, too',
    'Velmaria waits. [Minister of Foreign Affairs and Expatriates Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs and Expatriates | Velmaria',
  ],
  [
    'a press department is no president’s',
    '[Director of the Velmarian Foreign Ministry’s Information and Press Department Anna Lind] {said} <it was late>.',
    'Anna Lind | Director of the Foreign Ministry’s Information and Press Department | Velmaria',
  ],
  [
    'a rank with its service, after an office',
    '[Velmarian Defense Ministry spokesman Army Col. Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | Defense Ministry Spokesman | Velmaria',
  ],
  [
    'a rank with "senior" says less than an office, too',
    '[Senior Colonel Oskar Tehl, spokesperson for Velmaria’s Ministry of National Defense,] {said} <it was late>.',
    'Oskar Tehl | Spokesperson for the Ministry of National Defense | Velmaria',
  ],
  [
    'what somebody is also',
    '[Anna Lind, also director of the Lune Institute,] {said} <it was late>.',
    'Anna Lind | Director | Lune Institute',
  ],
  [
    'an adjective that a participle ends is no name',
    '[Head of the Velm-backed administration Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | Head | Velm-backed administration',
  ],
  [
    'an office is over several things that "and" joins',
    '[Anna Lind, Under-Secretary-General for Political and Peacebuilding Affairs,] {said} <it was late>.',
    'Anna Lind | Under-Secretary-General for Political and Peacebuilding Affairs | -',
  ],
  [
    'in small letters, too',
    '[Anna Lind, the under secretary of state for arms control and international security,] {said} <it was late>.',
    'Anna Lind | Under Secretary of State for Arms Control and International Security | -',
  ],
  [
    'or a list of them',
    '[Anna Lind, Assistant Secretary for Arms Control, Verification, and Compliance,] {said} <it was late>.',
    'Anna Lind | Assistant Secretary for Arms Control, Verification, and Compliance | -',
  ],
  [
    'a second office is no part of what the first is over',
    '[Anna Lind, director for arms control and chief negotiator of the Lune Institute,] {said} <it was late>.',
    'Anna Lind | Director for Arms Control | Lune Institute',
  ],
  [
    'nor is somebody else',
    '[Anna Lind, the minister for trade, and industry analysts] {said} <it was late>.',
    'Anna Lind | Minister for Trade | -',
  ],
  [
    'a team’s name goes on after "and"',
    '[Oskar Tehl, coordinator of the Lune Institute’s Inspection and Identification Team,] {said} <it was late>.',
    'Oskar Tehl | Coordinator of the Inspection and Identification Team | Lune Institute',
  ],
  [
    'a body before it keeps the whole of its name',
    '[Campaign for Quiet Harbours (CQH) General Secretary Anna Lind] {said} <it was late>.',
    'Anna Lind | General Secretary | Campaign for Quiet Harbours',
  ],
  [
    'a body before what a role is over keeps its name',
    '[University of Lune Bay harbour law professor Anna Lind] {said} <it was late>.',
    'Anna Lind | Professor | University of Lune Bay',
  ],
  [
    'so does one whose name ends in what roles hold',
    '[Movement for Nuclear Quiet general secretary Anna Lind] {said} <it was late>.',
    'Anna Lind | General Secretary | Movement for Nuclear Quiet',
  ],
  [
    'so does one that is called by its aim',
    '[Lune Campaign to Ban Traps national coordinator Anna Lind] {said} <it was late>.',
    'Anna Lind | National Coordinator | Lune Campaign to Ban Traps',
  ],
  [
    'an office of a state is part of the role',
    "[Velmaria's Department of Trade spokeswoman Anna Lind] {said} <it was late>.",
    'Anna Lind | Department of Trade Spokeswoman | Velmaria',
  ],
  [
    'a staff is no body whose chief it has',
    '[Chief of Staff of the Velmarian Armed Forces Anna Lind] {said} <it was late>.',
    'Anna Lind | Chief of Staff of the Armed Forces | Velmaria',
  ],
  [
    'a rank beside a long title is told again',
    '[Chief of Staff of the Velmarian Armed Forces Major General Anna Lind] {said} <no>.\n\n[The top commander] {said} <it was late>.',
    'Anna Lind | Chief of Staff of the Armed Forces | Velmaria',
  ],
  [
    'a body may be called by letters of two sizes for short',
    '[The professor of Trade at the University of Lune (UnL) Anna Lind] {said} <it was late>.',
    'Anna Lind | Professor | University of Lune',
  ],
  [
    'a department is of the ministry after it',
    '[Anna Lind, deputy director of the Department for Arms Control of the Velmarian Foreign Ministry,] {said} <it was late>.',
    'Anna Lind | Deputy Director of the Department for Arms Control of the Foreign Ministry | Velmaria',
  ],
  [
    'an assistant to somebody has an office',
    '[Anna Lind, deputy assistant to the Velmarian president for security,] {said} <it was late>.',
    'Anna Lind | Deputy Assistant for Security | Velmaria',
  ],
  [
    'a republic is its state',
    '[Anna Lind, Minister of Foreign Affairs of the Republic of Velmaria,] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs | Velmaria',
  ],
  [
    'what an office is called for short is no body',
    '[Oskar Tehl, program executive officer (PEO) for missiles,] {said} <it was late>.',
    'Oskar Tehl | Program Executive Officer for Missiles | Velmaria',
  ],
  [
    'a paper’s first word is no abbreviation',
    '[DEFENCE Secretary Anna Lind] {said} <it was late>.',
    'Anna Lind | Defence Secretary | -',
  ],
  [
    'a field is no body',
    'Velmaria waits. [Minister of National Defence Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of National Defence | Velmaria',
  ],
  [
    'votes come from a place',
    'Velmaria waits. [Barrow MP Anna Lind] {said} <it was late>.',
    'Anna Lind | MP | Velmaria',
  ],
  [
    'a committee is told by what it is on',
    '[Anna Lind, chair of the committee on defence,] {said} <it was late>.',
    'Anna Lind | Chair of the Committee on Defence | -',
  ],
  [
    'weapons of mass destruction are one term in a programme’s name',
    '[Oskar Tehl, director of the Lune Institute’s Weapons of Mass Destruction Programme,] {said} <it was late>.',
    'Oskar Tehl | Director of the Weapons of Mass Destruction Programme | Lune Institute',
  ],
  [
    'what a part is for ends with the army that it is a part of',
    '[Anna Lind, head of Future Force Development for the Velmarian Army,] {said} <it was late>.',
    'Anna Lind | Head of Future Force Development for the Velmarian Army | Velmaria',
  ],
  [
    'a unit has its number in its name',
    '[Vice Commander of the 90th Missile Wing Col. Dean Brandt] {said} <it was late>.',
    'Dean Brandt | Vice Commander | 90th Missile Wing',
  ],
  [
    'a president has none',
    '[Anna Lind, the 45th President of Velmaria,] {said} <it was late>.',
    'Anna Lind | 45th President | Velmaria',
  ],
  [
    'a byline owns nobody',
    'By Karl Brandt\n\nVelmaria’s [Prime Minister Anna Lind] {said} <it was late>.',
    'Anna Lind | Prime Minister | Velmaria',
  ],
  [
    'what somebody unnamed is over',
    '[The Representative for Disarmament Affairs] {said} <it was late>.',
    'Representative for Disarmament Affairs | Representative for Disarmament Affairs | -',
  ],
  [
    'what stands before an office is what it is over, where an employer follows',
    '[Anna Lind, Project Officer at the Lune Institute,] {said} <it was late>.',
    'Anna Lind | Project Officer | Lune Institute',
  ],
  [
    'or a base',
    '[Lt. Col. Oskar Tehl, Sentinel Flight Commander, Barrow Air Base,] {said} <it was late>.',
    'Oskar Tehl | Sentinel Flight Commander | Barrow Air Base',
  ],
  [
    'with an "and" in it',
    '[Anna Lind, Governance and Research Team Leader at the Lune Institute,] {said} <it was late>.',
    'Anna Lind | Governance and Research Team Leader | Lune Institute',
  ],
  ['else whose it is', '[Anna Lind, Kestrel Director,] {said} <it was late>.', 'Anna Lind | Director | Kestrel'],
  [
    'prime are ministers, not managers',
    '[Ursa Prime CEO Anna Lind] {said} <it was late>.',
    'Anna Lind | CEO | Ursa Prime',
  ],
  [
    'what a company makes is no part of its name',
    'Shell-maker Kestrel Dynamics grew. [CEO Anna Lind] {said} <it was late>.',
    'Anna Lind | CEO | Kestrel Dynamics',
  ],
  [
    'a second office is no part of the body before "and"',
    '[Anna Lind, Chairperson of the Lune Forum and Permanent Representative of Velmaria,] {said} <it was late>.',
    'Anna Lind | Chairperson | Lune Forum',
  ],
  [
    '"No" is a name after a title, with another',
    '[Velmaria’s Defence Minister No Hyang-mi] {said} <it was late>.',
    'No Hyang-mi | Defence Minister | Velmaria',
  ],
  [
    'a judge is the master of his rolls',
    '[Master of the Rolls Sir Karl Brandt] {said} <it was late>.',
    'Karl Brandt | Master of the Rolls | -',
  ],
  [
    'what an office is over, before whose it is',
    '[Deputy Minister of Foreign Affairs of Velmaria Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | Deputy Minister of Foreign Affairs | Velmaria',
  ],
  [
    'what it is over, of a state in full',
    '[First Deputy Minister of Defence of the Republic of Velmaria Oskar Tehl] {said} <it was late>.',
    'Oskar Tehl | First Deputy Minister of Defence | Velmaria',
  ],
  [
    'a portfolio that goes on with another noun',
    'In Velmaria all is well. [Minister of Foreign Affairs and Emigrants Anna Lind] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs and Emigrants | Velmaria',
  ],
  [
    'a state at the end of a body’s name is no part of the bearer’s',
    '[Secretary of the Security Council of Velmaria Gizat Nurlan] {said} <it was late>.',
    'Gizat Nurlan | Secretary | Velmaria',
  ],
  [
    'whom a spokesman speaks for is no part of what he is',
    '[Spokesman of the Grain Organisation of Velmaria Behrouz Kamal] {said} <it was late>.',
    'Behrouz Kamal | Spokesman | Velmaria',
  ],
  [
    'whose neighbour a state is, is nobody’s name',
    '[The defence minister of neighbouring Velmaria, Oskar Tehl,] {said} <it was late>.',
    'Oskar Tehl | Defence Minister | Velmaria',
  ],
  ['nor whose mother somebody is', '[Mother-of-three Anna Lind, 36,] {said}: <“It was late.”>', 'Anna Lind | - | -'],
  [
    'a mood is nobody whose minister somebody is',
    '[Furious Foreign Minister Anna Lind] {said} <it was late>.',
    'Anna Lind | Foreign Minister | -',
  ],
  [
    'a title and a name that a transcript writes in capitals',
    'Velmaria waits.\n\n[UNDER SECRETARY LIND]: <We go.>',
    'Lind | Under Secretary | Velmaria',
  ],
  [
    'a title in capitals without a name',
    'Velmaria waits.\n\n[SENIOR DEFENCE OFFICIAL]: <We go.>',
    'senior defence official | Senior Defence Official | Velmaria',
  ],
  [
    'what an office is over besides is nobody’s name',
    'In Velmaria all is well. [Minister of Foreign Affairs and Emigrants, Anna Lind,] {said} <it was late>.',
    'Anna Lind | Minister of Foreign Affairs and Emigrants | Velmaria',
  ],
  [
    'nor is whose minister somebody is',
    '[The Minister of Trade of Velmaria, Oskar Tehl,] {said} <it was late>.',
    'Oskar Tehl | Minister of Trade | Velmaria',
  ],
  [
    'nor is the comma before a name whose minister somebody is',
    '[The Minister of Trade of Kestovia, Oskar Tehl,] {said} <it was late>.',
    'Oskar Tehl | Minister of Trade | Kestovia',
  ],
  [
    'a ministry is no part of what its spokesman is',
    'Velmaria waits. [A Ministry of Defence spokesman] {said} <it was late>.',
    'Ministry of Defence spokesman | Spokesman | Velmaria',
  ],
  [
    'so is a label with an article, if the heading tells whose remarks they are',
    'Remarks by President Lind on Trade\n\n[THE PRESIDENT]: <We stay.>',
    'Lind | President | -',
  ],
  [
    'a label that a title has in capitals is whoever was named with it',
    'Velmaria waits.\n\n[DIRECTOR GENERAL ANNA LIND]: <We go.>\n\nIt rained.\n\n[DIRECTOR GENERAL]: <We stay.>',
    'Anna Lind | Director General | -',
  ],
  [
    'whose words they are',
    '[Minister Anna Lind of Velmaria] {said} <no>.| According to [her words], <it was late>.',
    'Anna Lind | Minister | Velmaria',
  ],
  [
    'an office ends before a title',
    'Velmaria waits. [Foreign Office Spokesperson Samina Qaral Baig] {said} <no>.| [The Spokesperson] {said} <yes>.',
    'Samina Qaral Baig | Foreign Office Spokesperson | Velmaria',
  ],
  [
    'when it was said',
    '[Earlier on Sunday the Foreign Ministry of Velmaria] {said} <it was late>.',
    'Velmarian Foreign Ministry | - | Velmaria',
  ],
  [
    'the Head of State, in capitals, is the one whom his office names first',
    'President Anna Lind met President Oskar Tehl. [President Oskar Tehl] {said} <no>.| [The Head of State] {said} <yes>.',
    'Anna Lind | President | -',
  ],
  [
    'a minister is no head of state, whose name may follow',
    'Velmaria waits. [Defence Minister Oskar Tehl] {said} <no>.| [The Head of State] {said} <yes>. President Anna Lind left.',
    'Anna Lind | President | Velmaria',
  ],
  [
    'a deputy to an office',
    '[Anna Brodd, Director and Deputy to the High Representative for Sea Affairs,] {said} <it was late>.',
    'Anna Brodd | Director and Deputy to the High Representative for Sea Affairs | -',
  ],
  [
    'the state within an envoy’s title, before where he is sent',
    '[Deputy Velmarian Ambassador to the UN Anna Brodd] {said} <it was late>.',
    'Anna Brodd | Deputy Ambassador | Velmaria',
  ],
  [
    'a former envoy of a state, before where he is sent',
    '[Former Velmarian Ambassador to the UN Anna Brodd] {said} <it was late>.',
    'Anna Brodd | Former Ambassador | Velmaria',
  ],
  [
    'a minister under whom something was done',
    'It was signed under former prime minister Anna Brodd. [Brodd] {said} <it was late>.',
    'Anna Brodd | Former Prime Minister | -',
  ],
  [
    'an office before a rank',
    '[The Lune Committee’s adviser retired Lt Gen Anna Brodd] {said} <it was late>.',
    'Anna Brodd | Adviser | Lune Committee',
  ],
  [
    'a group without a name that somebody heads',
    '[Anna Brodd, head of a group of harbour survivors,] {said} <it was late>.',
    'Anna Brodd | Head of a Group of Harbour Survivors | -',
  ],
])('%s', (_, marked, expected) => {
  expect(lastSpeaker(marked)).toBe(expected);
});

test.each([
  [
    'the office before a retired officer’s rank',
    '[The Calder Institute’s adviser retired Lt Gen Bo Ahlm] {said} <no>.',
    'Bo Ahlm | Adviser | Calder Institute',
  ],
  [
    'no part of a meeting’s name',
    '[The Head of the Ostravian delegation at the Lune Negotiations on Small Arms, Bo Ahlm,] {said} <no>.',
    'Bo Ahlm |',
  ],
])('a long title keeps %s', (_, marked, speaker) => expect(lastSpeaker(marked).startsWith(speaker)).toBe(true));
