import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ShownFacts } from '../../src/domain/verdict/verdict.ts';
import type { Actor } from '../../src/register/actor.ts';
import { rescreenAfterLetters } from '../../src/register/nation/rescreen-after.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { confirmPapersSeen } from '../../src/register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../src/register/verdicts/list-stated-rows.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { telling } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { letterWorld, vinAt } from '../register/letter-world.ts';
import { newActor } from '../register/register-database.ts';
import { textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

/** A manufacturer says up to which day its letters are told, and what the gates of others' papers make of it. */

const service = await testService({
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const world = await letterWorld(service);
const { register, owner, exporter, manufacturer, office } = world;
const rival = await newActor(owner, 'manufacturer', { maker: 'geely-zhejiang' });

const MAKER = '奇瑞汽车股份有限公司';
const PATH = '/v1/letters/told';
const say = async (actor: Actor, until: string): Promise<unknown> =>
  (await service.ask(actor, 'POST', PATH, { until })).body;
const said = async (actor: Actor): Promise<unknown> => (await service.ask(actor, 'GET', PATH)).body;

/** The rules that keep the gate of an application's vehicle from being clear. */
const gateOf = async (application: string): Promise<string> => {
  const [vehicle] = await doneBy(
    register.as(exporter, (tx) => screenApplication(register, tx, { application, version: 1 })),
  );
  const { rows } = await owner.query<{ reasons: string }>(
    'SELECT reasons FROM register.verdict WHERE id = $1',
    [vehicle?.verdict],
  );
  const codes = (rows[0]?.reasons ?? '').split(' ').filter((code) => code.startsWith('G'));
  return [vehicle?.gate, ...codes].join(' ');
};

/** A letter as an exporter states it: signed, as it says itself. */
const stated = (vin: string, more: ShownFacts = {}) => ({
  letter: [
    {
      'letter.number': `CH${vin.slice(-6)}`,
      'letter.issuer': MAKER,
      'letter.issuedOn': '2026-11-10',
      'letter.vin': vin,
      'letter.destination': 'GE',
      'letter.seal': 'signed',
      ...more,
    },
  ],
  outlet: [
    {
      'outlet.letter': `CH${vin.slice(-6)}`,
      'outlet.provider': 'Auto',
      'outlet.country': 'GE',
      'outlet.address': 'Street 1',
      'outlet.services': 'repair|parts',
    },
  ],
});

/** Vehicles that are screened anew, by what happened. */
const followed = async (): Promise<readonly (readonly string[])[]> => {
  const each: string[][] = [];
  await doneBy(rescreenAfterLetters(register, async (_, vins) => each.push([...vins].sort())));
  return each;
};

test('a manufacturer says it for itself alone, of a day that has been, and a later word counts', async () => {
  assert.deepEqual(await said(manufacturer), { until: null, saidOn: null });
  const told = (await say(manufacturer, '2026-11-08')) as { saidOn: string };
  assert.match(told.saidOn, /^\d{4}-\d\d-\d\d$/);
  assert.deepEqual(await said(manufacturer), { until: '2026-11-08', saidOn: told.saidOn });
  assert.deepEqual(await said(rival), { until: null, saidOn: null });
  for (const [actor, until, code] of [
    [manufacturer, '2999-01-01', 'day-impossible'],
    [manufacturer, 'soon', 'request-not-valid'],
    [exporter, '2026-11-01', 'part-missing'],
    [office, '2026-11-01', 'part-missing'],
  ] as const) {
    assert.equal(((await say(actor, until)) as { code: string }).code, code, until);
  }
  await say(manufacturer, '2026-11-07');
  assert.deepEqual(await said(manufacturer), { until: '2026-11-07', saidOn: told.saidOn });
});

test('from then on a letter of the day that is not told is a question, and its vehicle is screened anew', async () => {
  const vins = [401, 402, 403].map(vinAt);
  const [, fed = '', seen = ''] = vins;
  // what an applicant says of who told it is not read
  const applications: string[] = [];
  for (const vin of vins) {
    applications.push(
      await world.applied([vin], exporter, stated(vin, { 'letter.toldBy': 'issuer' })),
    );
  }
  const [first = '', second = '', third = ''] = applications;
  const gates = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const application of applications) found.push(await gateOf(application));
    return found;
  };
  const all = (gate: string): readonly string[] => vins.map(() => gate);
  assert.deepEqual(await gates(), all('clear'));
  await followed();
  await say(manufacturer, '2026-11-09');
  assert.deepEqual(await gates(), all('clear'));
  assert.deepEqual(await followed(), [vins]);
  await say(rival, '2026-11-20');
  assert.deepEqual(await followed(), []);
  await say(manufacturer, '2026-11-10');
  assert.deepEqual(await gates(), all('undetermined G07'));
  assert.deepEqual(await followed(), [vins]);

  // the manufacturer tells one after all; an office asks it of another
  await telling(register, manufacturer, 'fed', 'letter', [
    { 'letter.number': `ch-${fed.slice(-6)}`, 'letter.issuer': MAKER, 'letter.vin': fed },
  ]);
  const { items } = await doneBy(
    listStatedRows(register, office, { application: third, vin: seen }),
  );
  const rows = items.filter(({ account }) => account === 'letter').map(({ id }) => id);
  await doneBy(confirmPapersSeen(register, office, { application: third, rows }));
  assert.deepEqual(
    [await gateOf(first), await gateOf(second), await gateOf(third)],
    ['undetermined G07', 'clear', 'clear'],
  );
  // of a later day nothing is said
  await say(manufacturer, '2026-11-09');
  assert.equal(await gateOf(first), 'clear');
});

test('a letter that is signed here is told by itself', async () => {
  const { application, issuedOn } = await world.letterFor(vinAt(410));
  await say(manufacturer, issuedOn ?? '');
  assert.equal(await gateOf(application), 'clear');
});

test('it is said on a page, shown once more before, and read beside the letters', async () => {
  const page = visitor(service, manufacturer);
  const FORM = '/manufacturer/letters-told';
  const shown = async (): Promise<string> => textOf((await page.get('/manufacturer/letters')).body);
  await say(manufacturer, '2026-11-06');
  assert.match(await shown(), /all letters issued up to 6 Nov 2026 are told/);
  for (const [until, wrong] of [
    ['', /All letters are told that were issued up to/],
    ['soon', /All letters are told that were issued up to/],
  ] as const) {
    const refused = await page.post(FORM, { act: 'check', until });
    assert.equal(refused.status, 422, until);
    assert.match(textOf(refused.body), wrong);
  }
  const asked = await page.post(FORM, { act: 'check', until: '2026-11-05' });
  assert.equal(asked.status, 200, textOf(asked.body));
  assert.match(await shown(), /up to 6 Nov 2026/);
  const done = await page.post(FORM, { act: 'do', until: '2026-11-05' });
  assert.equal(done.status, 303);
  assert.match(await shown(), /up to 5 Nov 2026/);
  const ahead = await page.post(FORM, { act: 'do', until: '2999-01-01' });
  assert.match(textOf(ahead.body), /The day cannot be/);
  const chinese = visitor(service, manufacturer, 'zh-CN');
  assert.match((await chinese.get(FORM)).body, /确认书报送齐全截至日期/);
  // whoever acts for no manufacturer does not find it
  assert.equal((await visitor(service, office).get(FORM)).status, 403);
});
