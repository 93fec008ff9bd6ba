import { z } from 'zod';
import { gateWord } from '../../domain/borders/gate-answer.ts';
import { AMBERS, HOLD_REASONS, LOOK_AT } from '../../domain/borders/hold-reasons.ts';
import { PASS_GROUNDS } from '../../domain/borders/pass-grounds.ts';
import { action } from '../action.ts';
import { lawNow } from '../law-now.ts';
import { readVin } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { CountryCode, Day, LateFeed, TypedVin } from '../shapes.ts';
import { feedReaches, lateFeeds } from '../telling/feed-reach.ts';
import { STANDINGS } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';
import { CUSTOMS_READ, QueriedKilometres, Reason } from './border-shapes.ts';
import { HOLDS, type HoldRow, holdOf } from './holds/hold-rows.ts';
import { codedIn } from './list-passes.ts';
import { type LicensedVehicle, licensedVehicle, readGate } from './read-gate.ts';

/** What a vehicle went on with. */
const Passed = z.strictObject({
  id: z.uuid(),
  ambers: z.array(Reason),
  ground: Reason,
  words: z.string(),
  on: Day,
});

/** One fact of a car as somebody told it. */
const ToldOfCar = z.strictObject({
  fact: z.string().meta({ example: 'factory.engineNumber' }),
  value: z.string(),
  standing: z.enum(STANDINGS),
  teller: z.string(),
  toldOn: Day,
});

/** Whether one vehicle may leave, because of what, and under whose number. */
const MayLeave = z
  .strictObject({
    vin: z.string(),
    answer: z.enum(['may-leave', 'look', 'hold']).meta({
      description: '`look`: it goes on by a signed ground alone.',
    }),
    because: z
      .array(Reason)
      .meta({ description: 'What holds it, or what it goes on with by a signed ground alone.' }),
    lookAt: z
      .array(Reason)
      .meta({ description: 'What to compare with the vehicle, though it holds nothing.' }),
    passed: z.array(Passed).meta({ description: 'What it went on with by a signed ground.' }),
    hold: z
      .strictObject({
        id: z.uuid(),
        number: z.string(),
        port: z.string(),
        on: Day,
        reasons: z.array(Reason),
      })
      .nullable()
      .meta({ description: 'The hold that stands; null: none.' }),
    car: z.array(ToldOfCar).meta({
      description: 'What is told of the car, to be compared with it: by fact, each teller.',
    }),
    /** The step that customs takes next: null when it is held or gone. */
    next: z.enum(['declare', 'exit']).nullable(),
    /** Null where no licence lists the VIN. */
    licence: z
      .strictObject({
        number: z.string(),
        state: z.string(),
        destination: z.string(),
        validFrom: Day,
        /** Last day, inclusive. */
        validUntil: Day,
        exporter: z.strictObject({ name: z.string(), uscc: z.string().nullable() }),
      })
      .nullable(),
    vehicle: z
      .strictObject({
        state: z.string(),
        customsEntry: z.string().nullable(),
        declaredOn: Day.nullable(),
        exitedOn: Day.nullable(),
        returnedOn: Day.nullable(),
      })
      .nullable(),
    /** Null: none. */
    toldKm: z
      .number()
      .int()
      .nullable()
      .meta({ description: 'The highest odometer told before, in km.' }),
    toldBy: z
      .strictObject({ source: z.string(), teller: z.string(), on: z.string() })
      .nullable()
      .meta({ description: 'Who read it, who told it, and of which day.' }),
    lateFeeds: z.array(LateFeed),
    /** The day asked of. */
    today: Day,
  })
  .meta({
    id: 'MayLeave',
    description: 'Whether one vehicle may leave today, or is held and why; every reason is told.',
  });
export type MayLeave = Shaped<typeof MayLeave>;

const licenceOf = ({
  licence,
  exporterName,
  exporterUscc,
}: LicensedVehicle): MayLeave['licence'] => {
  const { id: _, ...shown } = licence;
  return { ...shown, exporter: { name: exporterName, uscc: exporterUscc } };
};

