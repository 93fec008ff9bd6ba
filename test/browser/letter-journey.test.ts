import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { JOB } from '../../src/register/actor.ts';
import { getLetterDocument } from '../../src/register/letters/letter-documents.ts';
import { listLetters } from '../../src/register/letters/list-letters.ts';
import { revokeLetter } from '../../src/register/letters/revoke-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { rescreenAfterLetters } from '../../src/register/nation/rescreen-after.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { doneBy } from '../register/done-by.ts';
import { addOutlet, TERMS, trustedKey } from '../register/letter-world.ts';
import { sheetOf } from '../service/exporter-walk.ts';
import { WITH_ALL } from '../tier.ts';
import {
  button,
  enter,
  fileOf,
  type Journey,
  link,
  openJourney,
  tabTo,
  USCC,
  vehicleLink,
} from './journey.ts';
import { SKIP_BROWSER } from './look-at-page.ts';
import { vinOfTianshu } from './vin-of-tianshu.ts';

const TIMEOUT = { timeout: 600_000, skip: SKIP_BROWSER };
const journey: Journey | null = SKIP_BROWSER === false ? await openJourney() : null;
const opened = (): Journey => journey ?? assert.fail();
const PLAIN = { javaScriptEnabled: false };

/** A car of the manufacturer of the demonstration, registered 30 days before the application. */
const carOf = (vin: string, more: Readonly<Record<string, string>> = {}) => ({
  vin,
  more: {
    'licence.registeredOn': '2026-10-25',
    'licence.pendingExportOn': '2026-11-05',
    'certificate.registeredOn': '2026-10-25',
    'certificate.pendingExportOn': '2026-11-05',
    'factory.maker': '示例天枢汽车有限公司',
    ...more,
  },
});

/** Hands a sheet in; gives the address of the application. */
const handIn = async (
  exporter: Page,
  cars: readonly ReturnType<typeof carOf>[],
): Promise<string> => {
  await exporter.goto(`${opened().origin}/applications/new`);
  await exporter.getByLabel('File with the vehicles').setInputFiles(fileOf(sheetOf(cars, USCC)));
  await button(exporter, 'Read it').click();
  await link(exporter, 'See the answers').click();
  await exporter.getByText('letter is owed for', { exact: false }).waitFor();
  await button(
    exporter,
    cars.length === 1 ? 'Submit 1 vehicle' : `Submit ${cars.length} vehicles`,
  ).click();
  await exporter.getByText('It waits for an officer.').waitFor();
  return exporter.url();
};

/** The vehicle is screened by its letters as they stand, as the register's job would. */
const follow = async (application: string): Promise<void> => {
  const { register } = opened();
  await doneBy(rescreenAfterLetters(register, async () => {}));
  const id = application.split('/').at(-1) ?? '';
  await doneBy(
    register.as(JOB, (tx) => screenApplication(register, tx, { application: id, version: 1 })),
  );
};

/** The letters that wait for the manufacturer, which issues each; their codes on paper and documents, by VIN. */
const issueAll = async (): Promise<
  ReadonlyMap<string, { readonly id: string; readonly code: string; readonly document: string }>
> => {
  const { register, actorOf } = opened();
  const maker = actorOf('manufacturer');
  const { items } = await doneBy(listLetters(register, maker, { state: 'requested', limit: 50 }));
  const letters = new Map<string, { id: string; code: string; document: string }>();
  for (const { id, vin } of items) {
    await doneBy(draftLetters(register, maker, { letters: [id], terms: TERMS }));
    const { code } = await doneBy(issueLetter(register, maker, { letter: id }));
    const { bytes } = await doneBy(getLetterDocument(register, maker, { letter: id }));
    letters.set(vin, { id, code: code ?? '', document: bytes.toString() });
  }
  return letters;
};

const prepared = (async (): Promise<void> => {
  if (journey === null) return;
  const { register, pool, actorOf } = journey;
  const maker = actorOf('manufacturer');
  await trustedKey(register, maker, actorOf('ministry'), actorOf('ministry.b'));
  await addOutlet(pool, maker, 'GE-1');
})();

