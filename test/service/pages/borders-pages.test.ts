import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesWith } from '../../../src/service/pages/pages.ts';
import { rightVin } from '../../nation/right-vin.ts';
import { newActor } from '../../register/register-database.ts';
import { judge, license, submitOne } from '../../register/walk.ts';
import { testService } from '../test-service.ts';
import { pageAsks, wellMade } from './page-asks.ts';

const TODAY = '2026-11-24';
const door = async () => new Response(null, { status: 401 });
const service = await testService({ today: TODAY, pages: pagesWith({ door, base: '/auth' }) });
const { owner, pool } = service;
// what `walk.ts` writes lies on the same day
await owner.query(
  `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET mileproof.today = ''${TODAY}''', current_database()); END $$`,
);
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const customs = await newActor(owner, 'customs');
const registry = await newActor(owner, 'registry');
const reader = { ...customs, rights: ['read'] as const };
const { get, post, send } = pageAsks(service);

const licensed = async (vin: string): Promise<string> => {
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  const { licence } = await license(pool, office, exporter, submitted, verdict);
  const { rows } = await owner.query('SELECT number FROM register.licence WHERE id = $1', [
    licence,
  ]);
  return rows[0].number;
};

const vin = rightVin(11);
const number = await licensed(vin);
const entry = { entryNumber: 'E 1', destination: 'kazakhstan', odometerKm: '1,055' };

test('the box takes a VIN as typed or scanned, a licence by number or address, and says what is neither', async () => {
  const empty = await get(customs, '/border');
  wellMade(empty);
  assert.match(empty.headers.get('permissions-policy') ?? '', /camera=\(self\)/);
  assert.match(empty.body, /<script type="module" src="\/assets\/[0-9a-f]+\/scan-code\.js">/);
  const spaced = `${vin.slice(0, 3)} ${vin.slice(3).toLowerCase()}`;
  for (const text of [spaced, `*${vin}*`, `I${vin}`, `https://x.test/vehicles/${vin}`]) {
    const page = await get(customs, `/border?q=${encodeURIComponent(text)}`);
    assert.equal(page.status, 200, text);
    assert.match(page.body, /class="gate free"><h1>[\s\S]*May leave/, text);
  }
  for (const text of [number, `https://x.test/licences/${number}`]) {
    const page = await get(customs, `/border?q=${encodeURIComponent(text)}`);
    wellMade(page);
    assert.match(page.body, new RegExp(`href="/border\\?q=${vin}"`), text);
  }
  const none = await get(customs, '/border?q=NOTHING-AT-ALL');
  assert.equal(none.status, 422);
  assert.match(none.body, /no VIN and no number/);
  assert.match(none.body, /value="NOTHING-AT-ALL"/);
});

test('a car without a licence is held, in the language of who asks', async () => {
  const page = await get(customs, `/border?q=${rightVin(12)}`, 'zh');
  wellMade(page);
  assert.match(page.body, /class="gate held"><h1>[\s\S]*不得放行/);
  assert.match(page.body, /<li data-code="no-licence">/);
  assert.match(page.body, /没有许可证列有该车辆识别代号。/);
  assert.doesNotMatch(page.body, /May leave|No licence lists/);
});

test('an entry is compared with the licence and with what was told, and recorded once', async () => {
  await owner.query(`UPDATE register.organisation SET name = 'A & <b>co</b>' WHERE id = $1`, [
    exporter.organisation,
  ]);
  const page = await get(customs, `/border?q=${vin}`);
  wellMade(page);
  assert.match(page.body, /A &amp; &lt;b&gt;co&lt;\/b&gt;/);
  const empty = await send(customs, page, 'checkDeclaration', { odometerKm: 'many' });
  assert.equal(empty.status, 422);
  assert.match(empty.body, /3 things must be mended/);
  assert.match(empty.body, /name="odometerKm"[^>]*|value="many"/);
  const held = await send(customs, page, 'checkDeclaration', { ...entry, destination: 'RU' });
  wellMade(held);
  assert.match(held.body, /<li data-code="destination-differs">/);
  assert.match(held.body, /By the licence<\/dt><dd>Kazakhstan[\s\S]*By the entry<\/dt><dd>Russia/);
  assert.doesNotMatch(held.body, /name="act" value="declare"/);
  // nobody gets around the check
  const forced = await post(customs, '/border', {
    ...entry,
    act: 'declare',
    once: 'forced',
    vin,
    destination: 'RU',
    declaredOn: TODAY,
  });
  assert.equal(forced.status, 409);
  const changed = await send(customs, held, 'changeDeclaration');
  assert.match(changed.body, /value="E 1"/);
  const checked = await send(customs, changed, 'checkDeclaration', entry);
  wellMade(checked);
  assert.match(checked.body, /Shown now<\/dt><dd>1,055 km/);
  assert.match(checked.body, /cannot be undone/);
  const [one, other] = [
    await send(customs, checked, 'declare'),
    await send(customs, checked, 'declare'),
  ];
  assert.deepEqual(
    [one.status, one.headers.get('location')],
    [303, `/border?q=${vin}&done=declared`],
  );
  assert.equal(other.headers.get('location'), one.headers.get('location'));
  const { rows } = await owner.query(
    'SELECT state, customs_entry, odometer_km::int AS km FROM register.licensed_vehicle WHERE vin = $1',
    [vin],
  );
  assert.deepEqual(rows, [{ state: 'declared', customs_entry: 'E 1', km: 1055 }]);
  // a stale tab, with a mark of its own
  const stale = await send(customs, checked, 'declare', { once: 'another' });
  assert.equal(stale.status, 409);
  assert.match(stale.body, /is declared already/);
});

