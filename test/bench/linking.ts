import { DatabaseSync } from 'node:sqlite';
import { migrate } from '../../lib/adapters/local/schema.ts';
import { createSqliteStatementStore } from '../../lib/adapters/local/sqlite-statement-store.ts';
import { linkStatement } from '../../lib/core/statement/link-statement.ts';
import { statementItMayRepeat } from '../../lib/core/statement/may-repeat.ts';
import type { Statement } from '../../lib/core/statement/statement.ts';
import { statementKeysOf } from '../../lib/core/statement/statement-keys.ts';
import { median, paired, time } from './paired.ts';
import type { Line } from './run.ts';

const SUBJECTS = ['inspectors', 'warheads', 'launchers', 'observers', 'treaties', 'ceilings', 'protocols', 'silos'];
const VERBS = ['counted', 'destroyed', 'declared', 'inspected', 'moved', 'sealed', 'dismantled', 'verified'];
const PLACES = ['Norvik', 'Halvern', 'Tamar', 'Ostrand', 'Vesk', 'Selmark', 'Quist', 'Brisk'];

/** Invented statements, all different. */
function statements(count: number) {
  const pick = (list: readonly string[], n: number) => list[n % list.length] ?? '';
  return Array.from({ length: count }, (_, n) => ({
    id: `st_${n}`,
    content: `“The ${pick(SUBJECTS, n)} near ${pick(PLACES, n >> 3)} will be ${pick(VERBS, n >> 6)} in stage ${n} of the plan,”`,
  }));
}

const candidate = { content: '“The silos near Brisk will be verified before anybody signs the plan,”' };

/** Finding the known statement that a quotation repeats, by how much its speaker is known to have said. */
export async function benchLinking(): Promise<Line[]> {
  const few = statements(100);
  const many = statements(1000);
  const { first, second, ratio } = await paired(
    () => linkStatement(candidate, many),
    () => linkStatement(candidate, few),
  );
  const doubt = await paired(
    () => statementItMayRepeat(candidate, many),
    () => linkStatement(candidate, many),
  );
  return [
    ['link a quotation among 100 statements of its speaker', `${second.toFixed(2)} ms`],
    [
      'link a quotation among 1,000 statements of its speaker',
      `${first.toFixed(2)} ms, ${ratio.toFixed(1)} × the hundred`,
    ],
    [
      'tell which of 1,000 statements a new one may repeat',
      `${doubt.first.toFixed(2)} ms, ${doubt.ratio.toFixed(1)} × linking it`,
    ],
    await benchHotKey(),
  ];
}

/** Reading from SQLite what the bodies of a superpower said in a month, and linking: the first time, and each time then. */
async function benchHotKey(): Promise<Line> {
  const database = new DatabaseSync(':memory:');
  migrate(database, 'apply');
  const store = createSqliteStatementStore(database);
  const speaker = { id: 'foreign-ministry@velmaria', name: 'Foreign Ministry', affiliation: 'Velmaria' };
  const firstSeenAt = '2031-03-04T10:00:00.000Z';
  const whole: Omit<Statement, 'id' | 'content'> = { speaker, kind: 'direct', topics: [], firstSeenAt };
  const sighting = { outlet: '', url: '', title: '', articleId: '', version: '', spans: [], seenAt: firstSeenAt };
  for (const [revision, statement] of statements(5000).entries())
    await store.start({ ...whole, ...statement }, { ...sighting, id: statement.id }, revision);
  const link = async () =>
    linkStatement(candidate, (await store.under(statementKeysOf({ ...candidate, speaker }), '2031-03-01')).statements);
  const first = await time(link);
  const later: number[] = [];
  for (let run = 0; run < 15; run += 1) later.push(await time(link));
  database.close();
  return [
    'read and link among 5,000 statements of one state',
    `${first.toFixed(0)} ms the first time, ${median(later).toFixed(0)} ms then`,
  ];
}
