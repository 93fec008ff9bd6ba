import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { type Stated, submitted } from '../register/a-car.ts';
import { doneBy } from '../register/done-by.ts';
import { carInNeed, trustedKey } from '../register/letter-world.ts';
import { WITH_ALL } from '../tier.ts';
import {
  button,
  enter,
  fileOf,
  type Journey,
  link,
  openJourney,
  tabTo,
  type,
  USCC,
} from './journey.ts';
import { SKIP_BROWSER } from './look-at-page.ts';
import { vinOfTianshu } from './vin-of-tianshu.ts';

const TIMEOUT = { timeout: 600_000, skip: SKIP_BROWSER };
const journey: Journey | null = SKIP_BROWSER === false ? await openJourney() : null;
const opened = (): Journey => journey ?? assert.fail();

/** An application of these cars, for which the exporter asks for letters. */
const askedFor = async (vins: readonly string[]): Promise<void> => {
  const { register, owner, actorOf } = opened();
  const exporter = actorOf('exporter');
  const all: Record<string, unknown[]> = {};
  // who made it is told by its VIN
  for (const vin of vins)
    for (const [account, rows] of Object.entries(carInNeed(vin, USCC)))
      if (account !== 'factory') all[account] = [...(all[account] ?? []), ...rows];
  const pool = opened().pool;
  const application = await submitted({ pool, register }, exporter, all as Stated);
  await owner.query(
    `UPDATE register.application_vehicle SET destination = 'GE' WHERE application = $1`,
    [application],
  );
  const { asked, notAsked } = await doneBy(askForLetters(register, exporter, { application }));
  assert.deepEqual([asked.length, notAsked], [vins.length, []]);
};

const statesOf = async (vins: readonly string[]): Promise<readonly string[]> => {
  const { register, actorOf } = opened();
  const { items } = await doneBy(
    listLetters(register, actorOf('manufacturer'), { limit: 50, oldestFirst: true }),
  );
  return vins.map((vin) => items.find((one) => one.vin === vin)?.state ?? 'none');
};

const NETWORK = [
  'number,name,country,city,lat,lon,phone,service,parts,servesCarsItDidNotImport',
  'GE-1,Tbilisi Auto,GE,Tbilisi,41.72,44.79,+995322000001,yes,yes,yes',
  'GE-2,Batumi Auto,GE,Batumi,41.64,41.64,+995422000002,yes,no,no',
  'GE-3,,GE,Kutaisi,42.27,42.70,,yes,no,',
].join('\n');

const nothingWide = async (page: Page): Promise<void> => {
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(width <= 320, `${page.url()} is ${width} px wide`);
};

test(
  'without script: a network with a bad row, a round, letters from request to revocation',
  TIMEOUT,
  async () => {
    const { as, register, actorOf, origin } = opened();
    await trustedKey(register, actorOf('manufacturer'), actorOf('ministry'), actorOf('ministry.b'));
    const vins = [vinOfTianshu(1), vinOfTianshu(2)];
    await askedFor(vins);
    const maker = await as('manufacturer', { javaScriptEnabled: false });
    await maker.getByText('2 letters are asked for.').waitFor();

    // without an outlet in the destination nothing can be issued
    await link(maker, 'See what is asked for').click();
    await button(maker, 'Issue letters').click();
    await maker.getByText('Choose at least one letter.').first().waitFor();
    await maker.goto(`${origin}/manufacturer/requests`);
    await maker.getByLabel('all 2').check();
    await button(maker, 'Issue letters').click();
    await maker.getByText('Your network has no outlet there.').waitFor();

    await link(maker, 'Network').click();
    await link(maker, 'Import a file').click();
    await maker.getByLabel('File').setInputFiles(fileOf(NETWORK));
    await button(maker, 'Read it').click();
    await maker.getByText('2 outlets new, 0 changed, 0 as they are.').waitFor();
    await maker.getByText('An outlet has a name: write the one over its door.').waitFor();
    await button(maker, 'Take 2 outlets').click();
    await maker.getByText('Taken: 2 new, 0 changed.').waitFor();
    await link(maker, 'Network').click();
    await link(maker, 'Attestation round').click();
    await button(maker, 'Go on: check them').first().click();
    await maker.getByText('No outlet is chosen that can be attested.').waitFor();
    await maker.getByLabel('all 2 of this list').check();
    await button(maker, 'Go on: check them').first().click();
    await button(maker, 'Attest 2 outlets').click();
    await maker.getByText('2 outlets attested, in 1 country.').waitFor();

    await link(maker, 'What waits').click();
    await link(maker, 'Letters asked for').click();
    await maker.getByLabel('all 2').check();
    await button(maker, 'Issue letters').click();
    await maker.getByLabel('Warranty, months').fill('36');
    await maker.getByLabel('Parts kept for so many years').fill('many');
    await button(maker, 'See what will be signed').click();
    await maker.getByText('Enter a whole number of at most 50.').first().waitFor();
    assert.equal(await maker.getByLabel('Warranty, months').inputValue(), '36');
    await maker.getByLabel('Parts kept for so many years').fill('10');
    await button(maker, 'See what will be signed').click();
    await maker.getByText('All 2 letters can be issued.').waitFor();
    await maker.getByText('One outlet named in Georgia says that it does not serve cars').waitFor();
    assert.deepEqual(await statesOf(vins), ['requested', 'requested']);
    await button(maker, 'Sign and issue 2 letters').click();
    await maker.getByText('All 2 letters are issued.').waitFor({ timeout: 60_000 });
    assert.deepEqual(await statesOf(vins), ['issued', 'issued']);

    await link(maker, 'Letters').click();
    await maker.getByLabel('Number, VIN or its last characters').fill(vins[0] ?? '');
    await button(maker, 'Filter').click();
    await maker.locator('main td a[data-row]').first().click();
    await maker.getByText('It verifies.').waitFor();
    await link(maker, 'revoke').click();
    await maker.getByLabel('Ground').fill('The model was named wrong.');
    await button(maker, 'Go on: check it').click();
    await maker.getByText('This cannot be undone; you may issue another letter.').waitFor();
    await button(maker, 'revoke').click();
    await maker.getByText('It is revoked. Whoever verifies it is told so.').waitFor();
    assert.deepEqual(await statesOf(vins), ['revoked', 'issued']);
  },
);