test('it leaves, and what falls due is deregistered; neither before its time', async () => {
  const second = rightVin(13);
  await licensed(second);
  const early = await post(customs, '/border', {
    act: 'exit',
    once: 'early',
    vin: second,
    exitedOn: TODAY,
  });
  assert.equal(early.status, 409);
  assert.match(early.body, /was not declared/);
  const notYet = await get(registry, `/deregistrations?vin=${vin}`);
  wellMade(notYet);
  assert.match(notYet.body, /Customs has recorded no exit/);
  assert.doesNotMatch(notYet.body, /name="act" value="check"/);
  const tooEarly = await post(registry, '/deregistrations', {
    act: 'deregister',
    once: 'early',
    vin,
    deregisteredOn: TODAY,
  });
  assert.equal(tooEarly.status, 409);
  assert.match(tooEarly.body, /no record that the vehicle left/);

  const declared = await get(customs, `/border?q=${vin}&done=declared`);
  assert.match(declared.body, /The entry is recorded/);
  const future = await send(customs, declared, 'checkExit', { exitedOn: '2026-11-25' });
  assert.equal(future.status, 422);
  const checked = await send(customs, declared, 'checkExit');
  wellMade(checked);
  assert.match(checked.body, /cannot be undone/);
  const left = await send(customs, checked, 'exit');
  assert.equal(left.headers.get('location'), `/border?q=${vin}&done=exited`);
  assert.match((await get(customs, `/border?q=${vin}&done=exited`)).body, /The exit is recorded/);
  assert.match((await get(customs, `/border?q=${vin}`)).body, /data-code="already-left"/);

  const due = await get(registry, '/deregistrations');
  wellMade(due);
  // two calendar months
  assert.match(due.body, new RegExp(`vin=${vin}[\\s\\S]*<time datetime="2027-01-24">24 Jan 2027`));
  const csv = await get(registry, '/deregistrations?as=csv');
  assert.equal(csv.body, `vin,due,state\r\n${vin},2027-01-24,open\r\n`);
  const car = await get(registry, `/deregistrations?vin=${vin}`);
  const before = await send(registry, car, 'check', { deregisteredOn: '2026-11-23' });
  assert.equal(before.status, 422);
  const asked = await send(registry, car, 'check');
  wellMade(asked);
  const done = await send(registry, asked, 'deregister');
  assert.equal(done.headers.get('location'), `/deregistrations?vin=${vin}&done=1`);
  assert.equal(
    (await send(registry, asked, 'deregister')).headers.get('location'),
    done.headers.get('location'),
  );
  assert.match(
    (await get(registry, `/deregistrations?vin=${vin}&done=1`, 'zh')).body,
    /注销登记已完成/,
  );
  assert.match((await get(registry, '/deregistrations')).body, /No deregistration is due/);
  const own = await get(registry, '/deregistrations/entries');
  wellMade(own);
  assert.match(own.body, new RegExp(vin.slice(-8)));
});

