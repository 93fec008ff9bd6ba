import { createHash } from 'node:crypto';
import type pg from 'pg';
import { type Actor, JOB } from '../../src/register/actor.ts';
import { say } from './register-database.ts';

const HASH = 'ab'.repeat(32);

let numbers = 0;
const nextNumber = (letters: string): string => {
  numbers += 1;
  return `${letters}${numbers}`;
};

/** Id of the row that a statement made. */
const made = (rows: readonly { readonly id: string }[]): string => {
  const [row] = rows;
  if (row === undefined) throw new Error('nothing was made');
  return row.id;
};

/** An application with one vehicle, submitted in its first version. */
export interface Submitted {
  readonly application: string;
  readonly vehicle: string;
  readonly vin: string;
}

/** Drafts an application with one vehicle and submits it. */
export const submitOne = async (
  pool: pg.Pool,
  exporter: Actor,
  province: string,
  vin: string,
): Promise<Submitted> => {
  const application = made(
    await say(
      pool,
      exporter,
      `INSERT INTO register.application (number, exporter, province, state, verb)
        VALUES ($1, $2, $3, 'draft', 'draft')
        RETURNING id`,
      [nextNumber('CK'), exporter.organisation, province],
    ),
  );
  const digest = createHash('sha256').update(vin).digest();
  await say(
    pool,
    exporter,
    `INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest)
      VALUES ($1, 1, $2, $3, register.today(), $4)`,
    [application, exporter.organisation, province, digest],
  );
  await say(
    pool,
    exporter,
    `UPDATE register.application
      SET state = 'submitted', verb = 'submit', version = 1, stepped_at = now()
      WHERE id = $1`,
    [application],
  );
  const vehicle = made(
    await say(
      pool,
      exporter,
      `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, state, verb)
        VALUES ($1, $2, $3, 1, $4, 'open', 'list')
        RETURNING id`,
      [application, exporter.organisation, province, vin],
    ),
  );
  return { application, vehicle, vin };
};

/** What a verdict says that stands against a vehicle: it has no letter, and a flag. */
const AGAINST = {
  findings: [
    { axis: 'risk', rule: 'R01', id: 'integrity.days-parked', result: 'notMet' },
    { axis: 'gate', rule: 'G01', id: 'cn.648.letter-required', result: 'notMet' },
    { axis: 'gate', rule: 'G15', id: 'cn.2024-6.inspection', result: 'unknown' },
  ],
};

/** Writes a verdict on a submitted vehicle; one that is blocked says why. */
export const judge = async (
  pool: pg.Pool,
  { application, vin }: Submitted,
  exporter: Actor,
  province: string,
  answers: { readonly gate?: string; readonly onItsWord?: boolean } = {},
): Promise<string> => {
  await say(
    pool,
    JOB,
    `INSERT INTO register.rule_set (hash, law) VALUES ($1, '\\x00') ON CONFLICT DO NOTHING`,
    [HASH],
  );
  return made(
    await say(
      pool,
      JOB,
      `INSERT INTO register.verdict (
          vin, application, version, exporter, province, asked_on, rule_set, program, bytes, told,
          gate, entry, risk, quality, on_the_applicants_word
        )
        VALUES (
          $1, $2, 1, $3, $4, register.today(), $5, '0', convert_to($8, 'UTF8'), '\\x7b7d', $6, 'admissible', 'low',
          'sound', $7
        )
        RETURNING id`,
      [
        vin,
        application,
        exporter.organisation,
        province,
        HASH,
        answers.gate ?? 'clear',
        answers.onItsWord ?? false,
        JSON.stringify(answers.gate === 'blocked' ? AGAINST : {}),
      ],
    ),
  );
};

/** Grants a vehicle and puts it on a licence of its own. */
export const license = async (
  pool: pg.Pool,
  office: Actor,
  exporter: Actor,
  submitted: Submitted,
  verdict: string,
  days = 90,
): Promise<{ readonly licence: string; readonly licensed: string }> => {
  await say(
    pool,
    office,
    `UPDATE register.application_vehicle SET state = 'granted', verb = 'grant', verdict = $2, stepped_at = now()
      WHERE id = $1`,
    [submitted.vehicle, verdict],
  );
  const licence = made(
    await say(
      pool,
      office,
      `INSERT INTO register.licence (
          number, application, exporter, province, destination, valid_from, valid_until, state, verb
        )
        VALUES ($1, $2, $3, $4, 'KZ', register.today(), register.today() + $5::int, 'issued', 'issue')
        RETURNING id`,
      [nextNumber('L'), submitted.application, exporter.organisation, office.province, days],
    ),
  );
  const licensed = made(
    await say(
      pool,
      office,
      `INSERT INTO register.licensed_vehicle (licence, decision, exporter, province, vin, may_leave, state, verb)
        VALUES ($1, $2, $3, $4, $5, 'empty', 'open', 'license')
        RETURNING id`,
      [licence, submitted.vehicle, exporter.organisation, office.province, submitted.vin],
    ),
  );
  return { licence, licensed };
};