/** Takes the application, confirms the papers that are still to be seen, grants the vehicle and issues the licence. */
const grant = async (officer: Page, application: string, vin: string): Promise<void> => {
  const id = application.split('/').at(-1) ?? '';
  await officer.goto(`${opened().origin}/queue/applications/${id}`);
  await button(officer, 'Take it').click();
  await vehicleLink(officer, vin).click();
  for (const box of await officer.getByRole('checkbox').all()) await box.check();
  await button(officer, 'I compared these with the originals').click();
  await officer.getByText('Signed: you compared them with the originals.').waitFor();
  await link(officer, 'Grant').click();
  await button(officer, 'Grant').click();
  await officer.getByText('Granted. This cannot be undone').waitFor();
  await link(officer, 'all vehicles').click();
  await link(officer, 'Decide and issue the licences').click();
  await button(officer, 'Decide and issue').click();
  await officer.getByText('The licences were issued.').waitFor();
};

test(
  'without script: asked for, issued, seen with three checks, granted without its paper, scanned at the border',
  TIMEOUT,
  async () => {
    await prepared;
    const { as, origin, register, actorOf } = opened();
    const [vin, second] = [vinOfTianshu(1), vinOfTianshu(2)];
    const exporter = await as('exporter', PLAIN);
    const application = await handIn(exporter, [carOf(vin)]);
    await exporter.locator('td', { hasText: 'may not' }).waitFor();
    await link(exporter, 'Ask the manufacturers for letters').click();
    await exporter.getByText('You ask one manufacturer for 1 letter.').waitFor();
    await button(exporter, 'Ask for 1 letter').click();
    await exporter.getByText('Asked for 1 letter.').waitFor();
    const letters = await issueAll();
    const { id = '', code = '' } = letters.get(vin) ?? {};
    await follow(application);

    await link(exporter, 'What waits').click();
    await exporter.getByText('1 letter came.').waitFor();
    await link(exporter, 'See them').click();
    await exporter.locator(`main a[href="/exporter/letters/${id}"]`).first().click();
    await exporter.getByText('It verifies.').waitFor();
    await exporter.locator('figure.qr svg').waitFor();

    const officer = await as('officer.a', PLAIN);
    const name = application.split('/').at(-1) ?? '';
    await officer.goto(`${origin}/queue/applications/${name}/vehicles/${vin}`);
    await officer.getByText('A signed letter proves this part of the gate by itself.').waitFor();
    for (const check of ['signed, and unaltered since', 'in force by the latest list'])
      await officer.getByText(check).waitFor();
    await officer.getByText('All 1 outlets stand today.').waitFor();
    await officer.getByText('No other vehicle is told with this number.').waitFor();
    await grant(officer, application, vin);

    const customs = await as('customs', PLAIN);
    await customs.goto(`${origin}/border`);
    await customs.getByLabel('VIN, licence or letter').fill(`https://mileproof.example/L/${code}`);
    await button(customs, 'Ask').click();
    await customs.getByRole('heading', { name: 'May leave' }).waitFor();
    await customs.getByText('It verifies.').waitFor();
    assert.equal(await customs.getByText('the same', { exact: true }).count(), 3);
    // the paper of this car is held against another
    await customs.goto(`${origin}/border?q=${second}`);
    await customs.getByLabel('Code or number of the letter on paper').fill(code);
    await button(customs, 'Hold the paper against this car').click();
    await customs.getByText('This paper is not for the car before you.').waitFor();

    await customs.goto(`${origin}/border?q=${code}`);
    await customs.getByLabel('Number of the entry').fill('942026500000010009');
    await customs.getByLabel('Final destination on the entry').fill('Georgia');
    await customs.getByLabel('Odometer, km').fill('9101');
    await button(customs, 'Go on').click();
    await button(customs, 'Record the entry').click();
    await button(customs, 'Go on').click();
    await button(customs, 'Record the exit').click();
    await customs.getByRole('heading', { name: 'The exit is recorded.' }).waitFor();

    // another car of the same kind is held once its letter is revoked
    const later = await handIn(exporter, [carOf(second)]);
    await link(exporter, 'Ask the manufacturers for letters').click();
    await button(exporter, 'Ask for 1 letter').click();
    await exporter.getByText('Asked for 1 letter.').waitFor();
    const other = (await issueAll()).get(second);
    await follow(later);
    await grant(officer, later, second);
    await customs.goto(`${origin}/border?q=${other?.code}`);
    await customs.getByRole('heading', { name: 'May leave' }).waitFor();
    await doneBy(
      revokeLetter(register, actorOf('manufacturer'), {
        ...{ letter: other?.id ?? '', ground: 'sold to another country' },
      }),
    );
    await customs.goto(`${origin}/border?q=${other?.code}`);
    await customs.getByRole('heading', { name: 'Hold' }).waitFor();
    await customs.locator('[data-code="letter-revoked"]').waitFor();
    await customs.getByText('It is revoked.').waitFor();
    await officer.goto(
      `${origin}/queue/applications/${later.split('/').at(-1)}/vehicles/${second}`,
    );
    await officer.getByRole('alert').getByText('is revoked. It supports nothing').waitFor();
    await officer.getByText('sold to another country').first().waitFor();
    await link(exporter, 'What waits').click();
    await exporter.getByText('1 letter was revoked.').waitFor();
  },
);

