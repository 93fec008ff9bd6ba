import { ADDRESS } from './proof-shape.ts';
import { object, patterned } from './shape.ts';

const MULTIKEY = patterned('z[1-9A-HJ-NP-Za-km-z]+', 120);

/** A key that signs, as its file has it. */
export const KEY_SHAPE = object({
  id: ADDRESS,
  suite: { is: 'one-of', values: ['eddsa-jcs-2022', 'sm2-jcs-2026'] },
  publicKeyMultibase: MULTIKEY,
  secretKeyMultibase: MULTIKEY,
});
