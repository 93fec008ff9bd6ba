import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { releaseApplication } from '../../src/register/applications/release-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { confirmPapersSeen } from '../../src/register/verdicts/confirm-papers-seen.ts';
import { listStatedRows } from '../../src/register/verdicts/list-stated-rows.ts';
import { clearCar } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { WITH_ALL } from '../tier.ts';
import { button, carOf, eventsOf, type Journey, link, openJourney, USCC } from './journey.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

const TIMEOUT = { timeout: 600_000, skip: SKIP_BROWSER };
const journey: Journey | null = SKIP_BROWSER === false ? await openJourney() : null;
const opened = (): Journey => journey ?? assert.fail();

const drafted = async (vin: string): Promise<string> => {
  const { register, actorOf } = opened();
  const accounts = clearCar(vin, USCC);
  return (await doneBy(draftApplication(register, actorOf('exporter'), { accounts }))).id;
};

/** An application with one car that officer A has taken. */
const taken = async (vin: string): Promise<string> => {
  const { register, actorOf } = opened();
  const application = await drafted(vin);
  await doneBy(submitApplication(register, actorOf('exporter'), { application }));
  await doneBy(takeApplication(register, actorOf('officer.a'), { application }));
  return application;
};

const seen = async (application: string): Promise<void> => {
  const { register, actorOf } = opened();
  const officer = actorOf('officer.a');
  const { items: stated } = await doneBy(listStatedRows(register, officer, { application }));
  const rows = stated.map(({ id }) => id);
  await doneBy(confirmPapersSeen(register, officer, { application, rows }));
};

const deskOf = (application: string, vin: string): string =>
  `${opened().origin}/queue/applications/${application}/vehicles/${vin}`;

const vehicleOf = async (vin: string): Promise<{ readonly id: string; readonly state: string }> => {
  const { rows } = await opened().owner.query<{ id: string; state: string }>(
    'SELECT id, state FROM register.application_vehicle WHERE vin = $1',
    [vin],
  );
  return rows[0] ?? assert.fail(vin);
};

test(
  'a button that is pressed twice does it once; the back button shows how it stands now',
  TIMEOUT,
  async () => {
    const { as, origin } = opened();
    const application = await drafted(carOf(1));
    const page = await as('exporter');
    await page.goto(`${origin}/applications/${application}/check`);
    const sent: (string | null)[] = [];
    const pressedAgain = Promise.withResolvers<void>();
    const first = Promise.withResolvers<number>();
    // the first is at work and not answered when the button is pressed again, as on a slow line
    await page.route('**/check', async (route) => {
      sent.push(route.request().postData());
      if (sent.length > 1) {
        pressedAgain.resolve();
        await route.continue();
        return;
      }
      const answered = route.fetch({ maxRedirects: 0 });
      await pressedAgain.promise;
      first.resolve((await answered).status());
    });
    await button(page, 'Submit 1 vehicle').focus();
    const pressed = page.waitForRequest((request) => request.method() === 'POST');
    await page.keyboard.press('Enter');
    await pressed;
    await page.keyboard.press('Enter');
    assert.equal(await first.promise, 303);
    await page.getByText('It waits for an officer.').waitFor();
    assert.equal(sent.length, 2);
    assert.equal(sent[0], sent[1]);
    assert.deepEqual(await eventsOf(opened(), [application]), [
      'exporter draft application',
      'exporter submit application',
    ]);
    await page.goBack();
    await page.waitForURL(`${origin}/applications/${application}`);
    await page.getByText('It waits for an officer.').waitFor();
    assert.equal(await button(page, 'Submit 1 vehicle').count(), 0);
  },
);

test('of two tabs that grant the same car the second is told that it was decided', {
  ...TIMEOUT,
  skip: TIMEOUT.skip || WITH_ALL,
}, async () => {
  const { as } = opened();
  const vin = carOf(2);
  const application = await taken(vin);
  await seen(application);
  const one = await as('officer.a');
  const two = await one.context().newPage();
  for (const tab of [one, two]) await tab.goto(`${deskOf(application, vin)}/grant`);
  await button(one, 'Grant').click();
  await one.getByText('Granted. This cannot be undone').waitFor();
  await button(two, 'Grant').click();
  await two.getByRole('alert').getByText('The step cannot be taken from this state.').waitFor();
  const { id, state } = await vehicleOf(vin);
  assert.equal(state, 'granted');
  assert.deepEqual(await eventsOf(opened(), [id]), [
    'exporter list vehicleDecision',
    'officer.a grant vehicleDecision',
  ]);
});

test('a page that rests on an older verdict grants nothing', {
  ...TIMEOUT,
  skip: TIMEOUT.skip || WITH_ALL,
}, async () => {
  const { as } = opened();
  const vin = carOf(3);
  const application = await taken(vin);
  const page = await as('officer.a');
  await page.goto(`${deskOf(application, vin)}/grant`);
  await seen(application);
  await button(page, 'Grant').click();
  await page
    .getByRole('alert')
    .getByText('There is a later verdict than the one that was read.')
    .waitFor();
  assert.equal((await vehicleOf(vin)).state, 'open');
});

