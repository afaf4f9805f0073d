import { linkStatement } from '../../lib/core/statement/link-statement.ts';
import { paired } from './paired.ts';
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

/** Finding the known statement that a quotation repeats, by how much its speaker is known to have said. */
export async function benchLinking(): Promise<Line[]> {
  const candidate = { content: '“The silos near Brisk will be verified before anybody signs the plan,”' };
  const few = statements(100);
  const many = statements(1000);
  const { first, second, ratio } = await paired(
    () => linkStatement(candidate, many),
    () => linkStatement(candidate, few),
  );
  return [
    ['link a quotation among 100 statements of its speaker', `${second.toFixed(2)} ms`],
    [
      'link a quotation among 1,000 statements of its speaker',
      `${first.toFixed(2)} ms, ${ratio.toFixed(1)} × the hundred`,
    ],
  ];
}
