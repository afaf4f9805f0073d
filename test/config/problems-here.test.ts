import { expect, it } from 'vitest';
import { parseConfigFile } from '../../lib/config/parse-config.ts';
import { problemsHere } from '../../lib/config/problems-here.ts';

const CONFIG = parseConfigFile(
  `channels:
  log: { type: console }
  own: { type: sns }
  other: { type: sns, topicArn: "arn:aws:sns:eu-west-1:1:news" }
  desk: { type: webhook, url: "\${env:HOOK}", secret: "\${env:SECRET}" }
`,
  'parley.yaml',
);
const OWN =
  'parley.yaml:3:8: channels.own.topicArn: is needed here; only the deployed stack has an SNS topic of its own';

it.each([
  [
    'variables that aren’t set',
    {},
    [
      'parley.yaml:5:31: channels.desk.url: the environment variable HOOK is not set',
      'parley.yaml:5:54: channels.desk.secret: the environment variable SECRET is not set',
    ],
  ],
  [
    'variables that hold the wrong thing, without saying what',
    { HOOK: 'http://127.0.0.1/', SECRET: 'whsec_' },
    [
      'parley.yaml:5:31: channels.desk.url: what HOOK holds: 127.0.0.1 is a private address; network.allowPrivate: true allows those',
      'parley.yaml:5:54: channels.desk.secret: what SECRET holds: must not be empty',
    ],
  ],
  ['variables that hold what is needed', { HOOK: 'https://hook.example/', SECRET: 'whsec_c2VjcmV0' }, []],
])('tells where the stack’s own topic is needed, and %s', (_, variables, expected) => {
  expect(problemsHere(CONFIG, variables)).toEqual([OWN, ...expected]);
});
