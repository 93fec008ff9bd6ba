import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import { NETWORK_PROBLEMS } from '../../../intake/network/network-problems.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from '../pieces/errors.ts';
import { refusalWords } from '../pieces/refused.ts';
import { OUTLET_FIELDS } from './outlet-form.ts';

/** What helps against a problem of a network; null of a code that is none. */
export const networkRemedy = (code: string): Bilingual | null =>
  Object.hasOwn(NETWORK_PROBLEMS, code)
    ? NETWORK_PROBLEMS[code as keyof typeof NETWORK_PROBLEMS].remedy
    : null;

/** A refusal of what was told of an outlet, at the field that it means. */
export const outletErrors = (visit: Visit, refusal: Refusal): Errors => {
  const { problem = '', value = '' } = refusal.values;
  const remedy = networkRemedy(String(problem));
  const field = refusal.field === 'position' ? 'lon' : refusal.field;
  const words =
    remedy === null
      ? refusalWords(visit, refusal)
      : `${remedy[visit.language]}${value === '' ? '' : ` (${value})`}`;
  return { [OUTLET_FIELDS.includes(field) ? field : 'name']: words };
};
