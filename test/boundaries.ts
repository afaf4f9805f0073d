/**
 * Holds the import rules. A cruiser that finds no modules has no complaints either, so
 * it must have seen every source file.
 */
import { globSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import { forbidden, options } from './import-rules.ts';

const files = globSync('{bin,lib,functions}/**/*.ts');
const { output } = await cruise(['bin', 'lib', 'functions'], {
  ...options,
  validate: true,
  ruleSet: { forbidden },
});
if (typeof output === 'string') throw new Error('the cruiser gave a text, not its findings');
const cruised = new Set(output.modules.map(({ source }) => source));
const unseen = files.filter((file) => !cruised.has(file));
for (const { rule, from, to } of output.summary.violations) console.error(`${rule.name}: ${from} → ${to}`);
if (unseen.length > 0) console.error(`not seen by the cruiser: ${unseen.slice(0, 5).join(', ')} …`);
console.log(
  `boundaries: ${files.length} files, ${output.summary.totalDependenciesCruised ?? 0} imports, ${output.summary.violations.length} violations`,
);
process.exitCode = unseen.length > 0 || files.length === 0 || output.summary.violations.length > 0 ? 1 : 0;