test('by keyboard on a phone: a letter is suspended, and another make’s VIN is refused', {
  ...TIMEOUT,
  skip: SKIP_BROWSER || WITH_ALL,
}, async () => {
  const { as, origin } = opened();
  const phone = { viewport: { width: 320, height: 700 } };
  const maker = await as('manufacturer', phone);
  await nothingWide(maker);
  await enter(maker, link(maker, 'Letters'));
  await maker.getByRole('heading', { name: 'Letters', exact: true }).waitFor();
  await nothingWide(maker);
  await maker.goto(`${origin}/manufacturer/letters?state=issued`);
  await enter(maker, maker.locator('main td a[data-row]').first());
  await maker.getByText('It is in force.').waitFor();
  await nothingWide(maker);
  await enter(maker, link(maker, 'suspend'));
  await type(maker, maker.getByLabel('Ground'), 'Outlets are looked at.');
  await enter(maker, button(maker, 'Go on: check it'));
  await enter(maker, button(maker, 'suspend'));
  await maker.getByText('Suspended. It holds again once you resume it.').waitFor();
  await nothingWide(maker);

  await maker.goto(`${origin}/manufacturer/issue`);
  const others = 'VIN,Application No\nLVVDB11B7RD000001,CK1';
  await maker.getByLabel('File with VINs').setInputFiles(fileOf(others));
  await enter(maker, button(maker, 'Read it'));
  await type(maker, maker.getByLabel('Warranty, months'), '24');
  await type(maker, maker.getByLabel('Parts kept for so many years'), '5');
  await enter(maker, button(maker, 'See what will be signed'));
  await maker.getByText('The vehicle is not of this manufacturer’s make.').first().waitFor();
  await nothingWide(maker);
  assert.equal(await maker.getByRole('button', { name: /^Sign and issue/ }).count(), 0);
});

test(
  'a key that others have signs nothing more, and the page says so before it is done',
  TIMEOUT,
  async () => {
    const { as } = opened();
    const vin = vinOfTianshu(9);
    await askedFor([vin]);
    const maker = await as('manufacturer');
    await link(maker, 'Letters').click();
    await link(maker, 'Signing keys').click();
    await link(maker, 'Mark as compromised').click();
    await button(maker, 'Go on: check it').click();
    await maker.getByText('The register publishes a trust list at once').waitFor();
    await button(maker, 'Mark as compromised').click();
    await maker.getByText('No key of yours signs today.').waitFor();
    await link(maker, 'What waits').click();
    await link(maker, 'Letters asked for').click();
    await tabTo(maker, maker.getByLabel('all 1'));
    await maker.keyboard.press('Space');
    await button(maker, 'Issue letters').click();
    await maker.getByLabel('Warranty, months').fill('36');
    await maker.getByLabel('Parts kept for so many years').fill('10');
    await button(maker, 'See what will be signed').click();
    await maker.getByText('The manufacturer has no key that may sign today.').waitFor();
    assert.deepEqual(await statesOf([vin]), ['requested']);
  },
);
