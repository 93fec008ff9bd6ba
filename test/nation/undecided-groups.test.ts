import assert from 'node:assert/strict';
import { it } from 'node:test';
import { runSteps } from '../../src/nation/patterns/decided-groups.ts';
import { letterReused } from '../../src/nation/patterns/letter-reused.ts';
import { stepsOf } from '../../src/nation/patterns/pattern.ts';
import { addUndecided, buildProblems } from '../../src/nation/run/problem-relations.ts';
import { numbersSqlUnder } from './dated-law.ts';
import { withFeeds } from './feed-tables.ts';

/** So many vehicles on one letter, each of an application of its own. */
const letters = (number: string, vehicles: number) =>
  Array.from({ length: vehicles }, (_, at) => ({
    number,
    vin: `LZZAAAAA4TA${number}0${at}`,
    application: `S${at}`,
  }));

it('tells a letter number that too many rows share as a problem, and decides all others', () =>
  withFeeds({ letter: [...letters('111', 5), ...letters('222', 4)] }, async (database) => {
    const undecided = await runSteps(
      database,
      stepsOf(letterReused, numbersSqlUnder()),
      new Map(),
      4,
    );
    assert.deepEqual(undecided, [{ field: 'letter.number', value: '111' }]);
    assert.deepEqual(await database.rows('SELECT vin FROM pattern_letter_reused ORDER BY vin'), [
      { vin: 'LZZAAAAA4TA22200' },
      { vin: 'LZZAAAAA4TA22201' },
      { vin: 'LZZAAAAA4TA22202' },
      { vin: 'LZZAAAAA4TA22203' },
    ]);
    await buildProblems(database, [], []);
    await addUndecided(database, undecided);
    assert.deepEqual(await database.rows('SELECT file, line, field, code, value FROM problems'), [
      {
        ...{ file: 'letter', line: 0n, field: 'letter.number' },
        ...{ code: 'shared-by-too-many', value: '111' },
      },
    ]);
  }));

it('asks no more of papers that nobody filed than whether there are any', () =>
  withFeeds({}, async (database) => {
    for (const { statement } of letterReused.shares ?? []) await database.run(statement);
    const connection = database.connection;
    const ran: string[] = [];
    const run = connection.run;
    connection.run = (statement, ...others) => {
      ran.push(statement);
      return run.call(connection, statement, ...others);
    };
    await runSteps(database, letterReused.build(numbersSqlUnder()));
    connection.run = run;
    const asked = ran.filter((statement) => /group_|schema|pattern_letter/.test(statement));
    // picked, counted, the table of what was found made of nothing, and what was picked gone
    assert.deepEqual(
      asked.map((statement) => statement.trim().split(/\s+/).slice(0, 2).join(' ')),
      ['CREATE OR', 'SELECT count(*)', 'CREATE OR', 'DROP TABLE'],
    );
    assert.deepEqual(await database.rows('SELECT * FROM pattern_letter_reused'), []);
  }));
