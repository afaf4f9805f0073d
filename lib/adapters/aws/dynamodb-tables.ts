/** An index, by the attributes that make up its key. Items without them are not in it. */
export interface IndexDefinition {
  readonly name: string;
  readonly partitionKey: string;
  readonly sortKey: string;
}

export interface TableDefinition {
  readonly partitionKey: string;
  readonly sortKey?: string;
  readonly indexes: readonly IndexDefinition[];
}

/**
 * The tables; all keys are strings. Read by the stack, which creates them, and by the stores. dynamodb-keys.ts says what is
 * stored under which key.
 */
export const tables = {
  /** States of feeds, and the entries that each has shown. */
  feeds: { partitionKey: 'pk', sortKey: 'sk', indexes: [] },
  /** Articles with their versions. */
  articles: {
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: [{ name: 'by-recheck', partitionKey: 'recheckPartition', sortKey: 'recheckAt' }],
  },
  /** Statements with their sightings, and what each speaker is known to have said. */
  statements: {
    partitionKey: 'pk',
    sortKey: 'sk',
    indexes: [{ name: 'by-month', partitionKey: 'month', sortKey: 'monthOrder' }],
  },
  /** The ledger of deliveries. */
  deliveries: {
    partitionKey: 'pk',
    indexes: [{ name: 'by-statement', partitionKey: 'statementId', sortKey: 'id' }],
  },
} as const satisfies Record<string, TableDefinition>;

export type TableId = keyof typeof tables;
