import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { after } from 'node:test';
import { hashPassword } from 'better-auth/crypto';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { expectedCheckDigit } from '../../src/domain/vin/check-digit.ts';
import { parseVin } from '../../src/domain/vin/vin.ts';
import type { Actor } from '../../src/register/actor.ts';
import {
  type DemonstrationAccess,
  makeAccess,
} from '../../src/register/demonstration/demonstration-access.ts';
import { DEMONSTRATION_DAY } from '../../src/register/demonstration/demonstration-day.ts';
import type { PaperDesk } from '../../src/register/paper-reader.ts';
import { freePort } from '../../src/register/postgres/data-folder.ts';
import { listen } from '../../src/service/node/listen.ts';
import { openSignIn } from '../../src/service/node/open-sign-in.ts';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { signInPool } from '../../src/service/sign-in/sign-in-pool.ts';
import { filed } from '../register/a-car.ts';
import { type TestRegister, testRegister } from '../register/test-register.ts';
import { serviceOver } from '../service/test-service.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { openBrowser } from './look-at-page.ts';

/** Credit code of the exporter who takes the journeys. */
export const USCC = '91650100MA0DEMQ01R';
const KEY_BYTES = 32;
/** More than any page has. */
const MOST_STOPS = 400;

/** Pages over an empty register in which the persons of the demonstration sign in, for a file of tests. */
export interface Journey {
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  readonly owner: TestRegister['owner'];
  readonly pool: TestRegister['pool'];
  readonly register: TestRegister['register'];
  readonly browser: Browser;
  /** A page of a browser of its own, in English, that nobody is signed in to. */
  readonly page: (options?: BrowserContextOptions) => Promise<Page>;
  /** Signs somebody in by one click; the page shows what waits. */
  readonly as: (username: string, options?: BrowserContextOptions) => Promise<Page>;
  /** What somebody's button on the sign-in page says. */
  readonly buttonOf: (username: string) => string;
  /** Whoever has a user name, as the register knows it. */
  readonly actorOf: (username: string) => Actor;
  /** Of everybody who signs in. */
  readonly usernames: readonly string[];
}

const actorIn = ({ members, persons }: DemonstrationAccess, username: string): Actor => {
  const { role, which } = persons.find((one) => one.username === username) ?? assert.fail(username);
  return members.get(role)?.persons[which] ?? assert.fail(role);
};

/** Makes them; with a reader papers are read and drawn. To be called at the top level of a module. */
export const openJourney = async (reader: PaperDesk['reader'] = null): Promise<Journey> => {
  const database = await testRegister(DEMONSTRATION_DAY);
  const { owner } = database;
  const register = database.register.withPapers({ folder: null, reader });
  const access = await makeAccess(
    owner,
    { secrets: register.secrets, hash: hashPassword },
    join(temporaryFolder('journey'), 'keys.json'),
  );
  await filed(owner, actorIn(access, 'exporter'));
  const pool = signInPool(database.connection);
  pool.on('connect', (client) => {
    client
      .query('SET SESSION AUTHORIZATION mileproof_service; SET ROLE mileproof_sign_in')
      .catch(() => {});
  });
  after(() => pool.end());
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const { authenticate, mount } = openSignIn(register, {
    pool,
    origins: [origin],
    key: randomBytes(KEY_BYTES),
    providers: [],
  });
  const { password } = access;
  const accounts = access.persons.map(({ username, name }) => ({
    ...{ id: username, name, username, password },
  }));
  const plenty = { perSecond: 10_000, burst: 10_000 };
  const { app } = serviceOver(database, {
    register,
    authenticate,
    mounts: [mount],
    limits: { signedIn: plenty, address: plenty, unknownKey: plenty, unknownKeys: plenty },
    pages: pagesWith({ door: mount.handle, base: mount.path, accounts }),
  });
  const listening = await listen(app, { host: '127.0.0.1', port });
  after(listening.close);
  const browser = await openBrowser();
  after(() => browser.close());
  const page: Journey['page'] = async (options) => {
    const context = await browser.newContext({ locale: 'en', ...options });
    const made = await context.newPage();
    // what never comes is told by its name, long before the whole test is given up
    made.setDefaultTimeout(120_000); // not-law: milliseconds
    return made;
  };
  const buttonOf = (username: string): string =>
    access.persons.find((one) => one.username === username)?.name.en ?? assert.fail(username);
  return {
    ...{ origin, owner, pool: database.pool, register, browser, page, buttonOf },
    as: async (username, options) => {
      const one = await page(options);
      await one.goto(`${origin}/sign-in`);
      await one.getByRole('button', { name: buttonOf(username), exact: true }).click();
      await button(one, 'Sign out').waitFor();
      return one;
    },
    actorOf: (username) => actorIn(access, username),
    usernames: access.persons.map(({ username }) => username),
  };
};

/** A VIN of Chery's with its check digit, another for each number. */
export const carOf = (number: number): string => {
  const bare = `LVVDB21B0SD${String(number).padStart(6, '0')}`;
  const vin = parseVin(bare);
  assert.ok(vin !== null);
  return `${bare.slice(0, 8)}${expectedCheckDigit(vin)}${bare.slice(9)}`;
};

/** A sheet as a file that a browser sends. */
export const fileOf = (sheet: string) => ({
  name: 'cars.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(sheet),
});

/** The button with exactly this name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });

/** The first link with exactly this name. */
export const link = (page: Page, name: string): Locator =>
  page.getByRole('link', { name, exact: true }).first();

/** The link to a vehicle, in whatever list it stands. */
export const vehicleLink = (page: Page, vin: string): Locator =>
  page.locator(`main a[href$="/vehicles/${vin}"]`).first();

/** Goes with the tab key until the element has the focus; fails where it never gets it. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  await target.waitFor();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`the tab key does not reach ${target}`);
};

/** Goes to a link or button with the tab key and opens it with Enter. */
export const enter = async (page: Page, target: Locator): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
};

/** Goes to a field with the tab key and types into it. */
export const type = async (page: Page, target: Locator, text: string): Promise<void> => {
  await tabTo(page, target);
  await page.keyboard.insertText(text);
};

/** What the register wrote down about things, oldest first, as `who verb kind`. */
export const eventsOf = async (
  { owner, actorOf, usernames }: Journey,
  things: readonly unknown[],
): Promise<readonly string[]> => {
  const { rows } = await owner.query<{ person: string | null; verb: string; kind: string }>(
    `SELECT person, verb, kind
      FROM register.event
      WHERE thing = ANY($1::uuid[])
      ORDER BY id`,
    [things],
  );
  return rows.map(({ person, verb, kind }) => {
    const who = usernames.find((username) => actorOf(username).person === person);
    return `${who ?? 'nobody'} ${verb} ${kind}`;
  });
};
