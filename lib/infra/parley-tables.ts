import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { type TableDefinition, type TableId, tables } from '../adapters/aws/dynamodb-tables.ts';

/** The tables, as dynamodb-tables.ts defines them. Each outlives the stack. */
export class ParleyTables extends Construct {
  readonly byId: Readonly<Record<TableId, Table>>;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.byId = {
      feeds: this.createTable('Feeds', tables.feeds),
      articles: this.createTable('Articles', tables.articles),
      statements: this.createTable('Statements', tables.statements),
      deliveries: this.createTable('Deliveries', tables.deliveries),
    };
  }

  private createTable(id: string, { partitionKey, sortKey, indexes }: TableDefinition): Table {
    const stringKey = (name: string) => ({ name, type: AttributeType.STRING });
    const table = new Table(this, id, {
      partitionKey: stringKey(partitionKey),
      sortKey: sortKey === undefined ? undefined : stringKey(sortKey),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.DEFAULT,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const index of indexes)
      table.addGlobalSecondaryIndex({
        indexName: index.name,
        partitionKey: stringKey(index.partitionKey),
        sortKey: stringKey(index.sortKey),
        projectionType: ProjectionType.ALL,
      });
    return table;
  }
}
