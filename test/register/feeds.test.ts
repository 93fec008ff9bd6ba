import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import writeExcelFile from 'write-excel-file/node';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { getFeed } from '../../src/register/feeds/get-feed.ts';
import { listFeedProblems } from '../../src/register/feeds/list-feed-problems.ts';
import { listFeeds } from '../../src/register/feeds/list-feeds.ts';
import { type FeedGiven, takeFeed } from '../../src/register/feeds/take-feed.ts';
import { accountsAsOf } from '../../src/register/telling/accounts-as-of.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { gb18030 } from '../gb18030.ts';
import { rightVin } from '../nation/right-vin.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');

/** A temporary place of this file's own, so that what is left there is nobody else's; not of the shared server. */
const own = temporaryFolder('feeds');
process.env['TMPDIR'] = own;
const registry = await newActor(owner, 'registry');
const customs = await newActor(owner, 'customs');
const tax = await newActor(owner, 'tax');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA00000018' });

const folder = await mkdtemp(join(tmpdir(), 'mileproof-feeds-test-'));
after(() => rm(folder, { recursive: true, force: true }));

const A = 'LSVAL41Z882104202';
const B = 'LSVAL41Z982104208';

let made = 0;
const given = async (
  account: Account,
  content: string | Uint8Array,
  name = 'feed.csv',
): Promise<FeedGiven> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  made += 1;
  const path = join(folder, String(made));
  await writeFile(path, bytes);
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { account, name, file: { path, bytes: bytes.length, digest } };
};

const take = async (actor: Actor, account: Account, content: string | Uint8Array, name?: string) =>
  takeFeed(register, actor, await given(account, content, name));

const taken = async (actor: Actor, account: Account, content: string | Uint8Array) => {
  const outcome = await take(actor, account, content);
  if (outcome.kind === 'refused') throw new Error(outcome.code);
  return outcome.value;
};

const factsOf = async (vin: string, account: Account) => {
  const read = await register.as(JOB, (tx) => accountsAsOf(tx, { vins: [vin] }));
  const rows = read.kind === 'done' ? read.value : [];
  return rows.filter((row) => row.account === account).map(({ facts }) => facts);
};

