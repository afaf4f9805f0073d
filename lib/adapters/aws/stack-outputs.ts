/** The names of the stack's outputs, which its users see when it is deployed. */
export const outputs = {
  statementsTable: 'StatementsTable',
  archiveBucket: 'ArchiveBucket',
  alertsTopicArn: 'AlertsTopicArn',
  operationsTopicArn: 'OperationsTopicArn',
  nextSteps: 'NextSteps',
} as const;
