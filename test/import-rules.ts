import type { ICruiseOptions, IForbiddenRuleType } from 'dependency-cruiser';

/** Imports go one way: core ◀ ports ◀ pipeline ◀ config, adapters, infra ◀ functions, local ◀ commands ◀ bin. */
const layer = (name: string, comment: string, from: string, to: readonly string[]): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: `^${from}` },
  to: { path: to.map((folder) => `^${folder}`).join('|') },
});

const only = (name: string, comment: string, packages: string, ...allowed: string[]): IForbiddenRuleType => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(bin|lib|functions)/', pathNot: allowed.map((place) => `^${place}`).join('|') },
  to: { path: `node_modules/(${packages})/` },
});

export const forbidden: IForbiddenRuleType[] = [
  {
    name: 'no-circular',
    comment: 'A circle has no beginning to read from.',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'not-to-unresolvable',
    comment: 'An import leads somewhere.',
    severity: 'error',
    from: {},
    // Types alone, from @types/aws-lambda.
    to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
  },
  {
    name: 'not-to-dev-dependencies',
    comment: 'What runs at a user must be installed there; the CDK runs on the developer’s machine.',
    severity: 'error',
    from: { path: '^(bin/parley|lib|functions)', pathNot: '^lib/(infra|training)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/@types/' },
  },
  layer('core-is-innermost', 'Core knows nobody.', 'lib/core/', ['lib/(?!core/)', 'bin/', 'functions/']),
  layer('speakers-know-no-statements', 'Statements ask who speaks, never the other way.', 'lib/core/speaker/', [
    'lib/core/statement/',
  ]),
  layer('telling-knows-quotations', 'How an article tells is asked by speakers and statements.', 'lib/core/telling/', [
    'lib/core/(?!telling/|quotation/|text/)',
  ]),
  {
    name: 'core-is-pure',
    comment: 'No files, no clock, no network in core.',
    severity: 'error',
    from: { path: '^lib/core/' },
    to: { dependencyTypes: ['core'] },
  },
  layer('ports-know-core', 'Ports speak of the domain alone.', 'lib/ports/', [
    'lib/(?!core/|ports/)',
    'bin/',
    'functions/',
  ]),
  layer('pipeline-knows-ports', 'Stages meet the world through ports.', 'lib/pipeline/', [
    'lib/(?!core/|ports/|pipeline/)',
    'bin/',
    'functions/',
  ]),
  layer('config-knows-pipeline', 'The configuration builds what the pipeline needs.', 'lib/config/', [
    'lib/(adapters|infra|local|commands|training)/',
    'bin/',
    'functions/',
  ]),
  layer('adapters-know-no-users', 'Adapters don’t know who uses them.', 'lib/adapters/', [
    'lib/(infra|local|commands|training)/',
    'bin/',
    'functions/',
  ]),
  // What the stack sets up and the adapters expect stands once, beside the adapters: names of variables, tables, outputs and metrics.
  layer('infra-knows-no-runtime', 'Infrastructure describes; it runs nothing of the pipeline.', 'lib/infra/', [
    'lib/adapters/(?!aws/(dynamodb-tables|environment|metric-names|stack-outputs)[.]ts|model/)',
    'lib/(local|commands|training)/',
    'bin/',
  ]),
  layer('local-knows-no-commands', 'The runner doesn’t know the command line.', 'lib/local/', [
    'lib/(infra|commands|training)/',
    'bin/',
    'functions/',
  ]),
  layer('commands-stay-local', 'The command line knows no CDK and trains nothing.', 'lib/commands/', [
    'lib/(infra|training)/',
    'bin/',
    'functions/',
  ]),
  layer('training-runs-no-pipeline', 'Training reads what is labelled, and nothing of the world.', 'lib/training/', [
    'lib/(infra|local|commands|pipeline|ports)/',
    'lib/adapters/(?!model/)',
    'bin/',
    'functions/',
  ]),
  layer(
    'only-training-reads-tests',
    'What runs at a user has no tests beside it.',
    '(bin|functions|lib/(?!training/))',
    ['test/'],
  ),
  layer('functions-only-wire', 'Lambdas take what they need from adapters.', 'functions/', [
    'lib/(infra|local|commands|training)/',
    'bin/',
  ]),
  only('aws-sdk-in-its-adapters', 'No SDK type leaves adapters/aws.', '@aws-sdk', 'lib/adapters/aws/'),
  only(
    'cdk-in-infra',
    'Only infra and bin/app.ts know the CDK.',
    'aws-cdk-lib|constructs|cdk-nag',
    'lib/infra/',
    'bin/app.ts',
  ),
  only('rss-parser-in-web', 'Only adapters/web reads feeds.', 'rss-parser', 'lib/adapters/web/'),
];

export const options: ICruiseOptions = {
  parser: 'swc',
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default'],
    extensions: ['.ts', '.js', '.json'],
  },
};
