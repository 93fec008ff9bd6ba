// in the gate: both lives of a car are walked
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { sheetOf } from '../service/exporter-walk.ts';
import { WITH_ALL } from '../tier.ts';
import {
  button,
  carOf,
  enter,
  eventsOf,
  fileOf,
  type Journey,
  link,
  openJourney,
  tabTo,
  type,
  USCC,
  vehicleLink,
} from './journey.ts';
import { SKIP_BROWSER } from './look-at-page.ts';

const TIMEOUT = { timeout: 600_000, skip: SKIP_BROWSER };
const journey: Journey | null = SKIP_BROWSER === false ? await openJourney() : null;
const opened = (): Journey => journey ?? assert.fail();

/** The one row that a statement of the owner finds. */
const rowOf = async (text: string, vin: string): Promise<Record<string, unknown>> => {
  const { rows } = await opened().owner.query<Record<string, unknown>>(text, [vin]);
  assert.equal(rows.length, 1);
  return rows[0] ?? {};
};

const VEHICLE = `
  SELECT application.id AS application, vehicle.id AS vehicle, application.state AS "applicationState",
    vehicle.state, vehicle.verdict IS NOT NULL AS judged, vehicle.proposed_by AS "proposedBy",
    vehicle.stepped_by AS "steppedBy"
  FROM register.application_vehicle vehicle
  JOIN register.application ON application.id = vehicle.application
  WHERE vehicle.vin = $1`;

const LICENSED = `
  SELECT licensed.id, licence.id AS licence, licensed.state, licence.state AS "licenceState",
    odometer_km AS "odometerKm", declared_destination AS destination, customs_entry AS entry,
    exited_on::text AS "exitedOn", deregistered_on::text AS "deregisteredOn"
  FROM register.licensed_vehicle licensed
  JOIN register.licence ON licence.id = licensed.licence
  WHERE vin = $1`;

/** Judges the appeal of the vehicle that is shown, by keyboard. */
const judge = async (page: Page): Promise<void> => {
  await enter(page, link(page, 'Judge the appeal'));
  await tabTo(page, page.locator('[name=grounds][value="discretion:cn.reconsideration.facts"]'));
  await page.keyboard.press('Space');
  await type(page, page.getByLabel('Facts as found'), 'The letter was issued that day.');
  // the arrow keys go from choice to choice
  await tabTo(page, page.getByLabel('The refusal is upheld'));
  await page.keyboard.press('ArrowDown');
  await enter(page, button(page, 'Go on: check it'));
  await enter(page, button(page, 'Give the judgment'));
};

