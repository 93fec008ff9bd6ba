import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { Html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { field } from '../pieces/field.ts';

/** The day of a step as typed, today where nothing was; null when it is none or lies in the future. */
export const readDay = (typed: string, today: string): string | null => {
  const day = typed === '' ? today : typed;
  return parseIsoDate(day) === null || day > today ? null : day;
};

/** The field for the day of a step, filled with today. */
export const dayField = (
  { say, today }: Visit,
  {
    name,
    value,
    error,
  }: {
    readonly name: string;
    readonly value?: string | undefined;
    readonly error?: string | undefined;
  },
): Html =>
  field({
    name,
    label: say.customs.day,
    hint: say.customs.dayHint,
    value: value === undefined || value === '' ? today : value,
    error: error ?? '',
    type: 'date',
    required: true,
    className: 'short',
    more: `max="${today}"`,
  });
