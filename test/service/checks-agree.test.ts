import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding, Verdict } from '../../src/domain/verdict/verdict.ts';
import { checkApplication } from '../../src/register/applications/check-application.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { sheetOf, textOf, visitor } from './exporter-walk.ts';
import { testService } from './test-service.ts';

const TODAY = '2026-09-28';
const USCC = '91650100MA0DEMQ01R';
const service = await testService({
  today: TODAY,
  pages: pagesWith(
    { door: async () => new Response(null, { status: 401 }), base: '/auth' },
    { publicUrl: 'https://register.example.cn' },
  ),
});
const { app, as, register, owner } = service;
const exporter = await newActor(owner, 'exporter', { uscc: USCC });

/** Facts that the register tells of an application and no sheet does: the exporter's filing. */
const REGISTERS = ['exporter.'];

const without = (sheet: string, names: readonly string[]): string => {
  const [head = [], ...rows] = sheet.split('\n').map((line) => line.split(','));
  const kept = [...head.keys()].filter((at) => !names.some((name) => head[at]?.startsWith(name)));
  return [head, ...rows].map((row) => kept.map((at) => row[at]).join(',')).join('\n');
};

/** Cars of 4 kinds: of long ago, younger than the days of the letter, with a slip of the pen, of another owner. */
const SHEET = without(
  sheetOf(
    [
      { vin: 'LVVDB11B0TZZZ4107' },
      {
        vin: 'LSJV9EP85TD433734',
        more: {
          'certificate.registeredOn': '2026-08-12',
          'licence.registeredOn': '2026-08-12',
        },
      },
      { vin: 'LS4K7HDX4S0888718', more: { 'licence.registeredOn': '2026-01-16' } },
      { vin: 'LFMBH6SA6TZZZ4113', more: { 'certificate.owner': '张三' } },
    ].map(({ vin, more = {} }) => ({
      vin,
      more: {
        'certificate.pendingExportOn': '2026-09-20',
        'licence.pendingExportOn': '2026-09-20',
        'inspection.on': '2026-09-22',
        ...more,
      },
    })),
    USCC,
  ),
  ['letter.', 'exporter.', 'licence.application', 'licence.applicant', 'licence.appliedOn'],
);

const bytes = { 'content-type': 'application/octet-stream' };

/** What a gate was answered by: the rules that do not hold or wait, with what they wait for. */
const told = (findings: readonly (Finding & { readonly axis?: string })[]): readonly string[] =>
  findings
    .filter(({ rule, axis = 'gate' }) => axis === 'gate' && /^G\d/.test(rule))
    .filter(
      ({ missing = [] }) => !REGISTERS.some((name) => missing.some((one) => one.startsWith(name))),
    )
    .map(({ rule, result, missing = [] }) => `${rule} ${result} ${missing.join(',')}`)
    .sort();

const checkedBy = async (query: string): Promise<readonly Verdict[]> => {
  const response = await app.request(`/v1/checks/file${query}`, {
    method: 'POST',
    headers: bytes,
    body: SHEET,
  });
  const lines = (await response.text()).trim().split('\n');
  return lines.flatMap((line) => JSON.parse(line).answer?.verdict ?? []);
};

test('a sheet is answered by /check as its application is: the same rules, for what both know', async () => {
  const begun = await app.request('/v1/applications/from-file?name=cars.csv', {
    method: 'POST',
    headers: { ...as(exporter), ...bytes, 'idempotency-key': crypto.randomUUID() },
    body: SHEET,
  });
  const { id: application } = (await begun.json()) as { id: string };
  const { vehicles } = await doneBy(checkApplication(register, exporter, { application }));
  const checked = await checkedBy(`?appliedOn=${TODAY}&applicant=${USCC}`);
  assert.equal(checked.length, 4);
  for (const verdict of checked) {
    const own = vehicles.find(({ vin }) => vin === verdict.vin)?.told as unknown as Verdict;
    assert.deepEqual(told(verdict.findings), told(own.findings), verdict.vin);
    // its filing alone is what the register lacks
    const gate = verdict.gate === 'blocked' ? 'blocked' : 'undetermined';
    assert.equal(own.gate, gate, verdict.vin);
  }
  assert.deepEqual(
    checked.map(({ findings }) => told(findings).map((one) => one.trim())),
    // letters: none yet; a day that differs from the certificate's; another's car
    [[], ['G01 notMet'], ['G09 notMet'], ['G11 notMet']],
  );
  // without day and firm every gate waits
  const unasked = await checkedBy('');
  assert.ok(
    unasked.every(({ findings }) => told(findings).some((one) => /licence\.appliedOn/.test(one))),
  );
});

test('a slip of the own row stands under what was stated; rows keep the order and number of the sheet', async () => {
  const page = visitor(service, exporter);
  const { to } = await page.upload('/applications/new', 'cars.csv', SHEET);
  const path = to.replace(/\/draft$/, '');
  const { body } = await page.get(`${path}/check`);
  const text = textOf(body);
  assert.match(text, /To correct in what you stated G09 1 vehicle may not be licensed/);
  assert.match(text, /To correct in what you stated G11 1 vehicle may not be licensed/);
  assert.doesNotMatch(text, /From the vehicle registry/);
  const rows = [...body.matchAll(/<td data-label="Row"[^>]*>\s*(\d+)\s*<\/td>/g)].map(
    ([, row]) => row,
  );
  assert.deepEqual(rows, ['2', '3', '4', '5']);
  await page.post(`${path}/check`, { act: 'submit', version: '0', once: crypto.randomUUID() });
  const own = (await page.get(`${path}/vehicles/LFMBH6SA6TZZZ4113`)).body;
  assert.match(textOf(own), /the person you stated/);
  assert.doesNotMatch(own, /p:[0-9a-f]{12}/);
});

test('the page asks for day and firm, names the columns that are missing, and keeps what was typed', async () => {
  const posted = async (fields: Readonly<Record<string, string>>, sheet = SHEET) => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ act: 'check', ...fields })) body.set(name, value);
    body.set('file', new Blob([sheet]), 'cars.csv');
    const headers = { accept: 'text/html', 'accept-language': 'en' };
    const response = await app.request('/check', { method: 'POST', headers, body });
    return { status: response.status, body: await response.text() };
  };
  const form = await (await app.request('/check', { headers: { accept: 'text/html' } })).text();
  assert.match(form, /name="day"[^>]*/);
  assert.match(form, new RegExp(`value="${TODAY}" id="f-day"`));
  const bare = without(SHEET, ['certificate.status', 'inspection.']);
  const { status, body } = await posted({ want: 'page', day: TODAY, firm: USCC }, bare);
  assert.equal(status, 200);
  const text = textOf(body);
  assert.match(text, /Answered as an application of 28 Sep 2026, firm 91650100MA0DEMQ01R/);
  assert.match(text, /Registry: Registry status codes waiting for it: G12/);
  assert.match(text, /Inspection: Result waiting for it: G15/);
  assert.match(text, /Exporter filing: Filed on waiting for it: G14/);
  assert.doesNotMatch(text, /Application: Application date waiting/);
  assert.match(text, /Nothing of it was kept/);
  const wrong = await posted({ want: 'page', day: TODAY, firm: '91650100MA0DEMQ01X' });
  assert.equal(wrong.status, 400);
  assert.match(textOf(wrong.body), /This is no unified social credit code/);
  assert.match(wrong.body, /value="91650100MA0DEMQ01X"/);
});
