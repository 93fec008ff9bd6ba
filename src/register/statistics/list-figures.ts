import { z } from 'zod';
import { action } from '../action.ts';
import { figuresOf, groundsOf } from './figures-of.ts';
import { type OfficeOutcome, officeOutcomes } from './office-outcomes.ts';
import { Figures, FiguresOf } from './statistics-shapes.ts';

/** By what figures are told apart. */
export const FIGURES_BY = ['month', 'officer', 'province'] as const;

const MOST_MONTHS = 36; // not-law: months that are counted at once

const Month = z.string().regex(/^[0-9]{4}-(0[1-9]|1[0-2])$/);

/** Months since the year 0. */
const numberOf = (month: string): number => {
  const [year = '', of = ''] = month.split('-');
  return Number(year) * 12 + Number(of);
};

const lastDayOf = (month: string): string => {
  const [year = '', of = ''] = month.split('-');
  return new Date(Date.UTC(Number(year), Number(of), 0))
    .toISOString()
    .slice(0, '2026-11-30'.length);
};

const keyOf = (
  by: (typeof FIGURES_BY)[number],
  { month, officer, province }: OfficeOutcome,
): string => ({ month, officer: officer ?? '', province })[by];

/**
 * What was decided, how fast, and what was refused on which ground, by months of China: an office's own, or the
 * nation's as ministry. Everybody sees the office as a whole and himself; colleagues are told apart for whoever manages
 * the office, and to nobody else.
 */
export const listFigures = action({
  method: 'GET',
  path: '/v1/statistics',
  summary: { en: 'What was decided and how fast', zh: '办理统计' },
  description:
    'Everybody sees the office as a whole, and his own figures; with the right `manage` those of each colleague.',
  access: { right: 'read', parts: ['office', 'ministry'] },
  query: {
    since: Month.meta({ description: 'First month.' }),
    until: Month.meta({ description: 'Last month, inclusive.' }),
    by: z.enum(FIGURES_BY).default('month'),
    mine: z.stringbool().default(false).meta({ description: '`true`: of whoever asks alone.' }),
  },
  answer: z.strictObject({
    total: Figures,
    items: z.array(FiguresOf),
    grounds: z
      .array(
        z.strictObject({ ground: z.string(), article: z.string(), vehicles: z.number().int() }),
      )
      .meta({ description: 'Refused vehicles by ground; one may be refused on several.' }),
  }),
  work: async ({ tx, register, refuse }, { since, until, by, mine }) => {
    const months = numberOf(until) - numberOf(since);
    if (months < 0 || months >= MOST_MONTHS) refuse('not-well-formed', { field: 'until' });
    const { part, person, rights } = tx.actor;
    const all = await officeOutcomes(register, tx, {
      since: `${since}-01`,
      until: lastDayOf(until),
    });
    const whole = mine ? all.filter(({ officer }) => officer !== null && officer === person) : all;
    // the ministry compares provinces, and knows no persons
    const mayTell = (officer: string | null): boolean =>
      part === 'office' && (rights.includes('manage') || (officer !== null && officer === person));
    const told = by === 'officer' ? whole.filter(({ officer }) => mayTell(officer)) : whole;
    const numbers = new Map(
      (
        await tx.rows<{ id: string; staff_number: string | null }>(
          'SELECT id, staff_number FROM register.person WHERE organisation = register.organisation()',
        )
      ).map(({ id, staff_number }) => [id, staff_number]),
    );
    const grouped = [...Map.groupBy(told, (one) => keyOf(by, one))].toSorted(([a], [b]) =>
      a < b ? -1 : 1,
    );
    return {
      total: figuresOf(whole),
      items: grouped.map(([key, outcomes]) => ({
        month: by === 'month' ? key : null,
        officer: by === 'officer' && key !== '' ? key : null,
        officerStaffNumber: by === 'officer' ? (numbers.get(key) ?? null) : null,
        province: by === 'province' ? key : null,
        ...figuresOf(outcomes),
      })),
      grounds: groundsOf(whole),
    };
  },
});
