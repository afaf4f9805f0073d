import { describe, expect, test } from 'vitest';
import { topicPlaces } from '../../../../lib/core/topic/article/topic-places.ts';
import { createEvidenceFinder } from '../../../../lib/core/topic/evidence/find-evidence.ts';
import { taxonomy } from '../../../../lib/core/topic/taxonomy.ts';

const text = [
  'The New START treaty lapsed.',
  'It rained.',
  'The minister spoke of cluster munitions in Ostravia.',
  'New START was dead, she said.',
].join('\n\n');
const places = topicPlaces(createEvidenceFinder(taxonomy)(text).found);

describe('where an article speaks of its topics', () => {
  test('says which was first, and which was last before a place', () => {
    expect(places.first).toBe('strategic-arms');
    expect(places.lastBefore(0)).toBeUndefined();
    expect(places.lastBefore(text.indexOf('It rained'))).toBe('strategic-arms');
    expect(places.lastBefore(text.indexOf('in Ostravia'))).toBe('landmines-cluster-munitions');
  });

  test('counts the paragraphs from one of them back and ahead, itself first', () => {
    expect(places.stepsTo('strategic-arms', 1)).toEqual({ back: 1, ahead: 2 });
    expect(places.stepsTo('strategic-arms', 3)).toEqual({ back: 0, ahead: undefined });
    expect(places.stepsTo('landmines-cluster-munitions', 1)).toEqual({ back: undefined, ahead: 1 });
    expect(places.stepsTo('space', 1)).toEqual({ back: undefined, ahead: undefined });
  });
});