const countOf = async (where: string): Promise<number> => {
  const { rows } = await owner.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM register.account_row WHERE ${where}`,
  );
  return rows[0]?.n ?? 0;
};

test('a feed is taken row by row, with what is wrong named and paged', async () => {
  const feed = await taken(
    registry,
    'certificate',
    [
      '车辆识别代号,登记证书编号,初次登记日期,机动车所有人,注销登记日期',
      `${A},650000000001,2026年7月1日,王小明,`,
      `${B},650000000001,31.02.2026,李四,2026-10-02`,
      `LGXC16AF0R0000001,650000000003,2026-07-03,张三,soon`,
      '合计,,,,',
    ].join('\n'),
  );
  assert.equal(feed.rows, 4);
  assert.equal(feed.rowsTaken, 3);
  assert.deepEqual(await getFeed(register, registry, { id: feed.id }), {
    kind: 'done',
    value: feed,
  });
  const first = await listFeedProblems(register, registry, { id: feed.id, limit: 2 });
  if (first.kind === 'refused') throw new Error(first.code);
  const second = await listFeedProblems(register, registry, {
    id: feed.id,
    limit: 9,
    cursor: first.value.next ?? '',
  });
  if (second.kind === 'refused') throw new Error(second.code);
  const problems = [...first.value.items, ...second.value.items];
  assert.equal(feed.problems, problems.length);
  assert.deepEqual(
    problems.map(({ row, field, code, value }) => [row, field, code, value]),
    [
      [3, 'certificate.registeredOn', 'impossible-date', '31.02.2026'],
      [3, 'certificate.number', 'number-of-another-vehicle', '650000000001'],
      [4, 'certificate.deregisteredOn', 'not-a-date', 'soon'],
      [5, 'certificate', 'totals-row', '合计'],
    ],
  );
  assert.ok(problems.every(({ remedy }) => remedy.en !== '' && remedy.zh !== ''));
  // the row with the number of another is what the record says: it is told
  assert.deepEqual(
    (await factsOf(B, 'certificate')).map((facts) => facts['certificate.number']),
    ['650000000001'],
  );
  const [facts] = await factsOf('LGXC16AF0R0000001', 'certificate');
  assert.equal(facts?.['certificate.deregisteredOn'], 'soon');
  assert.match(String(facts?.['certificate.owner']), /^p:/);
  const { rows } = await owner.query(
    `SELECT FROM register.account_row WHERE facts::text ~ '王|李|张'`,
  );
  assert.equal(rows.length, 0);
});

const TABLE: readonly (readonly string[])[] = [
  ['VIN', '报关单号', '申报日期', '出口日期'],
  [rightVin(2), '123456789012345678', '2026-05-01', '2026-05-09'],
];

test('the encodings and formats that offices have say the same', async () => {
  const csv = TABLE.map((row) => row.join(',')).join('\r\n');
  const expected = [
    {
      'declaration.vin': rightVin(2),
      'declaration.number': '123456789012345678',
      'declaration.declaredOn': '2026-05-01',
      'declaration.exitedOn': '2026-05-09',
    },
  ];
  const forms: Readonly<Record<string, Uint8Array>> = {
    mark: Buffer.from(`\ufeff${csv}`),
    gb18030: gb18030(csv),
    wide: Buffer.from(`\ufeff${csv}`, 'utf16le'),
    gzip: gzipSync(csv),
    tabs: Buffer.from(TABLE.map((row) => row.join('\t')).join('\n')),
    lines: Buffer.from(
      JSON.stringify(
        Object.fromEntries((TABLE[0] ?? []).map((name, at) => [name, TABLE[1]?.[at]])),
      ),
    ),
    xlsx: await writeExcelFile(
      TABLE.map((row) => row.map((value) => ({ value, type: String }))),
    ).toBuffer(),
  };
  for (const [form, bytes] of Object.entries(forms)) {
    const office = await newActor(owner, 'customs');
    const feed = await taken(office, 'declaration', bytes);
    assert.deepEqual([feed.rows, feed.rowsTaken, feed.problems], [1, 1, 0], form);
    const { rows } = await owner.query<{ facts: object }>(
      'SELECT facts FROM register.account_row WHERE teller = $1',
      [office.organisation],
    );
    assert.deepEqual(
      rows.map(({ facts }) => facts),
      expected,
      form,
    );
  }
});

test('of a hundred who send one file at once it is taken once, and all are answered alike', async () => {
  const file = await given('refund', `vin,number,claimedOn\n${rightVin(3)},R77,2026-06-01\n`);
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, () => takeFeed(register, tax, file)),
  );
  const [first] = outcomes;
  assert.equal(first?.kind, 'done');
  for (const outcome of outcomes) assert.deepEqual(outcome, first);
  assert.equal(await countOf(`facts ->> 'refund.number' = 'R77'`), 1);
  const { rows } = await owner.query(`SELECT FROM register.feed_file WHERE account = 'refund'`);
  assert.equal(rows.length, 1);
});

test('an unchanged row writes nothing, a changed one supersedes, a new one stands beside', async () => {
  const head = 'vin,number,price,issuedOn';
  const vin = rightVin(4);
  await taken(
    tax,
    'invoice',
    `${head}\n${vin},F100001,90000,2026-03-01\n${vin},F100002,1,2026-03-02\n`,
  );
  const before = await countOf(`account = 'invoice'`);
  await taken(
    tax,
    'invoice',
    `${head}\n${vin},F100001,90000,2026-03-01\n${vin},F100002,1,2026-03-02\n\n`,
  );
  assert.equal(await countOf(`account = 'invoice'`), before);
  await taken(
    tax,
    'invoice',
    `${head}\n${vin},F100001,80000,2026-03-01\n${vin},F100003,5,2026-03-03\n`,
  );
  assert.equal(await countOf(`account = 'invoice'`), before + 2);
  const prices = (await factsOf(vin, 'invoice')).map((facts) => [
    facts['invoice.number'],
    facts['invoice.price'],
  ]);
  assert.deepEqual(prices, [
    ['F100002', 1],
    ['F100001', 80000],
    ['F100003', 5],
  ]);
});

test('of a customs entry a later blank erases nothing', async () => {
  const vin = rightVin(5);
  await taken(
    customs,
    'declaration',
    `vin,number,declaredOn,exitedOn\n${vin},D500,2026-05-01,2026-05-09\n`,
  );
  await taken(
    customs,
    'declaration',
    `vin,number,declaredOn,exitedOn,destination\n${vin},D500,,,RU\n`,
  );
  assert.deepEqual(await factsOf(vin, 'declaration'), [
    {
      'declaration.vin': vin,
      'declaration.number': 'D500',
      'declaration.declaredOn': '2026-05-01',
      'declaration.exitedOn': '2026-05-09',
      'declaration.destination': 'RU',
    },
  ]);
});

test('a file of another account, a broken one and a stranger’s are refused, and nothing of them is kept', async () => {
  const before = await countOf('true');
  const codeOf = async (actor: Actor, account: Account, content: string | Uint8Array) => {
    const outcome = await take(actor, account, content);
    return outcome.kind === 'refused' ? [outcome.code, outcome.values] : outcome.kind;
  };
  const declaration = [
    'vin,declaration.number,declaration.exitedOn,declaration.declaredOn',
    `${A},D1,2026-01-01,2026-01-01`,
  ].join('\n');
  assert.deepEqual(await codeOf(registry, 'certificate', declaration), [
    'feed-of-another-account',
    { account: 'certificate', seems: 'declaration' },
  ]);
  assert.deepEqual(await codeOf(registry, 'certificate', 'name,age\nx,1\n'), [
    'feed-of-another-account',
    { account: 'certificate', seems: '' },
  ]);
  assert.deepEqual(await codeOf(registry, 'certificate', ''), [
    'feed-not-readable',
    { problem: 'empty-file', row: 0 },
  ]);
  const cut = gzipSync(`vin,number\n${A},1\n`).subarray(0, 20);
  assert.equal((await codeOf(registry, 'certificate', cut))[0], 'feed-not-readable');
  const rows = Array.from({ length: 3000 }, (_, at) => `{"vin":"${A}","number":"${at}"}`);
  const brokenOff = `[${rows.join(',')},{"vin":`;
  assert.equal((await codeOf(registry, 'certificate', brokenOff))[0], 'feed-not-readable');
  assert.deepEqual(await codeOf(customs, 'certificate', `vin,number\n${A},1\n`), [
    'account-not-yours',
    { account: 'certificate' },
  ]);
  assert.deepEqual(await codeOf(exporter, 'certificate', `vin,number\n${A},1\n`), [
    'account-not-yours',
    { account: 'certificate' },
  ]);
  const reader = { ...registry, rights: ['read'] as const };
  assert.equal((await codeOf(reader, 'certificate', `vin,number\n${A},1\n`))[0], 'right-missing');
  assert.equal(await countOf('true'), before);
  const left = await readdir(own);
  assert.deepEqual(
    left.filter((name) => name.startsWith('mileproof-feed-')),
    [],
  );
});

test('a node that dies in the middle of a feed leaves nothing of it, and the file is taken afterwards', async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `LGXC16AF0R1${String(at).padStart(6, '0')},X${at}1`,
  );
  const file = await given('certificate', `vin,number\n${rows.join('\n')}\n`);
  const other = await newActor(owner, 'registry');
  await assert.rejects(
    takeFeed(register, other, file, ({ rows: read }) => {
      if (read > 0) throw new Error('killed');
    }),
    /killed/,
  );
  const ofOther = `teller = '${other.organisation}'`;
  assert.equal(await countOf(ofOther), 0);
  const { rows: staged } = await owner.query('SELECT FROM register.feed_staged');
  assert.equal(staged.length, 0);
  const outcome = await takeFeed(register, other, file);
  assert.equal(outcome.kind, 'done');
  assert.equal(await countOf(ofOther), 5000);
});

test('a feed does not wait for another that is being taken', async () => {
  // as a feed of another authority does until its transaction ends
  await owner.query('BEGIN');
  await owner.query(`SELECT pg_advisory_xact_lock(hashtext('register.feed_staged'))`);
  await owner.query('ANALYZE register.feed_staged');
  try {
    const { rowsTaken } = await taken(registry, 'certificate', `vin,number\n${B},650000000077\n`);
    assert.equal(rowsTaken, 1);
  } finally {
    await owner.query('ROLLBACK');
  }
});

test('a manufacturer tells of its own make alone', async () => {
  const [maker] = register.engine
    .reader({ today: 20_000, everything: false })
    .reference.makers.makers.filter(({ kind }) => kind === 'manufacturer');
  assert.ok(maker);
  const manufacturer = await newActor(owner, 'manufacturer', {
    uscc: '91650100MA00000034',
    maker: maker.id,
  });
  const feed = await taken(
    manufacturer,
    'letter',
    `number,vin,issuer\nL1,${A},${maker.legalName}\nL2,${B},别家汽车有限公司\nL3,${B},\n`,
  );
  assert.deepEqual([feed.rows, feed.rowsTaken], [3, 1]);
  assert.equal((await factsOf(B, 'letter')).length, 0);
});

test('one letter of many cars is no problem: the guidelines ask for all VINs on it', async () => {
  const [maker] = register.engine
    .reader({ today: 20_000, everything: false })
    .reference.makers.makers.filter(({ kind }) => kind === 'manufacturer');
  assert.ok(maker);
  const ministry = await newActor(owner, 'ministry');
  const rows = [A, B].map((vin) => `QR-2026-0007,${vin},${maker.legalName},2026-11-01`);
  const feed = await taken(ministry, 'letter', `number,vin,issuer,issuedOn\n${rows.join('\n')}\n`);
  const told = await listFeedProblems(register, ministry, { id: feed.id, limit: 9 });
  assert.deepEqual(told.kind === 'done' && told.value.items, []);
  assert.deepEqual([feed.rows, feed.rowsTaken, feed.problems], [2, 2, 0]);
  for (const vin of [A, B])
    assert.ok(
      (await factsOf(vin, 'letter')).some((facts) => facts['letter.number'] === 'QR-2026-0007'),
    );
});

test('a file of refunds is asked at once of what does not fit together', async () => {
  await taken(tax, 'refund', `VIN,退税申报号,退税发票号\n${A},T-9001,F-9001\n${B},T-9002,F-9001\n`);
  const kept = await owner.query<{ vin: string; ground: string }>(
    'SELECT vin, ground FROM register.money_question ORDER BY vin',
  );
  assert.deepEqual(
    kept.rows.map(({ vin, ground }) => `${vin} ${ground}`),
    [A, B].map((vin) => `${vin} invoice-shared`),
  );
});

test('an authority sees its own feeds, an administrator all, page by page', async () => {
  const administrator = await newActor(owner, 'administrator');
  const own = await listFeeds(register, tax, { limit: 100 });
  if (own.kind === 'refused') throw new Error(own.code);
  assert.ok(own.value.items.every(({ account }) => account === 'refund' || account === 'invoice'));
  assert.ok(own.value.items.length > 2);
  const seen: string[] = [];
  for (let cursor: string | null | undefined; cursor !== null; ) {
    const page = await listFeeds(register, tax, {
      limit: 1,
      ...(cursor === undefined ? {} : { cursor }),
    });
    if (page.kind === 'refused') throw new Error(page.code);
    seen.push(...page.value.items.map(({ id }) => id));
    cursor = page.value.next;
  }
  assert.deepEqual(
    seen,
    own.value.items.map(({ id }) => id),
  );
  const all = await listFeeds(register, administrator, { limit: 100 });
  assert.ok(all.kind === 'done' && all.value.items.length > own.value.items.length);
  const strange = await getFeed(register, customs, { id: seen[0] ?? '' });
  assert.equal(strange.kind === 'refused' && strange.code, 'not-found');
});

test('what is stated of a number that a feed gave to another VIN is refused', async () => {
  const outcome = await register.as(JOB, (tx) =>
    tell(tx, {
      account: 'certificate',
      teller: exporter.organisation ?? '',
      standing: 'stated',
      exporter: exporter.organisation,
      province: '65',
      source: { kind: 'application', id: exporter.organisation ?? '' },
      rows: [
        { row: 2, vin: B, facts: { 'certificate.vin': B, 'certificate.number': '650000000003' } },
      ],
    }),
  );
  assert.equal(outcome.kind === 'refused' && outcome.code, 'number-of-another-vehicle');
});
