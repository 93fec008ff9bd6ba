import type { Refusal } from '../../../register/outcome.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from './errors.ts';
import { refusalWords } from './refused.ts';

/** A refusal as the error of the field that it means; of `otherwise` where that is none of the form. */
export const refusalErrors = (
  visit: Visit,
  refusal: Refusal,
  { fields, otherwise }: { readonly fields: readonly string[]; readonly otherwise: string },
): Errors => ({
  [fields.includes(refusal.field) ? refusal.field : otherwise]: refusalWords(visit, refusal),
});
