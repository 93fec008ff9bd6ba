import assert from 'node:assert/strict';
import { after, before, mock, test } from 'node:test';
import papaparse from 'papaparse';
import pg from 'pg';
import type { Actor } from '../../src/register/actor.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed, type Stated } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { another, newActor } from '../register/register-database.ts';
import { ALL } from '../tier.ts';
import { testService } from './test-service.ts';

const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { ask, owner, register } = service;

const USCC = '915260183BJ1XG6123';
/** More than two pages; with `--all` more than the thousand at which lists were once cut. */
const VEHICLES = ALL ? 1_207 : 207;
const UNDER_REVIEW = 63;
const DRAFTS = ALL ? 1_010 : 110;

const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const administrator = await newActor(owner, 'administrator');
await filed(owner, exporter);

const together = (cars: readonly Stated[]): Stated => {
  const rows: Record<string, object[]> = {};
  for (const car of cars)
    for (const [account, told] of Object.entries(car))
      rows[account] = [...(rows[account] ?? []), ...told];
  return rows as Stated;
};

const submit = async (from: number, count: number): Promise<string> => {
  const cars = Array.from({ length: count }, (_, at) => clearCar(rightVin(from + at), USCC));
  const { id } = await doneBy(draftApplication(register, exporter, { accounts: together(cars) }));
  await doneBy(submitApplication(register, exporter, { application: id }));
  return id;
};

const get = async (actor: Actor, path: string): Promise<string> => {
  const { status, body } = await ask(actor, 'GET', path, undefined, { 'accept-language': 'en' });
  assert.equal(status, 200, `${path}: ${body}`);
  return body;
};

