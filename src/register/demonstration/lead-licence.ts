import { randomUUID } from 'node:crypto';
import { proposeRevocation } from '../hearings/propose-revocation.ts';
import { tellExporter } from '../hearings/tell-exporter.ts';
import { waiveHearing } from '../hearings/waive-hearing.ts';
import { getLicence } from '../licences/get-licence.ts';
import { resumeLicence } from '../licences/resume-licence.ts';
import { revokeLicence } from '../licences/revoke-licence.ts';
import { surrenderLicence } from '../licences/surrender-licence.ts';
import { suspendLicence } from '../licences/suspend-licence.ts';
import type { Register } from '../register.ts';
import type { Cast, CastExporter } from './cast.ts';
import { daysAfter } from './days.ts';
import type { Diary } from './diary.ts';
import { done, tried } from './outcomes.ts';

const GROUND = 'cn.648.data-match';
const NOTICE = {
  en: 'The certificate on which the licence rests was declared void by the registry that issued it.',
  zh: '该许可证所依据的机动车登记证书已被签发机关宣告作废。',
};

/** What becomes of a licence beside its use. */
export type LicenceFate = 'suspended' | 'suspendedInUse' | 'resumed' | 'revoked' | 'surrendered';

const LONGEST = 60; // not-law: days of the demonstration
const SOON = 2; // not-law: days of the demonstration
const WHILE = 9; // not-law: days of the demonstration

/** A licence, and what becomes of it. */
export interface LedLicence {
  readonly exporter: CastExporter;
  /** Its id. */
  readonly licence: string;
  readonly fate: LicenceFate;
}

/** Writes into the diary what becomes of a licence that was issued on a day, ISO. */
export const leadLicence = (
  diary: Diary,
  cast: Cast,
  { exporter, licence, fate }: LedLicence,
  issuedOn: string,
): void => {
  const [officer, second] = cast.office(exporter.province);
  const grounded = { licence, ground: GROUND, evidence: [randomUUID()] };
  const suspendInUse = async (register: Register, today: string): Promise<void> => {
    const { state } = await done(getLicence(register, officer, { licence }));
    // its last vehicle may leave at the same moment
    const suspended =
      state === 'partlyUsed' ? await tried(suspendLicence(register, officer, grounded)) : null;
    if (suspended === null && today < daysAfter(issuedOn, LONGEST))
      diary.on(daysAfter(today, 1), suspendInUse);
  };
  const revoke = async (register: Register, today: string): Promise<void> => {
    const proposed = { ...grounded, notice: NOTICE };
    if ((await tried(proposeRevocation(register, officer, proposed))) === null) return;
    const { id: hearing } = await done(tellExporter(register, officer, { licence }));
    diary.on(daysAfter(today, SOON), async (then) => {
      await done(waiveHearing(then, exporter.actor, { hearing }));
      await tried(revokeLicence(then, second, { licence }));
    });
  };
  const goOn = async (register: Register, today: string): Promise<void> => {
    if (fate === 'resumed') await tried(resumeLicence(register, officer, grounded));
    else await revoke(register, today);
  };
  const suspend = async (register: Register): Promise<void> => {
    await tried(suspendLicence(register, officer, grounded));
    if (fate !== 'suspended') diary.on(daysAfter(issuedOn, WHILE), goOn);
  };
  const surrender = async (register: Register): Promise<void> => {
    await tried(surrenderLicence(register, exporter.actor, { licence }));
  };
  const first = { surrendered: surrender, suspendedInUse: suspendInUse, suspended: suspend };
  const act = fate === 'resumed' || fate === 'revoked' ? suspend : first[fate];
  diary.on(daysAfter(issuedOn, SOON), act);
};
