import type pg from 'pg';
import type { Actor } from '../../src/register/actor.ts';
import { decideApplication } from '../../src/register/applications/decisions/decide-application.ts';
import { grantVehicle } from '../../src/register/applications/decisions/grant-vehicle.ts';
import { proposeRefusal } from '../../src/register/applications/decisions/propose-refusal.ts';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { submitApplication } from '../../src/register/applications/submit-application.ts';
import { takeApplication } from '../../src/register/applications/take-application.ts';
import { listLicences } from '../../src/register/licences/list-licences.ts';
import type { Register } from '../../src/register/register.ts';
import { doneBy } from './done-by.ts';
import { another, newActor } from './register-database.ts';
import { judge } from './walk.ts';

/** The ground and the notice of every refusal of the tests. */
const GROUNDS = [{ rule: 'cn.648.letter-required' }];
export const NOTICE = { en: 'No letter was handed in.', zh: '未提交售后维修服务确认书。' };

interface Taken {
  readonly application: string;
  readonly vehicles: readonly { readonly id: string; readonly vin: string }[];
}

/** An exporter, an office of three persons, a ministry of two, and what an office decides of cars. */
export interface DocumentWorld {
  readonly exporter: Actor;
  readonly office: Actor;
  readonly second: Actor;
  readonly third: Actor;
  readonly ministry: Actor;
  readonly ministrySecond: Actor;
  /** An application of so many cars, taken by the office. */
  readonly taken: (count: number) => Promise<Taken>;
  /** A vehicle whose refusal is proposed. */
  readonly proposed: () => Promise<{ application: string; vehicle: string; vin: string }>;
  /** Id of a licence of two vehicles. */
  readonly licensed: () => Promise<string>;
}

/** Lays the world in a register of 24 March 2026. */
export const documentWorld = async (
  register: Register,
  { owner, pool }: { readonly owner: pg.Client; readonly pool: pg.Pool },
): Promise<DocumentWorld> => {
  const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
  const office = await newActor(owner, 'office');
  const ministry = await newActor(owner, 'ministry');
  let vins = 0;
  const newVin = (): string => {
    vins += 1;
    return `LSJJV8DJ2SC${String(vins).padStart(6, '0')}`;
  };
  const taken = async (count: number): Promise<Taken> => {
    const licence = Array.from({ length: count }, () => ({ vin: newVin(), destination: 'RU' }));
    const certificate = licence.map(({ vin }) => ({
      ...{ vin, registeredOn: '2025-12-01', pendingExportOn: '2026-03-20' },
    }));
    const { id: application } = await doneBy(
      draftApplication(register, exporter, { accounts: { licence, certificate } }),
    );
    await doneBy(submitApplication(register, exporter, { application }));
    const { listed } = await doneBy(takeApplication(register, office, { application }));
    return { application, vehicles: listed.items.map(({ id, vin }) => ({ id, vin })) };
  };
  return {
    ...{ exporter, office, ministry, taken },
    second: await another(owner, office),
    third: await another(owner, office),
    ministrySecond: await another(owner, ministry),
    proposed: async () => {
      const { application, vehicles } = await taken(1);
      const [{ id: vehicle, vin } = { id: '', vin: '' }] = vehicles;
      await judge(pool, { application, vin, vehicle }, exporter, '65', { gate: 'blocked' });
      const said = { vehicle, grounds: GROUNDS, notice: NOTICE };
      await doneBy(proposeRefusal(register, office, said));
      return { application, vehicle, vin };
    },
    licensed: async () => {
      const { application, vehicles } = await taken(2);
      for (const { id: vehicle, vin } of vehicles) {
        await judge(pool, { application, vin, vehicle }, exporter, '65');
        await doneBy(grantVehicle(register, office, { vehicle }));
      }
      await doneBy(decideApplication(register, office, { application }));
      const { items } = await doneBy(listLicences(register, exporter, { limit: 100 }));
      return items.find((one) => one.application === application)?.id ?? '';
    },
  };
};
