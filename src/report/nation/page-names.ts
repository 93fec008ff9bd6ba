import type { Lang } from '../messages/messages.ts';

/** Names the page does not know by itself; an unknown code is given back as it is. */
export interface PageNames {
  /** Of ISO 3166-1 alpha-2. */
  readonly country: (code: string, lang: Lang) => string;
  /** Of the two digits of GB/T 2260. */
  readonly province: (code: string, lang: Lang) => string;
}
