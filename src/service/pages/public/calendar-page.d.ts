import type { Page } from '../frame/page.ts';
/** What programs for calendars ask, at a secret address. */
export declare const CALENDAR_PAGE: Page;