test('a car that came back is recorded, and what customs recorded is listed', async () => {
  const back = rightVin(14);
  await licensed(back);
  const page = await get(customs, `/border?q=${back}`);
  assert.doesNotMatch(page.body, /name="act" value="checkReturn"/);
  const checked = await send(customs, page, 'checkDeclaration', { ...entry, entryNumber: 'E2' });
  await send(customs, checked, 'declare');
  const entries = await get(customs, '/border/entries');
  wellMade(entries);
  assert.match(entries.body, new RegExp(`href="/border\\?q=${back}"`));
  const declared = await get(customs, `/border?q=${back}`);
  const asked = await send(customs, declared, 'checkReturn');
  const done = await send(customs, asked, 'return');
  assert.equal(done.headers.get('location'), `/border?q=${back}&done=returned`);
  const csv = await get(customs, '/border/entries?state=returned&as=csv');
  assert.match(csv.body, new RegExp(`${back},2[0-9T:.-]+Z,\r\n$`));
  const wrong = await get(customs, '/border/entries?vin=x');
  assert.match(wrong.body, /This is no VIN/);
});

test('nobody else sees the border or the registry, and who only reads records nothing', async () => {
  for (const [actor, path] of [
    [exporter, '/border'],
    [registry, '/border/entries'],
    [customs, '/deregistrations'],
    [office, '/deregistrations/entries'],
  ] as const) {
    assert.equal((await get(actor, path)).status, 403, path);
  }
  assert.equal((await get(null, '/border')).headers.get('location'), '/sign-in?next=%2Fborder');
  const third = rightVin(15);
  await licensed(third);
  const page = await get(reader, `/border?q=${third}`);
  assert.match(page.body, /May leave/);
  assert.doesNotMatch(page.body, /name="act" value="checkDeclaration"/);
  const tried = await post(reader, '/border', {
    ...entry,
    act: 'declare',
    vin: third,
    once: 'r',
    declaredOn: TODAY,
  });
  assert.match(tried.body, /has no right/);
  const home = await get(customs, '/work');
  assert.equal(home.headers.get('location'), '/border');
});

test('a duty is seen by office and customs where its car stands, and lifted with a ground', async () => {
  const car = rightVin(61);
  const licence = await licensed(car);
  const { rows: licences } = await owner.query(
    'SELECT id FROM register.licence WHERE number = $1',
    [licence],
  );
  const ofOffice = `/queue/licences/${licences[0].id}`;
  assert.doesNotMatch((await get(office, ofOffice)).body, /href="\/duties\//);
  const day = { entryNumber: 'E61', destination: 'KZ', odometerKm: 5 };
  const declared = await service.ask(customs, 'POST', '/v1/declarations', { ...day, vin: car });
  assert.equal(declared.status, 201);
  assert.equal((await service.ask(customs, 'POST', '/v1/exits', { vin: car })).status, 201);
  const [, id = ''] =
    /href="\/duties\/([0-9a-f-]{36})"/.exec((await get(office, ofOffice)).body) ?? [];
  const page = `/duties/${id}`;
  assert.ok((await get(customs, `/border?q=${car}`)).body.includes(`href="${page}"`));
  for (const [who, language] of [
    [office, 'en'],
    [customs, 'zh'],
  ] as const) {
    const shown = await get(who, page, language);
    wellMade(shown);
    assert.ok(shown.body.includes(`href="${page}/lift"`));
  }
  assert.ok(!(await get(reader, page)).body.includes('/lift'));
  assert.equal((await get(registry, page)).status, 403);
  assert.equal((await get(exporter, `${page}/lift`)).status, 403);
  const form = await get(customs, `${page}/lift`);
  wellMade(form);
  const blank = await post(customs, `${page}/lift`, { act: 'check', ground: '' });
  assert.equal(blank.status, 422);
  const long = await post(customs, `${page}/lift`, { act: 'do', ground: 'x'.repeat(20_001) });
  assert.equal(long.status, 422);
  const checked = await post(customs, `${page}/lift`, { act: 'check', ground: 'burnt <out>' });
  wellMade(checked);
  const done = await post(customs, `${page}/lift`, { act: 'do', ground: 'burnt <out>' });
  assert.deepEqual([done.status, done.headers.get('location')], [303, `${page}?done=lifted`]);
  const after = await get(office, `${page}?done=lifted`);
  wellMade(after);
  assert.match(after.body, /The duty is no longer owed/);
  assert.match(after.body, /burnt &lt;out&gt;/);
  assert.ok(!after.body.includes('/lift"'));
  assert.equal((await get(office, `${page}/lift`)).status, 409);
  assert.doesNotMatch((await get(office, ofOffice)).body, /href="\/duties\//);
});
