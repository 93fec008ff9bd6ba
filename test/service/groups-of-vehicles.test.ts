import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import type { Actor } from '../../src/register/actor.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { handInPapers } from '../../src/register/papers/hand-in-papers.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { clearCar, filed, type Stated } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { another, newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const MANY = 60;
const USCC = '915260183BJ1XG6123';
const PAPERS = [
  ['certificate', 'registrationCertificate'],
  ['factory', 'conformityCertificate'],
  ['inspection', 'inspectionReport'],
] as const;

const door = async () => new Response(null, { status: 401 });
const service = await testService({
  today: '2026-11-24',
  pages: pagesWith({ door, base: '/auth' }),
});
const { app, as, ask, owner, register } = service;
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const office = await newActor(owner, 'office');
const second = await another(owner, office);
const customs = await newActor(owner, 'customs');
await filed(owner, exporter);

/** A VIN of Chery's with its check digit, another for each number. */
const vinOf = (number: number): string => {
  const bare = `LVVDB21B0SD${String(number).padStart(6, '0')}`;
  const vin = parseVin(bare);
  assert.ok(vin !== null);
  return `${bare.slice(0, 8)}${expectedCheckDigit(vin)}${bare.slice(9)}`;
};

/** A car registered 16 days before the application and without a letter: the gate is blocked by G01. */
const earlyCar = (vin: string): Stated => {
  const car = clearCar(vin, USCC);
  const on = { 'licence.registeredOn': '2026-11-08', 'certificate.registeredOn': '2026-11-08' };
  const early = (account: 'licence' | 'certificate') =>
    (car[account] ?? []).map((row) => ({
      ...row,
      [`${account}.registeredOn`]: on['licence.registeredOn'],
    }));
  return { ...car, licence: early('licence'), certificate: early('certificate') };
};

const submitted = async (cars: readonly Stated[]): Promise<string> => {
  const accounts: Record<string, Readonly<Record<string, unknown>>[]> = {};
  for (const car of cars)
    for (const [account, rows] of Object.entries(car))
      accounts[account] = [...(accounts[account] ?? []), ...rows];
  const { id } = await doneBy(draftApplication(register, exporter, { accounts }));
  await doneBy(submitApplication(register, exporter, { application: id }));
  return id;
};

/** What a person has before him, and how often he pressed something. */
class Desk {
  actions = 0;
  page = '';
  at = '';
  readonly #who: Actor;

  constructor(who: Actor) {
    this.#who = who;
  }

  async #shown(path: string, init: RequestInit = {}): Promise<void> {
    const headers = {
      ...(init.headers as Record<string, string>),
      ...as(this.#who),
      'accept-language': 'en',
    };
    const answer = await app.request(path, { ...init, headers });
    const to = answer.headers.get('location');
    if (to !== null) return this.#shown(to);
    this.page = await answer.text();
    this.at = path;
    assert.equal(answer.status, 200, `${path}: ${this.page}`);
  }

  /** Where he begins, which costs nothing. */
  begins = (path: string): Promise<void> => this.#shown(path);

  /** Follows a link that the page shows: one action. */
  async follows(path: string | RegExp): Promise<void> {
    const links = [...this.page.matchAll(/href="([^"]*)"/g)].map(([, to = '']) =>
      to.replaceAll('&amp;', '&'),
    );
    const link = links.find((to) => (typeof path === 'string' ? to === path : path.test(to)));
    assert.ok(link !== undefined, `no link ${path} on ${this.at}`);
    this.actions += 1;
    await this.#shown(link);
  }

  /** Sends a form that the page shows, as the browser would: hidden fields, what is written, what is ticked. */
  async presses(act: string, { ticks = '', to = '' } = {}): Promise<void> {
    const forms = [...this.page.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => form);
    const form = forms.find((one) => one.includes(`name="act" value="${act}"`) && one.includes(to));
    assert.ok(form !== undefined, `no form ${act} on ${this.at}`);
    const id = /<form[^>]* id="([^"]*)"/.exec(form)?.[1];
    const fields = new URLSearchParams();
    const unescaped = (text: string): string =>
      text
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
    const inputs = [
      ...form.matchAll(/<input[^>]*>/g),
      ...(id === undefined
        ? []
        : this.page.matchAll(new RegExp(`<input[^>]* form="${id}"[^>]*>`, 'g'))),
    ].map(([input]) => input);
    for (const input of inputs) {
      const name = /name="([^"]*)"/.exec(input)?.[1];
      const value = unescaped(/value="([^"]*)"/.exec(input)?.[1] ?? '');
      if (name === undefined) continue;
      const box = /type="(?:checkbox|radio)"/.test(input);
      const ticked = / checked/.test(input) || (ticks !== '' && input.includes(ticks));
      if (!box || ticked) fields.append(name, value);
    }
    for (const [, name = '', text = ''] of form.matchAll(
      /<textarea[^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/textarea>/g,
    ))
      fields.append(name, unescaped(text).replace(/^\n/, ''));
    for (const [, name = ''] of form.matchAll(/<select[^>]*name="([^"]*)"/g))
      fields.append(name, '');
    if (!fields.has('act')) fields.append('act', act);
    this.actions += 1;
    await this.#shown(to === '' ? this.at : to, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: fields,
    });
  }

  /** One key that only ticks: `X` ticks the group of the row. */
  ticksGroup(): void {
    assert.match(this.page, /data-group="/);
    this.actions += 1;
  }
}

