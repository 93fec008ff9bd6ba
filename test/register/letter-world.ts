import type pg from 'pg';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import type { LetterTerms } from '../../src/letters/letter.ts';
import type { Actor } from '../../src/register/actor.ts';
import type { RegisterLetterInFull } from '../../src/register/letters/letter-shapes.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { makeSigningKey } from '../../src/register/letters/trust/make-signing-key.ts';
import { proposeTrustList } from '../../src/register/letters/trust/propose-trust-list.ts';
import { publishProposal } from '../../src/register/letters/trust/publish-proposal.ts';
import type { Register } from '../../src/register/register.ts';
import { clearCar, filed, type Stated, submitted } from './a-car.ts';
import { doneBy } from './done-by.ts';
import { another, newActor, say } from './register-database.ts';
import type { TestRegister } from './test-register.ts';

/** What a letter of the tests promises. */
export const TERMS: LetterTerms = {
  warranty: { months: 36, kilometres: 100_000, startsOn: 'first registration abroad' },
  parts: { leadTimeDays: 14, years: 10 },
  software: { updates: true, languages: ['ru'], remoteLock: false },
  recalls: true,
};

/** A code of the form that letters take. */
export const USCC = '915260183BJ1XG6123';

/** A car that was registered 30 days before it was applied for, so that it needs a letter; no letter is stated. */
export const carInNeed = (vin: string, uscc = USCC): Stated => {
  const car = clearCar(vin, uscc);
  const days = (account: 'licence' | 'certificate') =>
    (car[account] ?? []).map((row) => ({
      ...row,
      [`${account}.registeredOn`]: '2026-10-20',
      [`${account}.pendingExportOn`]: '2026-11-05',
    }));
  return { ...car, licence: days('licence'), certificate: days('certificate') };
};

const CHARACTERS = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';
const PLACES = 4;

/** A VIN of Chery's with its check digit; those of later places come later in the order of VINs. */
export const vinAt = (place: number): string => {
  let left = place;
  let serial = '';
  for (let at = 0; at < PLACES; at += 1) {
    serial = `${CHARACTERS[left % CHARACTERS.length]}${serial}`;
    left = Math.floor(left / CHARACTERS.length);
  }
  // the two characters behind it are chosen so that the check digit is 7
  for (const one of CHARACTERS) {
    for (const other of CHARACTERS) {
      const vin = `LVVDB11B7RD${serial}${one}${other}`;
      if (vinStandingOf(vin) === 'valid') return vin;
    }
  }
  throw new Error(`no VIN at ${place}`);
};

/** A manufacturer with a trusted key and outlets, an exporter, an office, a ministry of two persons. */
export interface LetterWorld {
  readonly register: Register;
  readonly pool: pg.Pool;
  readonly owner: pg.Client;
  readonly exporter: Actor;
  readonly office: Actor;
  readonly manufacturer: Actor;
  readonly ministry: Actor;
  readonly second: Actor;
  readonly customs: Actor;
  /** An application of these vehicles, submitted and not screened; for Georgia. */
  readonly applied: (vins: readonly string[], by?: Actor, stated?: Stated) => Promise<string>;
  /** The same with letters issued for all of them. */
  readonly letterFor: (vin: string) => Promise<RegisterLetterInFull>;
}

/** An outlet of a manufacturer that was attested today. */
export const addOutlet = async (
  pool: pg.Pool,
  manufacturer: Actor,
  number: string,
  country = 'GE',
  servesOthers: 'yes' | 'no' = 'yes',
): Promise<string> => {
  const [row] = await say<{ id: string }>(
    pool,
    manufacturer,
    `INSERT INTO register.outlet (
        organisation, maker, number, name, country, address, lon, lat, phone, state, verb
      )
      VALUES ($1, $2, $3, $4, $5, $6, 44.8, 41.7, '+995322000000', 'proposed', 'propose')
      RETURNING id`,
    [
      manufacturer.organisation,
      manufacturer.maker,
      number,
      `Auto ${number}`,
      country,
      `Street ${number}`,
    ],
  );
  const id = row?.id ?? '';
  await say(
    pool,
    manufacturer,
    `UPDATE register.outlet
      SET state = 'attested', verb = 'attest', stepped_at = now(), 
        attested_on = (now() AT TIME ZONE 'Asia/Shanghai')::date,
        attested_until = (now() AT TIME ZONE 'Asia/Shanghai')::date + 180
      WHERE id = $1`,
    [id],
  );
  for (const service of ['service', 'parts', 'warranty', 'servesCarsItDidNotImport']) {
    await say(
      pool,
      manufacturer,
      'INSERT INTO register.outlet_service (outlet, service, answer) VALUES ($1, $2, $3)',
      [id, service, service === 'servesCarsItDidNotImport' ? servesOthers : 'yes'],
    );
  }
  return id;
};

/** A key of a manufacturer that a published trust list names. */
export const trustedKey = async (
  register: Register,
  manufacturer: Actor,
  ministry: Actor,
  second: Actor,
): Promise<string> => {
  const { id } = await doneBy(makeSigningKey(register, manufacturer, {}));
  const { id: proposal } = await doneBy(proposeTrustList(register, ministry));
  await doneBy(publishProposal(register, second, { proposal }));
  return id;
};

/** Lays the world in a register. */
export const letterWorld = async ({
  register,
  pool,
  owner,
}: Omit<TestRegister, 'publicPool'>): Promise<LetterWorld> => {
  const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
  const office = await newActor(owner, 'office', { province: '65' });
  const manufacturer = await newActor(owner, 'manufacturer', { maker: 'chery' });
  const ministry = await newActor(owner, 'ministry');
  const second = await another(owner, ministry);
  const customs = await newActor(owner, 'customs');
  await filed(owner, exporter);
  await addOutlet(pool, manufacturer, 'GE-1');
  await addOutlet(pool, manufacturer, 'GE-2');
  await trustedKey(register, manufacturer, ministry, second);
  const applied: LetterWorld['applied'] = async (vins, by = exporter, stated = {}) => {
    const cars = vins.map((vin) => carInNeed(vin));
    const all: Record<string, unknown[]> = {};
    for (const car of [...cars, stated])
      for (const [account, rows] of Object.entries(car))
        all[account] = [...(all[account] ?? []), ...rows];
    const id = await submitted({ pool, register }, by, all as Stated);
    await owner.query(
      `UPDATE register.application_vehicle SET destination = 'GE' WHERE application = $1`,
      [id],
    );
    return id;
  };
  const letterFor = async (vin: string): Promise<RegisterLetterInFull> => {
    const application = await applied([vin]);
    const { rows } = await owner.query<{ number: string }>(
      'SELECT number FROM register.application WHERE id = $1',
      [application],
    );
    const vehicles = [{ application: rows[0]?.number ?? '', vin }];
    const drafted = await doneBy(draftLetters(register, manufacturer, { vehicles, terms: TERMS }));
    const letter = drafted.items[0]?.id ?? '';
    return doneBy(issueLetter(register, manufacturer, { letter }));
  };
  return {
    ...{ register, pool, owner, exporter, office, manufacturer, ministry, second, customs },
    ...{ applied, letterFor },
  };
};
