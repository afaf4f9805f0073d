import { describe, expect, test } from 'vitest';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';
import { matchQuotation } from './one-quotation.ts';

const matcher = createTopicMatcher(taxonomy);
const topicsOf = (text: string) =>
  matchQuotation(matcher, matcher.readArticle({ text }), [{ start: 0, end: text.length }]).map(({ topic }) => topic);

describe('how agencies put it', () => {
  const topicsIn = (...paragraphs: string[]) => {
    const text = paragraphs.join('\n\n');
    return matcher.readArticle({ text }).topics.map(({ topic }) => topic);
  };
  test.each([
    [
      'arms given to a state are a transfer, whatever the arms',
      'Germany to send Ukraine two more Patriot systems',
      'Germany will hand over two Patriot systems to Ukraine, the defence minister said.',
      ['arms-transfers'],
    ],
    [
      'and where it is they that get them',
      'Trump says Ukraine may get Tomahawks',
      'The president said he might send Tomahawk missiles to Ukraine.',
      ['arms-transfers'],
    ],
    [
      'a plan to end a war',
      'US envoys press plan to end Ukraine war',
      'The envoys will discuss a deal to settle the war, the White House said; Kyiv won’t give up territory.',
      ['ceasefire'],
    ],
    [
      'the Guards’ missiles are Iran’s',
      'Guards test missile from Gulf island',
      'Iran’s Revolutionary Guards said that they had tested a new ballistic missile.',
      ['iran'],
    ],
    [
      'export controls on trade’s goods are no non-proliferation',
      'US widens export controls on chips',
      'The Commerce Department put export controls on chips that the Chinese military might use.',
      [],
    ],
    [
      'astronauts are no weapons in space',
      'Astronauts come home after half a year',
      'Three astronauts came home from orbit, state media said, citing the space agency.',
      [],
    ],
    [
      'missiles that fall on a city are no deployment',
      'Drone and missile attack darkens Kelmar',
      'The army of Brennia fired 400 drones and 30 missiles at power plants overnight, the air force said.',
      [],
    ],
    [
      'a drill that is meant as a warning is no launch on warning',
      'Brennia launches drills off Ossara, says warning to neighbours',
      'The army sent planes and ships to five zones, the defence ministry said.',
      [],
    ],
    [
      'a raid is told in words of its own',
      'Brennia strikes Morovian power stations',
      'Missiles and attack drones hit energy facilities overnight and three people were injured, the air force said. The air force shot down 40 drones and nine missiles. Rescuers searched the rubble of a residential building; an oil refinery was on fire. The missiles and drones had been aimed at targets near the capital, the army said.',
      [],
    ],
    [
      'a maker of missiles that tells its results speaks of shares',
      'Orvane Defence lifts forecast as orders for missiles rise',
      'Orvane, which supplies armies with missiles and artillery, said quarterly profit rose a fifth. Revenue grew as well, and the order backlog for air defence systems is full until 2030, its chief executive told investors; earnings per share would rise, too. The defence ministry is its best customer.',
      [],
    ],
    [
      'a power plant under fire is a matter of reactors',
      'Agency chief calls for safety zone at Orsk nuclear power plant',
      'The IAEA said shelling had cut the external power supply of the nuclear power plant. “Nuclear safety is in danger,” its director general said: the agency’s experts had seen a power line down and feared a nuclear accident.',
      [],
    ],
    [
      'shelling and rebels make no truce',
      'Rebels shell Kessa, army answers',
      'Shelling by the rebel army went on in the besieged town, a militia said. Artillery fire was heard at the front line, and fighting at a checkpoint.',
      [],
    ],
    [
      'warheads that a neighbour keeps for its ally are shared',
      'Lukashenko says dozens of nuclear warheads are in Belarus',
      'The president said that nuclear warheads had come to Belarus and would stay there.',
      ['nuclear-sharing'],
    ],
  ])('%s', (_, headline, lead, topics) => expect(topicsIn(headline, lead)).toEqual(topics));
  test.each([
    ['a regulator’s inspectors', 'Inspectors from the Office for Nuclear Regulation will check the reactor', []],
    ['a leader who inspects', 'The leader inspected a warship of the navy', []],
    ['irritants between states', 'The diplomat said the envoy spoke of irritants in bilateral ties', []],
    ['jets that patrol', 'The ministry would send jets to patrol the skies, the air force said', []],
    [
      'what allies assure one another of',
      'The army has its full range of capabilities, also nuclear',
      ['nuclear-doctrine'],
    ],
    ['what a comma parts', 'The army of Brennia shows missiles, submarines and tanks', []],
    ['a long treaty’s name', 'The ministry will keep to the Strategic Arms Reduction Treaty', ['strategic-arms']],
    [
      'arms are given, whatever topic they are of',
      'The government will send cluster munitions to Ukraine, the army said',
      ['arms-transfers', 'landmines-cluster-munitions'],
    ],
    ['arms that are exchanged', 'The foreign ministry denied any arms exchange with Brennia', ['arms-transfers']],
    ['missiles that are stopped', 'The Golden Dome will intercept missiles launched by any army', ['missile-defence']],
  ])('%s', (_, content, topics) => expect(topicsOf(content)).toEqual(topics));
});