test('by keyboard at 320 px: a letter of another vehicle is refused; a stamped scan waits for the officer', {
  ...TIMEOUT,
  skip: SKIP_BROWSER || WITH_ALL,
}, async () => {
  await prepared;
  const { as, origin } = opened();
  const narrow = { viewport: { width: 320, height: 720 } };
  const nothingWide = async (page: Page): Promise<void> => {
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 320, `${page.url()} is ${width} px wide`);
  };
  const [vin, other] = [vinOfTianshu(11), vinOfTianshu(12)];
  const exporter = await as('exporter', narrow);
  const stamped = {
    'letter.number': 'TS-11',
    'letter.issuer': '示例天枢汽车有限公司',
    'letter.issuedOn': '2026-11-10',
    'letter.vin': vin,
    'letter.destination': 'GE',
    'letter.seal': 'stamped',
    'outlet.letter': 'TS-11',
    'outlet.provider': 'Auto',
    'outlet.country': 'GE',
    'outlet.address': 'Street 1',
    'outlet.services': 'repair|parts',
  };
  await exporter.goto(`${origin}/applications/new`);
  const sheet = fileOf(sheetOf([carOf(vin, stamped)], USCC));
  await exporter.getByLabel('File with the vehicles').setInputFiles(sheet);
  await enter(exporter, button(exporter, 'Read it'));
  await enter(exporter, link(exporter, 'See the answers'));
  await enter(exporter, button(exporter, 'Submit 1 vehicle'));
  await exporter.getByText('It waits for an officer.').waitFor();
  const application = exporter.url();

  // a letter that was issued for another vehicle of another application
  const another = await handIn(exporter, [carOf(other)]);
  await enter(exporter, link(exporter, 'Ask the manufacturers for letters'));
  await exporter.getByText('You ask one manufacturer for 1 letter.').waitFor();
  await nothingWide(exporter);
  await enter(exporter, button(exporter, 'Ask for 1 letter'));
  await exporter.getByText('Asked for 1 letter.').waitFor();
  await nothingWide(exporter);
  const signed = (await issueAll()).get(other)?.document ?? '';
  assert.notEqual(another, application);
  await exporter.goto(application);
  await enter(exporter, link(exporter, 'Bring signed letters as files'));
  await exporter.getByLabel('Signed letters').setInputFiles({
    name: 'letter.json',
    mimeType: 'application/json',
    buffer: Buffer.from(signed),
  });
  await tabTo(exporter, button(exporter, 'Verify and bring'));
  await exporter.keyboard.press('Enter');
  await exporter.getByText('0 of 1 were taken.').waitFor();
  await exporter.getByText('It is for another vehicle.').waitFor();
  await exporter.getByText('A letter serves one vehicle alone').waitFor();
  await nothingWide(exporter);

  const officer = await as('officer.a', narrow);
  const id = application.split('/').at(-1) ?? '';
  await officer.goto(`${origin}/queue/applications/${id}/vehicles/${vin}`);
  await officer.getByText('the gate waits until an officer has confirmed the letter').waitFor();
  await nothingWide(officer);
  await enter(officer, link(officer, 'Confirm it with the manufacturer'));
  await tabTo(officer, officer.getByRole('checkbox').first());
  await officer.keyboard.press('Space');
  await tabTo(officer, officer.getByLabel('Whom you asked, and what was said'));
  await officer.keyboard.insertText('Export office, 0755-0000000: yes, ours');
  await enter(officer, button(officer, 'Go on: check it'));
  await enter(officer, button(officer, 'Sign that it is confirmed'));
  await officer.getByText('The confirmation is kept with the letter.').waitFor();
  await officer
    .getByText('Confirmed with the manufacturer on 24 Nov 2026, by telephone.')
    .waitFor();
  await officer.getByText('Export office, 0755-0000000: yes, ours').first().waitFor();
  await nothingWide(officer);
});
