import { previewDocuments } from '../../documents/preview-documents.ts';
import { APPLICATION } from '../application.ts';
import { decideApplication } from './decide-application.ts';
import { issueLicences } from './issue-licences.ts';

/** The licences that deciding an application would issue; nothing is kept. */
export const previewDecide = previewDocuments(decideApplication, {
  path: `${APPLICATION.path}/preview-decide`,
  summary: { en: 'The licences that deciding would issue', zh: '预览作出决定后发放的许可证' },
});

/** The licences that issuing for overturned refusals would bring; nothing is kept. */
export const previewIssue = previewDocuments(issueLicences, {
  path: `${APPLICATION.path}/preview-issue`,
  summary: { en: 'The licences that issuing would bring', zh: '预览拟补发的许可证' },
});
