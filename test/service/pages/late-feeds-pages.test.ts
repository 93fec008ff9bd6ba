import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sayFeedTold } from '../../../src/register/feeds/say-feed-told.ts';
import { setFeedRhythm } from '../../../src/register/feeds/set-feed-rhythm.ts';
import { screenApplication } from '../../../src/register/screening/screen-application.ts';
import { pagesWith } from '../../../src/service/pages/areas/pages.ts';
import { rightVin } from '../../nation/right-vin.ts';
import { clearCar, filed, submitted } from '../../register/a-car.ts';
import { newActor } from '../../register/register-database.ts';
import { testService } from '../test-service.ts';
import { pageAsks, wellMade } from './page-asks.ts';

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
const { owner, register, ask } = service;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const office = await newActor(owner, 'office');
const registry = await newActor(owner, 'registry');
const customs = await newActor(owner, 'customs');
const ministry = await newActor(owner, 'ministry');
const administrator = await newActor(owner, 'administrator');
await filed(owner, exporter);
const { get, post } = pageAsks(service);

const vin = rightVin(1);
const application = await submitted(service, exporter, clearCar(vin, USCC));
const screened = () =>
  register.as(exporter, (tx) => screenApplication(register, tx, { application, version: 1 }));
await screened();

const textOf = (body: string): string => body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

test('while all is current nobody is told of a feed', async () => {
  for (const [who, path] of [
    [office, '/queue'],
    [customs, `/border?q=${vin}`],
    [null, `/vehicles/${vin}`],
  ] as const) {
    const { body } = await get(who, path);
    assert.doesNotMatch(body, /days late/, path);
  }
  const told = await ask(customs, 'GET', `/v1/customs/vehicles/${vin}`);
  assert.deepEqual(told.body['lateFeeds'], []);
});

test('the ministry sets an interval at its page, and whatever rests on a late feed says so', async () => {
  const list = await get(ministry, '/feed-reaches');
  wellMade(list);
  const page = await get(ministry, '/feed-reaches/certificate');
  wellMade(page);
  const typed = { days: '3', ground: 'the registry hands in every day' };
  const at = '/feed-reaches/certificate';
  const wrong = await post(ministry, at, { act: 'check', days: '0', ground: 'short' });
  assert.equal(wrong.status, 422);
  const check = await post(ministry, at, { act: 'check', ...typed });
  wellMade(check);
  const once = /name="once" value="([^"]+)"/.exec(check.body)?.[1] ?? '';
  const done = await post(ministry, at, { act: 'do', once, ...typed });
  assert.equal(done.headers.get('location'), '/feed-reaches?done=set');
  assert.equal((await get(exporter, '/feed-reaches')).status, 403);
  await sayFeedTold(register, registry, { account: 'certificate', until: '2026-11-09' });
  await screened();
  const late = { account: 'certificate', until: '2026-11-09', late: 12 };

  const vehicle = textOf(
    (await get(office, `/queue/applications/${application}/vehicles/${vin}`)).body,
  );
  assert.match(vehicle, /Registry: told up to 9 Nov 2026, days late: 12\./);
  assert.match(vehicle, /G19/);
  assert.match(
    textOf((await get(office, '/queue', 'zh')).body),
    /登记数据：报送截至2026年11月9日，已逾期12天。/,
  );
  assert.match(textOf((await get(office, '/queue')).body), /G19/);
  assert.match(
    textOf((await get(ministry, '/work')).body),
    /days late: 12.*How far all feeds reach/,
  );
  assert.match(textOf((await get(customs, `/border?q=${vin}`)).body), /days late: 12\./);
  const gate = await ask(customs, 'GET', `/v1/customs/vehicles/${vin}`);
  assert.deepEqual(gate.body['lateFeeds'], [late]);
  assert.match(
    textOf((await get(null, `/vehicles/${vin}`)).body),
    /vehicle registry of China has reported up to 9 Nov 2026; days late: 12/,
  );
  assert.match(
    (await get(null, `/vehicles/${vin}`, 'zh')).body,
    /中国车辆登记机关的数据截至2026年11月9日，已逾期12天/,
  );
  const looked = await ask(null, 'GET', `/v1/vehicles/${vin}`);
  assert.deepEqual(looked.body['lateFeeds'], [late]);
});

test('customs that never told is told of as that', async () => {
  const ground = 'customs hands in every day';
  await setFeedRhythm(register, ministry, {
    account: 'declaration',
    teller: null,
    days: 3,
    ground,
  });
  const exit = await ask(registry, 'GET', `/v1/registry/vehicles/${vin}`);
  const never = { account: 'declaration', until: null, late: null };
  assert.deepEqual(exit.body['lateFeeds'], [never]);
  const looked = await ask(null, 'GET', `/v1/vehicles/${vin}`);
  assert.deepEqual((looked.body['lateFeeds'] as readonly unknown[])[0], never);
  assert.match(
    textOf((await get(null, `/vehicles/${vin}`)).body),
    /Customs of China has reported nothing yet/,
  );
  assert.match(
    textOf((await get(registry, `/deregistrations?vin=${vin}`, 'zh')).body),
    /海关数据：从未报送。/,
  );
});

test('the administrator reads first what needs attention, with its remedy', async () => {
  const home = await get(administrator, '/work');
  wellMade(home);
  const text = textOf(home.body);
  assert.match(text, /things need attention/);
  assert.match(text, /Backup needs attention never Run mileproof backup FILE/);
  assert.match(
    text,
    /Feed: Registry, a registry needs attention told up to 9 Nov 2026; days late: 12/,
  );
  const zh = textOf((await get(administrator, '/work', 'zh')).body);
  assert.match(zh, /有\d+项需要处理。/);
  assert.match(zh, /备份 需处理 从未/);
  const report = await ask(administrator, 'GET', '/v1/health-report');
  assert.equal(report.status, 200);
  assert.equal((await ask(ministry, 'GET', '/v1/health-report')).status, 403);
});

test('a run over the nation that was made by hand is no “never”', async () => {
  const finished = async () => {
    const jobs = await ask(administrator, 'GET', '/v1/jobs');
    const items = jobs.body['items'] as readonly { name: string; doneAt: string | null }[];
    return items.find(({ name }) => name === 'screen-nation')?.doneAt;
  };
  assert.equal(await finished(), null);
  await owner.query(
    `INSERT INTO register.nation_run (as_of, rule_set, finished_at)
      SELECT '2026-11-24', hash, '2026-11-24T01:30:00Z' FROM register.rule_set LIMIT 1`,
  );
  assert.equal(await finished(), '2026-11-24T01:30:00.000Z');
});
