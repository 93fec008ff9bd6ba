import { z } from 'zod';
import { gateWord } from '../../domain/borders/gate-answer.ts';
import { AMBERS, HOLD_REASONS } from '../../domain/borders/hold-reasons.ts';
import { action, type Work } from '../action.ts';
import { lawNow } from '../law-now.ts';
import { vinIn } from '../read-vin.ts';
import { todayIn } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { CountryCode, Day, TypedVin } from '../shapes.ts';
import { screenAnew } from '../telling/screen-anew.ts';
import type { Transaction } from '../transaction.ts';
import { CUSTOMS_ACT, EntryNumber, Kilometres, Reason } from './border-shapes.ts';
import { recordHold } from './holds/record-hold.ts';
import { licensedVehicle, readGate } from './read-gate.ts';
import { type Entry, writeDeclaration } from './write-declaration.ts';

const MOST_VEHICLES = 2000; // not-law: vehicles of a request

/** What became of one vehicle of an entry. */
const DeclaredOfMany = z.strictObject({
  vin: z.string().meta({ description: 'As it was sent where it is no VIN.' }),
  outcome: z
    .enum(['declared', 'look', 'held', 'declared-already', 'other-licence', 'vin-unread'])
    .meta({
      description:
        '`look`: it goes on by a signed ground alone, and was left out. `held`: it is not let go, and is held under ' +
        '`hold`.',
    }),
  because: z.array(Reason),
  hold: z.string().nullable().meta({ description: 'Number of the hold.' }),
  leavesBy: Day.nullable(),
});
export type DeclaredOfMany = Shaped<typeof DeclaredOfMany>;

const outcomeOf = (
  vin: string,
  outcome: DeclaredOfMany['outcome'],
  more: Partial<DeclaredOfMany> = {},
): DeclaredOfMany => ({ vin, outcome, because: [], hold: null, leavesBy: null, ...more });

/** One vehicle of the entry: declared, or left out; what is held is written down once all are through. */
const declareOne = async (
  { tx, register }: Work,
  vin: string,
  {
    entry,
    licence,
    today,
  }: { readonly entry: Entry; readonly licence: string | null; readonly today: string },
): Promise<DeclaredOfMany> => {
  const { destination, odometerKm, day } = entry;
  const vehicle = await licensedVehicle(tx, vin, day, true);
  if (licence !== null && vehicle !== null && vehicle.licence.id !== licence)
    return outcomeOf(vin, 'other-licence');
  const shown = { vin, day, destination, odometerKm };
  const gate = await readGate(tx, lawNow(register, day), vehicle, shown);
  const word = gateWord(gate);
  if (vehicle === null || word === 'hold') {
    return outcomeOf(vin, 'held', {
      because: gate.holds.map((code) => ({ code, text: HOLD_REASONS[code] })),
    });
  }
  if (vehicle.state !== 'open') return outcomeOf(vin, 'declared-already');
  if (word === 'look') {
    return outcomeOf(vin, 'look', {
      because: gate.ambers.map((code) => ({ code, text: AMBERS[code] })),
    });
  }
  const law = lawNow(register, today).ruleSet;
  return outcomeOf(vin, 'declared', { leavesBy: await writeDeclaration(tx, law, vehicle, entry) });
};

const holdThose = async (
  tx: Transaction,
  done: readonly DeclaredOfMany[],
  entryOf: (vin: string) => Entry,
): Promise<readonly DeclaredOfMany[]> => {
  const answered: DeclaredOfMany[] = [];
  for (const one of done) {
    if (one.outcome !== 'held') {
      answered.push(one);
      continue;
    }
    const { number } = await recordHold(tx, {
      ...entryOf(one.vin),
      vin: one.vin,
      step: 'declare',
      reasons: one.because.map(({ code }) => code as keyof typeof HOLD_REASONS),
      words: null,
    });
    answered.push({ ...one, hold: number });
  }
  return answered;
};

/**
 * Records one customs entry of many vehicles: each has its own answer. Those that the gate lets go are declared; what
 * is held is held, what is to be looked at is left out, and both are told.
 */
export const declareVehicles = action({
  method: 'POST',
  path: '/v1/declarations/batch',
  summary: { en: 'Record one customs entry of many vehicles', zh: '一份报关单登记多辆车' },
  access: CUSTOMS_ACT,
  body: {
    entryNumber: EntryNumber,
    destination: CountryCode,
    /** Without it today. */
    declaredOn: Day.optional(),
    licence: z.uuid().optional().meta({
      description: 'The licence that the entry quotes: vehicles of another are left out.',
    }),
    vehicles: z
      .array(z.strictObject({ vin: TypedVin, odometerKm: Kilometres }))
      .min(1)
      .max(MOST_VEHICLES),
  },
  answer: z
    .strictObject({
      entryNumber: z.string(),
      declared: z.number().int(),
      items: z.array(DeclaredOfMany).meta({ description: 'In the order of the request.' }),
    })
    .meta({ id: 'DeclaredMany' }),
  status: 201,
  refusals: ['day-impossible'],
  work: async (work, { entryNumber, destination, declaredOn, licence = null, vehicles }) => {
    const { tx, refuse } = work;
    const today = await todayIn(tx);
    const day = declaredOn ?? today;
    if (day > today) refuse('day-impossible', { field: 'declaredOn' });
    const read = vehicles.map((one) => ({ ...one, read: vinIn(one.vin) }));
    const kmOf = new Map<string | null, number>(
      read.map(({ read: vin, odometerKm }) => [vin, odometerKm]),
    );
    const entryOf = (vin: string): Entry => ({
      ...{ entryNumber, destination, day },
      odometerKm: kmOf.get(vin) ?? 0,
    });
    // in one order, so that two entries of the same vehicles wait for each other
    const vins = [...new Set(read.flatMap(({ read: vin }) => (vin === null ? [] : [vin])))].sort();
    const done: DeclaredOfMany[] = [];
    for (const vin of vins)
      done.push(await declareOne(work, vin, { entry: entryOf(vin), licence, today }));
    const held = await holdThose(tx, done, entryOf);
    const declared = held.filter(({ outcome }) => outcome === 'declared').map(({ vin }) => vin);
    if (declared.length > 0) await screenAnew(tx, declared);
    const byVin = new Map<string, DeclaredOfMany>(held.map((one) => [one.vin, one]));
    return {
      entryNumber,
      declared: declared.length,
      items: read.map(
        ({ vin, read: known }) => byVin.get(known ?? '') ?? outcomeOf(vin, 'vin-unread'),
      ),
    };
  },
});
