import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { type Engine, openEngine, type Question } from '../../src/engine/engine.ts';
import { rightVin } from '../nation/right-vin.ts';
import { LAW } from '../published-law.ts';
import { answerTo, lawWith, resultOf } from './asked.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** So many vehicles registered 142 days before the application, without a letter. */
const filingOf = (vehicles: number): Question['filing'] => {
  const vins = Array.from({ length: vehicles }, (_, at) => rightVin(at));
  return {
    licence: vins.map((vin) => ({ vin, application: 'A1', appliedOn: '2026-11-20' })),
    certificate: vins.map((vin) => ({
      vin,
      registeredOn: '2026-07-01',
      pendingExportOn: '2026-11-18',
    })),
    letter: [],
  };
};

/** A clock that goes on by a millisecond each time it is read, and how often it was read each turn of the loop. */
const countingClock = () => {
  const turns: number[] = [0];
  let at = 0;
  let over = false;
  const turn = (): void => {
    turns.push(0);
    if (!over) setImmediate(turn);
  };
  setImmediate(turn);
  const now = (): number => {
    turns[turns.length - 1] = (turns.at(-1) ?? 0) + 1;
    at += 1;
    return at;
  };
  return {
    now,
    stop: (): readonly number[] => {
      over = true;
      return turns;
    },
  };
};

describe('an engine', () => {
  let engine: Engine;
  before(async () => {
    engine = await openEngine();
  });

  test('is opened and asked as docs/program.md and its docstring say', () => {
    const page = readFileSync(join(ROOT, 'docs', 'program.md'), 'utf8');
    const [, example = ''] = /# From a program\n.*?```ts\n(.*?)```/s.exec(page) ?? [];
    const source = readFileSync(join(ROOT, 'src', 'engine', 'engine.ts'), 'utf8');
    const [, inDocs = ''] = / \* @example\n \* ```ts\n(.*?) \* ```/s.exec(source) ?? [];
    assert.equal(inDocs.replace(/^ \* ?/gm, ''), example);
    // the name is that of the package, which is compiled when it is packed
    const here = example.replace(
      "'mileproof'",
      `'${new URL('../../src/engine/engine.ts', import.meta.url)}'`,
    );
    const words = ['--input-type=module-typescript', '--eval', here];
    const printed = execFileSync(process.execPath, words, { cwd: ROOT, encoding: 'utf8' });
    // 142 days after the registration and without a letter; Russia has conditions for every car
    assert.equal(printed, 'blocked conditional\n');
  });

  test('reads the clocks that run on the day of each question', async () => {
    const vin = rightVin(1);
    const filing = {
      licence: [{ vin, application: 'A1' }],
      certificate: [{ vin, status: 'A' }],
      declaration: [{ vin, exitedOn: '2026-03-15' }],
    };
    // Registration Provisions, Art. 37: two months, the last day inclusive
    const days = [
      ['2026-05-14', 'met'],
      ['2026-05-15', 'met'],
      ['2026年5月16日', 'notMet'],
    ] as const;
    for (const [today, expected] of days) {
      const answer = await answerTo(engine, { today, filing, detail: 'all' });
      assert.equal(resultOf(answer.vehicles[0]?.verdict, 'D02'), expected, today);
    }
    const early = await answerTo(engine, { today: '2026-03-13', filing });
    const ahead = early.vehicles[0]?.verdict.quality.map(({ field, code }) => `${field} ${code}`);
    assert.deepEqual(ahead, ['declaration.exitedOn in-the-future']);
    assert.equal(early.today, '2026-03-13');
  });

  test('refuses a day that is none, a filing without licences and one without a vehicle', async () => {
    const filing = filingOf(1);
    const cases: readonly (readonly [Question, string, string])[] = [
      [{ today: '2026-02-30', filing }, 'today', 'impossible-date'],
      [{ today: null, filing }, 'today', 'not-a-date'],
      [{ today: '2026-03-01', filing: { letter: [] } }, '', 'no-licence-file'],
      [{ today: '2026-03-01', filing: { licence: [] } }, '', 'empty-file'],
      [{ today: '2026-03-01', filing: { licence: [{}] } }, '', 'empty-file'],
      [
        { today: '2026-03-01', filing: { ...filing, certificate: [{ plate: '沪A1' }] } },
        'certificate.vin',
        'no-key-column',
      ],
      [
        { today: '2026-03-01', filing, patterns: { on: 'never', vehicles: [] } },
        'patterns.on',
        'not-a-date',
      ],
    ];
    for (const [question, field, code] of cases) {
      const answer = await engine.answer(question);
      assert.ok(answer.kind === 'unreadable', code);
      assert.deepEqual([answer.problem.field, answer.problem.code], [field, code]);
    }
  });

  test('answers a stream of filings in their order', async () => {
    async function* questions(): AsyncGenerator<Question> {
      for (const vehicles of [1, 2, 3]) yield { today: '2026-11-24', filing: filingOf(vehicles) };
    }
    const counts: number[] = [];
    for await (const answer of engine.answerEach(questions())) {
      assert.ok(answer.kind === 'answered');
      counts.push(answer.vehicles.length);
    }
    assert.deepEqual(counts, [1, 2, 3]);
  });
});

