import { annulExtract } from './annul-extract.ts';
import { askForExtracts } from './ask-for-extracts.ts';
import { getExtract } from './get-extract.ts';
import { getExtractBatch } from './get-extract-batch.ts';
import { listExtracts } from './list-extracts.ts';
import { refuseExtract } from './refuse-extract.ts';
import { signExtract } from './sign-extract.ts';
import { withdrawExtract } from './withdraw-extract.ts';

/** What can be done with extracts of registration, in the order of the documentation. */
export const EXTRACT_ACTIONS = {
  listExtracts,
  askForExtracts,
  getExtractBatch,
  getExtract,
  withdrawExtract,
  signExtract,
  refuseExtract,
  annulExtract,
};
