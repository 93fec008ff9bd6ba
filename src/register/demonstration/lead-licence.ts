import { randomUUID } from 'node:crypto';
import {
  resumeLicence,
  revokeLicence,
  surrenderLicence,
  suspendLicence,
} from '../use-cases/licences/step-licence.ts';
import type { Cast, CastExporter } from './cast.ts';
import { daysAfter } from './days.ts';
import type { Diary } from './diary.ts';
import { tried } from './outcomes.ts';

const GROUND = 'cn.648.data-match';
const NOTICE = {
  en: 'The certificate on which the licence rests was declared void by the registry that issued it.',
  zh: '该许可证所依据的机动车登记证书已被签发机关宣告作废。',
};

/** What becomes of a licence beside its use. */
export type LicenceFate = 'suspended' | 'resumed' | 'revoked' | 'surrendered';

const SOON = 2; // not-law: days of the demonstration
const WHILE = 9; // not-law: days of the demonstration

/** Writes into the diary what becomes of a licence that was issued on a day, ISO. */
export const leadLicence = (
  diary: Diary,
  cast: Cast,
  {
    exporter,
    licence,
    fate,
  }: { readonly exporter: CastExporter; readonly licence: string; readonly fate: LicenceFate },
  issuedOn: string,
): void => {
  const [officer] = cast.office(exporter.province);
  diary.on(daysAfter(issuedOn, SOON), async (register) => {
    if (fate === 'surrendered') {
      await tried(surrenderLicence(register, exporter.actor, { licence }));
      return;
    }
    const grounded = { licence, ground: GROUND, evidence: [randomUUID()] };
    await tried(suspendLicence(register, officer, grounded));
    if (fate === 'suspended') return;
    diary.on(daysAfter(issuedOn, WHILE), async (then) => {
      await tried(
        fate === 'resumed'
          ? resumeLicence(then, officer, grounded)
          : revokeLicence(then, officer, { ...grounded, notice: NOTICE }),
      );
    });
  });
};
