import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { loadConfig } from '../lib/config/load-config.ts';
import { ParleyStack } from '../lib/infra/parley-stack.ts';

// `npx cdk deploy -c stack=NAME -c config=FILE`
const app = new App();
const context = (name: string, otherwise: string): string => {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' ? value : otherwise;
};
new ParleyStack(app, context('stack', 'Parley'), { config: loadConfig(context('config', 'parley.yaml')) });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
