import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { htmlReport } from '../src/report/html/html-report.ts';
import { nationPagePieces } from '../src/report/nation/nation-page.ts';
import { openBrowser } from '../test/browser/look-at-page.ts';
import { examplePage, MAKERS } from '../test/report/example-product.ts';
import { largeNation, SAMPLE_NAMES } from '../test/report/nation-sample.ts';
import { manyVehicles, sampleModel } from '../test/report/sample-model.ts';
import type { BenchRow, Figure } from './harness/figure.ts';
import { ownVersion } from './harness/peer-version.ts';

const ROUNDS = 5;
const WIDTHS = [375, 1280];
const HEIGHT = 900;
const MAKERS_TOLD = 10_000;

const PAGES: Readonly<Record<string, () => string>> = {
  'a batch of 10,000 vehicles': () => htmlReport(sampleModel(manyVehicles()), 'en'),
  'a nation with as many rows as its page may have': () =>
    [...nationPagePieces(largeNation(), 'en', SAMPLE_NAMES)].join(''),
  'a product with tables of 10,000 rows': () =>
    examplePage([
      ...MAKERS,
      ...Array.from({ length: MAKERS_TOLD }, (_, at) => ({ name: `Maker ${at}`, vehicles: at })),
    ]),
};

/** Seconds of processor time of the page's thread until the page is laid out and painted. */
const secondsOf = async (browser: Browser, address: string, width: number): Promise<number> => {
  const page = await browser.newPage({ viewport: { width, height: HEIGHT } });
  const tools = await page.context().newCDPSession(page);
  await tools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(address);
  // the frame after the next one begins when the next one is done
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  const { metrics } = await tools.send('Performance.getMetrics');
  await page.close();
  const spent = metrics.find(({ name }) => name === 'TaskDuration')?.value;
  if (spent === undefined) throw new Error('the browser tells no time');
  return spent;
};

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

/** The largest pages of reports, opened in the browser of the tests. */
export const row: BenchRow = {
  id: 'pages',
  title: 'The largest pages of reports opened in a browser',
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-pages-'));
    const browser = await openBrowser();
    const figures: Figure[] = [];
    try {
      for (const [what, pageOf] of Object.entries(PAGES)) {
        const file = join(folder, 'page.html');
        writeFileSync(file, pageOf());
        for (const width of WIDTHS) {
          const times: number[] = [];
          for (let round = 0; round < ROUNDS; round += 1)
            times.push(await secondsOf(browser, pathToFileURL(file).href, width));
          figures.push({
            contender: 'Mileproof',
            version: ownVersion(),
            what: `${what}, ${width} px wide`,
            value: middle(times),
            unit: 's',
            range: [Math.min(...times), Math.max(...times)],
          });
        }
      }
    } finally {
      await browser.close();
      rmSync(folder, { recursive: true });
    }
    return {
      figures,
      notes: [
        'processor time of the thread that parses, styles, lays out and runs the scripts, until the page is painted',
        `the median of ${ROUNDS} times, each in a tab of its own`,
      ],
    };
  },
};
