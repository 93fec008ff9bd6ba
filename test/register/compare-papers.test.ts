import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaperKind, PaperReading, ReadName } from '../../src/papers/paper-reading.ts';
import type { Actor } from '../../src/register/actor.ts';
import type { PaperReader } from '../../src/register/paper-reader.ts';
import { comparePapers } from '../../src/register/papers/compare-papers.ts';
import { getPaperReading } from '../../src/register/papers/get-paper-reading.ts';
import { getToldByPaper } from '../../src/register/papers/get-told-by-paper.ts';
import { handInPapers } from '../../src/register/papers/hand-in-papers.ts';
import { listToldByPapers } from '../../src/register/papers/list-told-by-papers.ts';
import { readPapers } from '../../src/register/papers/read-papers.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, submitted } from './a-car.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { owner, pool } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const office = await newActor(owner, 'office', { province: '65' });
const other = await newActor(owner, 'exporter', { province: '65', uscc: '91821993B3HN2J1K6M' });
const office44 = await newActor(owner, 'office', { province: '44' });
await filed(owner, exporter);
await filed(owner, other);

/**
 * A made-up file says in its words what is read of it: `vin=… number=… wrong`, and of which capture it is:
 * `grain=7`.
 */
const words = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes).toString('utf8').split(/\s+/).slice(1);

const readingOf = (bytes: Uint8Array): PaperReading => {
  const told = words(bytes);
  return {
    form: 'pdf',
    kind: null,
    pages: [{ width: 595, height: 842 }],
    values: told.flatMap((word) => {
      const [, name, value] = /^(vin|number)=(.*)$/.exec(word) ?? [];
      return name === undefined || value === undefined
        ? []
        : [{ name: name as ReadName, value, by: 'code' as const, place: { page: 1, box: null } }];
    }),
    checks: told.includes('wrong')
      ? [{ check: 'net-tax-total', answer: 'told', evidence: [] }]
      : [{ check: 'net-tax-total', answer: 'not-found' }],
    seals: [],
    facts: [],
  };
};

const grainOf = (bytes: Uint8Array): number | null => {
  const found = words(bytes).flatMap((word) => /^grain=(\d+)$/.exec(word)?.[1] ?? []);
  return found[0] === undefined ? null : Number(found[0]);
};

let reads = 0;
let breaks = false;
const reader: PaperReader = {
  name: 'test-1',
  read: async (bytes) => {
    reads += 1;
    return readingOf(bytes);
  },
  draw: async () => ({ problem: 'not-drawn' }),
  capture: async ({ bytes }) => {
    const grain = grainOf(bytes);
    if (grain === null) return 'too-little-grain';
    const keys = Array.from({ length: 32 }, (_, at) => at * 1000 + grain);
    return [{ framing: 'whole', bits: new Uint8Array(64).fill(grain), keys, asked: keys }];
  },
  compare: async (first, second) => {
    if (breaks) throw new Error('the process ended');
    const isSame = grainOf(first.bytes) === grainOf(second.bytes);
    const box = (from: number) => [from, 0.1, 0.2, 0.1] as const;
    return {
      ...{ correlation: isSame ? 0.9 : 0.01, right: 0, down: 0 },
      answer: isSame ? 'same' : 'different',
      differences: isSame ? [{ first: box(0.1), second: box(0.2) }] : null,
    };
  },
};
const register = made.register.withPapers({ folder: null, reader });
const rescreened: string[] = [];
const { signal } = new AbortController();
/** Reads what waits, and holds it against the others. How many were compared. */
const readAll = async (): Promise<number> => {
  await readPapers(register, signal);
  const compared = await comparePapers(register, signal, async (_tx, vins) => {
    rescreened.push(...vins);
  });
  return compared.papers;
};

let cars = 0;
const carOf = async (actor: Actor) => {
  cars += 1;
  const vin = rightVin(cars * 1013);
  const uscc = actor === exporter ? USCC : '91821993B3HN2J1K6M';
  const application = await submitted({ pool, register }, actor, clearCar(vin, uscc));
  return { vin, application };
};

