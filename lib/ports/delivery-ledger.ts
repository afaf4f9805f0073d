import type { Delivery, DeliveryResult } from '../core/alert/delivery.ts';

/** Which alert goes where, once. */
export interface DeliveryLedger {
  /** Enters a delivery unless one of that id is there already. */
  enter(delivery: Delivery): Promise<'entered' | 'known'>;
  get(deliveryId: string): Promise<Delivery | undefined>;
  /** Counts the attempt and keeps what came of it. A delivery that is `delivered` stays so. */
  record(deliveryId: string, result: DeliveryResult): Promise<void>;
  /** Of one statement, in the order of their ids. */
  ofStatement(statementId: string): Promise<readonly Delivery[]>;
}