describe('what is said in an article on a truce', () => {
  const opening =
    'Truce talks resume\n\nThe ceasefire in Morovia held, the defence minister and the army chief said at the ceasefire line.\n\n';
  const allTopicsIn = (content: string) => {
    const text = `${opening}${content}.`;
    const span = { start: opening.length, end: text.length - 1 };
    return matchQuotation(matcher, matcher.readArticle({ text }), [span]).map(({ topic }) => topic);
  };
  const topicsIn = (content: string) =>
    allTopicsIn(content)
      .filter((topic) => topic !== 'ceasefire')
      .toSorted();
  test.each([
    ['records that are swapped', 'Both ministries will exchange figures twice a year', ['transparency']],
    ['records that are handed over', 'Brennia has submitted its inventories at last', ['transparency']],
    ['and no prisoners', 'Both sides exchanged 40 prisoners on Sunday', []],
    ['instruments that notice', 'The seismometers heard a blast in the hills', ['verification']],
    ['and none that are built', 'A new railway station opened in the hills', []],
    ['experts who wait for visas', 'The experts have waited 11 days for their visas', ['verification']],
    ['fleets have numbers too', 'Ossara proposed a ceiling on frigates', ['conventional-forces']],
    ['an alliance’s formula', 'A raid on Ossara would be an attack on all of us', ['security-guarantees']],
    ['what is transferred', 'Ossara approved the transfer of 40 howitzers', ['arms-transfers']],
    ['who is sold to', 'We shall cancel the sale', ['arms-transfers']],
    ['interceptors in orbit', 'Interceptors will orbit over every sea', ['missile-defence', 'space']],
    ['a hotline that is only mentioned', 'Somebody has to keep the hotline open', []],
    ['and one of the forces', 'The armies will restore their hotline', ['transparency']],
    ['what is asked of states', 'Transparency on numbers would help', ['transparency']],
    ['launches that are told of', 'Ossara will notify its neighbours of every flight test', ['transparency']],
    ['a doctrine in an article on arms', 'Nobody has read the new doctrine of Ossara', ['nuclear-doctrine']],
    ['what germ weapons lack', 'Nothing replaces a binding protocol', ['verification']],
    ['a warhead that is none of a great power', 'These systems carry no nuclear warheads', []],
    ['strategic stability, which is any state’s word', 'It was a contribution to strategic stability', []],
  ])('%s', (_, content, topics) => expect(topicsIn(content)).toEqual(topics));
  test('condolences are on nothing that the article is on', () =>
    expect(allTopicsIn('He offered condolences over the sinking of a ferry')).toEqual([]));
});
