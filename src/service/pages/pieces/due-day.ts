import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { day } from './when.ts';

/** The last day of an office's clock, and the earliest that it can be where it is not known; ISO. */
export interface DueDay {
  readonly due: string | null;
  readonly dueFrom: string | null;
}

/** The last day of an office's clock; where the holidays of its year are not announced, that and the earliest day. */
export const dueDay = (visit: Visit, { due, dueFrom }: DueDay): Html => {
  if (due !== null || dueFrom === null) return day(visit, due);
  const { notKnown, atEarliest } = visit.say.exporter.clock;
  return html`${notKnown} <small>${atEarliest} ${day(visit, dueFrom)}</small>`;
};

/** Columns of a page: the earliest day is told in the file alone, since the page says it beside the day. */
export const withoutDueFrom = <One extends { readonly name: string }>(
  columns: readonly One[],
): readonly One[] => columns.filter(({ name }) => name !== 'dueFrom');
