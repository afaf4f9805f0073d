import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { loadConfig } from '../lib/config/load-config.ts';
import { ConfigError } from '../lib/config/parse-config.ts';
import { ParleyStack } from '../lib/infra/parley-stack.ts';

// `npx cdk deploy -c stack=NAME -c config=FILE`
const app = new App();
const context = (name: string, otherwise: string): string => {
  const value: unknown = app.node.tryGetContext(name);
  return typeof value === 'string' ? value : otherwise;
};
try {
  const config = loadConfig(context('config', 'parley.yaml'), '-c config=FILE');
  new ParleyStack(app, context('stack', 'Parley'), { config });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  // At once: the CDK would write what there is of the stack when the process ends by itself.
  process.exit(1);
}
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
