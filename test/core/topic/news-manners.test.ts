import { describe, expect, test } from 'vitest';
import { createTopicMatcher } from '../../../lib/core/topic/match-topics.ts';
import { taxonomy } from '../../../lib/core/topic/taxonomy.ts';

const matcher = createTopicMatcher(taxonomy);
const topicsOf = (text: string) =>
  matcher.matchQuotation(matcher.readArticle({ text }), [{ start: 0, end: text.length }]).map(({ topic }) => topic);

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
    ['missiles that are stopped', 'The Golden Dome will intercept missiles launched by any army', ['missile-defence']],
  ])('%s', (_, content, topics) => expect(topicsOf(content)).toEqual(topics));
});
