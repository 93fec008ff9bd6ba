import { networkProblemWords } from '../../../intake/network/network-problems.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Visit } from '../page.ts';
import type { Errors } from '../pieces/errors.ts';
import { refusalWords } from '../pieces/refused.ts';
import { OUTLET_FIELDS } from './outlet-form.ts';

/** A refusal of what was told of an outlet, at the field that it means. */
export const outletErrors = (visit: Visit, refusal: Refusal): Errors => {
  const { problem, value = '' } = refusal.values;
  const remedy = networkProblemWords(String(problem ?? ''));
  const field = refusal.field === 'position' ? 'lon' : refusal.field;
  const words =
    remedy === null
      ? refusalWords(visit, refusal)
      : `${remedy[visit.language]}${value === '' ? '' : ` (${value})`}`;
  return { [OUTLET_FIELDS.includes(field) ? field : 'name']: words };
};
