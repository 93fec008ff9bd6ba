import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { PaperReading } from '../../../src/papers/paper-reading.ts';
import { draftApplication } from '../../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../../src/register/applications/submit-application.ts';
import { handInPapers } from '../../../src/register/papers/hand-in-papers.ts';
import { readPapers } from '../../../src/register/papers/read-papers.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { rightVin } from '../../nation/right-vin.ts';
import { clearCar, filed } from '../../register/a-car.ts';
import { doneBy } from '../../register/done-by.ts';
import { newActor } from '../../register/register-database.ts';
import { testRegister } from '../../register/test-register.ts';
import { serviceOver } from '../test-service.ts';
import { pageAsks } from './page-asks.ts';

const USCC = '91650100MA7TESTAAA';
const database = await testRegister('2026-11-24');
const PNG = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
  .png()
  .toBuffer();

/** What is read of a paper here: after `%PDF` it says itself which number stands on it. */
const readingOf = (number: string): PaperReading => ({
  form: 'pdf',
  kind: 'registrationCertificate',
  pages: [
    { width: 595, height: 842 },
    { width: 595, height: 842 },
  ],
  values: [
    {
      name: 'registrationNumber',
      value: number,
      by: 'text',
      place: { page: 1, box: [0.5, 0.1, 0.25, 0.05] },
    },
  ],
  checks: [
    { check: 'code-sum', answer: 'not-found' },
    { check: 'seal-root', answer: 'cannot-be-checked', why: 'no-roots' },
  ],
  seals: [],
  facts: [{ name: 'producer', value: 'a printer' }],
});
const numberIn = (bytes: Uint8Array): string =>
  /number (\d+)/.exec(`${Buffer.from(bytes)}`)?.[1] ?? '';
