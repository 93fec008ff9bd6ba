import { readCalendar } from '../../../register/notices/calendar/read-calendar.ts';
import type { Page } from '../frame/page.ts';

/** What programs for calendars ask, at a secret address. */
export const CALENDAR_PAGE: Page = {
  path: '/calendar/{file}',
  access: 'public',
  bilingual: true,
  counted: { show: 'calendars' },
  show: async ({ register, params }) => {
    const token = (params['file'] ?? '').replace(/\.ics$/, '');
    const read = await readCalendar(register, token);
    if (read.kind === 'refused') return read;
    return {
      kind: 'download',
      name: 'mileproof.ics',
      type: 'text/calendar; charset=utf-8',
      body: read.value,
    };
  },
};
