import { getLicence } from './get-licence.ts';
import { listLicences } from './list-licences.ts';
import { previewRevocation, previewSuspension } from './preview-licence.ts';
import { resumeLicence } from './resume-licence.ts';
import { revokeLicence } from './revoke-licence.ts';
import { surrenderLicence } from './surrender-licence.ts';
import { suspendLicence } from './suspend-licence.ts';

/** What can be done with licences, in the order of the documentation. */
export const LICENCE_ACTIONS = {
  title: { en: 'Licences', zh: '出口许可证' },
  actions: {
    listLicences,
    getLicence,
    previewSuspension,
    suspendLicence,
    resumeLicence,
    previewRevocation,
    revokeLicence,
    surrenderLicence,
  },
};
