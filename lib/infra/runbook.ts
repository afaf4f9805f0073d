/** Each kind of alarm, with the heading in RUNBOOK.md that says what to do. A test keeps the two in step. */
export const runbookHeadings = {
  deadLetters: 'Dead letters',
  backlog: 'Backlog',
  noFeedRead: 'No feed read',
  alertsRefused: 'Alerts refused',
} as const;

export type AlarmKind = keyof typeof runbookHeadings;

/** An alarm's description, with where to find help. */
export function alarmDescription(kind: AlarmKind, what: string): string {
  return `${what} See "${runbookHeadings[kind]}" in lib/infra/RUNBOOK.md.`;
}
