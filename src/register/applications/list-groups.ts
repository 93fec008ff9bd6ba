import { z } from 'zod';
import { action } from '../action.ts';
import type { Register } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { Day } from '../shapes.ts';
import type { Transaction } from '../transaction.ts';
import { APPLICATION } from './application.ts';
import { findApplication } from './application-rows.ts';
import { ApplicationVehicle } from './application-shapes.ts';
import { listVehicles, vehicleOf } from './application-vehicles.ts';
import { overtaken } from './decisions/overtaken.ts';
import { grantToken } from './decisions/preview-grants.ts';
import { MOST_TOGETHER } from './decisions/refusal-group-shapes.ts';
import { whyNotGranted } from './decisions/why-not-granted.ts';
import { DESKS } from './desk.ts';

/** No application lists more. */
const ALL = 1_000_000; // not-law: rows
/** Vehicles that are told of one group: as many as are refused together; the list of vehicles has the others. */
const SHOWN = MOST_TOGETHER;

/** How vehicles of an application stand, the gravest first; what is decided by its state. */
export const GROUP_KINDS = [
  'blocked',
  'undetermined',
  'notScreened',
  'overtaken',
  'toInspect',
  'notSeen',
  'grantable',
  'refusalProposed',
  'appealed',
  'refused',
  'upheld',
  'overturned',
  'granted',
  'withdrawn',
] as const;
type GroupKind = (typeof GROUP_KINDS)[number];

/** A vehicle within its group. */
const GroupedVehicle = ApplicationVehicle.extend({
  reasons: z.array(z.string()).meta({
    description: 'Codes of the rules behind its answers; not the one that its group is of.',
  }),
  brand: z.string().nullable(),
  model: z.string().nullable(),
  registeredOn: Day.nullable().meta({ description: 'First registration.' }),
}).meta({ id: 'GroupedVehicle' });
export type GroupedVehicle = Shaped<typeof GroupedVehicle>;

/** Vehicles of an application that stand alike. */
const VehicleGroup = z
  .strictObject({
    kind: z.enum(GROUP_KINDS),
    rule: z
      .string()
      .nullable()
      .meta({ description: 'Code of the first rule of the gate that stands against all of them.' }),
    count: z.number().int(),
    vehicles: z
      .array(GroupedVehicle)
      .meta({ description: 'The first of them, by VIN; the others by the list of vehicles.' }),
  })
  .meta({ id: 'VehicleGroup' });
export type VehicleGroup = Shaped<typeof VehicleGroup>;

const kindOf = (vehicle: ApplicationVehicle, late: ReadonlySet<string>): GroupKind => {
  const why = whyNotGranted(vehicle);
  if (why === null) return late.has(vehicle.verdict?.id ?? '') ? 'overtaken' : 'grantable';
  if (why === 'not-screened') return 'notScreened';
  if (why === 'inspection-open') return 'toInspect';
  if (why === 'not-seen') return 'notSeen';
  if (why === 'gate-not-clear')
    return vehicle.verdict?.gate === 'blocked' ? 'blocked' : 'undetermined';
  return GROUP_KINDS.find((kind) => kind === vehicle.state) ?? 'withdrawn';
};

/** The codes behind the latest answers of the version that counts, by verdict. */
const reasonsOf = async (
  tx: Transaction,
  application: string,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const rows = await tx.rows<{ id: string; reasons: string }>(
    `SELECT v.id, v.reasons
      FROM register.verdict v
      JOIN register.application a ON a.id = v.application AND a.version = v.version
      WHERE v.application = $1 AND v.reasons <> ''`,
    [application],
  );
  return new Map(rows.map(({ id, reasons }) => [id, reasons.split(' ')]));
};

type FactsRow = Pick<GroupedVehicle, 'brand' | 'model' | 'registeredOn'> & { id: string };

