import type { Delivery, DeliveryResult } from '../core/alert/delivery.ts';

/** Which alert goes where, once. */
export interface DeliveryLedger {
  /** Enters a delivery, unless there is one with that id already (`known`). */
  enter(delivery: Delivery): Promise<'entered' | 'known'>;
  get(deliveryId: string): Promise<Delivery | undefined>;
  /**
   * Claims a delivery for an attempt: if several claim it at the same moment, only one of them may send. `busy`: somebody else
   * holds a claim that is no older than `staleBefore`, or the delivery isn't to be sent (any more). A claim whose holder died
   * holds the delivery up until then. A refused delivery is pending again once it is claimed. Times are ISO 8601, UTC.
   */
  claim(deliveryId: string, at: string, staleBefore: string): Promise<'claimed' | 'busy'>;
  /** Gives a claim back after an attempt whose outcome is unknown. */
  release(deliveryId: string): Promise<void>;
  /**
   * Counts the attempt, keeps its result and gives the claim back. A delivery that is `delivered` stays so.
   *
   * @throws Error for a delivery that was never entered
   */
  record(deliveryId: string, result: DeliveryResult): Promise<void>;
  /** The deliveries of one statement, in the order of their ids. */
  ofStatement(statementId: string): Promise<readonly Delivery[]>;
}
