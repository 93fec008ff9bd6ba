import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tell } from '../../../src/register/telling/tell.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
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
    assert.match(page.body, /class="gate free">[\s\S]*<h1>[\s\S]*May leave/, text);
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
  assert.match(page.body, /class="gate held">[\s\S]*<h1>[\s\S]*不予放行/);
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
  assert.match(empty.body, /There are 3 problems/);
  assert.match(empty.body, /name="odometerKm"[^>]*|value="many"/);
  const held = await send(customs, page, 'checkDeclaration', { ...entry, destination: 'RU' });
  wellMade(held);
  assert.match(held.body, /<li data-code="destination-differs">/);
  assert.match(held.body, /By the licence<\/dt><dd>Kazakhstan[\s\S]*By the entry<\/dt><dd>Russia/);
  assert.doesNotMatch(held.body, /name="act" value="declare"/);
  assert.match(held.body, /name="act" value="hold"/);
  // nobody gets around the check
  const forced = await post(customs, '/border', {
    ...entry,
    act: 'declare',
    once: 'forced',
    vin,
    destination: 'RU',
    declaredOn: TODAY,
  });
  const at = forced.headers.get('location') ?? '';
  assert.match(at, /^\/holds\/[0-9a-f-]{36}\?done=held$/);
  const recorded = await get(customs, at);
  wellMade(recorded);
  assert.match(recorded.body, /The car is held/);
  const here = at.split('?')[0] ?? '';
  // who recorded it is told who releases it; the office is led to the form
  assert.doesNotMatch(recorded.body, /\/release"/);
  assert.match(recorded.body, /another officer of your port/);
  assert.match((await get(office, here)).body, /\/release"/);
  assert.equal((await get(registry, here)).status, 403);
  const blank = await post(office, `${here}/release`, { act: 'check', text: ' ' });
  assert.equal(blank.status, 422);
  const released = await post(office, `${here}/release`, { act: 'do', text: 'the contract' });
  assert.equal(released.headers.get('location'), `${here}?done=released`);
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
  const gone = await get(customs, `/border?q=${vin}&done=exited`);
  // its title and its crumb say what is true
  assert.match(gone.body, /<title>The exit is recorded/);
  assert.doesNotMatch(gone.body, />Hold ·/);
  assert.match((await get(customs, `/border?q=${vin}`)).body, /data-code="already-left"/);

  const due = await get(registry, '/deregistrations');
  wellMade(due);
  // two calendar months
  assert.match(due.body, new RegExp(`vin=${vin}[\\s\\S]*<time datetime="2027-01-24">24 Jan 2027`));
  const csv = await get(registry, '/deregistrations?as=csv');
  assert.match(
    csv.body,
    /^\ufeff?plate,certificate,vin,due,exitedOn,province,exporter,licence,port,state\r\n/,
  );
  assert.match(csv.body, new RegExp(`,${vin},2027-01-24,${TODAY},.*,${number},.*,open\r\n$`));
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
  const wrong = await get(customs, '/border/entries?state=exited&vin=x');
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

test('a fallen odometer is amber: held first, signed to go on, and not asked again', async () => {
  const fallen = rightVin(21);
  await licensed(fallen);
  await service.register.as(registry, (tx) =>
    tell(tx, {
      account: 'reading',
      teller: registry.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [
        {
          row: 1,
          vin: fallen,
          facts: {
            'reading.vin': fallen,
            'reading.on': '2026-05-03',
            'reading.km': 10_184,
            'reading.source': 'inspection',
          },
        },
      ],
    }),
  );
  const page = await get(customs, `/border?q=${fallen}`);
  const amber = await send(customs, page, 'checkDeclaration', { ...entry, odometerKm: '12' });
  wellMade(amber);
  assert.match(amber.body, /class="gate again"/);
  assert.match(amber.body, /10,184 km[\s\S]*inspection, 3 May 2026/);
  assert.match(amber.body, /−10,172 km/);
  assert.match(amber.body, /name="act" value="hold"[\s\S]*name="act" value="declare"/);
  const blank = await send(customs, amber, 'declare', { ground: 'other', words: '' });
  wellMade(blank);
  assert.equal(blank.status, 422);
  assert.match(blank.body, /Write why the car goes on/);
  const signed = { ground: 'instrument-replaced', words: 'invoice <8812>', once: 'signed' };
  const done = await send(customs, amber, 'declare', signed);
  assert.equal(done.headers.get('location'), `/border?q=${fallen}&done=declared`);
  const after = await get(customs, `/border?q=${fallen}`, 'zh');
  wellMade(after);
  assert.match(after.body, /class="gate free"/);
  assert.match(after.body, /已签署理由放行[\s\S]*invoice &lt;8812&gt;/);
  const passes = await get(office, '/holds/passes');
  wellMade(passes);
  assert.match(passes.body, /10,184[\s\S]*>12</);
  assert.equal((await get(exporter, '/holds/passes')).status, 403);
  // what was signed rests on what an officer saw: it is photographed
  const [pass] = /\/holds\/passes\/[0-9a-f-]{36}/.exec(passes.body) ?? [];
  assert.ok(pass !== undefined);
  const declared = await get(customs, `/border?q=${fallen}&done=declared`);
  assert.match(declared.body, new RegExp(`action="${pass}" enctype="multipart/form-data"`));
  const form = new FormData();
  form.append('act', 'photograph');
  form.append('once', crypto.randomUUID());
  form.append('odometer', new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 8])], 'km.jpg'));
  const photographed = await post(customs, pass, form);
  assert.equal(photographed.headers.get('location'), `${pass}?photographs=1`);
  for (const [who, form] of [
    [customs, true],
    [office, false],
  ] as const) {
    const seen = await get(who, pass);
    wellMade(seen);
    assert.match(seen.body, /invoice &lt;8812&gt;[\s\S]*alt="photograph of the odometer, page 1"/);
    assert.equal(seen.body.includes('enctype="multipart/form-data"'), form);
  }
  assert.equal((await get(exporter, pass)).status, 403);
});

