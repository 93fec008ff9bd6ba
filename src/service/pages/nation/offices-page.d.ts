import type { Page } from '../frame/page.ts';
/** Offices beside each other: who is late, lenient, strict, and what the random sample found of what they granted. */
export declare const OFFICES_PAGE: Page;
