import { z } from 'zod';
import { type Amber, HOLD_REASONS, AMBERS, LOOK_AT } from '../../domain/borders/hold-reasons.ts';
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

/**
 * Refuses unless the gate lets a vehicle leave, or lets it go on by the ground that is signed, which is written down.
 *
 * @throws Refused `vehicle-held` with the reasons, `no-licence` among them; `ground-needed` with what is to be looked
 * at, where no ground is given.
 */
export const needFree = async (
  work: Work<'vehicle-held' | 'ground-needed' | 'person-needed'>,
  vehicle: LicensedVehicle | null,
  shown: Parameters<typeof readGate>[3] & {
    readonly step: 'declare' | 'exit';
    readonly signed: SignedGround | undefined;
  },
): Promise<{ readonly vehicle: LicensedVehicle; readonly lookAt: readonly Reason[] }> => {
  const { tx, register, refuse } = work;
  const gate = await readGate(tx, lawNow(register, shown.day), vehicle, shown);
  const { holds, ambers, lookAt, toldKm } = gate;
  if (vehicle === null || holds.length > 0) {
    return refuse('vehicle-held', {
      field: holds.includes('destination-differs') ? 'destination' : 'vin',
      values: { reasons: holds.join(', '), ...said(holds, HOLD_REASONS) },
    });
  }
  if (ambers.length > 0) {
    const { step, signed, odometerKm: shownKm } = shown;
    if (signed === undefined) {
      return refuse('ground-needed', {
        field: 'signed',
        values: { ambers: ambers.join(', '), ...said(ambers, AMBERS) },
      });
    }
    await sign(work, vehicle, { step, ambers, signed, toldKm, shownKm });
  }
  return {
    vehicle,
    lookAt: [
      ...ambers.map((code) => ({ code, text: AMBERS[code] })),
      ...lookAt.map((code) => ({ code, text: LOOK_AT[code] })),
    ],
  };
};
