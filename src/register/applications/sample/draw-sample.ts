import { createHmac } from 'node:crypto';
import { sql } from '../../../domain/rules/sql/sql.ts';
import { prepared } from '../../prepared.ts';
import type { Register } from '../../register.ts';
import { sampleShareOn } from '../../sample-terms.ts';
import type { Transaction } from '../../transaction.ts';

/** For what the register's key is used: nobody else has it. */
const PURPOSE = 'random-sample';
const WHOLE = 1000; // not-law: parts of a whole
const DRAWN_OF = 2 ** 32; // not-law: values of four bytes
const FIRST_BYTES = 8; // not-law: hexadecimal digits of four bytes

/**
 * What decides whether a vehicle is drawn in a year: HMAC-SHA256 of the VIN and the year, hexadecimal. The same for
 * every application of the vehicle in that year.
 *
 * @param key 32 bytes, the register's own.
 * @param day ISO.
 */
export const lotOf = (key: Buffer, vin: string, day: string): string =>
  createHmac('sha256', key)
    .update(`${vin} ${day.slice(0, 4)}`)
    .digest('hex');

/** Whether a lot is drawn where so many of a thousand are: its first four bytes lie below that share of all. */
export const isDrawn = (lot: string, perThousand: number): boolean =>
  Number.parseInt(lot.slice(0, FIRST_BYTES), 16) * WHOLE < perThousand * DRAWN_OF;

const INSERT = prepared(sql`
  INSERT INTO register.sample (vehicle, application, vin, exporter, province, drawn_on, per_thousand, lot)
  SELECT v.id, v.application, v.vin, v.exporter, v.province, $2, $3, decode(drawn.lot, 'hex')
  FROM unnest($4::text[], $5::text[]) AS drawn(vin, lot)
  JOIN register.application_vehicle v ON v.application = $1 AND v.vin = drawn.vin
  ON CONFLICT (vehicle) DO NOTHING
`);

/**
 * Draws of the vehicles that an application hands in, and keeps those drawn with the day; without any, nothing is
 * asked of the database. Plays the register itself: no exporter is told.
 *
 * @param day of the submission in China, ISO.
 */
export const drawSample = async (
  { engine, secrets }: Register,
  tx: Transaction,
  application: string,
  vins: readonly string[],
  day: string,
): Promise<void> => {
  const share = sampleShareOn(engine.law, day);
  if (share === null) return;
  const key = secrets.keyFor(PURPOSE);
  const lots = vins
    .map((vin) => ({ vin, lot: lotOf(key, vin, day) }))
    .filter(({ lot }) => isDrawn(lot, share.perThousand));
  if (lots.length === 0) return;
  await tx.run(INSERT, [
    ...[application, day, share.perThousand],
    ...[lots.map(({ vin }) => vin), lots.map(({ lot }) => lot)],
  ]);
};
