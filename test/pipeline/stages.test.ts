import { describe, expect, it } from 'vitest';
import { messageSchemas } from '../../lib/pipeline/messages.ts';
import { consumerOf, stageIds, stages } from '../../lib/pipeline/stages.ts';
import { createSmallWorld } from './small-world.ts';

describe('the table of stages', () => {
  it('lists every stage once, in the order of the flow', () => {
    expect(stageIds.toSorted()).toEqual(Object.keys(stages).toSorted());
    for (const id of stageIds)
      for (const kind of stages[id].emits)
        expect(stageIds.indexOf(consumerOf[kind]), `${id} emits ${kind}`).toBeGreaterThan(stageIds.indexOf(id));
  });

  it('sends each kind of message to the stage that consumes it', () => {
    for (const [kind, id] of Object.entries(consumerOf)) expect(stages[id].consumes).toBe(kind);
    expect(Object.keys(consumerOf).toSorted()).toEqual(Object.keys(messageSchemas).toSorted());
  });

  it('emits each kind of message but the clock’s own from some stage', () => {
    const emitted = new Set<string>(stageIds.flatMap((id) => stages[id].emits));
    expect(Object.keys(messageSchemas).filter((kind) => !emitted.has(kind))).toEqual(['polls.tick']);
  });
});

describe('a message that is not one', () => {
  it.each([
    ['of another kind', { kind: 'feed.due', feedUrl: 'https://wire.example/feed' }],
    ['without a part', { kind: 'page.due', url: 'https://wire.example/1' }],
    ['that is a text', 'page.due'],
    ['that is nothing', null],
  ])('%s is refused, and touches nothing', async (_, body) => {
    const small = createSmallWorld();
    const calls: string[] = [];
    small.beforeCall = (call) => calls.push(call);
    await expect(stages['archive-article'].accept(body, small.world, 1)).rejects.toThrow();
    expect(calls).toEqual([]);
  });
});
