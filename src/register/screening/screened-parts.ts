import { setImmediate as pause } from 'node:timers/promises';
import { canonicalJson, type Json } from '../../domain/record/canonical-json.ts';
import type { Engine } from '../../engine/engine.ts';
import { archivedHash } from './archive-law.ts';
import { buildQuestion } from './build-question.ts';
import { compressJson } from './compressed-json.ts';
import type { Gathered } from './gather-filing.ts';
import { program } from './program.ts';
import type { StoredQuestion } from './stored-question.ts';
import { tellingLaw, toldToExporter } from './told-to-exporter.ts';
import { verdictContent } from './verdict-content.ts';
import { AskedIndex } from './who-told.ts';

/** What is to be answered: all that is known of an application, and the vehicles meant; null: all of it. */
export interface ToAnswer {
  readonly gathered: Gathered;
  readonly vins: ReadonlySet<string> | null;
}

/** Bytes one behind the other, and where each begins, from 1, and how long it is. */
export interface Joined {
  readonly whole: Uint8Array;
  readonly from: readonly number[];
  readonly long: readonly number[];
}

/** The verdict on a vehicle as lists show it. */
interface ScreenedPlace {
  /** Which vehicle of the question, from 0. */
  readonly place: number;
  readonly vin: string;
  readonly gate: string;
  readonly entry: string;
  readonly risk: string;
  readonly quality: string;
  readonly onTheApplicantsWord: boolean;
  /** Codes of the rules behind the answers, spaces between. */
  readonly reasons: string;
  /** In how many facts tellings differ. */
  readonly differs: number;
}

/** What a screening consists of, in this order: its question, then the verdicts of so many vehicles at a time. */
export type ScreenedPart =
  | {
      readonly kind: 'question';
      readonly packed: Uint8Array;
      readonly digest: Uint8Array;
      /** Hash of the law that answers, as the archive has it. */
      readonly ruleSet: string;
      readonly vehicles: number;
    }
  | {
      readonly kind: 'verdicts';
      readonly vehicles: readonly ScreenedPlace[];
      /** Canonical bytes of each verdict, and of what the exporter is told of it. */
      readonly bytes: Joined;
      readonly told: Joined;
    };

/** So many verdicts are written in one statement. */
const AT_ONCE = 500; // not-law: rows of a statement

/** So many verdicts are made before others have their turn: some 10 ms. */
const AT_A_STRETCH = 20; // not-law: vehicles

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

/**
 * Answers what was gathered, by the law that the engine has now, and makes what is written of it. Knows no database, so
 * that a thread of its own can do it (`screened-apart.ts`). Without a vehicle there is no part.
 */
export async function* screenedParts(
  engine: Engine,
  { gathered, vins }: ToAnswer,
): AsyncGenerator<ScreenedPart, void> {
  const built = buildQuestion(gathered, vins);
  if (built.vehicles.length === 0) return;
  const { text, packed, digest } = await compressJson(built as unknown as Json);
  // what is asked is what is stored: a replay asks the very same
  const asked = JSON.parse(text) as StoredQuestion;
  const { law } = engine;
  const answer = await engine.answer(asked.question);
  if (answer.kind !== 'answered') throw new Error(`not answered: ${answer.problem.code}`);
  const total = asked.vehicles.length;
  yield { kind: 'question', packed, digest, ruleSet: archivedHash(law.hash), vehicles: total };
  const index = new AskedIndex(asked);
  const telling = tellingLaw(law.ruleSet);
  const head = { program: program(), question: digest.toString('hex') };
  for (let first = 0; first < total; first += AT_ONCE) {
    const vehicles: ScreenedPlace[] = [];
    const bytes: Buffer[] = [];
    const told: Buffer[] = [];
    for (let place = first; place < Math.min(first + AT_ONCE, total); place += 1) {
      if (place % AT_A_STRETCH === 0) await pause();
      const content = verdictContent(head, asked, index, place, answer, telling.axes);
      bytes.push(canonicalBytes(content.record));
      told.push(canonicalBytes(toldToExporter(content, asked, place, answer, telling)));
      const { gate, entry, risk, quality, onTheApplicantsWord, reasons } = content;
      vehicles.push({
        ...{ place, gate, entry, risk, quality, onTheApplicantsWord },
        vin: asked.vehicles[place]?.vin ?? '',
        reasons: reasons.join(' '),
        differs: asked.vehicles[place]?.differs.length ?? 0,
      });
    }
    yield { kind: 'verdicts', vehicles, bytes: joined(bytes), told: joined(told) };
  }
}
