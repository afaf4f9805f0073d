import type { Delivery, DeliveryResult } from '../core/alert/delivery.ts';

/** Which alert goes where, once. */
export interface DeliveryLedger {
  /** Enters a delivery unless one of that id is there already. */
  enter(delivery: Delivery): Promise<'entered' | 'known'>;
  get(deliveryId: string): Promise<Delivery | undefined>;
  /**
   * Claims a delivery for an attempt: of several that claim it at the same moment, one may send. `busy`: somebody else has
   * it, whose claim is no older than `staleBefore`, or it isn't to be sent (any more). Whoever claimed a delivery and died
   * holds it up until then. One that was refused is pending again from here on: it is asked for anew.
   */
  claim(deliveryId: string, at: string, staleBefore: string): Promise<'claimed' | 'busy'>;
  /** Gives a claim back after an attempt of which nothing is known. */
  release(deliveryId: string): Promise<void>;
  /** Counts the attempt, keeps what came of it and gives the claim back. A delivery that is `delivered` stays so. */
  record(deliveryId: string, result: DeliveryResult): Promise<void>;
  /** Of one statement, in the order of their ids. */
  ofStatement(statementId: string): Promise<readonly Delivery[]>;
}
