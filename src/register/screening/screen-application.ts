import { sql } from '../../domain/rules/sql/sql.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { archiveLaw } from './archive-law.ts';
import { gatherFiling, type Wanted } from './gather-filing.ts';
import { program } from './program.ts';
import { screenedApart } from './screened-apart.ts';
import { type ScreenedPart, screenedParts, type ToAnswer } from './screened-parts.ts';
import type { ScreenedVehicle } from './screening-shapes.ts';

/** What is to be screened. */
export interface ToScreen extends Wanted {
  /** The vehicles to be answered anew; all without it. */
  readonly vins?: readonly string[];
}

/** Vehicles screened so far, of how many. */
export type ScreeningProgress = (done: number, of: number) => void;

/** Writes a screening by a law of the archive; no row where it is not there yet. */
const INSERT_SCREENING = prepared(sql`
  INSERT INTO register.screening (
    application, version, exporter, province, asked_on, rule_set, program, patterns_run, question, digest
  )
  SELECT $1::uuid, $2::int, $3::uuid, $4, $5::date, hash, $7, $8::uuid, $9::bytea, $10::bytea
  FROM register.rule_set
  WHERE hash = $6
  RETURNING id
`);

const INSERT_VERDICTS = prepared(sql`
  INSERT INTO register.verdict (
    application, version, exporter, province, asked_on, rule_set, program, screening,
    place, vin, bytes, told, gate, entry, risk, quality, on_the_applicants_word,
    reasons
  )
  SELECT
    $1::uuid, $2::int, $3::uuid, $4::text, $5::date, $6::text, $7::text, $8::uuid,
    v.place, v.vin,
    substring($11::bytea FROM v.bytes_from FOR v.bytes_long),
    substring($12::bytea FROM v.told_from FOR v.told_long),
    v.gate, v.entry, v.risk, v.quality, v.on_the_applicants_word, v.reasons
  FROM unnest(
    $9::int[], $10::text[], $13::int[], $14::int[], $15::int[], $16::int[],
    $17::text[], $18::text[], $19::text[], $20::text[], $21::boolean[], $22::text[]
  ) v (
    place, vin, bytes_from, bytes_long, told_from, told_long, gate, entry, risk, quality, on_the_applicants_word,
    reasons
  )
  RETURNING id, place
`);

/** From so many vehicles on the thread that takes what others ask is not held up by their screening. */
const APART = 100; // not-law: vehicles

const partsOf = (
  { engine, secrets }: Register,
  asked: ToAnswer,
): AsyncGenerator<ScreenedPart, void> => {
  const { law } = engine;
  const { files } = law;
  const { pseudonymKey } = secrets;
  const few = (asked.vins?.size ?? asked.gathered.licences.length) < APART;
  return few || files === undefined
    ? screenedParts(engine, asked)
    : screenedApart(law, { files, pseudonymKey }, asked);
};

/** What is written with each verdict of a screening. */
type Head = readonly [
  application: string,
  version: number,
  exporter: string,
  province: string,
  today: string,
  ruleSet: string,
  program: string,
];

const insertScreening = async (
  register: Register,
  tx: Transaction,
  head: Head,
  run: string | null,
  { packed, digest, ruleSet }: Extract<ScreenedPart, { kind: 'question' }>,
): Promise<string> => {
  const insert = () => tx.maybe<{ id: string }>(INSERT_SCREENING, [...head, run, packed, digest]);
  let inserted = await insert();
  if (inserted === null) {
    await archiveLaw(tx, register.engine.law);
    inserted = await insert();
  }
  if (inserted === null) throw new Error(`the law ${ruleSet} is not archived`);
  return inserted.id;
};

const insertVerdicts = async (
  tx: Transaction,
  head: Head,
  screening: string,
  { vehicles, bytes, told }: Extract<ScreenedPart, { kind: 'verdicts' }>,
): Promise<readonly ScreenedVehicle[]> => {
  const ids = await tx.rows<{ id: string; place: number }>(INSERT_VERDICTS, [
    ...head,
    screening,
    vehicles.map(({ place }) => place),
    vehicles.map(({ vin }) => vin),
    ...[bytes.whole, told.whole, bytes.from, bytes.long, told.from, told.long],
    vehicles.map(({ gate }) => gate),
    vehicles.map(({ entry }) => entry),
    vehicles.map(({ risk }) => risk),
    vehicles.map(({ quality }) => quality),
    vehicles.map(({ onTheApplicantsWord }) => onTheApplicantsWord),
    vehicles.map(({ reasons }) => reasons),
  ]);
  const idAt = new Map(ids.map(({ id, place }) => [place, id]));
  return vehicles.map(({ place, reasons: _reasons, ...vehicle }) => ({
    verdict: idAt.get(place) ?? '',
    ...vehicle,
  }));
};

/** Answers what was gathered and writes the verdicts, as JOB. */
const screenGathered = async (
  register: Register,
  tx: Transaction,
  asked: ToAnswer,
  onProgress: ScreeningProgress,
): Promise<readonly ScreenedVehicle[]> => {
  const { application, version, exporter, province, today, run } = asked.gathered;
  const screened: ScreenedVehicle[] = [];
  let head: Head | null = null;
  let screening = '';
  let total = 0;
  for await (const part of partsOf(register, asked)) {
    if (part.kind === 'question') {
      head = [application, version, exporter, province, today, part.ruleSet, program()];
      total = part.vehicles;
      screening = await insertScreening(register, tx, head, run?.id ?? null, part);
      continue;
    }
    if (head === null) throw new Error('a screening begins with its question');
    screened.push(...(await insertVerdicts(tx, head, screening, part)));
    onProgress(screened.length, total);
  }
  return screened;
};

const NO_PROGRESS: ScreeningProgress = () => {};

/**
 * Screens an application's vehicles by the law in force, with all that the register knows of them, and writes their
 * verdicts, in the transaction of whoever submits, amends or answers. The register itself is played inside.
 *
 * @returns one a row of the application's licence account, in its order.
 * @throws Refused `not-found` for an application or version that is none.
 */
export const screenApplication = (
  register: Register,
  tx: Transaction,
  { vins, ...asked }: ToScreen,
  onProgress: ScreeningProgress = NO_PROGRESS,
): Promise<readonly ScreenedVehicle[]> =>
  tx.as(JOB, async () => {
    const gathered = await gatherFiling(register, tx, asked);
    const wanted = vins === undefined ? null : new Set(vins);
    return screenGathered(register, tx, { gathered, vins: wanted }, onProgress);
  });
