import {
  BatchGetItemCommand,
  BatchWriteItemCommand,
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { fromItem, type Item, toAttribute, toItem } from './attribute-values.ts';
import { request } from './aws-request-error.ts';
import type { Key } from './dynamodb-keys.ts';
import { untilNothingIsLeft } from './until-nothing-is-left.ts';

/** A condition on the stored item: its expression, and the names and values that the expression uses. */
export interface Condition {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

export const isNew: Condition = { expression: 'attribute_not_exists(pk)' };
export const isThere: Condition = { expression: 'attribute_exists(pk)' };

export interface Changes {
  /** New values; attributes that are undefined are removed. */
  readonly set?: Readonly<Record<string, unknown>>;
  readonly add?: Readonly<Record<string, number>>;
}

/** The items of one partition, of the table or of an index, in the order of their sort keys. */
export interface Range {
  readonly partition: string;
  readonly index?: { readonly name: string; readonly partitionKey: string; readonly sortKey: string };
  /** Both inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly newestFirst?: boolean;
  readonly pageSize?: number;
  /** Whether to read consistently, which costs twice as much; the default for the table itself. Indexes can't be. */
  readonly consistent?: boolean;
}

/** One table. What it reads is plain JSON yet to be checked. Reads of the table itself are consistent, unless a range says otherwise. */
export interface Table {
  get(key: Key): Promise<unknown>;
  put(key: Key, body: object, condition?: Condition): Promise<'written' | 'refused'>;
  update(key: Key, changes: Changes, condition?: Condition): Promise<'written' | 'refused'>;
  /** One page at a time, so that a reader may stop early. */
  pages(range: Range): AsyncIterable<readonly unknown[]>;
  /** The items that exist, in no particular order. */
  getMany(keys: readonly Key[]): Promise<readonly unknown[]>;
  /** Keys must differ. */
  putMany(items: readonly { readonly key: Key; readonly body: object }[]): Promise<void>;
}

const GET_BATCH = 100;
const WRITE_BATCH = 25;

export function openTable(client: DynamoDBClient, TableName: string): Table {
  const sendConditionally = async (operation: string, send: () => Promise<unknown>) =>
    request(operation, TableName, async () => {
      try {
        await send();
        return 'written' as const;
      } catch (error) {
        if (error instanceof ConditionalCheckFailedException) return 'refused' as const;
        throw error;
      }
    });

  return {
    async get(key) {
      const command = new GetItemCommand({ TableName, Key: toItem(key), ConsistentRead: true });
      const { Item } = await request('GetItem', TableName, () => client.send(command));
      return Item && fromItem(Item);
    },

    put(key, body, condition) {
      const command = new PutItemCommand({ TableName, Item: toItem({ ...body, ...key }), ...conditionOf(condition) });
      return sendConditionally('PutItem', () => client.send(command));
    },

    update(key, changes, condition) {
      const command = new UpdateItemCommand({ TableName, Key: toItem(key), ...updateOf(changes, condition) });
      return sendConditionally('UpdateItem', () => client.send(command));
    },

    async *pages(range) {
      let start: Item | undefined;
      do {
        const command = new QueryCommand({ TableName, ExclusiveStartKey: start, ...queryOf(range) });
        const { Items = [], LastEvaluatedKey } = await request('Query', TableName, () => client.send(command));
        yield Items.map(fromItem);
        start = LastEvaluatedKey;
      } while (start !== undefined);
    },

    async getMany(keys) {
      const found: unknown[] = [];
      await untilNothingIsLeft(keys.map(toItem), GET_BATCH, async (Keys) => {
        const command = new BatchGetItemCommand({ RequestItems: { [TableName]: { Keys, ConsistentRead: true } } });
        const { Responses, UnprocessedKeys } = await request('BatchGetItem', TableName, () => client.send(command));
        found.push(...(Responses?.[TableName] ?? []).map(fromItem));
        return UnprocessedKeys?.[TableName]?.Keys ?? [];
      });
      return found;
    },

    async putMany(items) {
      const writes = items.map(({ key, body }) => ({ PutRequest: { Item: toItem({ ...body, ...key }) } }));
      await untilNothingIsLeft(writes, WRITE_BATCH, async (batch) => {
        const command = new BatchWriteItemCommand({ RequestItems: { [TableName]: batch } });
        const { UnprocessedItems } = await request('BatchWriteItem', TableName, () => client.send(command));
        return (UnprocessedItems?.[TableName] ?? []).flatMap(({ PutRequest }) =>
          PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [],
        );
      });
    },
  };
}

function conditionOf(condition: Condition | undefined) {
  return {
    ConditionExpression: condition?.expression,
    ExpressionAttributeNames: condition?.names && { ...condition.names },
    ExpressionAttributeValues: condition?.values && toItem(condition.values),
  };
}

function updateOf({ set = {}, add = {} }: Changes, condition: Condition | undefined) {
  const names: Record<string, string> = { ...condition?.names };
  const values: Item = toItem(condition?.values ?? {});
  const sets: string[] = [];
  const removals: string[] = [];
  const additions: string[] = [];
  for (const [name, value] of Object.entries(set)) {
    names[`#${name}`] = name;
    if (value === undefined) removals.push(`#${name}`);
    else sets.push(`#${name} = :new_${name}`);
    if (value !== undefined) values[`:new_${name}`] = toAttribute(value);
  }
  for (const [name, value] of Object.entries(add)) {
    names[`#${name}`] = name;
    values[`:add_${name}`] = toAttribute(value);
    additions.push(`#${name} :add_${name}`);
  }
  const clause = (verb: string, parts: readonly string[]) => (parts.length > 0 ? [`${verb} ${parts.join(', ')}`] : []);
  return {
    UpdateExpression: [...clause('SET', sets), ...clause('REMOVE', removals), ...clause('ADD', additions)].join(' '),
    ConditionExpression: condition?.expression,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: Object.keys(values).length > 0 ? values : undefined,
  };
}

function queryOf({ partition, index, from, to, newestFirst = false, pageSize, consistent = true }: Range) {
  const isInPartition = '#partition = :partition';
  const isFrom = '#sort >= :from';
  const isUpTo = '#sort <= :to';
  const isBetween = '#sort BETWEEN :from AND :to';
  const isInRange = from === undefined ? to !== undefined && isUpTo : to === undefined ? isFrom : isBetween;
  return {
    IndexName: index?.name,
    KeyConditionExpression: isInRange ? `${isInPartition} AND ${isInRange}` : isInPartition,
    ExpressionAttributeNames: {
      '#partition': index?.partitionKey ?? 'pk',
      ...(isInRange && { '#sort': index?.sortKey ?? 'sk' }),
    },
    ExpressionAttributeValues: toItem({ ':partition': partition, ':from': from, ':to': to }),
    ScanIndexForward: !newestFirst,
    ConsistentRead: consistent && index === undefined,
    Limit: pageSize,
  };
}
