import { previewDocuments } from '../documents/preview-documents.ts';
import { LICENCE } from './licence.ts';
import { revokeLicence } from './revoke-licence.ts';
import { suspendLicence } from './suspend-licence.ts';

/** The decision that suspending a licence would write; nothing is kept. */
export const previewSuspension = previewDocuments(suspendLicence, {
  path: `${LICENCE.path}/preview-suspension`,
  summary: { en: 'The decision that suspending would write', zh: '预览拟作出的暂停决定书' },
});

/** The decision that signing a revocation would write; nothing is kept. */
export const previewRevocation = previewDocuments(revokeLicence, {
  path: `${LICENCE.path}/preview-revocation`,
  summary: { en: 'The decision that revoking would write', zh: '预览拟签发的撤销决定书' },
});
