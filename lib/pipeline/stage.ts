import { type MessageKind, type MessageOf, messageSchemas } from './messages.ts';
import type { StageReport } from './stage-report.ts';
import type { World } from './world.ts';

/** The stores that a stage may touch; the CDK stack grants exactly those. */
export type StoreName = 'archive' | 'feeds' | 'articles' | 'statements' | 'deliveries';
export type Access = 'read' | 'write' | 'read-write';

/** One step of the pipeline: what it consumes and emits, what it may touch, and how its failures are retried. */
export interface StageDefinition<Consumed extends MessageKind, Needs extends keyof World> {
  readonly consumes: Consumed;
  readonly emits: readonly MessageKind[];
  /** One line for people. */
  readonly does: string;
  readonly stores: Readonly<Partial<Record<StoreName, Access>>>;
  /** Whether it delivers to the channels, and so needs their secrets and may publish to the SNS topic. */
  readonly deliversAlerts?: boolean;
  /** Whether it reads articles, and so needs the quotation model beside its code. */
  readonly readsArticles?: boolean;
  /** The longest that one message may take. */
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  /** How many messages may be worked on at the same time, over all Lambdas; at least 2. */
  readonly concurrency: number;
  /** Seconds to wait after the first, second, … failed attempt; after the last of them a message is set aside. */
  readonly retryAfterSeconds: readonly number[];
  /**
   * @param attempt from 1 on, since the message was sent or started anew
   * @throws TryAgainError, and whatever the stores throw: the message is then tried again. SetAsideError: it is not.
   */
  run(message: MessageOf<Consumed>, world: Pick<World, Needs>, attempt: number): Promise<StageReport>;
}

export interface Stage<Consumed extends MessageKind, Needs extends keyof World>
  extends StageDefinition<Consumed, Needs> {
  /**
   * Runs the stage on a message as it came out of a queue.
   *
   * @throws ZodError when it isn't a message that the stage consumes
   */
  accept(body: unknown, world: Pick<World, Needs>, attempt: number): Promise<StageReport>;
}

export function defineStage<Consumed extends MessageKind, Needs extends keyof World>(
  definition: StageDefinition<Consumed, Needs>,
): Stage<Consumed, Needs> {
  return {
    ...definition,
    accept: async (body, world, attempt) =>
      definition.run(messageSchemas[definition.consumes].parse(body), world, attempt),
  };
}
