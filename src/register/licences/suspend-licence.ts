import { GROUNDED, groundedColumns, Pieces } from '../ground-shapes.ts';
import { step } from '../step.ts';
import { documentOfLicence } from './document-of-licence.ts';
import { LICENCE } from './licence.ts';

/** Suspends a licence: its vehicles do not leave meanwhile. */
export const suspendLicence = step({
  of: LICENCE,
  verb: 'suspend',
  summary: { en: 'Suspend a licence', zh: '暂停许可证' },
  input: { ...GROUNDED, evidence: Pieces },
  brings: (_, given) => groundedColumns(given),
  work: ({ register, tx, id }) => documentOfLicence(register, tx, id, 'suspension'),
});