test('a lock that was lost while the page was open is said, and what was written stays', {
  ...TIMEOUT,
  skip: TIMEOUT.skip || WITH_ALL,
}, async () => {
  const { as, register, actorOf } = opened();
  const vin = carOf(4);
  const application = await taken(vin);
  const page = await as('officer.a');
  await page.goto(`${deskOf(application, vin)}/refuse`);
  await page.locator('[name=grounds]').first().check();
  await page.getByLabel('Notice in Chinese').fill('文件不一致。');
  await page.getByLabel('Notice in English').fill('The papers differ.');
  await button(page, 'Go on: check it').click();
  await page.getByText('The papers differ.').waitFor();
  await doneBy(releaseApplication(register, actorOf('officer.a'), { application }));
  await doneBy(takeApplication(register, actorOf('officer.b'), { application }));
  await button(page, 'Propose the refusal').click();
  await page
    .getByRole('alert')
    .getByText('The application is in the hands of another officer')
    .waitFor();
  assert.equal((await vehicleOf(vin)).state, 'open');
  await button(page, 'Change').click();
  assert.equal(await page.getByLabel('Notice in English').inputValue(), 'The papers differ.');
});

test(
  'what was typed when the session ended is sent again after signing in anew',
  TIMEOUT,
  async () => {
    const { as, owner, origin, buttonOf } = opened();
    const application = await taken(carOf(5));
    const page = await as('officer.a');
    await page.goto(`${origin}/queue/applications/${application}/ask`);
    await page.getByLabel('Questions in Chinese').fill('原件在何处？');
    await page.getByLabel('The same in English').fill('Where is the "original"?');
    await button(page, 'Go on: check it').click();
    await button(page, 'Ask').waitFor();
    await owner.query('DELETE FROM sign_in.session');
    await button(page, 'Ask').click();
    await page.getByText('Your session ended.').first().waitFor();
    const other = page.context().waitForEvent('page');
    await page.locator('main').getByRole('link', { name: 'Sign in' }).click();
    const tab = await other;
    await button(tab, buttonOf('officer.a')).click();
    await button(tab, 'Sign out').waitFor();
    await button(page, 'Send again').click();
    await page.getByText('The clock stands still until the exporter answers.').waitFor();
    const { rows } = await owner.query(
      'SELECT text_zh AS zh, text_en AS en FROM register.question WHERE application = $1',
      [application],
    );
    assert.deepEqual(rows, [{ zh: '原件在何处？', en: 'Where is the "original"?' }]);
  },
);

test('another language shows the same page with the same filters', {
  ...TIMEOUT,
  skip: TIMEOUT.skip || WITH_ALL,
}, async () => {
  const { as, origin } = opened();
  const page = await as('officer.a');
  await page.goto(`${origin}/queue?lane=green&sort=newest`);
  await link(page, '中文').click();
  await page.locator('html[lang="zh-CN"]').waitFor();
  assert.equal(page.url(), `${origin}/queue?lane=green&sort=newest`);
  assert.equal(await page.getByLabel('通道').inputValue(), 'green');
});

/** The main pages by who sees them. */
const mainPages = async (): Promise<readonly (readonly [string | null, readonly string[]])[]> => {
  const vin = carOf(6);
  const application = await taken(vin);
  const draft = await drafted(carOf(7));
  const desk = `/queue/applications/${application}`;
  return [
    [null, ['/', '/check', '/law', '/sign-in', `/vehicles/${vin}?to=GE`]],
    [
      'exporter',
      [
        ...[
          '/work',
          '/applications',
          '/applications/new',
          '/licences',
          '/duties',
          '/filings',
          '/standing',
        ],
        ...[`/applications/${application}`, `/applications/${application}/vehicles/${vin}`],
        ...[`/applications/${draft}/draft`, `/applications/${draft}/check`],
      ],
    ],
    [
      'officer.a',
      ['/queue', desk, `${desk}/ask`, `${desk}/vehicles/${vin}`, `${desk}/vehicles/${vin}/refuse`],
    ],
    ['customs', ['/border', `/border?q=${vin}`, '/border/entries']],
    ['registry', ['/deregistrations', '/deregistrations/entries']],
    ['administrator', ['/work']],
  ];
};

const holdPrinted = async (page: Page, path: string): Promise<void> => {
  const shown = await page
    .locator('header nav, .who, .crumbs, form, .skip')
    .filter({ visible: true })
    .count();
  assert.equal(shown, 0, `${path} prints what only a screen needs`);
  assert.ok(await page.locator('main').isVisible(), path);
};

test('at 200 % the main pages do not scroll sideways, and printed they have no navigation', {
  ...TIMEOUT,
  skip: TIMEOUT.skip || WITH_ALL,
}, async () => {
  const { as, page: anybody, origin } = opened();
  // 1280 pixels of a screen at 200 %
  const zoomed = { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 };
  for (const [who, paths] of await mainPages()) {
    const page = who === null ? await anybody(zoomed) : await as(who, zoomed);
    for (const path of paths) {
      const answer = await page.goto(`${origin}${path}`);
      assert.equal(answer?.status(), 200, path);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.equal(width, 640, `${path} scrolls sideways`);
      await page.emulateMedia({ media: 'print' });
      await holdPrinted(page, path);
      await page.emulateMedia({ media: 'screen' });
    }
    await page.context().close();
  }
});
