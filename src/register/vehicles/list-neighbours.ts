import { z } from 'zod';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import type { Shaped } from '../shaped.ts';
import { Day, Name } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { isListed } from './is-listed.ts';

/** Somebody or something with which a vehicle shares a number. */
const Neighbour = z.strictObject({
  vin: z.string().nullable().meta({
    description: 'Null of a vehicle that another office deals with, and of an exporter.',
  }),
  application: z.string().nullable().meta({
    description: 'Number of its application; null where none is known.',
  }),
  open: z.uuid().nullable().meta({ description: 'Id of it, where whoever asks may open it.' }),
  exporter: z.string().nullable().meta({
    description: 'Of an exporter: its name, where whoever asks may know it.',
  }),
  province: z.string().nullable().meta({
    description: 'Where it is dealt with; null where nobody deals with it.',
  }),
});
export type Neighbour = Shaped<typeof Neighbour>;

/** One number that a vehicle shares, and with whom. */
const Shared = z.strictObject({
  kind: z.enum([
    'certificate',
    'letter',
    'invoice',
    'policy',
    'engine',
    'entry',
    'phone',
    'address',
  ]),
  value: z.string().meta({
    description: 'As numbers are compared; of a telephone or an address empty.',
  }),
  neighbours: z.array(Neighbour),
  more: z.boolean().meta({ description: 'Whether more share it than are told.' }),
});
export type Shared = Shaped<typeof Shared>;

/** Another application of the same VIN. */
const Elsewhere = z.strictObject({
  application: z.string().meta({ description: 'Its number.' }),
  open: z.uuid().nullable(),
  province: z.string(),
  state: z.string().nullable().meta({
    description:
      'State of the decision on the vehicle there; null where another office deals with it.',
  }),
  appliedOn: Day.nullable(),
});
type Elsewhere = Shaped<typeof Elsewhere>;

/** What stands beside a vehicle. */
const Neighbourhood = z
  .strictObject({ shared: z.array(Shared), elsewhere: z.array(Elsewhere) })
  .meta({ id: 'Neighbourhood' });
export type Neighbourhood = Shaped<typeof Neighbourhood>;

/** So many of those who share one number are told. */
const MOST = 12; // not-law: neighbours that are told

type SharingRow = {
  kind: Shared['kind'];
  value: string;
  vin: string | null;
  number: string | null;
  application: string | null;
  exporter: string | null;
  province: string | null;
};

/** Other vehicles that share a number of a paper of the vehicle's own, as it is told now. */
const SHARING = `
  SELECT DISTINCT
    mine.kind,
    mine.value,
    r.vin,
    a.number,
    a.id AS application,
    NULL AS exporter,
    a.province
  FROM (
    SELECT DISTINCT k.kind, k.value
    FROM register.account_row r
    JOIN register.account_key k ON k.row_id = r.id
    WHERE r.vin = $2
      AND r.superseded_at IS NULL
      AND (r.standing IN ('fed', 'signed') OR r.source = $1)
      AND k.kind IN ('certificate', 'letter', 'invoice', 'policy', 'engine', 'entry')
  ) mine
  CROSS JOIN LATERAL (
    SELECT k.row_id
    FROM register.account_key k
    WHERE k.kind = mine.kind AND k.value = mine.value
    ORDER BY k.row_id
    LIMIT 256
  ) other
  JOIN register.account_row r ON r.id = other.row_id
  LEFT JOIN LATERAL (
    SELECT ap.id, ap.number, ap.province
    FROM register.application_vehicle av
    JOIN register.application ap ON ap.id = av.application
    WHERE av.vin = r.vin AND av.state <> 'withdrawn'
    ORDER BY ap.made_at DESC
    LIMIT 1
  ) a ON true
  WHERE r.superseded_at IS NULL
    AND r.vin <> $2
  ORDER BY 1, 2, 3
`;

/** Other exporters whose filing in force names the same telephone or address. */
const SAME_CONTACT = `
  SELECT DISTINCT
    contact.kind,
    '' AS value,
    NULL AS vin,
    NULL AS number,
    NULL::uuid AS application,
    o.name AS exporter,
    f.province
  FROM register.application a
  JOIN register.filing own ON own.exporter = a.exporter AND own.state = 'filed'
  CROSS JOIN (VALUES ('phone', 'exporter.phone'), ('address', 'exporter.address')) contact (kind, fact)
  JOIN register.filing f
    ON f.state = 'filed' AND f.exporter <> a.exporter AND f.facts ->> contact.fact = own.facts ->> contact.fact
  JOIN register.organisation o ON o.id = f.exporter
  WHERE a.id = $1
  ORDER BY 1, 6
`;

const ELSEWHERE = `
  SELECT
    a.number AS application,
    a.id AS open,
    a.province,
    av.state,
    v.applied_on::text AS "appliedOn"
  FROM register.application_vehicle av
  JOIN register.application a ON a.id = av.application
  LEFT JOIN register.application_version v ON v.application = a.id AND v.version = a.version
  WHERE av.vin = $2 AND av.application <> $1 AND a.state <> 'draft'
  ORDER BY a.made_at DESC
  LIMIT 50
`;

const sharedOf = (rows: readonly SharingRow[], mayOpen: (province: string | null) => boolean) =>
  [...Map.groupBy(rows, ({ kind, value }) => `${kind} ${value}`).values()].flatMap(
    (same): readonly Shared[] => {
      const [first] = same;
      if (first === undefined) return [];
      const neighbours = same.slice(0, MOST).map((row): Neighbour => {
        const own = mayOpen(row.province);
        return {
          vin: own ? row.vin : null,
          application: row.number,
          open: own ? row.application : null,
          exporter: own ? row.exporter : null,
          province: row.province,
        };
      });
      const { kind, value } = first;
      return [{ kind, value, neighbours, more: same.length > MOST }];
    },
  );

const read = async (
  tx: Transaction,
  given: readonly [application: string, vin: string],
): Promise<{ rows: readonly SharingRow[]; elsewhere: readonly Elsewhere[] }> => {
  const sharing = await tx.rows<SharingRow>(SHARING, given);
  const contacts = await tx.rows<SharingRow>(SAME_CONTACT, [given[0]]);
  const elsewhere = await tx.rows<Elsewhere>(ELSEWHERE, given);
  return { rows: [...sharing, ...contacts], elsewhere };
};

/**
 * What a vehicle of an application shares with others, and where else its VIN was applied for. The register looks
 * everywhere; of what another office deals with only the province and the number of the case are told.
 */
export const listNeighbours = action({
  method: 'GET',
  path: '/v1/applications/{application}/vehicles/{vin}/neighbours',
  summary: {
    en: 'With whom a vehicle shares a number, and where else its VIN was applied for',
    zh: '与车辆共用号码者，及同一车辆识别代号的其他申请',
  },
  access: { right: 'read', parts: ['office', 'ministry'] },
  params: { application: z.uuid(), vin: Name },
  answer: Neighbourhood,
  work: async ({ tx, refuse }, { application, vin }) => {
    if (!(await isListed(tx, application, vin))) refuse('not-found', { field: 'vin' });
    const { rows, elsewhere } = await tx.as(JOB, () => read(tx, [application, vin]));
    const mayOpen = (province: string | null): boolean =>
      tx.actor.part === 'ministry' || province === tx.actor.province;
    return {
      shared: sharedOf(rows, mayOpen),
      elsewhere: elsewhere.map((one) =>
        mayOpen(one.province) ? one : { ...one, open: null, state: null },
      ),
    };
  },
});
