import type { PageAnswer, Visit } from '../frame/page.ts';
/** A home with what is new at its head; what is no page stays as it is. */
export declare const withNews: (visit: Visit, home: PageAnswer) => Promise<PageAnswer>;
