import {
  type Engine,
  openEngine,
  type PatternFinder,
  type Question,
} from '../src/engine/engine.ts';
import { paperFindings } from '../src/engine/paper-findings.ts';
import { randomOf } from '../src/simulate/drawn/random.ts';
import { medianOf } from './harness/compare.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';
import type { BatchRow } from './workload/batch-columns.ts';
import { batchRow } from './workload/batch-scenarios.ts';
import { filingOf, partOf } from './workload/filing-of.ts';

const VEHICLES = 4000;
const FORTY = 40;
const WARM_UPS = 2;
const RUNS = 7;
const SEED = 1;
const TODAY = '2026-11-24';
const MICROSECONDS = 1000;

type Gate = 'clear' | 'blocked' | 'undetermined';

interface Vehicle {
  readonly row: BatchRow;
  readonly gate: Gate;
}

/**
 * The vehicles by applications in which all papers agree: what a letter or an exporter is made to lack in one row of a
 * batch would hold for all vehicles of the application.
 */
const applicationsOf = (vehicles: readonly Vehicle[]): readonly (readonly Vehicle[])[] => {
  const groups = Map.groupBy(vehicles, ({ row }) =>
    JSON.stringify([row['licence.application'], partOf(row, 'letter'), partOf(row, 'exporter')]),
  );
  return [...groups.values()].map((own, at) =>
    own.map(({ row, gate }) => {
      const application = `${row['licence.application']}-${at}`;
      return { row: { ...row, 'licence.application': application }, gate };
    }),
  );
};

/** Asks all questions and gives the gates of their vehicles. */
const askAll = async (engine: Engine, questions: readonly Question[]): Promise<Gate[]> => {
  const gates: Gate[] = [];
  for await (const answer of engine.answerEach(questions)) {
    if (answer.kind !== 'answered') throw new Error(answer.problem.code);
    for (const { verdict } of answer.vehicles) gates.push(verdict.gate);
  }
  return gates;
};

/** Processor milliseconds that some work takes. */
const processorTime = async (work: () => Promise<unknown>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / MICROSECONDS;
};

/** Work that asks what papers tell of each other in each filing, which is read and laid out beforehand. */
const paperWork = async (questions: readonly Question[]): Promise<() => Promise<void>> => {
  const given: Parameters<PatternFinder>[] = [];
  const engine = await openEngine({
    patterns: (...asked) => {
      given.push(asked);
      return [];
    },
  });
  await askAll(engine, questions);
  return async () => {
    for (const [accounts, reader] of given) {
      for (const _ of paperFindings(accounts, reader, () => null));
    }
  };
};

/** What a vehicle costs that is asked of an engine as objects, findings and all. */
export const row: BenchRow = {
  id: 'door',
  title: 'filings as objects, asked of an engine; processor time a vehicle',
  measure: async ({ rows = VEHICLES }) => {
    const random = randomOf(SEED);
    const vehicles: Vehicle[] = Array.from({ length: rows }, (_, at) => {
      const { row: cells, scenario } = batchRow(random, SEED, at);
      return { row: cells, gate: scenario.gate };
    });
    const alone = vehicles.map((vehicle) => ({ today: TODAY, filing: filingOf([vehicle.row]) }));
    const applications = applicationsOf(vehicles);
    const filings = applications.map((own) => filingOf(own.map(({ row }) => row)));
    const together = filings.map((filing) => ({ today: TODAY, filing }));
    const beside = filings.map((filing, at) => {
      // of an exporter of its own: what the batch says of one differs from row to row
      const { exporter: _, ...other } =
        filings[(at + (filings.length >> 1)) % filings.length] ?? {};
      return { today: TODAY, filing, neighbours: other };
    });
    const everything = together.map((question) => ({ ...question, detail: 'all' as const }));
    const engine = await openEngine();
    const gatesOf = (made: readonly Vehicle[]): string => made.map(({ gate }) => gate).join(' ');
    for (const [questions, expected] of [
      [alone, gatesOf(vehicles)],
      ...[together, beside, everything].map(
        (asked) => [asked, gatesOf(applications.flat())] as const,
      ),
    ] as const) {
      const gates = (await askAll(engine, questions)).join(' ');
      if (gates !== expected) throw new Error('a gate is not that which its vehicle was made for');
    }
    const figures: Figure[] = [];
    const measure = async (
      what: string,
      unit: string,
      count: number,
      work: () => Promise<unknown>,
    ): Promise<void> => {
      const times: number[] = [];
      for (let run = 0; run < WARM_UPS + RUNS; run += 1) {
        const milliseconds = await processorTime(work);
        if (run >= WARM_UPS) times.push(milliseconds / count);
      }
      figures.push({
        contender: 'Mileproof',
        version: ownVersion(),
        what,
        value: medianOf(times),
        unit,
        range: [Math.min(...times), Math.max(...times)],
      });
    };
    for (const [what, questions] of [
      ['one vehicle a filing (target: at most 0.3)', alone],
      ['one application a filing', together],
      ['one application a filing, another known beside it', beside],
      ['one application a filing, every finding explained', everything],
    ] as const) {
      await measure(what, 'ms a vehicle', rows, () => askAll(engine, questions));
    }
    const allRows = vehicles.map((vehicle) => vehicle.row);
    const forties = Array.from({ length: Math.ceil(rows / FORTY) }, (_, at) => ({
      today: TODAY,
      filing: filingOf(allRows.slice(at * FORTY, (at + 1) * FORTY)),
    }));
    const what = `patterns on paper alone, ${FORTY} vehicles a filing (target: at most 5)`;
    await measure(what, 'ms a filing', forties.length, await paperWork(forties));
    return {
      figures,
      notes: [
        `${rows} vehicles of a generated batch, each with a row in up to six accounts; ` +
          `an application has ${(rows / filings.length).toFixed(1)} on average`,
        'every gate is that which its vehicle was made to meet',
        'processor time of the whole process, garbage collected too; ' +
          'from objects to verdicts with findings, citations, remedies and facts',
      ],
    };
  },
};
