import { getDocument } from './get-document.ts';
import { listDocuments } from './list-documents.ts';
import { signWaiting } from './sign-waiting.ts';

/** What can be done with decisions and licences as documents, in the order of the documentation. */
export const DOCUMENT_ACTIONS = { listDocuments, signWaiting, getDocument };
