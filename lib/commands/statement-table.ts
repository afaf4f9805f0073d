import Table from 'cli-table3';
import { saidOnText, speakerText } from '../core/alert/alert-text.ts';
import { otherOutlets } from '../core/query/other-outlets.ts';
import { quotedText } from '../core/query/quoted-text.ts';
import type { StatementRow } from '../core/statement/statement.ts';
import { printable } from '../core/text/printable.ts';

const WIDEST = 160;
const NARROWEST = 80;

/**
 * Statements as a table for people, wrapped to the given number of columns.
 *
 * @param columns of the terminal; undefined when there is none
 */
export function statementTable(rows: readonly StatementRow[], columns = 120): string {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST);
  // Borders and padding take 13 columns of the four cells' line.
  const free = width - 13;
  const speaker = Math.floor(free * 0.22);
  // As wide as the longest topic, where there is room for it.
  const topics = Math.max(Math.floor(free * 0.2), Math.min(27, Math.floor(free * 0.3)));
  const when = 10;
  const table = new Table({
    head: ['Said', 'Speaker', 'Statement', 'Topics, outlets'],
    colWidths: [when + 2, speaker + 2, free - when - speaker - topics + 2, topics + 2],
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const row of rows) table.push([saidCell(row), speakerText(row), quotedText(row), contextCell(row)]);
  return table.toString();
}

function saidCell(row: StatementRow): string {
  return row.saidOn === undefined ? `seen ${row.firstSeenAt.slice(0, 10)}` : saidOnText(row);
}

function contextCell(row: StatementRow): string {
  const also = otherOutlets(row);
  const lines = [...row.topics, printable(row.sightings[0]?.outlet ?? '')];
  if (row.mayRepeat !== undefined) lines.push('may repeat an earlier one');
  if (also.length > 0) lines.push(`also reported by ${also.map(printable).join(', ')}`);
  return lines.join('\n');
}
