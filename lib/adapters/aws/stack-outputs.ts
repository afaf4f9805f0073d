/** What the stack tells its users when it is deployed. */
export const outputs = {
  statementsTable: 'StatementsTable',
  archiveBucket: 'ArchiveBucket',
  alertsTopicArn: 'AlertsTopicArn',
  operationsTopicArn: 'OperationsTopicArn',
  nextSteps: 'NextSteps',
} as const;
