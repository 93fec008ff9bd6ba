import { z } from 'zod';
import { AMBERS, type Amber, HOLD_REASONS, LOOK_AT } from '../../domain/borders/hold-reasons.ts';
import { PASS_GROUNDS, type PassGround } from '../../domain/borders/pass-grounds.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import type { Work } from '../action.ts';
import { lawNow } from '../law-now.ts';
import { needRight } from '../register.ts';
import type { Shaped } from '../shaped.ts';
import { Text } from '../shapes.ts';
import type { Reason } from './border-shapes.ts';
import { type LicensedVehicle, readGate } from './read-gate.ts';

const MOST_WORDS = 4000; // not-law: characters

/** Why a vehicle goes on though something is to be looked at, signed by whoever sends it. */
export const SignedGround = z
  .strictObject({
    ground: z.enum(Object.keys(PASS_GROUNDS) as [PassGround, ...PassGround[]]),
    words: Text.max(MOST_WORDS),
  })
  .meta({
    id: 'SignedGround',
    description: 'Why the vehicle goes on though something is to be looked at; a person signs it.',
  });
export type SignedGround = Shaped<typeof SignedGround>;

const said = (codes: readonly string[], words: Readonly<Record<string, Bilingual>>) => ({
  en: codes.map((code) => words[code]?.en ?? code).join(' '),
  zh: codes.map((code) => words[code]?.zh ?? code).join(''),
});

/** Writes down why a vehicle goes on. */
const sign = async (
  { tx, refuse }: Work<'person-needed'>,
  vehicle: LicensedVehicle,
  {
    step,
    ambers,
    signed,
    toldKm,
    shownKm,
  }: {
    readonly step: 'declare' | 'exit';
    readonly ambers: readonly Amber[];
    readonly signed: SignedGround;
    readonly toldKm: number | null;
    readonly shownKm: number | null;
  },
): Promise<void> => {
  needRight(tx.actor, 'sign');
  if (tx.actor.person === null) refuse('person-needed');
  const { id, exporter, province, vin } = vehicle;
  const { ground, words } = signed;
  await tx.run(
    `INSERT INTO register.border_pass
        (vehicle, exporter, province, vin, step, ambers, ground, words, told_km, shown_km)
      VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [id, exporter, province, vin, step, ambers, ground, words, toldKm, shownKm],
  );
};

/** What the gate answers of a vehicle that it does not hold. */
interface NotHeld {
  readonly vehicle: LicensedVehicle;
  readonly gate: Awaited<ReturnType<typeof readGate>>;
}

/**
 * Refuses where the gate holds a vehicle.
 *
 * @throws Refused `vehicle-held` with the reasons, `no-licence` among them.
 */
export const needNotHeld = async (
  { tx, register, refuse }: Work<'vehicle-held'>,
  vehicle: LicensedVehicle | null,
  shown: Parameters<typeof readGate>[3],
): Promise<NotHeld> => {
  const gate = await readGate(tx, lawNow(register, shown.day), vehicle, shown);
  const { holds } = gate;
  if (vehicle !== null && holds.length === 0) return { vehicle, gate };
  return refuse('vehicle-held', {
    field: holds.includes('destination-differs') ? 'destination' : 'vin',
    values: { reasons: holds.join(', '), ...said(holds, HOLD_REASONS) },
  });
};

/**
 * Refuses where something of a vehicle is to be looked at and no ground is signed, and writes down the one that is.
 *
 * @returns what customs looks at.
 * @throws Refused `ground-needed` with what is to be looked at.
 */
export const needSigned = async (
  work: Work<'ground-needed' | 'person-needed'>,
  { vehicle, gate }: NotHeld,
  {
    signed,
    ...shown
  }: {
    readonly step: 'declare' | 'exit';
    readonly signed: SignedGround | undefined;
    readonly shownKm: number | null;
  },
): Promise<readonly Reason[]> => {
  const { ambers, lookAt, toldKm } = gate;
  if (ambers.length > 0) {
    if (signed === undefined) {
      return work.refuse('ground-needed', {
        field: 'signed',
        values: { ambers: ambers.join(', '), ...said(ambers, AMBERS) },
      });
    }
    await sign(work, vehicle, { ...shown, ambers, signed, toldKm });
  }
  return [
    ...ambers.map((code) => ({ code, text: AMBERS[code] })),
    ...lookAt.map((code) => ({ code, text: LOOK_AT[code] })),
  ];
};
