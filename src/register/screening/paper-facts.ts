import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { checkDigitHolds } from '../../domain/vin/check-digit.ts';
import { parseVin } from '../../domain/vin/vin.ts';
import type { PaperReading } from '../../papers/paper-reading.ts';
import type { CheckKey } from '../../papers/texts/keys.ts';
import { prepared } from '../prepared.ts';
import type { Register } from '../register.ts';
import type { Transaction } from '../transaction.ts';
import { openReading, type SealedReading } from './sealed-reading.ts';

/** Checks that hold what a paper says against what it says itself. */
const WITHIN: readonly CheckKey[] = [
  'code-sum',
  'code-and-page',
  'number-year',
  'words-and-figures',
  'net-tax-total',
  'data-and-page',
];

/** VINs that differ in fewer characters are one mistyped. */
const CHARACTERS = 3; // not-law: how a code is read

/** A paper of an application that was read. */
export interface ReadPaper {
  /** Null: it is of the whole application. */
  readonly vin: string | null;
  readonly kind: string;
  /** Whether a paper of its kind is of one vehicle. */
  readonly ofOne: boolean;
  readonly reading: PaperReading;
  /** Other vehicles for which the same file, or another of the same capture, was handed in. */
  readonly sameFile: readonly string[];
  readonly sameCapture: readonly string[];
}

const PAPERS = prepared(`
  SELECT
    a.vin,
    a.kind,
    register.is_of_one_vehicle(a.kind) AS "ofOne",
    encode(a.paper, 'hex') AS sha256,
    r.sealed,
    r.key_version,
    elsewhere.same_file AS "sameFile",
    elsewhere.same_capture AS "sameCapture"
  FROM register.paper_attached a
  JOIN register.paper_reading r ON r.paper = a.paper
  CROSS JOIN LATERAL (
    SELECT
      coalesce(array_agg(DISTINCT e.vin) FILTER (WHERE e.how = 'same-file'), '{}') AS same_file,
      coalesce(array_agg(DISTINCT e.vin) FILTER (WHERE e.how = 'same-capture'), '{}') AS same_capture
    FROM register.paper_elsewhere(a.id) e
  ) elsewhere
  WHERE a.thing = $1 AND a.attached_to = 'application' AND (a.vin = ANY ($2) OR a.vin IS NULL) AND a.removed_at IS NULL
`);

/** Whether a paper names other vehicles and this one nowhere; a mistyped VIN is none. */
const namesOther = ({ vin, ofOne, reading }: ReadPaper): boolean => {
  const named = reading.values.flatMap(({ name, value }) => (name === 'vin' ? [value] : []));
  if (!ofOne || named.length === 0) return false;
  return named.every((value) => {
    const other = parseVin(value);
    if (other === null || !checkDigitHolds(other)) return false;
    return [...other].filter((character, at) => character !== vin?.[at]).length >= CHARACTERS;
  });
};

const contradictionsIn = ({ reading }: ReadPaper): number =>
  reading.checks.filter(({ check, answer }) => answer === 'told' && WITHIN.includes(check)).length;

const wasChanged = ({ reading: { seals, checks } }: ReadPaper): boolean =>
  seals.some(({ state }) => state === 'changed') ||
  checks.some(({ check, answer }) => check === 'after-signature' && answer === 'told');

/** What the papers of vehicles tell, a row a vehicle that has any: facts of papers, for the question. */
export const paperFacts = (papers: readonly ReadPaper[]): readonly ShownFacts[] =>
  [...Map.groupBy(papers, ({ vin }) => vin ?? '')].flatMap(([vin, own]) =>
    vin === ''
      ? []
      : [
          {
            vin,
            'paper.sameFileVehicles': new Set(own.flatMap(({ sameFile }) => sameFile)).size,
            'paper.sameCaptureVehicles': new Set(own.flatMap(({ sameCapture }) => sameCapture))
              .size,
            'paper.ofOtherVin': own.filter(namesOther).length,
            'paper.contradictions': own.reduce((sum, paper) => sum + contradictionsIn(paper), 0),
            'paper.changedAfterSigning': own.filter(wasChanged).length,
          },
        ],
  );

/** Papers of an application, and of vehicles of it, that were read. Plays the register itself: to be called as JOB. */
export const readPapersOf = async (
  register: Pick<Register, 'secrets'>,
  tx: Transaction,
  application: string,
  vins: readonly string[],
): Promise<readonly ReadPaper[]> => {
  type Row = Omit<ReadPaper, 'reading'> & SealedReading & Record<string, unknown>;
  const rows = await tx.rows<Row>(PAPERS, [application, vins]);
  return rows.flatMap((row) => {
    const reading = openReading(register, row);
    const { vin, kind, ofOne, sameFile, sameCapture } = row;
    return reading === null ? [] : [{ vin, kind, ofOne, reading, sameFile, sameCapture }];
  });
};
