import { bundledConfig } from '../lib/adapters/aws/bundled-config.ts';
import { connectDeliveries, connectHandler, connectStatements } from '../lib/adapters/aws/connect.ts';
import { connectChannels } from '../lib/adapters/aws/connect-channels.ts';
import { stages } from '../lib/pipeline/stages.ts';

const clock = () => new Date();
const world = {
  clock,
  statements: connectStatements(process.env),
  deliveries: connectDeliveries(process.env),
  channels: await connectChannels(bundledConfig(), clock, process.env),
};

export const handler = connectHandler('deliver-alert', stages['deliver-alert'], world, process.env);
