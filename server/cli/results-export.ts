import { buffer } from 'node:stream/consumers';
import { record } from '../domain/audit/audit.ts';
import { departmentNames } from '../domain/directory/audience.query.ts';
import { csvStream } from '../domain/exports/csv.ts';
import type { ResultRow } from '../domain/exports/result-rows.ts';
import { readResults } from '../domain/exports/results.query.ts';
import { resultCells, resultsHead } from '../domain/exports/results-file.ts';
import { roundsForHr } from '../domain/insights/reading.query.ts';
import { NotFound } from '../platform/errors.ts';
import type { Command } from './command.ts';

export const resultsExport: Command = {
  usage: 'results export [--round ID] [--subject ID]',
  options: { round: { type: 'string' }, subject: { type: 'string' } },
  arguments: 0,
  run: async ({ values, locale, t }, { clock }) => {
    const roundId = typeof values.round === 'string' ? values.round : null;
    const subject = typeof values.subject === 'string' ? values.subject : null;
    const rounds = await roundsForHr();
    if (roundId !== null && !rounds.some(({ _id }) => _id === roundId)) throw new NotFound();
    const rows: ResultRow[] = [];
    for await (const row of readResults(rounds, { roundId, subjects: subject === null ? null : [subject] }))
      rows.push(row);
    if (subject !== null && rows.length === 0) throw new NotFound();
    await record({ at: clock.now(), userId: 'cli', verb: 'export', thing: 'results' });
    const reader = { locale, names: await departmentNames() };
    const csv = csvStream(
      { head: resultsHead(t), rows: rows.map((row) => resultCells(row, reader)) },
      locale,
    );
    return { json: rows.map(rowJson), text: (await buffer(csv)).toString('utf8').trimEnd() };
  },
};

/** A figure as commands print it with --json; null where nothing is shown. */
function rowJson({ figure, ...row }: ResultRow) {
  return {
    roundId: row.roundId,
    number: row.number,
    closedOn: row.closesOn,
    subject: row.subject,
    item: row.item,
    group: row.group,
    valueOf: row.valueOf,
    state: row.state,
    metric: row.metric,
    n: figure?.n ?? null,
    value: figure ? Math.round(figure.value) : null,
    interval: figure?.interval?.map(Math.round) ?? null,
    nps: row.nps,
    score: row.score,
  };
}
