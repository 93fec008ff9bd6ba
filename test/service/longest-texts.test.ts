import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askAboutApplication } from '../../src/register/applications/ask-about-application.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { LONGEST_TEXT } from '../../src/register/longest-text.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const pages = pagesWith({ door, base: '/auth' });
const { ask, app, as, owner, register } = await testService({ today: '2026-11-24', pages });

const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
const office = await newActor(owner, 'office');
await filed(owner, exporter);

let cars = 0;
const taken = async (): Promise<string> => {
  cars += 1;
  const accounts = clearCar(rightVin(cars), USCC);
  const { id } = await doneBy(draftApplication(register, exporter, { accounts }));
  await doneBy(submitApplication(register, exporter, { application: id }));
  await doneBy(takeApplication(register, office, { application: id }));
  return id;
};

/** How a question goes in by each way: whether it was taken, and what is told of it. */
const WAYS = {
  page: async (application: string, text: string) => {
    const answer = await app.request(`/queue/applications/${application}/ask`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...as(office) },
      body: new URLSearchParams({ act: 'do', once: crypto.randomUUID(), zh: text }),
    });
    return { done: answer.status === 303, told: `${answer.status}` };
  },
  api: async (application: string, text: string) => {
    const questions = [{ vin: null, text: { zh: '问', en: text } }];
    const answer = await ask(office, 'POST', `/v1/applications/${application}/ask`, { questions });
    return { done: answer.status === 200, told: `${answer.status}` };
  },
  program: async (application: string, text: string) => {
    const questions = [{ vin: null, text: { zh: '问', en: text } }];
    const answer = await askAboutApplication(register, office, { application, questions });
    return { done: answer.kind === 'done', told: answer.kind === 'done' ? '' : answer.code };
  },
};

const asked = async (application: string): Promise<number> => {
  const { rows } = await owner.query('SELECT FROM register.question WHERE application = $1', [
    application,
  ]);
  return rows.length;
};

for (const [way, send] of Object.entries(WAYS)) {
  test(`by the ${way} a question of ${LONGEST_TEXT} characters is taken, a longer or empty one is not`, async () => {
    const application = await taken();
    for (const text of ['问'.repeat(LONGEST_TEXT + 1), '']) {
      const { done, told } = await send(application, text);
      assert.equal(done, false);
      assert.ok(['422', 'not-well-formed'].includes(told), told);
    }
    assert.equal(await asked(application), 0);
    const { done, told } = await send(application, '问'.repeat(LONGEST_TEXT));
    assert.equal(done, true, told);
    assert.equal(await asked(application), 1);
  });
}

test('a page that is still written says beside the field that a text is too long', async () => {
  const answer = await app.request(`/queue/applications/${await taken()}/ask`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'accept-language': 'en',
      ...as(office),
    },
    body: new URLSearchParams({ act: 'check', zh: '问', en: 'q'.repeat(LONGEST_TEXT + 1) }),
  });
  assert.equal(answer.status, 422);
  assert.match(await answer.text(), /id="en-error">Use at most 20000 characters\./);
});

test('every column that a person writes a text to has its length in the database', async () => {
  const { rows } = await owner.query<{ free: string }>(
    `SELECT c.relname || '.' || a.attname AS free
      FROM pg_class c
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
      WHERE c.relnamespace = 'register'::regnamespace
        AND c.relkind = 'r'
        AND a.atttypid = 'text'::regtype
        AND a.attname IN (
          'ground', 'notice_en', 'notice_zh', 'text', 'text_en', 'text_zh', 'answer', 'appeal', 'appeal_ground',
          'report', 'reason', 'note', 'label', 'found', 'appeal_found'
        )
        AND NOT EXISTS (
          SELECT FROM pg_constraint k
          WHERE k.conrelid = c.oid
            AND k.contype = 'c'
            AND a.attnum = ANY (k.conkey)
            -- a list that is closed has no length
            AND (
              pg_get_constraintdef(k.oid) LIKE '%length(%'
              OR pg_get_constraintdef(k.oid) LIKE 'CHECK ((' || a.attname || ' = ANY (ARRAY[%'
            )
        )
      ORDER BY 1`,
  );
  assert.deepEqual(
    rows.map(({ free }) => free),
    // copies that triggers make of what stands elsewhere
    [
      'outlet_said.ground',
      'step_said.found',
      'step_said.ground',
      'step_said.notice_en',
      'step_said.notice_zh',
    ],
  );
});
