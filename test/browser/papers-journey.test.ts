// with --all: a browser, and a process that reads 120 files: the steps themselves are held by exporter-papers.test.ts
import assert from 'node:assert/strict';
import { after, type TestContext, test } from 'node:test';
import type { Page } from 'playwright-core';
import { toBuffer } from 'qrcode';
import sharp from 'sharp';
import { openPaperReader } from '../../src/papers/node/open-paper-reader.ts';
import { listPapers } from '../../src/register/papers/list-papers.ts';
import { readPapers } from '../../src/register/papers/read-papers.ts';
import { sheetOf } from '../service/exporter-walk.ts';
import { button, carOf, fileOf, link, openJourney, USCC } from './journey.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

const reader = SKIP_BROWSER === false ? openPaperReader() : null;
after(() => reader?.close());
const journey = reader === null ? null : await openJourney({ name: 'product', ...reader });

const CARS = 40;
const cars = Array.from({ length: CARS }, (_, at) => carOf(at + 1));
const numberOf = (at: number): string => `2631${String(at + 1).padStart(16, '0')}`;
const priceOf = (at: number): number => 100_000 + at;

const blank = (at: number, grey: number): Promise<Buffer> =>
  sharp({
    create: { width: 60 + at, height: 40, channels: 3, background: { r: grey, g: grey, b: grey } },
  })
    .png()
    .toBuffer();

/** The invoice of a car: its code tells number, amount and day; of two cars other than the sheet does. */
const invoice = (at: number): Promise<Buffer> => {
  const amount = at === 6 ? priceOf(at) + 5000 : priceOf(at);
  const on = at === 8 ? '20260111' : '20260110';
  return toBuffer(`01,31,,${numberOf(at)},${amount}.00,${on},,`, { width: 240, margin: 4 });
};

const png = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/png', buffer });

/** Where the third paper of a car is no certificate of conformity that its name tells. */
const thirdOf: Readonly<Record<number, string>> = { 0: 'IMG_0001', 2: `${cars[1]}_检验报告` };

/** The folder of scans: invoices that only their code deals out, and two papers a car by their names. */
const folder = async () => {
  const files = await Promise.all(
    cars.map(async (vin, at) => [
      png(`scan_${String(at).padStart(4, '0')}.png`, await invoice(at)),
      png(`${vin}_登记证.png`, await blank(at, 250)),
      // of one car the name tells nothing, and one has another paper in its place
      png(`${thirdOf[at] ?? `${vin}_合格证`}.png`, await blank(at, 240)),
    ]),
  );
  // that of the last car is dropped with its folder
  return files.flat().slice(0, -1);
};

