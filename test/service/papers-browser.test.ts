// with --all: a walk by keyboard; the same by HTTP is in the gate (`pages/papers-pages.test.ts`)
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import sharp from 'sharp';
import type { PaperKind, PaperReading } from '../../src/papers/paper-reading.ts';
import type { Actor } from '../../src/register/actor.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { handInPapers } from '../../src/register/papers/hand-in-papers.ts';
import { readPapers } from '../../src/register/papers/read-papers.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { testRegister } from '../register/test-register.ts';
import { serviceOver } from './test-service.ts';

const USCC = '915260183BJ1XG6123';
const TIMEOUT = { timeout: 900_000, skip: SKIP_BROWSER };
const SIZE = { width: 827, height: 1170 };

/** A page as it is drawn here: what stands in the file, in lines. */
const drawn = (bytes: Uint8Array): Promise<Buffer> => {
  const lines = Buffer.from(bytes).toString().split('\n').slice(1);
  const text = lines.map(
    (line, at) => `<text x="80" y="${140 + at * 70}" font-size="30">${line}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE.width}" height="${SIZE.height}">
    <rect width="100%" height="100%" fill="#f4f4ec"/>${text.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
};

/** What stands in the file as `name value`, each in its line. */
const readingOf = (bytes: Uint8Array): PaperReading => ({
  form: 'pdf',
  kind: null,
  pages: [SIZE],
  values: Buffer.from(bytes)
    .toString()
    .split('\n')
    .slice(1)
    .flatMap((line, at) => {
      const [name, value] = line.split(' ');
      const place = { page: 1, box: [0.08, (108 + at * 70) / SIZE.height, 0.6, 0.04] as const };
      return (name === 'vin' || name === 'registrationNumber') && value !== undefined
        ? [{ name, value, by: 'text' as const, place }]
        : [];
    }),
  checks: [{ check: 'seal-root', answer: 'cannot-be-checked', why: 'no-roots' }],
  seals: [],
  facts: [],
});

const database = await testRegister('2026-11-24');
const register = database.register.withPapers({
  folder: null,
  reader: {
    name: 'test-1',
    read: async (bytes) => readingOf(bytes),
    capture: async () => 'too-little-grain',
    compare: async () => ({ problem: 'damaged' }),
    draw: async (bytes) => ({ png: await drawn(bytes) }),
  },
});
const signedIn: Actor[] = [];
const service = serviceOver(database, {
  register,
  authenticate: async () => signedIn[0] ?? null,
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { owner } = service;
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
signedIn.push(await newActor(owner, 'office'));
await filed(owner, exporter);
const vins = [rightVin(1), rightVin(2)] as const;
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
const handIn = (vin: string, kind: PaperKind, number: string) =>
  doneBy(
    handInPapers(register, exporter, {
      ...{ attachedTo: 'application', thing: id, vin, kind },
      files: [
        {
          name: `${kind}-${vin}.pdf`,
          bytes: Buffer.from(`%PDF-1.4\n${kind}\nvin ${vin}\nregistrationNumber ${number}\n`),
        },
      ],
    }),
  );
await handIn(vins[0], 'registrationCertificate', `65${vins[0].slice(-6)}`);
await handIn(vins[0], 'conformityCertificate', '-');
await handIn(vins[0], 'inspectionReport', '-');
await handIn(vins[1], 'registrationCertificate', '65999999');
await doneBy(submitApplication(register, exporter, { application: id }));
await readPapers(register, new AbortController().signal);
const base = await service.listening();
const at = `/queue/applications/${id}`;

const browser = SKIP_BROWSER === false ? await openBrowser() : null;
after(() => browser?.close());

test(
  'an officer ticks a column, sees papers beside what was stated, grants, and asks for what is missing, by keyboard',
  TIMEOUT,
  async (t) => {
    const page = await (browser ?? assert.fail()).newPage({ locale: 'en' });
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    page.on('console', (message) => broken.push(message.text()));
    const began = performance.now();
    await page.goto(`${base}/queue`);
    await page.keyboard.press('n');
    await page.waitForURL(`${base}${at}?done=taken`);
    await page.getByRole('link', { name: 'Papers of all vehicles' }).press('Enter');
    await page.waitForURL(`${base}${at}/papers`);
    await page.getByRole('link', { name: 'registration certificate (1)' }).press('Enter');
    await page.waitForURL(/tick=certificate/);
    await page.keyboard.press('x');
    await page.waitForURL(`${base}${at}/papers?signed=1`);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    for (const last of [false, true]) {
      await page.waitForURL(/\/papers\/[0-9a-f-]{36}\?vin=/);
      assert.equal(
        await page.locator('.drawn img').evaluate((image) => image.clientWidth > 200),
        true,
      );
      const before = page.url();
      await page.keyboard.press('1');
      await page.keyboard.press('x');
      await page.waitForURL(
        last ? `${base}${at}/vehicles/${vins[0]}?done=seen` : (url) => url.href !== before,
      );
    }
    await page.getByRole('link', { name: 'Grant', exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Grant', exact: true }).press('Enter');
    await page.waitForURL(`${base}${at}/vehicles/${vins[0]}?done=granted`);
    await page.goto(`${base}${at}/vehicles/${vins[1]}/papers`);
    await page.getByRole('heading', { level: 1, name: '1 of 2 values differ' }).waitFor();
    assert.equal(await page.locator('.frame.bad').count(), 1);
    await page.keyboard.press('u');
    await page.waitForURL(`${base}${at}/papers`);
    await page.keyboard.press('a');
    await page.waitForURL(`${base}${at}/ask?missing=all`);
    await page.getByRole('button', { name: 'Ask', exact: true }).press('Enter');
    await page.waitForURL(`${base}${at}?done=asked`);
    t.diagnostic(`from the queue to the questions: ${Math.round(performance.now() - began)} ms`);
    assert.deepEqual(broken, []);
    const { rows } = await owner.query<{ vin: string; state: string }>(
      'SELECT vin, state FROM register.application_vehicle ORDER BY vin',
    );
    assert.deepEqual(rows, [
      { vin: vins[0], state: 'granted' },
      { vin: vins[1], state: 'open' },
    ]);
    const asked = await owner.query('SELECT vin FROM register.question ORDER BY vin');
    assert.deepEqual(asked.rows, [{ vin: vins[1] }, { vin: vins[1] }]);
    await page.close();
  },
);

for (const [width, locale] of [
  [320, 'en'],
  [1280, 'zh'],
] as const) {
  test(`nothing of the papers is out of reach at ${width} pixels, ${locale}`, TIMEOUT, async () => {
    const context = await (browser ?? assert.fail()).newContext({
      viewport: { width, height: 900 },
      bypassCSP: true,
      locale,
    });
    const page = await context.newPage();
    for (const path of [`${at}/papers`, `${at}/vehicles/${vins[1]}/papers`]) {
      await page.goto(`${base}${path}`);
      await holdAccessible(page, width);
    }
    await context.close();
  });
}
