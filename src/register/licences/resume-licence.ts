import { GROUNDED, groundedColumns } from '../ground-shapes.ts';
import { step } from '../step.ts';
import { LICENCE } from './licence.ts';

/** Lets a suspended licence hold again. */
export const resumeLicence = step({
  of: LICENCE,
  verb: 'resume',
  summary: { en: 'Let a suspended licence hold again', zh: '恢复许可证' },
  input: GROUNDED,
  brings: (_, given) => groundedColumns(given),
});