const register = database.register.withPapers({
  folder: null,
  reader: {
    name: 'test-1',
    read: async (bytes) => readingOf(numberIn(bytes)),
    capture: async () => 'too-little-grain',
    compare: async () => ({ problem: 'damaged' }),
    draw: async () => ({ png: PNG }),
  },
});
const service = serviceOver(database, {
  register,
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { owner, ask } = service;
const { get, post, send } = pageAsks(service);
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const office = await newActor(owner, 'office', { province: '65' });
const ministry = await newActor(owner, 'ministry');
await filed(owner, exporter);

const vins = [rightVin(1), rightVin(2), rightVin(3)] as const;
const cars = vins.map((vin) => clearCar(vin, USCC));
const { id } = await doneBy(
  draftApplication(register, exporter, {
    accounts: Object.fromEntries(
      (['licence', 'certificate', 'factory', 'inspection'] as const).map((account) => [
        account,
        cars.flatMap((car) => [...(car[account] ?? [])]),
      ]),
    ),
  }),
);
const handIn = async (vin: string, number: string): Promise<string> => {
  const { items } = await doneBy(
    handInPapers(register, exporter, {
      ...{ attachedTo: 'application', thing: id, vin, kind: 'registrationCertificate' },
      files: [{ name: `${vin}.pdf`, bytes: Buffer.from(`%PDF-1.4\n${vin} number ${number}\n`) }],
    }),
  );
  return items[0]?.paper?.id ?? assert.fail();
};
const numberOf = (vin: string): string => `65${vin.slice(-6)}`;
const right = await handIn(vins[0], numberOf(vins[0]));
const wrong = await handIn(vins[1], '650000000001');
await doneBy(submitApplication(register, exporter, { application: id }));
await readPapers(register, new AbortController().signal);
const at = `/queue/applications/${id}`;

const cellsOf = async (): Promise<readonly string[]> => {
  const { body, status } = await ask(office, 'GET', `/v1/applications/${id}/papers-sheet`);
  assert.equal(status, 200, JSON.stringify(body));
  return body.vehicles.map(
    ({ cells }: { cells: { account: string; state: string }[] }) =>
      cells.find(({ account }) => account === 'certificate')?.state,
  );
};
const seenOf = (vin: string) =>
  owner
    .query<{ attached: string; page: number }>(
      `SELECT s.attached, s.page
        FROM register.paper_seen s
        JOIN register.account_row r ON r.id = s.row_id
        WHERE r.vin = $1`,
      [vin],
    )
    .then(({ rows }) => rows);

test('a paper stands beside what was stated, framed where each value is and marked where one differs', async () => {
  const same = await get(office, `${at}/papers/${right}`);
  assert.equal(same.status, 200, same.body);
  assert.match(same.body, /<h1>registration certificate: [\s\S]*?The one value agrees\./);
  assert.match(same.body, new RegExp(`<img src="/v1/papers/${right}/pages/1"`));
  assert.match(same.body, /<rect x="50\.00%" y="10\.00%"\s+width="25\.00%" height="5\.00%">/);
  assert.doesNotMatch(same.body, /class="frame f\d+ bad"/);
  const other = await get(office, `${at}/papers/${wrong}`);
  assert.match(other.body, /1 of 1 value differ/);
  assert.match(other.body, /class="frame f\d+ bad"/);
  // what was stated and what was read, in one row
  assert.match(
    other.body,
    new RegExp(`${numberOf(vins[1])}[\\s\\S]{0,400}class="odd"[\\s\\S]{0,80}650000000001`),
  );
  // never genuine, cannot be checked and why, facts apart
  assert.match(other.body, /never says that the paper is genuine/);
  assert.match(other.body, /issuer of the certificate: no authorities are configured here/);
  assert.match(other.body, /<dt>producer<\/dt><dd>a printer<\/dd>/);
  const zh = await get(office, `${at}/papers/${wrong}`, 'zh');
  assert.match(zh.body, /1项中1项不一致/);
  assert.equal((await get(ministry, `${at}/papers/${right}`)).status, 403);
  assert.equal((await get(exporter, `${at}/papers/${right}`)).status, 403);
  assert.equal(
    (await get(office, `/queue/applications/${crypto.randomUUID()}/papers/${right}`)).status,
    404,
  );
});

test('pages of a paper, papers and cars beside it are reached by keys; the original is a download', async () => {
  const page = await get(office, `${at}/papers/${right}`);
  assert.match(page.body, /page 1 of 2/);
  assert.match(page.body, /href="[^"]*\?page=2" data-key="z"|\?vin=[^"]*page=2" data-key="z"/);
  assert.match(page.body, new RegExp(`href="${at}/vehicles/${vins[1]}/papers" data-key="j"`));
  assert.match(page.body, new RegExp(`href="/v1/papers/${right}/original" download`));
  const second = await get(office, `${at}/papers/${right}?page=2`);
  assert.match(second.body, new RegExp(`<img src="/v1/papers/${right}/pages/2"`));
  assert.doesNotMatch(second.body, /class="frame/);
  const begun = await get(office, `${at}/vehicles/${vins[1]}/papers`);
  assert.equal(begun.status, 303);
  assert.equal(begun.headers.get('location'), `${at}/papers/${wrong}?vin=${vins[1]}`);
  const none = await get(office, `${at}/vehicles/${vins[2]}/papers`);
  assert.equal(none.headers.get('location'), `${at}/vehicles/${vins[2]}`);
});

test('the sheet tells what waits, contradicts and lacks; a column is ticked and signed at once', async () => {
  assert.deepEqual(await cellsOf(), ['handed-in', 'told', 'none']);
  const sheet = await get(office, `${at}/papers?tick=certificate`);
  assert.match(sheet.body, /1 to look at, 1 contradict something, 7 missing, 0 seen, 0 signed/);
  const ticks = [...sheet.body.matchAll(/name="cell" value="([^"]*)"[^>]*checked/g)].map(
    ([, cell]) => cell,
  );
  // what contradicts something is opened alone
  assert.equal(ticks.length, 1);
  assert.match(ticks[0] ?? '', new RegExp(`^${right} \\d+$`));
  const only = await get(office, `${at}/papers?papers=told`);
  assert.ok(only.body.includes(vins[1]) && !only.body.includes(vins[0]));
  const signed = await send(office, sheet, 'seen', { cell: ticks[0] ?? '' });
  assert.equal(signed.headers.get('location'), `${at}/papers?signed=1`);
  assert.deepEqual(await seenOf(vins[0]), [{ attached: right, page: 1 }]);
  assert.deepEqual(await cellsOf(), ['seen', 'told', 'none']);
});

test('what contradicts something is told, though a signed row tells the account of that vehicle too', async () => {
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.account_row (account, teller, standing, source_kind, source, source_row, vin, facts)
      SELECT 'certificate', $1, 'signed', 'feed', gen_random_uuid(), n, vin, '{}'
      FROM unnest($2::text[]) WITH ORDINALITY AS v(vin, n)`,
    [ministry.organisation, vins],
  );
  assert.deepEqual(await cellsOf(), ['signed', 'told', 'signed']);
  await owner.query(`DELETE FROM register.account_row WHERE standing = 'signed'`);
  await owner.query('SET session_replication_role = origin');
});

test('a tick beside a picture names file and page; the page of another application is refused', async () => {
  const page = await get(office, `${at}/papers/${wrong}?page=2`);
  const row = /name="row" value="(\d+)"/.exec(page.body)?.[1] ?? assert.fail();
  const done = await send(office, page, 'seen', { row });
  assert.equal(done.status, 303, done.body);
  assert.deepEqual(await seenOf(vins[1]), [{ attached: wrong, page: 2 }]);
  assert.equal(done.headers.get('location'), `${at}/vehicles/${vins[1]}?done=seen`);
  const again = await get(office, `${at}/papers/${wrong}`);
  assert.match(again.body, /seen, on page 2 of this file/);
  const beyond = await ask(office, 'POST', '/v1/papers-seen', {
    application: id,
    rows: [row],
    onPages: [{ row, paper: right, page: 9 }],
  });
  assert.equal(beyond.body.seen ?? 0, 0);
});

test('one press proposes the questions for papers that are missing or not good enough', async () => {
  const taken = await ask(office, 'POST', `/v1/applications/${id}/take`);
  assert.equal(taken.status, 200, JSON.stringify(taken.body));
  const sheet = await get(office, `${at}/papers`);
  const to = /href="([^"]*missing=all)"/.exec(sheet.body)?.[1] ?? assert.fail();
  const all = await get(office, to);
  assert.ok(all.body.includes(`${vins[2]} 请补交`), all.body);
  assert.equal([...all.body.matchAll(/请补交/g)].length, 7);
  const page = await get(office, `${at}/papers/${wrong}`);
  const better = /href="([^"]*better=[^"]*)"/.exec(page.body)?.[1] ?? assert.fail();
  const asked = await get(office, better.replaceAll('&amp;', '&'));
  assert.ok(asked.body.includes(`${vins[1]} 所交`), asked.body);
});

test('what customs sees of a paper is said by the office: boxes that were read, or a place', async () => {
  const page = await get(office, `${at}/papers/${right}`);
  const done = await send(office, page, 'cover', {
    ...{ page: '1', left: '10', top: '20', width: '30', height: '5' },
  });
  assert.equal(done.status, 303, done.body);
  const { body } = await ask(office, 'GET', `/v1/papers/${right}`);
  assert.deepEqual(body.covered, [{ page: 1, box: [0.1, 0.2, 0.3, 0.05] }]);
  const bad = await post(office, `${at}/papers/${right}`, {
    act: 'cover',
    once: crypto.randomUUID(),
    box: 'x y',
  });
  assert.equal(bad.status, 303);
});