/** Cells of a column of a file. */
const column = async (actor: Actor, path: string, name: string): Promise<readonly string[]> => {
  const csv = (await get(actor, path)).replace(/^\uFEFF/, '');
  const { data } = papaparse.parse<Record<string, string>>(csv, {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => row[name] ?? '');
};

const made = { long: '', own: '' };

before(async () => {
  made.long = await submit(10_000, VEHICLES);
  // what the other officer has comes before what is mine
  for (let at = 0; at < UNDER_REVIEW; at += 1) {
    const application = await submit(100 + at, 1);
    const last = at === UNDER_REVIEW - 1;
    await doneBy(takeApplication(register, last ? office : second, { application }));
    if (last) made.own = application;
  }
  for (let at = 0; at < DRAFTS; at += 1)
    await doneBy(draftApplication(register, exporter, { accounts: {} }));
});

test('the files of an application hold every vehicle, for the exporter and for the office', async () => {
  const vins = Array.from({ length: VEHICLES }, (_, at) => rightVin(10_000 + at)).sort();
  assert.deepEqual(await column(exporter, `/applications/${made.long}?as=csv`, 'vin'), vins);
  assert.deepEqual(await column(office, `/queue/applications/${made.long}?as=csv`, 'vin'), vins);
  const clear = await column(office, `/queue/applications/${made.long}?as=csv&gate=clear`, 'gate');
  assert.deepEqual(new Set(clear), new Set(['clear']));
  assert.equal(clear.length, VEHICLES);
});

test('the file of applications holds all of them, each once', async () => {
  const numbers = await column(exporter, '/applications?as=csv', 'number');
  assert.equal(numbers.length, 1 + UNDER_REVIEW + DRAFTS);
  assert.equal(new Set(numbers).size, numbers.length);
  assert.equal(
    (await column(exporter, '/applications?as=csv&state=draft', 'state')).length,
    DRAFTS,
  );
});

test('the file of what happened holds every event that its filter shows', async () => {
  const path = '/administration/audit?as=csv&kind=application&verb=draft';
  assert.equal((await column(administrator, path, 'verb')).length, 1 + UNDER_REVIEW + DRAFTS);
});

test('the queue counts and shows what an office has, however much is under review', async () => {
  const queue = await get(office, '/queue');
  assert.match(queue, /50 of 64 shown/);
  // one waits: the long one, which nobody has taken
  assert.doesNotMatch(queue, /data-key="n" disabled/);
  const number = (
    await owner.query<{ number: string }>('SELECT number FROM register.application WHERE id = $1', [
      made.own,
    ])
  ).rows[0]?.number;
  const yours = /<div class="note">(.*?)<\/div>/s.exec(queue)?.[1] ?? '';
  assert.deepEqual(
    [...yours.matchAll(/<a href="[^"]*">([^<]+)<\/a>/g)].map(([, text]) => text),
    [number],
  );
  assert.equal((await column(office, '/queue?as=csv', 'application')).length, 1 + UNDER_REVIEW);
  const theirs = await get(second, '/queue');
  const listed = /<div class="note">(.*?)<\/div>/s.exec(theirs)?.[1] ?? '';
  assert.equal([...listed.matchAll(/<li>/g)].length, UNDER_REVIEW - 1);
});

/** The numbers that the queue of the API tells, thirty at a time. */
const queueOf = async (sort: string): Promise<readonly string[]> => {
  const numbers: string[] = [];
  let next: string | null = null;
  do {
    const cursor: string = next === null ? '' : `&cursor=${next}`;
    const { body } = await ask(office, 'GET', `/v1/queue?limit=30&sort=${sort}${cursor}`);
    numbers.push(...body.items.map(({ number }: { readonly number: string }) => number));
    next = body.next;
  } while (next !== null);
  return numbers;
};

test('the queue of the API is that of the page: the same states in the same order', async () => {
  for (const sort of ['due', 'newest'])
    assert.deepEqual(
      await queueOf(sort),
      await column(office, `/queue?as=csv&sort=${sort}`, 'application'),
    );
  const idsOf = async (query: string): Promise<readonly string[]> =>
    (await ask(office, 'GET', `/v1/queue?${query}`)).body.items.map(
      ({ id }: { readonly id: string }) => id,
    );
  assert.deepEqual(await idsOf('mine=true'), [made.own]);
  assert.deepEqual(await idsOf('state=submitted'), [made.long]);
  assert.deepEqual(await idsOf('state=returned'), []);
});

const counted: string[] = [];
const { query } = pg.Client.prototype;
const counting = mock.method(
  pg.Client.prototype,
  'query',
  function counts(this: pg.Client, ...given: unknown[]) {
    const [first] = given;
    counted.push(
      typeof first === 'string' ? first : ((first as { readonly text?: string }).text ?? ''),
    );
    return Reflect.apply(query, this, given);
  },
);
after(() => counting.mock.restore());

/** How many transactions a page begins: the day is asked of the public, without one. */
const transactionsOf = async (actor: Actor, path: string): Promise<number> => {
  counted.length = 0;
  await get(actor, path);
  return counted.filter((text) => text.startsWith('BEGIN')).length;
};

test('a page reads what it shows in one transaction, and what waits for the head in another', async () => {
  const [vin] = await column(office, `/queue/applications/${made.long}?as=csv`, 'vin');
  for (const [actor, path] of [
    [office, '/queue'],
    [office, `/queue/applications/${made.long}`],
    [office, `/queue/applications/${made.long}/vehicles/${vin}`],
    [exporter, `/applications/${made.long}`],
    [exporter, `/applications/${made.long}/vehicles/${vin}`],
  ] as const)
    assert.equal(await transactionsOf(actor, path), 2, path);
});

test('the list of an application counts its vehicles and reads a page of them', async () => {
  let most = 0;
  const rows = mock.method(
    pg.Client.prototype,
    'query',
    async function rows(this: pg.Client, ...given: unknown[]) {
      const found = await Reflect.apply(query, this, given);
      most = Math.max(most, found?.rows?.length ?? 0);
      return found;
    },
  );
  const page = await get(office, `/queue/applications/${made.long}?view=list`);
  rows.mock.restore();
  assert.match(page, new RegExp(`0 may be granted now\\. ${VEHICLES} wait for their papers`));
  assert.match(page, new RegExp(`100 of ${VEHICLES} shown`));
  assert.ok(most <= 101, `${most} rows of one statement`);
});
