import type { StageId } from '../../lib/pipeline/stages.ts';

/** What the ids of a stage's resources begin with: `PollFeed` for `poll-feed`. */
export function prefixOf(stage: StageId): string {
  return stage.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
