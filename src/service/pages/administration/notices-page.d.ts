import type { Page } from '../frame/page.ts';
/** How somebody is told of what happens: by mail, and by a calendar at a secret address. */
export declare const NOTICES_PAGE: Page;
