import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { RingTotal } from '../../domain/nation/nation-summary.ts';
import { type EvidenceStep, stepSentence, stepSentenceZh } from '../../nation/links/evidence.ts';
import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';
import { openCaseOf } from './found-patterns.ts';
import type { FoundRing, RingWay } from './nation-shapes.ts';
import { provinceSeen } from './placed-vehicles.ts';

/** Which rings of a run are wanted; null: all. */
export interface RingsWanted {
  readonly run: string;
  readonly number: number | null;
  readonly after: readonly string[] | null;
  readonly rows: number;
}

interface WayStep extends Omit<EvidenceStep, 'on'> {
  readonly on: string | null;
}

/** What evidence of the pattern `ring` tells of a vehicle's way. */
interface WayEvidence {
  readonly path?: readonly WayStep[];
}

type RingRow = {
  number: number;
  ring: RingTotal;
  provinces: readonly string[];
  own: number;
  vin: string | null;
  evidence: WayEvidence | null;
  exporter: string | null;
  own_codes: readonly string[];
  own_names: readonly string[];
  open_number: string | null;
  open_id: string | null;
};

const A = 65; // not-law: the letter A
const LETTERS = 26;

/** The letter of a party, as the drawn way has it. */
const letterOf = (place: number): string =>
  place < LETTERS ? String.fromCharCode(A + place) : String(place + 1);

/** The way of a vehicle of the office's own, where parties that are not its exporters go by their letters. */
const ownWay = ({ evidence, exporter, own_codes, own_names }: RingRow): RingWay | null => {
  const path = evidence?.path ?? [];
  if (path.length === 0) return null;
  const ids = [...new Set(path.flatMap(({ from, to }) => [from, to]))];
  const nameOf = (id: string): string | null => {
    const place = own_codes.indexOf(id);
    return place < 0 ? null : (own_names[place] ?? id);
  };
  const label = (id: string): string => nameOf(id) ?? letterOf(ids.indexOf(id));
  return {
    parties: ids.map((id) => ({ name: nameOf(id), exporter: id === exporter })),
    steps: path.map(({ on, ...step }) => {
      const dated = { ...step, on: on === null ? null : parseIsoDate(on) };
      return {
        from: ids.indexOf(step.from),
        to: ids.indexOf(step.to),
        by: step.by,
        sentence: { en: stepSentence(dated, label), zh: stepSentenceZh(dated, label) },
      };
    }),
  };
};

const wholeWay = ({ path }: RingTotal): RingWay | null =>
  path === null || path.steps.length === 0
    ? null
    : {
        parties: path.parties.map(({ name, exporter }) => ({ name, exporter })),
        steps: path.steps.map((step) => ({ ...step })),
      };

const foundRing = (row: RingRow, whole: boolean): FoundRing => {
  const { number, ring, provinces, own, vin, own_codes: codes, open_number, open_id } = row;
  const { label, parties, vehicles, exporters } = ring;
  return {
    ...{ number, parties, vehicles, own, vin },
    label: whole ? label : null,
    provinces: [...provinces],
    exporters: whole ? [...exporters] : exporters.filter((one) => codes.includes(one)),
    way: whole ? wholeWay(ring) : ownWay(row),
    open: open_number === null ? null : { id: open_id, number: open_number },
  };
};

/** Rings of a run that whoever acts may see, those of most vehicles first: an office those through its province. */
export const foundRings = async (
  tx: Transaction,
  { run, number, after, rows }: RingsWanted,
): Promise<readonly FoundRing[]> => {
  const seen = provinceSeen(tx);
  const found = await tx.as(JOB, () =>
    tx.rows<RingRow>(
      `SELECT
          g.number, g.ring, g.provinces,
          through.own, through.vin, through.evidence, through.exporter,
          ARRAY(SELECT o.uscc FROM register.organisation o
            WHERE o.part = 'exporter' AND o.province = $1 ORDER BY o.id) AS own_codes,
          ARRAY(SELECT o.name FROM register.organisation o
            WHERE o.part = 'exporter' AND o.province = $1 ORDER BY o.id) AS own_names,
          opened.number AS open_number, opened.id AS open_id
        FROM register.nation_ring g
        CROSS JOIN LATERAL (
          SELECT
            count(DISTINCT p.vin)::int AS own,
            (array_agg(p.vin ORDER BY way.drawn DESC, p.vin))[1] AS vin,
            (array_agg(p.evidence -> 'ring' ORDER BY way.drawn DESC, p.vin))[1] AS evidence,
            (array_agg(p.exporter ORDER BY way.drawn DESC, p.vin))[1] AS exporter
          FROM register.nation_pattern p
          -- the vehicle whose way the run kept with the ring comes first
          CROSS JOIN LATERAL (
            SELECT p.evidence -> 'ring' -> 'sentences'
              = jsonb_path_query_array(g.ring, '$.path.steps[*].sentence.en') AS drawn
          ) way
          WHERE p.run = g.run
            AND p.evidence -> 'ring' ->> 'ring' = g.ring ->> 'ring'
            AND ($1::text IS NULL OR p.province = $1)
        ) through
        ${openCaseOf('ring', `concat_ws(' ', g.ring ->> 'label', g.ring -> 'exporters' ->> 0)`)}
        WHERE g.run = $2
          AND ($1::text IS NULL OR $1 = ANY (g.provinces))
          AND ($3::int IS NULL OR g.number = $3)
          AND ($4::int IS NULL OR g.number > $4)
        ORDER BY g.number
        LIMIT $5`,
      [seen, run, number, after?.[0] ?? null, rows],
    ),
  );
  return found.map((row) => foundRing(row, seen === null));
};
