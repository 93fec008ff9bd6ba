import { sql } from '../../../domain/rules/sql/sql.ts';
import type { NamedOutlet } from '../../../letters/letter.ts';
import { action } from '../../action.ts';
import { JOB } from '../../actor.ts';
import { Refused, refuse } from '../../outcome.ts';
import type { RefusalCode } from '../../refusals/refusals.ts';
import { type Register, todayIn } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { MAKER_READS } from '../letter.ts';
import { LETTERS_TO_DRAFT, type LettersToDraft } from '../letter-shapes.ts';
import { makersOfVins } from '../maker-here.ts';
import { modelsOf } from '../models-of.ts';
import { outletsToName, termsToWrite } from '../terms/terms-of-letters.ts';
import { actingManufacturer } from './issue-letter.ts';
import { openSigner } from './open-signer.ts';
import { LettersPreview, type PreviewRow } from './preview-shapes.ts';

type ListedRow = {
  readonly letter: string | null;
  readonly application: string;
  readonly vin: string;
  readonly id: string | null;
  readonly destination: string | null;
  readonly was: string | null;
  readonly listed: boolean;
  readonly state: string | null;
  readonly inForce: boolean;
  readonly underWay: boolean;
  readonly uscc: string | null;
  readonly name: string | null;
};

/** What is asked for and what is named, beside what its application lists now. */
const LISTED = sql`
  WITH wanted AS (
    SELECT l.id AS letter, l.application_number AS number, l.vin, l.destination AS was, l.state, t.place
    FROM unnest($1::uuid[]) WITH ORDINALITY AS t(id, place)
    JOIN register.letter l ON l.id = t.id AND l.manufacturer = $4
    UNION ALL
    SELECT NULL, t.number, t.vin, NULL, NULL, 1000000 + t.place
    FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS t(number, vin, place)
  )
  SELECT
    w.letter,
    w.number AS application,
    w.vin, a.id,
    coalesce(w.was, v.destination) AS destination,
    w.was,
    coalesce(
      v.state <> 'withdrawn'
        AND a.state NOT IN ('draft', 'withdrawn')
        AND v.destination IS NOT NULL
        AND (w.was IS NULL OR w.was = v.destination),
      false
    ) AS listed,
    w.state,
    EXISTS (
      SELECT FROM register.letter o
      WHERE o.application = a.id AND o.vin = w.vin AND o.state IN ('issued', 'suspended')
    ) OR EXISTS (
      SELECT FROM register.letter_brought b
      WHERE b.application = a.id AND b.vin = w.vin AND b.ended_at IS NULL
    ) AS "inForce",
    EXISTS (
      SELECT FROM register.letter o
      WHERE o.application = a.id AND o.vin = w.vin AND o.state IN ('requested', 'drafted', 'signed')
        AND o.id IS DISTINCT FROM w.letter
    ) AS "underWay",
    e.uscc, e.name
  FROM wanted w
  LEFT JOIN register.application a ON a.number = w.number
  LEFT JOIN register.application_vehicle v ON v.application = a.id AND v.vin = w.vin
  LEFT JOIN register.organisation e ON e.id = v.exporter
  ORDER BY w.place
`;

const UNDER_WAY: readonly string[] = ['requested', 'drafted'];

const problemOf = (row: ListedRow, own: boolean, named: boolean): RefusalCode | null => {
  if (!own) return 'not-your-make';
  if (row.state !== null && !UNDER_WAY.includes(row.state)) return 'step-not-in-table';
  if (!row.listed) return 'letter-not-for-this-vehicle';
  if (row.inForce) return 'letter-in-force';
  if (row.underWay) return 'letter-under-way';
  return named ? null : 'no-outlets';
};

const listedOf = (
  tx: Transaction,
  manufacturer: string,
  { letters = [], vehicles = [] }: LettersToDraft,
): Promise<readonly ListedRow[]> =>
  tx.as(JOB, () =>
    tx.rows<ListedRow>(LISTED, [
      letters,
      vehicles.map(({ application }) => application),
      vehicles.map(({ vin }) => vin),
      manufacturer,
    ]),
  );

/** The code of the refusal that keeps the manufacturer from signing today; null where it may. */
const stoppedBy = async (
  register: Register,
  tx: Transaction,
  acting: { readonly manufacturer: string; readonly maker: string },
): Promise<RefusalCode | null> => {
  try {
    await openSigner({ register, tx, refuse }, acting);
    return null;
  } catch (error) {
    if (error instanceof Refused) return error.refusal.code;
    throw error;
  }
};

/** What issuing letters would sign, with the reason of every one that cannot be issued; nothing is written. */
export const previewLetters = action({
  method: 'POST',
  path: '/v1/letters/preview',
  summary: {
    en: 'What issuing letters would sign, row by row; nothing is written',
    zh: '预览拟签发的确认书，不写入任何内容',
  },
  access: MAKER_READS,
  idempotent: false,
  body: LETTERS_TO_DRAFT,
  answer: LettersPreview,
  refusals: ['terms-missing'],
  work: async (work, wanted) => {
    const { register, tx } = work;
    const acting = actingManufacturer(tx.actor);
    const { terms, chosen } = await termsToWrite(work, wanted);
    const listed = await listedOf(tx, acting.manufacturer, wanted);
    const vins = listed.map(({ vin }) => vin);
    const makers = await makersOfVins(register, tx, vins, await todayIn(tx));
    const outlets = new Map<string, readonly NamedOutlet[]>();
    for (const { destination } of listed)
      if (destination !== null && !outlets.has(destination))
        outlets.set(destination, await outletsToName(tx, destination, chosen));
    const rows = listed.map((row): PreviewRow => {
      const { letter, application, vin, destination, uscc, name } = row;
      const own = makers.get(vin)?.id === acting.maker;
      // of a vehicle that is not its own, a manufacturer is told nothing
      const told = own && row.listed;
      const named = (outlets.get(destination ?? '') ?? []).length > 0;
      return {
        ...{ letter, application, vin, model: '' },
        destination: told || letter !== null ? destination : null,
        exporter: told && uscc !== null && name !== null ? { uscc, name } : null,
        problem: problemOf(row, own, named),
      };
    });
    const sound = rows.findIndex(({ problem }) => problem === null);
    const firstRow = rows[sound];
    const id = listed[sound]?.id ?? null;
    const models =
      firstRow === undefined || id === null
        ? new Map<string, string>()
        : await modelsOf(tx, id, [firstRow.vin]);
    const { destination = null, exporter = null } = firstRow ?? {};
    return {
      rows,
      terms,
      destinations: [...outlets].map(([country, named]) => ({
        ...{ country, outlets: named },
        letters: rows.filter((row) => row.problem === null && row.destination === country).length,
      })),
      first:
        firstRow === undefined || destination === null || exporter === null
          ? null
          : {
              ...{ application: firstRow.application, exporter, destinations: [destination] },
              vehicles: [{ vin: firstRow.vin, model: models.get(firstRow.vin) ?? '' }] as const,
              ...terms,
              outlets: outlets.get(destination) ?? [],
            },
      stopped: await stoppedBy(register, tx, acting),
    };
  },
});