describe('another law', () => {
  const today = '2026-11-24';

  test('counts for what is asked after it; what is underway keeps the law that it began with', async () => {
    const clock = countingClock();
    const engine = await openEngine({ now: clock.now });
    assert.equal(engine.ruleset, LAW.hash);
    const done: string[] = [];
    const underway = answerTo(engine, { today, filing: filingOf(400) }).then((answer) => {
      done.push('answer');
      return answer;
    });
    const ninety = lawWith('G01.days=90');
    await engine.replaceLaw(ninety);
    done.push('law');
    const after = await answerTo(engine, { today, filing: filingOf(1) });
    const before = await underway;
    clock.stop();
    assert.deepEqual(done, ['law', 'answer']);
    assert.equal(before.ruleset, LAW.hash);
    for (const { verdict } of before.vehicles) {
      assert.equal(verdict.ruleset, LAW.hash);
      assert.equal(resultOf(verdict, 'G01'), 'notMet');
    }
    assert.notEqual(ninety.hash, LAW.hash);
    assert.equal(after.ruleset, ninety.hash);
    // 142 days are more than 90
    assert.equal(resultOf(after.vehicles[0]?.verdict, 'G01'), undefined);
  });

  test('with problems is refused, and the one in force stays', async () => {
    const engine = await openEngine();
    const problem = { file: 'x.yaml', where: 'x', code: 'bad-yaml', message: 'no' } as const;
    await assert.rejects(engine.replaceLaw({ ...LAW, problems: [problem] }), /x\.yaml/);
    const answer = await answerTo(engine, { today, filing: filingOf(1) });
    assert.equal(answer.ruleset, LAW.hash);
  });
});

describe('the work of an engine', () => {
  test('is cut in slices of 10 ms, of however many filings at once', async () => {
    const clock = countingClock();
    const engine = await openEngine({ now: clock.now });
    const today = '2026-11-24';
    const asked = [200, 50, 1].map((vehicles) =>
      answerTo(engine, { today, filing: filingOf(vehicles) }),
    );
    const answers = await Promise.all(asked);
    const turns = clock.stop();
    assert.deepEqual(
      answers.map(({ vehicles }) => vehicles.length),
      [200, 50, 1],
    );
    // a step a millisecond; one more is read where a slice begins, and one where another waits for its turn
    assert.ok(
      Math.max(...turns) <= 10 + 1 + asked.length,
      `${Math.max(...turns)} steps in one turn`,
    );
    // of each vehicle the rows are taken and read, the vehicle is laid out and answered
    assert.ok(turns.reduce((sum, steps) => sum + steps, 0) > 251 * 4);
  });
});