const look = async (page: Page, name: string): Promise<void> => {
  const folderOf = process.env.MILEPROOF_LOOKS;
  if (folderOf === undefined) return;
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.screenshot({ path: `${folderOf}/${name}-${width}.png`, fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
};

/** Says how long each step took. */
const timer = (t: TestContext) => {
  const began = performance.now();
  let last = began;
  return (step: string): void => {
    const now = performance.now();
    t.diagnostic(
      `${step}: ${Math.round(now - last)} ms (${Math.round(now - began)} ms since begun)`,
    );
    last = now;
  };
};

const STEP = { timeout: 600_000, skip: SKIP_BROWSER };

test(
  'forty cars and a folder of 120 scans: dealt out, two contradictions told, one mended, submitted',
  STEP,
  async (t) => {
    const took = timer(t);
    const { as, register, actorOf, owner } = journey ?? assert.fail();
    const page = await as('exporter', { viewport: { width: 1280, height: 900 } });
    const sheet = sheetOf(
      cars.map((vin, at) => ({
        vin,
        more: {
          'invoice.number': numberOf(at),
          'invoice.issuedOn': '2026-01-10',
          'invoice.price': String(priceOf(at)),
        },
      })),
      USCC,
    );
    await page.goto(`${new URL(page.url()).origin}/applications/new`);
    await page.getByLabel('File with the vehicles').setInputFiles(fileOf(sheet));
    await button(page, 'Read it').click();
    await link(page, 'Hand in papers').click();
    await look(page, 'papers-empty');
    took('forty cars are read from a sheet');
    const files = await folder();
    const broken = png('broken.png', Buffer.from('no picture'));
    await page.locator('input[name=files]').setInputFiles([...files, broken]);
    let breaks = 1;
    await page.route('**/v1/papers', (route) => {
      if (route.request().method() !== 'POST' || breaks === 0) return route.continue();
      breaks -= 1;
      return route.abort();
    });
    await button(page, 'Hand them in').click();
    await page.getByText('The connection broke after 0 of 120 files.').waitFor();
    await button(page, 'Hand them in').click();
    await page.getByText('120 files handed in, 1 refused.').waitFor();
    // a folder that is called like a car, within a folder
    const [lastCar = ''] = cars.slice(-1);
    const dropped = { vin: lastCar, bytes: [...(await blank(CARS, 230))] };
    await page.evaluate(({ vin, bytes }) => {
      const file = new File([new Uint8Array(bytes)], '合格证.png');
      const entry = {
        isFile: true,
        fullPath: `/scans/${vin}/合格证.png`,
        file: (give: (file: File) => void) => give(file),
      };
      const folderOf = (inside: object) => ({
        createReader: () => {
          const some = [[inside], []];
          return { readEntries: (give: (read: object[]) => void) => give(some.shift() ?? []) };
        },
      });
      const drop = new Event('drop', { cancelable: true });
      const items = [{ webkitGetAsEntry: () => folderOf(folderOf(entry)) }];
      Object.assign(drop, { dataTransfer: { items, files: [] } });
      document.querySelector('[data-papers]')?.dispatchEvent(drop);
    }, dropped);
    await page.getByText('121 files handed in, 1 refused.').waitFor();
    await page.locator('[data-failed]').getByText('broken.png').waitFor();
    await look(page, 'papers-refused');
    took('120 papers are handed in, after one break');
    await readPapers(register, new AbortController().signal);
    await page.getByRole('link', { name: 'See where they belong' }).click();
    await page.getByText('40 files were read and tell where they belong.').waitFor();
    await button(page, 'Deal them out').click();
    await page.getByRole('heading', { name: '1 file to deal out by hand' }).waitFor();
    await page.getByRole('heading', { name: '2 things your papers contradict' }).waitFor();
    await look(page, 'papers-dealt');
    took('they are read and dealt out, two contradictions are told');
    const [first = ''] = cars;
    await page.locator('input[name^=vin-]').fill(first.slice(-6));
    await page.locator('select[name^=kind-]').selectOption('conformityCertificate');
    await button(page, 'Save').click();
    await page
      .getByRole('heading', { name: '1 file to deal out by hand' })
      .waitFor({ state: 'detached' });
    await button(page, `State ${priceOf(6) + 5000}.00`).click();
    await page.getByText('The row was mended.').waitFor();
    await page.getByRole('heading', { name: 'One thing your papers contradict' }).waitFor();
    // all but one have no report of the inspection, which the office would ask for
    await page.getByText('39 of 40 vehicles still lack papers.').waitFor();
    await look(page, 'papers-mended');
    took('one is dealt out by hand, one contradiction is mended');
    if (process.env.MILEPROOF_LOOKS !== undefined) {
      await page.goto(`${page.url().split('?')[0]}?language=zh`);
      await look(page, 'papers-zh');
      await page.goto(`${page.url().split('?')[0]}?language=en`);
      await page.locator('main table a').first().click();
      await look(page, 'paper-one');
      await page.goBack();
    }
    const path = new URL(page.url()).pathname.replace(/\/papers.*$/, '');
    await page.goto(`${new URL(page.url()).origin}${path}/check`);
    await page.getByRole('button', { name: /^Submit/ }).click();
    await page.getByRole('heading', { name: 'Vehicles', exact: true }).waitFor();
    took('it is submitted');
    const { rows } = await owner.query<{ price: string; papers: number }>(
      `SELECT
          (SELECT r.facts ->> 'invoice.price' FROM register.account_row r WHERE r.account = 'invoice' AND r.vin = $1
            AND r.standing = 'stated' AND r.superseded_at IS NULL) AS price,
          (SELECT count(*)::int FROM register.paper_attached WHERE vin IS NOT NULL AND kind <> 'other') AS papers`,
      [cars[6]],
    );
    assert.deepEqual(rows, [{ price: String(priceOf(6) + 5000), papers: 120 }]);
    const thing = path.split('/').at(-1) ?? '';
    const asked = { attachedTo: 'application', thing, limit: 500 } as const;
    const seen = await listPapers(register, actorOf('officer.a'), asked);
    assert.ok(seen.kind === 'done');
    assert.equal(seen.value.items.length, 120, 'the office sees every paper once it is submitted');
    await page.context().close();
  },
);

test(
  'the officer then sees a contradiction, ticks a column and a car, grants, and asks for what is missing',
  STEP,
  async (t) => {
    const { as, owner } = journey ?? assert.fail();
    const page = await as('officer.a', { viewport: { width: 1280, height: 900 } });
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    const [, granted = '', , , , , , , odd = ''] = cars;
    const took = timer(t);
    await page.goto(`${new URL(page.url()).origin}/queue`);
    await page.keyboard.press('n');
    await page.waitForURL(/\?done=taken$/);
    const at = page.url().replace(/\?.*$/, '');
    await look(page, 'office-application');
    took('the application is taken');
    await link(page, 'Papers of all vehicles').press('Enter');
    await page
      .getByText('119 to look at, 1 contradict something, 40 missing, 0 seen, 0 signed.')
      .waitFor();
    await look(page, 'office-sheet');
    await link(page, 'contradicts something').press('Enter');
    await page.waitForURL((url) => url.searchParams.get('vin') === odd);
    await page.locator('.drawn img').waitFor();
    await look(page, 'office-paper-odd');
    await page.locator('.stop', { hasText: '1 of 3 values differ.' }).waitFor();
    await page.locator('.compared .odd', { hasText: '2026-01-11' }).waitFor();
    assert.equal(await page.locator('.frame.bad', { hasText: '2, 3, 4' }).count(), 1);
    took('the contradiction is seen beside its paper');
    await page.keyboard.press('u');
    await page.waitForURL(`${at}/papers`);
    await link(page, 'registration certificate (40)').press('Enter');
    await page.waitForURL(/tick=certificate/);
    await look(page, 'office-ticked');
    await page.keyboard.press('x');
    await page.getByText('Signed: 40.').waitFor();
    await page
      .getByText('79 to look at, 1 contradict something, 40 missing, 40 seen, 0 signed.')
      .waitFor();
    took('a column of forty is ticked');
    await page.goto(`${at}/vehicles/${granted}/papers`);
    for (let papers = 3; papers > 0; papers -= 1) {
      await page.locator('.drawn img').waitFor();
      const before = page.url();
      await page.keyboard.press('1');
      await page.keyboard.press('x');
      await page.waitForURL(
        papers === 1 ? `${at}/vehicles/${granted}?done=seen` : ({ href }) => href !== before,
      );
    }
    took('three papers of a car are ticked, each beside its picture');
    await look(page, 'office-vehicle');
    await link(page, 'Grant').press('Enter');
    await button(page, 'Grant').press('Enter');
    await page.waitForURL(`${at}/vehicles/${granted}?done=granted`);
    took('the car is granted');
    await page.goto(`${at}/papers`);
    await page.keyboard.press('a');
    await page.waitForURL(`${at}/ask?missing=all`);
    await look(page, 'office-ask');
    await button(page, 'Go on: check it').press('Enter');
    await button(page, 'Ask').press('Enter');
    await page.waitForURL(`${at}?done=asked`);
    took('forty missing papers are asked for');
    assert.deepEqual(broken, []);
    const { rows } = await owner.query(
      `SELECT
        (SELECT array_agg(vin) FROM register.application_vehicle WHERE state = 'granted') AS granted,
        (SELECT count(*)::int FROM register.question) AS asked,
        (SELECT count(*)::int FROM register.paper_seen) AS seen,
        (SELECT count(DISTINCT attached)::int FROM register.paper_seen WHERE page = 1) AS papers`,
    );
    assert.deepEqual(rows, [{ granted: [granted], asked: 40, seen: 43, papers: 43 }]);
  },
);
