import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, describe, expect, it } from 'vitest';
import { clientSettings } from '../../../lib/adapters/aws/client-settings.ts';
import { createDynamodbStatementStore } from '../../../lib/adapters/aws/dynamodb-statement-store.ts';
import { openTable } from '../../../lib/adapters/aws/dynamodb-table.ts';
import { openStack } from '../../../lib/adapters/aws/open-stack.ts';
import { sightingFor, statementFor } from '../../contracts/fixtures.ts';
import { answerRequests } from './answering-server.ts';
import { startEmulators } from './emulators.ts';
import { createTable } from './resources.ts';

const emulators = await startEmulators();
const dynamodb = new DynamoDBClient(clientSettings);
const table = await createTable(dynamodb, 'statements');

const stackOf = (
  outputs: string,
) => `<DescribeStacksResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
  <DescribeStacksResult><Stacks><member>
    <StackName>Parley</StackName><CreationTime>2031-03-03T00:00:00Z</CreationTime><StackStatus>CREATE_COMPLETE</StackStatus>
    <Outputs>${outputs}</Outputs>
  </member></Stacks></DescribeStacksResult></DescribeStacksResponse>`;
const answers: Record<string, { status: number; body: string }> = {
  Parley: {
    status: 200,
    body: stackOf(`<member><OutputKey>StatementsTable</OutputKey><OutputValue>${table.name}</OutputValue></member>`),
  },
  Other: { status: 200, body: stackOf('') },
};
const cloudFormation = await answerRequests('text/xml', (body) => {
  const name = new URLSearchParams(body).get('StackName') ?? '';
  const message = `Stack with id ${name} does not exist`;
  return (
    answers[name] ?? {
      status: 400,
      body: `<ErrorResponse><Error><Type>Sender</Type><Code>ValidationError</Code><Message>${message}</Message></Error></ErrorResponse>`,
    }
  );
});
process.env.AWS_ENDPOINT_URL_CLOUDFORMATION = cloudFormation.origin;
afterAll(async () => {
  delete process.env.AWS_ENDPOINT_URL_CLOUDFORMATION;
  await table.remove();
  dynamodb.destroy();
  await cloudFormation.close();
  await emulators.stop();
});

describe('a deployed stack, by its name', () => {
  it('gives its statements', async () => {
    const statement = statementFor('warheads');
    const sighting = sightingFor('warheads');
    await createDynamodbStatementStore(openTable(dynamodb, table.name)).start(statement, sighting, 0);
    const { store, close } = await openStack('Parley');
    expect(await Array.fromAsync(store.query({ speaker: 'marn' }))).toEqual([{ ...statement, sightings: [sighting] }]);
    close();
  });

  it('is refused when it is not Parley’s', async () => {
    await expect(openStack('Other')).rejects.toThrow('the stack "Other" has no output StatementsTable');
  });

  it('is refused with what AWS says when there is none', async () => {
    await expect(openStack('Nowhere')).rejects.toThrow(
      '[DescribeStacks] "Nowhere": ValidationError: Stack with id Nowhere does not exist',
    );
  });
});
