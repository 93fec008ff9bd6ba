import type { Page } from '../frame/page.ts';
/**
 * The page of a mail's link: its owner confirms the address, or ends it. A program for mail ends it by a POST without a
 * form's fields (RFC 8058).
 */
export declare const MAIL_LINK_PAGE: Page;
