import { setImmediate as pause } from 'node:timers/promises';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { Answer } from '../../engine/question.ts';
import { JOB } from '../actor.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { archivedHash, archiveLaw } from './archive-law.ts';
import { buildQuestion } from './build-question.ts';
import { compressJson } from './compressed-json.ts';
import { type Gathered, gatherFiling, type Wanted } from './gather-filing.ts';
import { program } from './program.ts';
import type { ScreenedVehicle } from './screening-shapes.ts';
import type { StoredQuestion } from './stored-question.ts';
import { tellingLaw, toldToExporter } from './told-to-exporter.ts';
import { type VerdictContent, verdictContent } from './verdict-content.ts';
import { AskedIndex } from './who-told.ts';

/** What is to be screened. */
export interface ToScreen extends Wanted {
  /** The vehicles to be answered anew; all without it. */
  readonly vins?: readonly string[];
}

/** Vehicles screened so far, of how many. */
export type ScreeningProgress = (done: number, of: number) => void;

/** So many vehicles are written in one statement. */
const AT_ONCE = 500; // not-law: rows of a statement

/** So many verdicts are made before others have their turn: some 10 ms. */
const AT_A_STRETCH = 20; // not-law: vehicles

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

/** Bytes one behind the other, and where each begins, from 1, and how long it is. */
interface Joined {
  readonly whole: Buffer;
  readonly from: readonly number[];
  readonly long: readonly number[];
}

/** Joined since the driver sends one value as it is, and of a list of values a text twice as long. */
const joined = (parts: readonly Buffer[]): Joined => {
  const from: number[] = [];
  let next = 1;
  for (const { length } of parts) {
    from.push(next);
    next += length;
  }
  return { whole: Buffer.concat(parts), from, long: parts.map(({ length }) => length) };
};

const canonicalBytes = (value: Json): Buffer => Buffer.from(canonicalJson(value));

interface WrittenVehicle {
  readonly place: number;
  readonly content: VerdictContent;
  readonly told: Json;
}

const answered = async (
  register: Register,
  asked: StoredQuestion,
): Promise<{ readonly answer: Answer; readonly law: Register['engine']['law'] }> => {
  const { law } = register.engine;
  const answer = await register.engine.answer(asked.question);
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.problem.code}`);
  return { answer, law };
};

/** Answers what was gathered and writes the verdicts, as JOB. */
const screenGathered = async (
  register: Register,
  tx: Transaction,
  gathered: Gathered,
  vins: ReadonlySet<string> | null,
  onProgress: ScreeningProgress,
): Promise<readonly ScreenedVehicle[]> => {
  const built = buildQuestion(gathered, vins);
  if (built.vehicles.length === 0) return [];
  const { text, packed, digest } = await compressJson(built as unknown as Json);
  // what is asked is what is stored: a replay asks the very same
  const asked = JSON.parse(text) as StoredQuestion;
  const { answer, law } = await answered(register, asked);
  const { application, version, exporter, province, today, run } = gathered;
  const ruleSet = archivedHash(law.hash);
  const head = [application, version, exporter, province, today, ruleSet, program()];
  const values = [...head, run?.id ?? null, packed, digest];
  const insert = () => tx.maybe<{ id: string }>(INSERT_SCREENING, values);
  let inserted = await insert();
  if (inserted === null) {
    await archiveLaw(tx, law);
    inserted = await insert();
  }
  if (inserted === null) throw new Error(`the law ${ruleSet} is not archived`);
  const screening = inserted.id;
  const index = new AskedIndex(asked);
  const telling = tellingLaw(law.ruleSet);
  const screened: ScreenedVehicle[] = [];
  const total = asked.vehicles.length;
  for (let first = 0; first < total; first += AT_ONCE) {
    const written: WrittenVehicle[] = [];
    for (let place = first; place < Math.min(first + AT_ONCE, total); place += 1) {
      if (place % AT_A_STRETCH === 0) await pause();
      const content = verdictContent(
        { program: program(), question: digest.toString('hex') },
        asked,
        index,
        place,
        answer,
        telling.axes,
      );
      written.push({
        place,
        content,
        told: toldToExporter(content, asked, place, answer, telling),
      });
    }
    const bytes = joined(written.map(({ content }) => canonicalBytes(content.record)));
    const told = joined(written.map((vehicle) => canonicalBytes(vehicle.told)));
    const ids = await tx.rows<{ id: string; place: number }>(INSERT_VERDICTS, [
      ...head,
      screening,
      written.map(({ place }) => place),
      written.map(({ place }) => asked.vehicles[place]?.vin ?? ''),
      ...[bytes.whole, told.whole, bytes.from, bytes.long, told.from, told.long],
      written.map(({ content }) => content.gate),
      written.map(({ content }) => content.entry),
      written.map(({ content }) => content.risk),
      written.map(({ content }) => content.quality),
      written.map(({ content }) => content.onTheApplicantsWord),
      written.map(({ content }) => content.reasons.join(' ')),
    ]);
    const idAt = new Map(ids.map(({ id, place }) => [place, id]));
    for (const { place, content } of written) {
      const { gate, entry, risk, quality, onTheApplicantsWord } = content;
      screened.push({
        verdict: idAt.get(place) ?? '',
        vin: asked.vehicles[place]?.vin ?? '',
        ...{ gate, entry, risk, quality, onTheApplicantsWord },
        differs: asked.vehicles[place]?.differs.length ?? 0,
      });
    }
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
    const gathered = await gatherFiling(tx, asked);
    const wanted = vins === undefined ? null : new Set(vins);
    return screenGathered(register, tx, gathered, wanted, onProgress);
  });
