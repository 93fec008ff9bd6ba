import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { holdAccessible, openBrowser, SKIP_BROWSER } from '../browser/look-at-page.ts';
import { rightVin } from '../nation/right-vin.ts';
import { clearCar, filed } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { newActor } from '../register/register-database.ts';
import { ALL } from '../tier.ts';
import { testService } from './test-service.ts';

const USCC = '915260183BJ1XG6123';
const TIMEOUT = { timeout: 900_000, skip: SKIP_BROWSER };

const signedIn: Actor[] = [];
const service = await testService({
  today: '2026-11-24',
  authenticate: async () => signedIn[0] ?? null,
  pages: pagesWith({ door: async () => new Response(null, { status: 401 }), base: '/auth' }),
});
const { owner, register } = service;
const exporter = await newActor(owner, 'exporter', { uscc: USCC });
signedIn.push(await newActor(owner, 'office'));
await filed(owner, exporter);
const vins = [rightVin(1), rightVin(2)] as const;
const [one, two] = vins.map((vin) => clearCar(vin, USCC));
const accounts = Object.fromEntries(
  (['licence', 'certificate', 'factory', 'inspection'] as const).map((account) => [
    account,
    [...(one?.[account] ?? []), ...(two?.[account] ?? [])],
  ]),
);
const { id } = await doneBy(draftApplication(register, exporter, { accounts }));
await doneBy(submitApplication(register, exporter, { application: id }));
const base = await service.listening();
const at = `/queue/applications/${id}`;

const browser = SKIP_BROWSER === false ? await openBrowser() : null;
after(() => browser?.close());

test(
  'an officer takes the next one, sees the papers and grants by the keyboard alone',
  TIMEOUT,
  async () => {
    const page = await (browser ?? assert.fail()).newPage({ locale: 'en' });
    const broken: string[] = [];
    page.on('pageerror', ({ message }) => broken.push(message));
    page.on('console', (message) => broken.push(message.text()));
    await page.goto(`${base}/queue`);
    await page.keyboard.press('?');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');
    await page.waitForURL(`${base}${at}?done=taken`);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${base}${at}/vehicles/${vins[0]}`);
    await page.keyboard.press('j');
    await page.waitForURL(`${base}${at}/vehicles/${vins[1]}`);
    await page.keyboard.press('k');
    await page.waitForURL(`${base}${at}/vehicles/${vins[0]}`);
    for (const box of await page.getByRole('checkbox').all()) {
      assert.equal(await box.isChecked(), false);
      await box.focus();
      await page.keyboard.press('Space');
    }
    await page.keyboard.press('x');
    await page.waitForURL(`${base}${at}/vehicles/${vins[0]}?done=seen`);
    await page.getByRole('link', { name: 'Grant', exact: true }).press('Enter');
    await page.waitForURL(`${base}${at}/vehicles/${vins[0]}/grant`);
    await page.getByRole('button', { name: 'Grant', exact: true }).press('Enter');
    await page.waitForURL(`${base}${at}/vehicles/${vins[0]}?done=granted`);
    await page.keyboard.press('u');
    await page.waitForURL(`${base}${at}`);
    // the other waits for its papers: the bar counts it, and says that it is not granted
    await page.keyboard.press('X');
    const bar = page.locator('#ticked');
    await bar.getByText('Ticked: 1').waitFor();
    await bar.getByText('Not all of them may be granted now.').waitFor();
    assert.equal(await bar.getByRole('button', { name: 'Grant g' }).isDisabled(), true);
    await page.keyboard.press('r');
    await page.getByRole('heading', { name: 'Propose one refusal of many vehicles' }).waitFor();
    assert.equal(await page.locator('input[name=vehicle]:checked').count(), 1);
    await page.goBack();
    assert.deepEqual(broken, []);
    const { rows } = await owner.query<{ state: string }>(
      'SELECT state FROM register.application_vehicle WHERE vin = $1',
      [vins[0]],
    );
    assert.deepEqual(rows, [{ state: 'granted' }]);
    await page.close();
  },
);

test(
  'a screen reader is told the first page in order: places, box, what is new, work',
  TIMEOUT,
  async () => {
    const page = await (browser ?? assert.fail()).newPage({ locale: 'en' });
    await page.goto(`${base}/work`);
    const tree = await page.locator('body').ariaSnapshot();
    const inOrder = [
      'link "Skip to the content"',
      'banner:',
      'navigation "Pages":',
      'link "What waits"',
      'search "Find anything":',
      'searchbox',
      'button "Sign out"',
      'main:',
      'heading "What waits in the office" [level=1]',
      'table',
      'contentinfo:',
    ];
    const places = inOrder.map((part, at) =>
      tree.indexOf(part, at === 0 ? 0 : tree.indexOf(inOrder[at - 1] ?? '')),
    );
    assert.deepEqual(
      inOrder.filter((_, at) => (places[at] ?? -1) < 0),
      [],
      tree,
    );
    assert.ok(
      places.every((place, at) => at === 0 || place > (places[at - 1] ?? 0)),
      tree,
    );
    await page.close();
  },
);

for (const [width, locale, colorScheme] of ALL
  ? ([
      [320, 'en', 'light'],
      [1280, 'zh', 'dark'],
    ] as const)
  : []) {
  test(
    `nothing is out of reach at ${width} pixels, ${locale}, ${colorScheme}`,
    TIMEOUT,
    async () => {
      const context = await (browser ?? assert.fail()).newContext({
        viewport: { width, height: 900 },
        bypassCSP: true,
        locale,
        colorScheme,
      });
      const page = await context.newPage();
      for (const path of [
        '/queue',
        at,
        `${at}/ask`,
        `${at}/grant`,
        `${at}/vehicles/${vins[1]}`,
        `${at}/vehicles/${vins[1]}/refuse`,
        `/exporters/${exporter.organisation}`,
      ]) {
        await page.goto(`${base}${path}`);
        await holdAccessible(page, width);
      }
      await context.close();
    },
  );
}
