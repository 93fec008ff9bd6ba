import { listEvidence } from '../exporters/list-evidence.ts';
import type { NamedPiece } from '../ground-shapes.ts';
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

const INQUIRY = [{ discretion: 'cn.licensing.under-inquiry' }];
const CLEARED = [{ discretion: 'cn.licensing.inquiry-over' }];
const TAKEN_BACK = [{ discretion: 'cn.licensing.taken-back' }];
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
  /** The latest of what happened to the exporter: the licence or the vehicles under it. */
  const evidenceNow = async (register: Register): Promise<readonly NamedPiece[]> => {
    const asked = { exporter: exporter.id, kind: 'event', limit: 1 } as const;
    const { items } = await done(listEvidence(register, officer, asked));
    return items.map(({ id }) => ({ kind: 'event', id }));
  };
  const inquire = async (register: Register) => {
    const evidence = await evidenceNow(register);
    return tried(suspendLicence(register, officer, { licence, grounds: INQUIRY, evidence }));
  };
  const suspendInUse = async (register: Register, today: string): Promise<void> => {
    const { state } = await done(getLicence(register, officer, { licence }));
    // its last vehicle may leave at the same moment
    const suspended = state === 'partlyUsed' ? await inquire(register) : null;
    if (suspended === null && today < daysAfter(issuedOn, LONGEST))
      diary.on(daysAfter(today, 1), suspendInUse);
  };
  const revoke = async (register: Register, today: string): Promise<void> => {
    const evidence = await evidenceNow(register);
    const proposed = { licence, grounds: TAKEN_BACK, evidence, notice: NOTICE };
    if ((await tried(proposeRevocation(register, officer, proposed))) === null) return;
    const { id: hearing } = await done(tellExporter(register, officer, { licence }));
    diary.on(daysAfter(today, SOON), async (then) => {
      await done(waiveHearing(then, exporter.actor, { hearing }));
      await tried(revokeLicence(then, second, { licence }));
    });
  };
  const goOn = async (register: Register, today: string): Promise<void> => {
    if (fate === 'resumed') {
      await tried(resumeLicence(register, officer, { licence, grounds: CLEARED }));
    } else await revoke(register, today);
  };
  const suspend = async (register: Register): Promise<void> => {
    await inquire(register);
    if (fate !== 'suspended') diary.on(daysAfter(issuedOn, WHILE), goOn);
  };
  const surrender = async (register: Register): Promise<void> => {
    await tried(surrenderLicence(register, exporter.actor, { licence }));
  };
  const first = { surrendered: surrender, suspendedInUse: suspendInUse, suspended: suspend };
  const act = fate === 'resumed' || fate === 'revoked' ? suspend : first[fate];
  diary.on(daysAfter(issuedOn, SOON), act);
};