const statesOf = async (application: string): Promise<Readonly<Record<string, number>>> => {
  const { rows } = await owner.query<{ state: string; number: number }>(
    `SELECT state, count(*)::int AS number FROM register.application_vehicle WHERE application = $1 GROUP BY state`,
    [application],
  );
  return Object.fromEntries(rows.map(({ state, number }) => [state, number]));
};

test('sixty cars are refused in eight actions of one officer and four of another', async () => {
  const application = await submitted(
    Array.from({ length: MANY }, (_, at) => earlyCar(vinOf(at + 1))),
  );
  const path = `/queue/applications/${application}`;
  const first = new Desk(office);
  await first.begins('/queue');
  await first.presses('next');
  assert.match(first.page, /<h1>60 may not be licensed<\/h1>/);
  first.ticksGroup();
  await first.presses('edit', { ticks: 'data-of="blocked-G01"', to: `${path}/refuse` });
  assert.match(first.page, /No after-sales letter|letter/);
  await first.presses('check');
  await first.presses('do');
  assert.match(first.page, /The refusal is proposed for all of them/);
  assert.deepEqual(await statesOf(application), { refusalProposed: MANY });
  assert.ok(first.actions <= 8, `${first.actions} actions`);

  const other = new Desk(second);
  await other.begins('/queue');
  await other.follows('/signatures');
  await other.follows(/^\/queue\/refusals\//);
  await other.follows(/\/countersign$/);
  await other.presses('do');
  assert.match(other.page, /one decision with the annex/);
  assert.deepEqual(await statesOf(application), { refused: MANY });
  assert.ok(other.actions <= 4, `${other.actions} actions`);
  // each with a record of its own
  const { rows } = await owner.query(
    `SELECT count(DISTINCT e.thing)::int AS events, count(DISTINCT p.thing)::int AS evidence
      FROM register.application_vehicle v
      JOIN register.event e ON e.thing = v.id AND e.verb = 'countersign'
      JOIN register.step_evidence p ON p.thing = v.id AND p.verb = 'countersign'
      WHERE v.application = $1`,
    [application],
  );
  assert.deepEqual(rows, [{ events: MANY, evidence: MANY }]);
});

test('sixty cars are granted on their papers in twelve actions, each with a record of its own', async () => {
  const vins = Array.from({ length: MANY }, (_, at) => vinOf(at + 101));
  const application = await submitted(vins.map((vin) => clearCar(vin, USCC)));
  for (const [at, vin] of vins.entries())
    for (const [account, kind] of PAPERS)
      await doneBy(
        handInPapers(register, exporter, {
          ...{ attachedTo: 'application', thing: application, vin, kind },
          files: [{ name: `${account}.pdf`, bytes: Buffer.from(`%PDF-1.4\n%${account} ${at}\n`) }],
        }),
      );
  const desk = new Desk(office);
  await desk.begins('/queue');
  await desk.presses('next');
  assert.match(desk.page, /<h1>60 with papers to see<\/h1>/);
  await desk.follows(`/queue/applications/${application}/papers`);
  await desk.follows(/tick=all/);
  await desk.presses('seen');
  await desk.follows(`/queue/applications/${application}`);
  assert.match(desk.page, /<h1>60 may be granted now<\/h1>/);
  await desk.follows(`/queue/applications/${application}/grant`);
  await desk.presses('do');
  assert.deepEqual(await statesOf(application), { granted: MANY });
  await desk.follows(`/queue/applications/${application}/decide`);
  await desk.presses('do');
  // the number of the licence stands where it was told that it was issued
  assert.match(desk.page.slice(0, desk.page.indexOf('class="group"')), /XK-65-2026-\d{6}/);
  assert.ok(desk.actions <= 12, `${desk.actions} actions`);
  const { rows } = await owner.query(
    `SELECT count(DISTINCT e.thing)::int AS granted
      FROM register.application_vehicle v
      JOIN register.event e ON e.thing = v.id AND e.verb = 'grant'
      WHERE v.application = $1`,
    [application],
  );
  assert.deepEqual(rows, [{ granted: MANY }]);
});

test('pages of an inspection and of a lane: what each form says empty, right, sent by who may not', async () => {
  const vin = vinOf(401);
  const application = await submitted([earlyCar(vin)]);
  const path = `/queue/applications/${application}`;
  const post = async (who: Actor, to: string, fields: Readonly<Record<string, string>>) => {
    const answer = await app.request(to, {
      method: 'POST',
      headers: {
        ...{ 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'en' },
        ...as(who),
      },
      body: new URLSearchParams(fields),
    });
    return {
      status: answer.status,
      to: answer.headers.get('location') ?? '',
      body: await answer.text(),
    };
  };
  const order = { place: 'Yard 3', lookAt: 'Odometer', reason: 'A tip.' };
  const ordering = `${path}/vehicles/${vin}/inspect`;
  assert.equal((await post(office, ordering, { act: 'check', ...order, place: '' })).status, 422);
  assert.match(
    (await post(office, ordering, { act: 'check', ...order })).body,
    /cannot be granted before/,
  );
  assert.equal((await post(customs, ordering, { act: 'do', ...order })).status, 403);
  const done = await post(office, ordering, { act: 'do', ...order });
  assert.match(done.to, /\?done=ordered$/);
  const { body: vehicle } = await ask(office, 'GET', `${path}/vehicles/${vin}`, undefined, {
    'accept-language': 'en',
  });
  const inspection = /href="(\/inspections\/[0-9a-f-]+)"/.exec(vehicle)?.[1] ?? '';
  assert.notEqual(inspection, '');
  const { body: own } = await ask(
    exporter,
    'GET',
    `/applications/${application}/vehicles/${vin}`,
    undefined,
    {
      'accept-language': 'en',
    },
  );
  assert.match(own, /Bring it to: Yard 3/);
  assert.doesNotMatch(own, /A tip\./);
  const { body: grouped } = await ask(office, 'GET', path, undefined, { 'accept-language': 'en' });
  assert.match(grouped, /<h1>1 may not be licensed<\/h1>/);
  const record = { result: 'differs', odometer: '9100', found: 'It was driven.' };
  assert.equal(
    (await post(second, `${inspection}/record`, { act: 'check', ...record, result: '' })).status,
    422,
  );
  assert.match(
    (await post(second, `${inspection}/record`, { act: 'do', ...record })).to,
    /done=recorded/,
  );
  assert.equal(
    (await post(office, `${inspection}/cancel`, { act: 'do', ground: 'x' })).status,
    409,
  );
  assert.match(
    (await ask(office, 'GET', '/inspections', undefined, { 'accept-language': 'en' })).body,
    /it is otherwise than stated/,
  );

  assert.equal(
    (await post(office, `${path}/lane`, { act: 'check', lane: 'red', reason: '' })).status,
    422,
  );
  const changed = await post(office, `${path}/lane`, {
    act: 'do',
    lane: 'green',
    reason: 'Known firm.',
  });
  assert.match(changed.to, /done=laneChanged/);
  const { body: after } = await ask(office, 'GET', path, undefined, { 'accept-language': 'en' });
  assert.match(after, /chosen by an officer; by the findings: /);
  assert.match(after, /Known firm\./);
});
