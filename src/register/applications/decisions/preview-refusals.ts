import { previewDocuments } from '../../documents/preview-documents.ts';
import { GROUP_PATH } from './refusal-group.ts';
import { countersignRefusals } from './sign-together.ts';

/** The decision that signing one refusal of many vehicles would issue; nothing is kept. */
export const previewRefusals = previewDocuments(countersignRefusals, {
  path: `${GROUP_PATH}/preview-countersign`,
  summary: { en: 'The decision that signing together would issue', zh: '预览拟一并签发的决定书' },
});