test(
  'the first life, without script: from a file with a bad cell to the deregistration',
  TIMEOUT,
  async () => {
    const { as, page: anybody, origin, actorOf } = opened();
    const vin = carOf(1);
    const plain = { javaScriptEnabled: false };
    const exporter = await as('exporter', plain);
    await link(exporter, 'Applications').click();
    await link(exporter, 'New application').click();
    const sheet = sheetOf([{ vin, more: { 'licence.destination': 'Narnia' } }], USCC);
    await exporter.getByLabel('File with the vehicles').setInputFiles(fileOf(sheet));
    await button(exporter, 'Read it').click();
    await exporter.getByText('One cell must be mended before you can go on.').waitFor();
    await exporter.getByLabel('What Narnia is').selectOption('GE');
    await button(exporter, 'Save all answers').last().click();
    await exporter.getByText('Nothing is wrong with the data.').waitFor();
    await link(exporter, 'See the answers').click();
    await button(exporter, 'Submit 1 vehicle').click();
    await exporter.getByText('It waits for an officer.').waitFor();
    const filedAt = exporter.url();

    const officer = await as('officer.a', plain);
    await link(officer, 'What waits').click();
    await button(officer, 'Take the next one').click();
    await officer.getByText('It is yours for half an hour.').waitFor();
    const desk = officer.url().replace(/\?.*/, '');
    await vehicleLink(officer, vin).click();
    await officer.getByText("Clear on the applicant's word", { exact: false }).first().waitFor();
    for (const box of await officer.getByRole('checkbox').all()) await box.check();
    await button(officer, 'I compared these with the originals').click();
    await officer.getByText('Signed: you compared them with the originals.').waitFor();
    await link(officer, 'Ask about this vehicle').click();
    await officer.getByLabel('Questions in Chinese').fill(`${vin} 从哪个口岸出境？`);
    await officer.getByLabel('The same in English').fill('Which port?');
    await button(officer, 'Go on: check it').click();
    await button(officer, 'Ask').click();
    await officer.getByText('The clock stands still until the exporter answers.').waitFor();

    await link(exporter, 'What waits').click();
    await link(exporter, 'Answer').click();
    await exporter.getByLabel('Which port?').fill('Khorgos 霍尔果斯');
    await button(exporter, 'Send the answer').click();
    await exporter.getByText('Khorgos 霍尔果斯').waitFor();

    await officer.goto(desk);
    await officer.getByText('Khorgos 霍尔果斯').waitFor();
    await button(officer, 'Take it').click();
    await vehicleLink(officer, vin).click();
    await link(officer, 'Grant').click();
    await button(officer, 'Grant').click();
    await officer.getByText('Granted. This cannot be undone').waitFor();
    await link(officer, 'all vehicles').click();
    await link(officer, 'Decide and issue the licences').click();
    await button(officer, 'Decide and issue').click();
    await officer.getByText('The licences were issued.').waitFor();

    await exporter.goto(filedAt);
    await exporter.getByText('Every vehicle is decided.').waitFor();
    await link(exporter, 'Licences').click();
    await exporter.locator('main a[href^="/licences/"]').first().click();
    await exporter.waitForURL('**/licences/*');
    await exporter.locator('figure.qr svg').waitFor();
    await exporter.getByText(exporter.url()).last().waitFor();

    const customs = await as('customs', plain);
    await link(customs, 'Border').click();
    await customs.getByLabel('VIN, licence or letter').fill(vin.toLowerCase());
    await button(customs, 'Ask').click();
    await customs.getByLabel('Number of the entry').fill('942026500000010001');
    await customs.getByLabel('Final destination on the entry').fill('Georgia');
    await customs.getByLabel('Odometer, km').fill('9101');
    await button(customs, 'Go on').click();
    await button(customs, 'Record the entry').click();
    await customs.getByText('The entry is recorded.').waitFor();
    await button(customs, 'Go on').click();
    await button(customs, 'Record the exit').click();
    await customs.getByRole('heading', { name: 'The exit is recorded.' }).waitFor();

    const registry = await as('registry', plain);
    await link(registry, 'Deregistrations').click();
    await registry.locator(`main a[href$="vin=${vin}"]`).first().click();
    await button(registry, 'Go on').click();
    await button(registry, 'Deregister').click();
    await registry.getByText('The deregistration is recorded.').waitFor();

    const told = await anybody(plain);
    await told.goto(`${origin}/`);
    await told.getByRole('textbox').first().fill(vin);
    await told.keyboard.press('Enter');
    await told.waitForURL(`**/vehicles/${vin}**`);
    // of 15 January to 24 November 2026: 313 days
    await told
      .getByText(
        'Exported as used to Georgia on 24 Nov 2026, 313 days after it was first registered',
      )
      .first()
      .waitFor();

    const row = await rowOf(VEHICLE, vin);
    const { application, vehicle, ...stands } = row;
    assert.deepEqual(stands, {
      ...{ applicationState: 'decided', state: 'granted', judged: true, proposedBy: null },
      steppedBy: actorOf('officer.a').person,
    });
    const { id, licence, ...left } = await rowOf(LICENSED, vin);
    assert.deepEqual(left, {
      ...{ state: 'deregistered', licenceState: 'usedUp', odometerKm: 9_101, destination: 'GE' },
      ...{ entry: '942026500000010001', exitedOn: '2026-11-24', deregisteredOn: '2026-11-24' },
    });
    assert.deepEqual(await eventsOf(opened(), [application, vehicle, id, licence]), [
      'exporter draft application',
      'exporter submit application',
      'exporter list vehicleDecision',
      'officer.a take application',
      'officer.a see-papers application',
      'officer.a ask application',
      'exporter answer application',
      'officer.a take application',
      'officer.a grant vehicleDecision',
      'officer.a decide application',
      'officer.a issue licence',
      'officer.a license licensedVehicle',
      'customs declare licensedVehicle',
      'customs exit licensedVehicle',
      'customs use-up licence',
      'registry deregister licensedVehicle',
    ]);
  },
);

