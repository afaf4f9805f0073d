import { matchesFilter } from '../query/statement-filter.ts';
import type { StatementRow } from '../statement/statement.ts';
import type { AlertRule } from './alert-rule.ts';
import { type Delivery, deliveryIdOf } from './delivery.ts';

/** The deliveries that the rules ask for: one for each channel, under the first matching rule that names it. */
export function decideDeliveries(
  row: StatementRow,
  rules: readonly AlertRule[],
  status: 'pending' | 'held',
  enteredAt: string,
): Delivery[] {
  const byChannel = new Map<string, Delivery>();
  for (const rule of rules) {
    const isOnItsSubjects = row.topics.length > 0 || rule.offTopic === true;
    if (!isOnItsSubjects || !matchesFilter(row, rule.when)) continue;
    for (const channel of rule.channels)
      if (!byChannel.has(channel))
        byChannel.set(channel, {
          id: deliveryIdOf(row.id, channel),
          statementId: row.id,
          channel,
          rule: rule.name,
          status,
          attempts: 0,
          enteredAt,
        });
  }
  return [...byChannel.values()];
}
