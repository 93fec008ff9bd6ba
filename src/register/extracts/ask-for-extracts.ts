import { z } from 'zod';
import { EXTRACT_LIFE } from '../../domain/lives/extract-life.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { action } from '../action.ts';
import { JOB } from '../actor.ts';
import { randomBase32 } from '../letters/base32.ts';
import { Name } from '../shapes.ts';
import { EXTRACTS, type ExtractRow, extractOf } from './extract-rows.ts';
import { Extract } from './extract-shapes.ts';

/** Characters of a number by chance, of 5 bits. */
const BY_CHANCE = 10; // not-law: characters

/** Most vehicles of an application. */
const MOST = 20_000; // not-law: vehicles

/** A number for an extract, which tells of no other. It has a digit, so that it is taken for a number. */
const newExtractNumber = (): string => {
  for (;;) {
    const number = `DJ${randomBase32(BY_CHANCE)}`;
    if (/[2-7]/.test(number)) return number;
  }
};

/** Vehicles of an application, with whether one can be asked for. */
const VEHICLES = sql`
  SELECT
    v.id, v.vin,
    v.destination IS NOT NULL AND v.destination ~ '^[A-Z]{2}$' AS bound,
    EXISTS (
      SELECT FROM register.extract e
      WHERE e.vehicle = v.id AND e.destination = v.destination AND e.state = 'requested'
    ) AS asked
  FROM register.application_vehicle v
  WHERE v.application = $1 AND ($2::text[] IS NULL OR v.vin = ANY ($2))
  ORDER BY v.vin
`;

/** Those of which a registry has told. */
const TOLD = sql`
  SELECT v.vin
  FROM unnest($1::text[]) v (vin)
  JOIN LATERAL register.registration_of(v.vin) r ON true
`;

const ASK = sql`
  INSERT INTO register.extract (number, vehicle, state, verb)
  SELECT t.number, t.vehicle, 'requested', 'request'
  FROM unnest($1::text[], $2::uuid[]) t (number, vehicle)
  ON CONFLICT (vehicle, destination) WHERE state = 'requested' DO NOTHING
`;

/** Why none is asked for of a vehicle: closed. */
const Left = z.enum(['not-listed', 'no-destination', 'asked-already', 'nothing-told']);

/**
 * Asks the registry for extracts of registration of an exporter's own vehicles: those of an application, all or some.
 * Those of which none can be asked for are told, with why; the others are asked for.
 */
export const askForExtracts = action({
  method: 'POST',
  path: '/v1/extracts',
  summary: { en: 'Ask for extracts of registration', zh: '申请车辆登记摘录' },
  description:
    'Of vehicles of one own application. The registry that told of a vehicle last signs or refuses; the country is ' +
    'the one that the application lists.',
  access: { right: 'act', parts: ['exporter'] },
  body: {
    application: z.uuid(),
    vins: z
      .array(Name)
      .min(1)
      .max(MOST)
      .optional()
      .meta({ description: 'All of the application without it.' }),
  },
  answer: z
    .strictObject({
      items: z.array(Extract),
      left: z.array(z.strictObject({ vin: z.string(), why: Left })),
    })
    .meta({ id: 'ExtractsAsked' }),
  status: 201,
  step: { life: EXTRACT_LIFE, verb: 'request' },
  work: async ({ tx, refuse }, { application, vins }) => {
    const wanted = vins === undefined ? null : [...new Set(vins.map((vin) => vin.toUpperCase()))];
    const vehicles = await tx.rows<{ id: string; vin: string; bound: boolean; asked: boolean }>(
      VEHICLES,
      [application, wanted],
    );
    if (vehicles.length === 0) refuse('not-found', { field: 'application' });
    const rows = await tx.as(JOB, () =>
      tx.rows<{ vin: string }>(TOLD, [vehicles.map(({ vin }) => vin)]),
    );
    const told = new Set(rows.map(({ vin }) => vin));
    const why = ({ vin, bound, asked }: (typeof vehicles)[number]) => {
      if (!bound) return 'no-destination' as const;
      if (asked) return 'asked-already' as const;
      return told.has(vin) ? null : ('nothing-told' as const);
    };
    const listed = new Set(vehicles.map(({ vin }) => vin));
    const left = vehicles.flatMap((one) => {
      const said = why(one);
      return said === null ? [] : [{ vin: one.vin, why: said }];
    });
    const chosen = vehicles.filter((one) => why(one) === null);
    const numbers = chosen.map(newExtractNumber);
    await tx.run(ASK, [numbers, chosen.map(({ id }) => id)]);
    const made = await tx.rows<ExtractRow>(
      `${EXTRACTS}
        WHERE e.number = ANY ($1)
        ORDER BY e.vin, e.id`,
      [numbers],
    );
    const unknown = (wanted ?? []).filter((vin) => !listed.has(vin));
    return {
      items: made.map(extractOf),
      left: [...left, ...unknown.map((vin) => ({ vin, why: 'not-listed' as const }))],
    };
  },
});
