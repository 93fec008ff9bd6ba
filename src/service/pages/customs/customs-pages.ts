import type { PageArea } from '../page.ts';
import { BORDER_PAGE } from './border-page.ts';
import { BORDER_ENTRIES_PAGE } from './entries-page.ts';

/** The pages of customs. */
export const CUSTOMS_PAGES: PageArea = {
  pages: [BORDER_PAGE, BORDER_ENTRIES_PAGE],
  places: [
    { path: BORDER_PAGE.path, name: (say) => say.customs.place, access: BORDER_PAGE.access },
  ],
};