const vehicleOf = ({
  state,
  customsEntry,
  declaredOn,
  exitedOn,
  returnedOn,
}: LicensedVehicle): MayLeave['vehicle'] => ({
  state,
  customsEntry,
  declaredOn,
  exitedOn,
  returnedOn,
});

interface PassRow {
  readonly id: string;
  readonly ambers: readonly string[];
  readonly ground: string;
  readonly words: string;
  readonly day: string;
}

/** What else a port is told of a vehicle: the hold that stands, what was signed, what to compare, and who read most. */
const knownOf = async (
  tx: Transaction,
  vin: string,
  vehicle: LicensedVehicle | null,
): Promise<
  Pick<MayLeave, 'passed' | 'hold' | 'car'> & { readonly highest: MayLeave['toldBy'] }
> => {
  const held = await tx.maybe<HoldRow>(`${HOLDS} WHERE h.vin = $1 AND h.state <> 'released'`, [
    vin,
  ]);
  const shown = held === null ? null : holdOf(held);
  const hold =
    shown === null
      ? null
      : {
          ...{ id: shown.id, number: shown.number, port: shown.port.name, on: shown.heldOn },
          reasons: shown.reasons,
        };
  if (vehicle === null) return { hold, passed: [], car: [], highest: null };
  const passed = await tx.rows<PassRow & Record<string, unknown>>(
    'SELECT id, ambers, ground, words, day FROM register.border_pass WHERE vehicle = $1 ORDER BY at',
    [vehicle.id],
  );
  const car = await tx.rows<MayLeave['car'][number]>(
    `SELECT fact, value, standing, teller, told_on AS "toldOn"
      FROM register.car_of($1)
      ORDER BY fact, standing DESC, teller`,
    [vehicle.id],
  );
  const highest = await tx.maybe<{ source: string; teller: string; on: string }>(
    `SELECT coalesce(source, teller) AS source, teller, read_on AS "on" FROM register.highest_reading($1)`,
    [vehicle.id],
  );
  return {
    hold,
    highest,
    car: [...car],
    passed: passed.map(({ id, ambers, ground, words, day }) => ({
      id,
      ambers: ambers.map(codedIn(AMBERS)),
      ground: codedIn(PASS_GROUNDS)(ground),
      words,
      on: day,
    })),
  };
};

/** Says whether a vehicle may leave today, or is held and why. */
export const mayLeave = action({
  method: 'GET',
  path: '/v1/customs/vehicles/{vin}',
  summary: { en: 'Whether a vehicle may leave', zh: '出口许可证核验' },
  access: CUSTOMS_READ,
  params: { vin: TypedVin },
  query: { destination: CountryCode.optional(), odometerKm: QueriedKilometres.optional() },
  answer: MayLeave,
  refusals: ['vin-unread'],
  work: async ({ tx, register }, { vin: typed, destination, odometerKm }): Promise<MayLeave> => {
    const vin = readVin(typed);
    const today = await todayIn(tx);
    const vehicle = await licensedVehicle(tx, vin, today);
    const gate = await readGate(tx, lawNow(register, today), vehicle, {
      vin,
      day: today,
      destination: destination ?? null,
      odometerKm: odometerKm ?? null,
    });
    const { holds, ambers, lookAt, toldKm } = gate;
    const free = holds.length === 0 && vehicle !== null;
    const { highest, ...known } = await knownOf(tx, vin, vehicle);
    return {
      vin,
      answer: gateWord(gate),
      because: [
        ...holds.map((code) => ({ code, text: HOLD_REASONS[code] })),
        ...(free ? ambers.map((code) => ({ code, text: AMBERS[code] })) : []),
      ],
      ...known,
      toldBy: highest,
      lookAt: lookAt.map((code) => ({ code, text: LOOK_AT[code] })),
      next: free ? (vehicle.state === 'open' ? 'declare' : 'exit') : null,
      licence: vehicle === null ? null : licenceOf(vehicle),
      vehicle: vehicle === null ? null : vehicleOf(vehicle),
      toldKm,
      lateFeeds: lateFeeds(await feedReaches(register, tx)),
      today,
    };
  },
});
