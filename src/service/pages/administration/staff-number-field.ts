import type { Html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { field } from '../pieces/field.ts';

const MOST = 20; // not-law: characters of a staff number

/** Codes of refusals that speak of a staff number. */
export const OF_STAFF_NUMBER: readonly string[] = ['staff-number-taken', 'not-well-formed'];

/** Where a staff number is written, with what was typed and what is wrong with it. */
export const staffNumberField = ({ say }: Visit, value: string, error = ''): Html =>
  field({
    name: 'staffNumber',
    label: say.people.staffNumber,
    hint: say.people.staffNumberHint,
    ...{ value, error },
    more: `maxlength="${MOST}"`,
  });