test('what an officer compares stands on the page, with who told it', async () => {
  const car = rightVin(22);
  await licensed(car);
  await service.register.as(registry, (tx) =>
    tell(tx, {
      account: 'certificate',
      teller: registry.organisation ?? '',
      standing: 'fed',
      exporter: null,
      province: null,
      source: { kind: 'feed', id: crypto.randomUUID() },
      rows: [
        {
          row: 1,
          vin: car,
          facts: {
            'certificate.vin': car,
            'certificate.brand': 'Chery',
            'certificate.colour': '灰',
            'certificate.owner': 'somebody',
          },
        },
      ],
    }),
  );
  const page = await get(customs, `/border?q=${car}`);
  wellMade(page);
  assert.match(page.body, /Make<\/dt><dd><b>Chery<\/b><small class="quiet">registry/);
  assert.match(page.body, /Colour<\/dt><dd><b>灰<\/b>/);
  assert.match(page.body, /Engine number<\/dt><dd><span class="quiet">not told/);
  // nothing beside it: no owner, no price
  assert.doesNotMatch(page.body, /somebody/);
});

test('cars of one licence are ticked off, or read by a file: each has its answer', async () => {
  const first = rightVin(31);
  const many = await licensed(first);
  const others = [rightVin(32), rightVin(33), rightVin(34)];
  for (const one of others) await licensed(one);
  await owner.query('ALTER TABLE register.licensed_vehicle DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.licensed_vehicle
      SET licence = (SELECT id FROM register.licence WHERE number = $1)
      WHERE vin = ANY ($2)`,
    [many, others],
  );
  await owner.query('ALTER TABLE register.licensed_vehicle ENABLE TRIGGER USER');
  const page = await get(customs, `/border?q=${encodeURIComponent(many)}`);
  wellMade(page);
  const licence = /name="licence" value="([0-9a-f-]{36})"/.exec(page.body)?.[1] ?? '';
  const sent = {
    act: 'declareMany',
    licence,
    entryNumber: 'E9',
    destination: 'KZ',
    declaredOn: TODAY,
  };
  const none = await post(customs, '/border', { ...sent, once: 'none' });
  wellMade(none);
  assert.equal(none.status, 422);
  assert.match(none.body, /Tick cars, or choose a file/);
  const unread = await post(customs, '/border', {
    ...{ ...sent, once: 'unread', car: first },
    [`km-${first}`]: 'many',
  });
  assert.equal(unread.status, 422);
  assert.match(unread.body, /needs whole kilometres/);
  assert.match(unread.body, /value="many"/);
  const ticked = await post(customs, '/border', {
    ...{ ...sent, once: 'ticked', car: first },
    [`km-${first}`]: '1,020',
  });
  wellMade(ticked);
  assert.match(ticked.body, /One car is declared/);
  // a file: one right, one that no licence of these lists, one without a number
  const form = new FormData();
  for (const [name, value] of Object.entries({ ...sent, once: 'file' })) form.set(name, value);
  const rows = `VIN,Odometer reading\n${others[0]},55\n${rightVin(99)},7\n${others[1]},many\n`;
  form.set('file', new File([rows], 'cars.csv'));
  const read = await post(customs, '/border', form);
  wellMade(read);
  assert.match(read.body, /One car is declared/);
  assert.match(read.body, /held, and recorded[\s\S]*No licence lists this VIN/);
  assert.match(read.body, /Row 4/);
  const { rows: states } = await owner.query(
    'SELECT vin, state, odometer_km::int AS km FROM register.licensed_vehicle WHERE vin = ANY ($1) ORDER BY vin',
    [[first, ...others]],
  );
  assert.deepEqual(
    states.map(({ state, km }) => [state, km]),
    [
      ['declared', 1020],
      ['declared', 55],
      ['open', null],
      ['open', null],
    ],
  );
  const entries = await get(customs, '/border/entries');
  wellMade(entries);
  assert.match(entries.body, /E9/);
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

test('customs photographs a car that it holds; port, office and ministry see it, others do not', async () => {
  const held = rightVin(71);
  await licensed(held);
  const { body } = await service.ask(customs, 'POST', '/v1/holds', {
    vin: held,
    ground: 'vehicle-differs',
    words: 'another engine',
  });
  const hold = `/holds/${body.id}`;
  const border = await get(customs, `/border?q=${held}`);
  wellMade(border);
  assert.match(
    border.body,
    new RegExp(`action="${hold}" enctype="multipart/form-data"[\\s\\S]*capture="environment"`),
  );
  const photographed = (bytes: Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.append('act', 'photograph');
    form.append('once', crypto.randomUUID());
    form.append('vin', new File([bytes], 'plate.jpg'));
    form.append('odometer', new File([], ''));
    return post(customs, hold, form);
  };
  const none = await photographed(new TextEncoder().encode('<html>'));
  assert.equal(none.status, 422);
  wellMade(none);
  assert.match(none.body, /class="error"[^>]*>[^<]*JPEG/);
  const done = await photographed(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 7, 1]));
  assert.equal(done.headers.get('location'), `${hold}?photographs=1`);
  for (const who of [customs, office, await newActor(owner, 'ministry')]) {
    const seen = await get(who, hold);
    wellMade(seen);
    assert.match(
      seen.body,
      /<img src="\/v1\/papers\/[0-9a-f-]{36}\/pages\/1" alt="photograph of the VIN, page 1"/,
    );
  }
  const told = await get(exporter, hold);
  assert.equal(told.status, 200);
  assert.doesNotMatch(told.body, /\/v1\/papers\//);
});
