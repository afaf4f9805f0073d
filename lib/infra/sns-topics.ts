import { Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnTopic, Topic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** The SNS topics that people subscribe to: one for statements, one for alarms. */
export class SnsTopics extends Construct {
  /** For alerts of channels that name no SNS topic of their own. */
  readonly alerts: Topic;
  /** Where alarms go. */
  readonly operations: Topic;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.alerts = new Topic(this, 'Alerts', { displayName: 'Parley: new statements', enforceSSL: true });
    const { defaultChild } = this.alerts.node;
    if (!CfnTopic.isCfnTopic(defaultChild)) throw new Error('there is no SNS topic for alerts');
    // By its name: an account's key is made when it is first used so. By an ARN, as CDK gives it, an account that never had
    // one stays without (https://github.com/aws/aws-cdk/issues/22605).
    defaultChild.kmsMasterKeyId = 'alias/aws/sns';
    this.operations = new Topic(this, 'Operations', { displayName: 'Parley: alarms', enforceSSL: true });
    // SNS's default policy lets the account's alarms publish, but the policy that enforces TLS replaces it.
    this.operations.addToResourcePolicy(
      new PolicyStatement({
        actions: ['sns:Publish'],
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        resources: [this.operations.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    Validations.of(this.operations).acknowledge({
      id: 'AwsSolutions-SNS2',
      reason:
        'Carries names of alarms only. CloudWatch cannot publish under the AWS managed key, and a key of its own would cost more each month than the rest of an idle stack.',
    });
  }
}
