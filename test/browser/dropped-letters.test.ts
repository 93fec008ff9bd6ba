import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page, Route } from 'playwright-core';
import { openJourney } from './journey.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

const TIMEOUT = { timeout: 600_000, skip: SKIP_BROWSER };
const journey = SKIP_BROWSER === false ? await openJourney() : null;

const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

/** Files that are no letter, and a word of why. */
const HOSTILE: Readonly<Record<string, string>> = {
  '': 'not JSON',
  '{': 'not JSON',
  'PK\u0003\u0004\0\0': 'not JSON',
  [deep(100_000)]: 'nested too deep',
  [`${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`]: 'nested too deep',
  [deep(1_900_000)]: 'too long',
  '{"issuer":1,"iss\\u0075er":2}': 'stands there twice',
  '{"n":1e999999999}': 'too large',
  '{"s":"\\ud800"}': 'half a character',
  '{"<img src=x onerror=alert(1)>":1}': 'letters do not have',
};

const opened = async (): Promise<{ readonly page: Page; readonly broken: readonly string[] }> => {
  const { page: open, origin } = journey ?? assert.fail();
  // requests of a worker could not be held
  const page = await open({ serviceWorkers: 'block' });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('dialog', (dialog) => broken.push(dialog.message()));
  await page.goto(`${origin}/letters`);
  // the lists are kept
  await page.locator('[data-offline]:not([hidden])').waitFor();
  return { page, broken };
};

const drop = (page: Page, text: string): Promise<void> =>
  page.locator('[data-drop-letter]').evaluate((place, given) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([given], 'letter.json', { type: 'application/json' }));
    place.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);

test(
  'whatever is dropped on the page is told for what it is, and the page goes on',
  TIMEOUT,
  async () => {
    const { page, broken } = await opened();
    for (const [text, why] of Object.entries(HOSTILE)) {
      await page.locator('[data-first]').evaluate((place) => place.replaceChildren());
      await drop(page, text);
      const answer = page.locator('[data-answer=not-a-letter]');
      await answer.waitFor();
      assert.match((await answer.textContent()) ?? '', new RegExp(why), text.slice(0, 40));
    }
    assert.deepEqual(broken, []);
    await page.close();
  },
);

test(
  'the answer is that of the file dropped last, though one before it takes longer',
  TIMEOUT,
  async () => {
    const { page } = await opened();
    const asked = new Promise<Route>((resolve) => {
      let held = false;
      void page.route('**/trust-list', async (route) => {
        if (held) await route.fulfill({ status: 404 });
        held = true;
        resolve(route);
      });
    });
    await drop(page, '{');
    const first = await asked;
    await drop(page, deep(1000));
    const answer = page.locator('[data-answer]');
    await answer.getByText('nested too deep').waitFor();
    await first.fulfill({ status: 404 });
    // long enough for the first answer to come, were it shown
    await page.waitForTimeout(500);
    assert.match((await answer.textContent()) ?? '', /nested too deep/);
    await page.close();
  },
);
