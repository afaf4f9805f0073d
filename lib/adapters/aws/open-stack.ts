import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { StatementStore } from '../../ports/statement-store.ts';
import { request } from './aws-request-error.ts';
import { clientSettings } from './client-settings.ts';
import { createDynamodbStatementStore } from './dynamodb-statement-store.ts';
import { openTable } from './dynamodb-table.ts';
import { outputs } from './stack-outputs.ts';

/** The statements of a deployed stack. Its connections stay open until it is closed. */
export interface OpenedStack {
  readonly store: StatementStore;
  close(): void;
}

/**
 * Opens the statements of a deployed stack, with the credentials and in the region of the SDK's own variables and files.
 *
 * @throws AwsRequestError when there is no such stack, or it may not be described; Error when the stack is not Parley's
 */
export async function openStack(name: string): Promise<OpenedStack> {
  const cloudFormation = new CloudFormationClient(clientSettings);
  try {
    const command = new DescribeStacksCommand({ StackName: name });
    const { Stacks = [] } = await request('DescribeStacks', name, () => cloudFormation.send(command));
    const output = Stacks[0]?.Outputs?.find(({ OutputKey }) => OutputKey === outputs.statementsTable);
    if (!output?.OutputValue)
      throw new Error(`the stack ${JSON.stringify(name)} has no output ${outputs.statementsTable}: is it Parley's?`);
    const dynamodb = new DynamoDBClient(clientSettings);
    return {
      store: createDynamodbStatementStore(openTable(dynamodb, output.OutputValue)),
      close: () => dynamodb.destroy(),
    };
  } finally {
    cloudFormation.destroy();
  }
}
