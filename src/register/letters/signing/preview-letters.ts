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
import { producedOf, stopOf } from '../production/produced-of.ts';
import type { Produced } from '../production/production-shapes.ts';
import { outletsToName, type TermsToWrite, termsWanted } from '../terms/terms-of-letters.ts';
import { actingManufacturer } from './issue-letter.ts';
import { openSigner } from './open-signer.ts';
import { LettersPreview, type PreviewGroup, type PreviewRow } from './preview-shapes.ts';

type ListedRow = {
  readonly letter: string | null;
  readonly application: string;
  readonly vin: string;
  readonly id: string | null;
  readonly destination: string | null;
  readonly was: string | null;
  readonly model: string | null;
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
    SELECT l.id AS letter, l.application_number AS number, l.vin, l.destination AS was, l.model, l.state, t.place
    FROM unnest($1::uuid[]) WITH ORDINALITY AS t(id, place)
    JOIN register.letter l ON l.id = t.id AND l.manufacturer = $4
    UNION ALL
    SELECT NULL, t.number, t.vin, NULL, NULL, NULL, 1000000 + t.place
    FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS t(number, vin, place)
  )
  SELECT
    w.letter,
    w.number AS application,
    w.vin, a.id,
    coalesce(w.was, v.destination) AS destination,
    w.was, w.model,
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

interface Judged {
  readonly own: boolean;
  readonly terms: boolean;
  readonly outlets: readonly NamedOutlet[];
  readonly produced: Produced | null;
}

/** Whether every outlet says that it serves no car which it did not import. */
const noneServes = (outlets: readonly NamedOutlet[]): boolean =>
  outlets.every(({ servesCarsItDidNotImport }) => servesCarsItDidNotImport === 'no');

const problemOf = (
  row: ListedRow,
  { own, terms, outlets, produced }: Judged,
): RefusalCode | null => {
  if (!own) return 'not-your-make';
  if (row.state !== null && !UNDER_WAY.includes(row.state)) return 'step-not-in-table';
  if (!row.listed) return 'letter-not-for-this-vehicle';
  if (row.inForce) return 'letter-in-force';
  if (row.underWay) return 'letter-under-way';
  const stop = produced === null ? null : stopOf(produced);
  if (stop !== null) return stop;
  if (!terms) return 'terms-missing';
  if (outlets.length === 0) return 'no-outlets';
  return noneServes(outlets) ? 'no-outlet-serves' : null;
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

/** The models of vehicles that are named, by application and VIN. */
const modelsNamed = async (
  tx: Transaction,
  listed: readonly ListedRow[],
): Promise<ReadonlyMap<string, string>> => {
  const models = new Map<string, string>();
  const named = listed.filter((row) => row.letter === null && row.listed);
  for (const [id, rows] of Map.groupBy(named, (row) => row.id ?? '')) {
    const found = await modelsOf(
      tx,
      id,
      rows.map(({ vin }) => vin),
    );
    for (const [vin, model] of found) models.set(`${id} ${vin}`, model);
  }
  return models;
};

const HELD = 'SELECT (extract(epoch FROM register.letters_held_for()) / 60)::float8 AS minutes';

/** A group while it is made. */
interface Group {
  readonly country: string;
  readonly terms: TermsToWrite | null;
  readonly outlets: readonly NamedOutlet[];
  readonly rows: PreviewRow[];
}

const groupOf = ({ country, terms, outlets, rows }: Group): PreviewGroup => {
  const sound = rows.filter(({ problem }) => problem === null);
  const [first] = sound;
  const template = terms?.bound ?? null;
  return {
    country,
    template: template === null ? null : { id: template.id, name: template.name },
    ...{ letters: sound.length, left: rows.length - sound.length },
    ...{ terms: terms?.terms ?? null, outlets: [...outlets] },
    first:
      first === undefined || first.exporter === null
        ? null
        : {
            ...{ application: first.application, exporter: first.exporter },
            vehicle: { vin: first.vin, model: first.model },
          },
  };
};

/**
 * What issuing letters would sign, with the reason of every one that cannot be issued; nothing is written. Letters of
 * one country and the same terms are a group: in it all promise the same.
 */
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
    const { register, tx, refuse } = work;
    const acting = actingManufacturer(tx.actor);
    if (wanted.bound !== true && wanted.terms === undefined && wanted.template === undefined)
      refuse('terms-missing', { field: 'terms' });
    const termsOf = await termsWanted(work, wanted);
    const listed = await listedOf(tx, acting.manufacturer, wanted);
    const vins = listed.map(({ vin }) => vin);
    const makers = await makersOfVins(register, tx, vins, await todayIn(tx));
    const produced = await producedOf(tx, vins);
    const models = await modelsNamed(tx, listed);
    const groups = new Map<string, Group>();
    const groupFor = async (country: string, model: string): Promise<Group> => {
      const terms = termsOf({ destination: country, model });
      const key = `${country} ${terms?.bound?.id ?? ''} ${terms === null}`;
      const known = groups.get(key);
      if (known !== undefined) return known;
      const outlets = await outletsToName(tx, country, terms?.chosen ?? null);
      const made: Group = { country, terms, outlets, rows: [] };
      groups.set(key, made);
      return made;
    };
    const rows: PreviewRow[] = [];
    for (const row of listed) {
      const { letter, application, vin, destination, uscc, name } = row;
      const own = makers.get(vin)?.id === acting.maker;
      // of a vehicle that is not its own, a manufacturer is told nothing
      const told = own && row.listed;
      const model = row.model ?? models.get(`${row.id} ${vin}`) ?? '';
      const ownProduced = own ? (produced.get(vin) ?? null) : null;
      const group = destination === null ? null : await groupFor(destination, model);
      const shown: PreviewRow = {
        ...{ letter, application, vin, model: told ? model : '' },
        destination: told || letter !== null ? destination : null,
        exporter: told && uscc !== null && name !== null ? { uscc, name } : null,
        produced: ownProduced,
        problem: problemOf(row, {
          ...{ own, produced: ownProduced },
          ...{ terms: group !== null && group.terms !== null, outlets: group?.outlets ?? [] },
        }),
      };
      rows.push(shown);
      if (shown.destination !== null) group?.rows.push(shown);
    }
    const { minutes } = await tx.one<{ minutes: number }>(HELD);
    return {
      rows,
      groups: [...groups.values()]
        .filter((group) => group.rows.length > 0)
        .toSorted((one, other) => one.country.localeCompare(other.country, 'en'))
        .map(groupOf),
      heldMinutes: minutes,
      stopped: await stoppedBy(register, tx, acting),
    };
  },
});