/** What a row shows of a vehicle beside its answers, by verdict. */
const factsOf = async (
  tx: Transaction,
  verdicts: readonly string[],
): Promise<ReadonlyMap<string, FactsRow>> => {
  const rows = await tx.rows<FactsRow>(
    `SELECT v.id,
        facts #>> '{licence.brand,value}' AS brand,
        facts #>> '{licence.model,value}' AS model,
        substring(facts #>> '{certificate.registeredOn,value}' FROM '^\\d{4}-\\d{2}-\\d{2}$') AS "registeredOn"
      FROM register.verdict v
      CROSS JOIN LATERAL (SELECT convert_from(v.bytes, 'UTF8')::jsonb -> 'facts' AS facts) said
      WHERE v.id = ANY ($1::uuid[])`,
    [verdicts],
  );
  return new Map(rows.map((row) => [row.id, row]));
};

/** The vehicles of an application in groups. */
const groupsOf = async (
  register: Register,
  tx: Transaction,
  application: string,
): Promise<{ groups: VehicleGroup[]; token: string }> => {
  const wanted = { application, state: null, gate: null, after: null, rows: ALL };
  const vehicles = (await listVehicles(tx, wanted)).map((row) => vehicleOf(tx, row));
  const clear = vehicles.flatMap((one) =>
    whyNotGranted(one) === null && one.verdict !== null ? [one.verdict.id] : [],
  );
  const late = await overtaken(register, tx, clear);
  const reasons = await reasonsOf(tx, application);
  const places = new Map(
    register.engine.law.ruleSet.rules
      .filter(({ axis }) => axis === 'gate')
      .map(({ code }, place) => [code, place]),
  );
  const placed = vehicles.map((vehicle) => {
    const kind = kindOf(vehicle, late);
    const codes = reasons.get(vehicle.verdict?.id ?? '') ?? [];
    const against = kind === 'blocked' || kind === 'undetermined';
    const rule = against ? (codes.find((code) => places.has(code)) ?? null) : null;
    return { kind, rule, vehicle, codes: codes.filter((code) => code !== rule) };
  });
  const grouped = [...Map.groupBy(placed, ({ kind, rule }) => `${kind} ${rule ?? ''}`).values()];
  const place = ({ kind, rule }: (typeof placed)[number]): number =>
    GROUP_KINDS.indexOf(kind) * (places.size + 1) + (places.get(rule ?? '') ?? places.size);
  const sorted = grouped
    .flatMap((members) => (members[0] === undefined ? [] : [{ first: members[0], members }]))
    .toSorted((a, b) => place(a.first) - place(b.first));
  const shown = sorted.flatMap(({ members }) => members.slice(0, SHOWN));
  const facts = await factsOf(
    tx,
    shown.flatMap(({ vehicle }) => vehicle.verdict?.id ?? []),
  );
  const grantable = placed.flatMap(({ kind, vehicle: { id, vin, verdict } }) =>
    kind === 'grantable' && verdict !== null ? [{ vehicle: id, vin, verdict: verdict.id }] : [],
  );
  const groups = sorted.map(({ first: { kind, rule }, members }) => ({
    ...{ kind, rule, count: members.length },
    vehicles: members.slice(0, SHOWN).map(({ vehicle, codes }) => {
      const told = facts.get(vehicle.verdict?.id ?? '');
      return {
        ...vehicle,
        reasons: [...codes],
        brand: told?.brand ?? null,
        model: told?.model ?? null,
        registeredOn: told?.registeredOn ?? null,
      };
    }),
  }));
  return { groups, token: grantToken(grantable) };
};

/** The vehicles of an application in groups that stand alike, the gravest first. */
export const listGroups = action({
  method: 'GET',
  path: `${APPLICATION.path}/groups`,
  summary: {
    en: 'Vehicles of an application in groups, the gravest first',
    zh: '申请所列车辆分组',
  },
  access: DESKS,
  params: { application: z.uuid() },
  answer: z
    .strictObject({
      groups: z.array(VehicleGroup),
      token: z
        .string()
        .meta({ description: 'Of what may be granted now, as `grant-all` takes it.' }),
    })
    .meta({ id: 'VehicleGroups' }),
  work: async ({ tx, register, refuse }, { application }) => {
    if ((await findApplication(tx, application)) === null) refuse('not-found');
    return groupsOf(register, tx, application);
  },
});