test('the second life, by keyboard alone: refused by two persons, appealed, overturned by a third, licensed', {
  ...TIMEOUT,
  skip: SKIP_BROWSER || WITH_ALL,
}, async () => {
  const { page: browser, origin, buttonOf, actorOf } = opened();
  const vin = carOf(2);
  const arrive = async (username: string): Promise<Page> => {
    const page = await browser();
    await page.goto(`${origin}/sign-in`);
    await enter(page, button(page, buttonOf(username)));
    await button(page, 'Sign out').waitFor();
    return page;
  };
  const exporter = await arrive('exporter');
  // asked for long before it is needed: a dialogue that opens earlier is not seen
  const chosen = exporter.waitForEvent('filechooser');
  await enter(exporter, link(exporter, 'Applications'));
  await enter(exporter, link(exporter, 'New application'));
  await tabTo(exporter, exporter.getByLabel('File with the vehicles'));
  await exporter.keyboard.press('Enter');
  const late = { 'licence.registeredOn': '2026-11-08', 'certificate.registeredOn': '2026-11-08' };
  await (await chosen).setFiles(fileOf(sheetOf([{ vin, more: late }], USCC)));
  await enter(exporter, button(exporter, 'Read it'));
  await enter(exporter, link(exporter, 'See the answers'));
  await enter(exporter, button(exporter, 'Submit 1 vehicle'));
  await exporter.getByText('It waits for an officer.').waitFor();

  const first = await arrive('officer.a');
  await enter(first, link(first, 'What waits'));
  await enter(first, button(first, 'Take the next one'));
  await first.waitForURL('**/queue/applications/*?done=taken');
  const desk = first.url().replace(/\?.*/, '');
  await enter(first, vehicleLink(first, vin));
  await enter(first, link(first, 'Propose a refusal'));
  const ground = first.getByLabel('商贸函〔2025〕648号第一（一）项');
  assert.equal(await ground.isChecked(), true);
  await type(first, first.getByLabel('Notice in English'), 'No letter came with it. ');
  await enter(first, button(first, 'Go on: check it'));
  await enter(first, button(first, 'Propose the refusal'));
  await first.getByText('The refusal is proposed.').waitFor();
  // whoever proposed is offered no countersigning, and is refused it at its address
  assert.equal(await link(first, 'Read and countersign').count(), 0);
  await first.goto(`${desk}/vehicles/${vin}/countersign`);
  await enter(first, button(first, 'Countersign'));
  await first.getByRole('alert').getByText('Another person must sign this.').waitFor();

  const second = await arrive('officer.b');
  await enter(second, link(second, 'What waits'));
  await enter(second, second.locator(`main a[href="${new URL(desk).pathname}"]`).first());
  await enter(second, vehicleLink(second, vin));
  await enter(second, link(second, 'Read and countersign'));
  await second.getByText('No letter came with it.').waitFor();
  await enter(second, button(second, 'Countersign'));
  await second.getByText('Refused. The exporter has the notice.').waitFor();

  await first.goto(desk);
  await enter(first, link(first, 'Decide and issue the licences'));
  await enter(first, button(first, 'Decide and issue'));
  await first.waitForURL('**?done=decided');

  await enter(exporter, link(exporter, 'What waits'));
  await enter(exporter, link(exporter, 'Read the notice'));
  await exporter.getByText('No letter came with it.').waitFor();
  await type(exporter, exporter.getByLabel('Why the refusal is wrong'), '确认书当日已签发。');
  await enter(exporter, button(exporter, 'Appeal'));
  await exporter.getByText('You appealed.').waitFor();

  // neither of the two who refused may judge
  await second.goto(`${desk}/vehicles/${vin}`);
  await judge(second);
  await second.getByRole('alert').getByText('Another person must sign this.').waitFor();
  const ministry = await arrive('ministry');
  await enter(ministry, link(ministry, 'What waits'));
  await enter(ministry, vehicleLink(ministry, vin));
  await judge(ministry);
  await ministry.getByText('The refusal is overturned.').first().waitFor();
  await exporter.reload();
  await exporter.getByText('The letter was issued that day.').first().waitFor();
  await first.goto(desk);
  await enter(first, link(first, 'Issue the licences that the appeal made due'));
  await enter(first, button(first, 'Issue'));
  await first.waitForURL('**?done=issued');
  // there is nothing more to issue
  assert.equal(await link(first, 'Issue the licences that the appeal made due').count(), 0);

  const { application, vehicle, ...stands } = await rowOf(VEHICLE, vin);
  const { id, licence, ...licensed } = await rowOf(LICENSED, vin);
  assert.deepEqual([licensed['state'], licensed['licenceState']], ['open', 'issued']);
  assert.deepEqual(stands, {
    ...{ applicationState: 'decided', state: 'overturned', judged: true, proposedBy: null },
    steppedBy: actorOf('ministry').person,
  });
  assert.deepEqual(await eventsOf(opened(), [application, vehicle, id, licence]), [
    'exporter draft application',
    'exporter submit application',
    'exporter list vehicleDecision',
    'officer.a take application',
    'officer.a propose-refusal vehicleDecision',
    'officer.b countersign vehicleDecision',
    'officer.a decide application',
    'exporter appeal vehicleDecision',
    'ministry overturn vehicleDecision',
    'officer.a issue licence',
    'officer.a license licensedVehicle',
  ]);
});