const handIn = async (
  actor: Actor,
  { vin, application }: { readonly vin: string; readonly application: string },
  kind: PaperKind,
  content: string,
): Promise<string> => {
  const files = [{ name: 'a.pdf', bytes: Buffer.from(`%PDF-1.4 ${content}`) }];
  const what = { attachedTo: 'application', thing: application, vin, kind } as const;
  const handed = await handInPapers(register, actor, { ...what, files });
  assert.equal(handed.kind, 'done');
  return handed.kind === 'done' ? (handed.value.items[0]?.paper?.id ?? '') : '';
};

const done = <T>(outcome: { kind: 'done'; value: T } | { kind: 'refused'; code: string }): T => {
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome.value;
};

const screened = async (actor: Actor, application: string) => {
  done(
    await register.as(actor, (tx) => screenApplication(register, tx, { application, version: 1 })),
  );
  const { rows } = await owner.query<{ gate: string; word: boolean; reasons: string[] }>(
    `SELECT gate, on_the_applicants_word AS word, reasons
      FROM register.verdict WHERE application = $1 ORDER BY given_at DESC LIMIT 1`,
    [application],
  );
  return rows[0] ?? assert.fail('it was screened');
};

test('a paper is read and compared once, and what was read of it is sealed', async () => {
  const car = await carOf(exporter);
  const paper = await handIn(exporter, car, 'saleInvoice', `vin=${car.vin} number=77001122`);
  const before = reads;
  assert.equal(await readAll(), 1);
  assert.equal(await readAll(), 0);
  assert.equal(reads, before + 1);
  const { rows } = await owner.query<{ sealed: Buffer }>(
    'SELECT sealed FROM register.paper_reading',
  );
  assert.ok(!rows[0]?.sealed.includes('77001122'));
  const read = done(await getPaperReading(register, exporter, { paper }));
  assert.deepEqual(
    (read.reading as unknown as PaperReading).values.map(({ name, value }) => [name, value]),
    [
      ['vin', car.vin],
      ['number', '77001122'],
    ],
  );
  for (const actor of [other, office44])
    assert.equal((await getToldByPaper(register, actor, { paper })).kind, 'refused');
});

test('of the same file for another vehicle others learn the day, and an office whom to ask', async () => {
  const first = await carOf(exporter);
  const second = await carOf(other);
  const own = await handIn(exporter, first, 'saleInvoice', `vin=${first.vin} shared`);
  const theirs = await handIn(other, second, 'saleInvoice', `vin=${first.vin} shared`);
  await readAll();
  const blind = done(await getToldByPaper(register, other, { paper: theirs })).elsewhere;
  assert.deepEqual(
    blind.map(({ how, paper, vin, ask }) => ({ how, paper, vin, ask })),
    [{ how: 'same-file', paper: null, vin: null, ask: null }],
  );
  assert.match(blind[0]?.handedInOn ?? '', /^\d{4}-\d\d-\d\d$/);
  // both lie with the office of 65
  const seen = done(await getToldByPaper(register, office, { paper: theirs })).elsewhere;
  assert.deepEqual(
    seen.map(({ paper, vin, ask }) => ({ paper, vin, ask })),
    [{ paper: own, vin: first.vin, ask: null }],
  );
  await owner.query('ALTER TABLE register.paper_attached DISABLE TRIGGER USER');
  await owner.query(`UPDATE register.paper_attached SET province = '44' WHERE id = $1`, [own]);
  await owner.query('ALTER TABLE register.paper_attached ENABLE TRIGGER USER');
  const asks = done(await getToldByPaper(register, office, { paper: theirs })).elsewhere;
  const { rows } = await owner.query<{ name: string }>(
    'SELECT name FROM register.organisation WHERE id = $1',
    [office44.organisation],
  );
  assert.deepEqual(
    asks.map(({ paper, vin, ask }) => ({ paper, vin, ask })),
    [{ paper: null, vin: null, ask: rows[0]?.name }],
  );
  assert.ok((await screened(other, second.application)).reasons.includes('R51'));
});

