/** The alarms there are, each by the heading under which RUNBOOK.md says what to do. A test keeps the two equal. */
export const runbookHeadings = {
  deadLetters: 'Dead letters',
  backlog: 'Backlog',
  noFeedRead: 'No feed read',
  alertsRefused: 'Alerts refused',
} as const;

export type AlarmKind = keyof typeof runbookHeadings;

/** What an alarm says of itself: where help is. */
export function alarmDescription(kind: AlarmKind, what: string): string {
  return `${what} See "${runbookHeadings[kind]}" in lib/infra/RUNBOOK.md.`;
}
