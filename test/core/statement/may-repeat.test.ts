import { describe, expect, it } from 'vitest';
import { linkStatement } from '../../../lib/core/statement/link-statement.ts';
import { statementItMayRepeat } from '../../../lib/core/statement/may-repeat.ts';

describe('what is neither surely new nor a repeat', () => {
  const ILVA = { id: 'ilva-marn', name: 'Ilva Marn', role: 'Defence Minister', affiliation: 'Velmaria' };
  const OSKAR = { id: 'oskar-tehl', name: 'Oskar Tehl', role: 'Defence Minister', affiliation: 'Tamaria' };
  const known = { id: 'known', content: '“The radar on the northern coast is aimed at no neighbour,”', speaker: ILVA };
  const mayRepeat = (content: string, speaker = ILVA) => statementItMayRepeat({ content, speaker }, [known])?.id;

  it('names the statement that it may repeat', () => {
    const content = 'The radar station was not a threat to any neighbour in the region';
    expect(linkStatement({ content, speaker: ILVA }, [known])).toEqual([]);
    expect(mayRepeat(content)).toBe('known');
  });
  it.each([
    ['on another subject', 'Talks on the border treaty will go on in spring', ILVA],
    ['the opposite', 'that the radar on the northern coast is aimed at a neighbour', ILVA],
    ['somebody else’s', 'The radar station was not a threat to any neighbour in the region', OSKAR],
  ])('is none that says it: %s', (_, content, speaker) => {
    expect(mayRepeat(content, speaker)).toBeUndefined();
  });
  it('is the likeliest of several', () => {
    const less = { id: 'less', content: 'Any neighbour may look at the radar on the northern coast', speaker: ILVA };
    const candidate = {
      content: 'The radar station was not a threat to any neighbour in the region',
      speaker: ILVA,
    };
    for (const all of [
      [known, less],
      [less, known],
    ])
      expect(statementItMayRepeat(candidate, all)?.id).toBe('known');
  });
});