test('one letter for many vehicles and a paper that is filed again for its own are innocent', async () => {
  const [first, second] = [await carOf(exporter), await carOf(exporter)];
  await handIn(exporter, first, 'letter', 'one letter');
  await handIn(exporter, second, 'letter', 'one letter');
  await owner.query('ALTER TABLE register.application_vehicle DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.application_vehicle SET state = 'withdrawn' WHERE application = $1`,
    [first.application],
  );
  await owner.query('ALTER TABLE register.application_vehicle ENABLE TRIGGER USER');
  const again = await submitted({ pool, register }, exporter, {
    licence: clearCar(first.vin, USCC).licence ?? [],
  });
  await handIn(exporter, first, 'saleInvoice', `vin=${first.vin} filed again`);
  await handIn(
    exporter,
    { vin: first.vin, application: again },
    'saleInvoice',
    `vin=${first.vin} filed again`,
  );
  await readAll();
  for (const { application } of [first, second, { application: again }]) {
    const { items } = done(await listToldByPapers(register, exporter, { application, limit: 50 }));
    assert.deepEqual(
      items.map(({ elsewhere }) => elsewhere),
      items.map(() => []),
    );
  }
});

test('one capture for two vehicles is found after a broken run, with where it differs', async () => {
  const [first, second] = [await carOf(exporter), await carOf(exporter)];
  await handIn(exporter, first, 'usedSaleInvoice', `vin=${first.vin} grain=7`);
  await readAll();
  const copy = await handIn(exporter, second, 'usedSaleInvoice', `vin=${second.vin} grain=7`);
  await handIn(exporter, second, 'usedSaleInvoice', `vin=${second.vin} grain=9`);
  breaks = true;
  await assert.rejects(readAll());
  breaks = false;
  await readAll();
  const { elsewhere } = done(await getToldByPaper(register, exporter, { paper: copy }));
  assert.deepEqual(
    elsewhere.map(({ how, page, otherPage, vin }) => ({ how, page, otherPage, vin })),
    [{ how: 'same-capture', page: 1, otherPage: 1, vin: first.vin }],
  );
  const [{ differences }] = elsewhere as [(typeof elsewhere)[number]];
  // the box of this paper is the one that the comparison gave first
  assert.deepEqual(differences?.[0]?.first, [0.1, 0.1, 0.2, 0.1]);
  assert.deepEqual(new Set(rescreened.slice(-4)), new Set([first.vin, second.vin]));
  assert.ok((await screened(exporter, second.application)).reasons.includes('R54'));
});

test('what is read is told against what was stated, and never takes a gate off the word of the applicant', async () => {
  const car = await carOf(exporter);
  const before = await screened(exporter, car.application);
  const number = `65${car.vin.slice(-6)}`;
  await handIn(exporter, car, 'registrationCertificate', `vin=${car.vin} number=${number}`);
  await handIn(exporter, car, 'registrationCertificate', `vin=${car.vin} number=659999999 wrong`);
  await readAll();
  const { items } = done(
    await listToldByPapers(register, exporter, { application: car.application, limit: 50 }),
  );
  assert.deepEqual(
    items.map(({ checks }) =>
      checks.map(({ check, of, evidence }) => [check, of, evidence.map(({ value }) => value)]),
    ),
    [
      [],
      [
        ['net-tax-total', null, []],
        ['against-stated', 'number', ['659999999', number]],
      ],
    ],
  );
  const after = await screened(exporter, car.application);
  assert.deepEqual([after.gate, after.word], [before.gate, before.word]);
  assert.ok(!before.reasons.includes('R52') && after.reasons.includes('R52'));
});
