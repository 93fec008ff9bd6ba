import { BORDER_PAGE } from '../border/border-page.ts';
import { BORDER_ENTRIES_PAGE } from '../border/entries-page.ts';
import type { PageArea } from '../frame/page.ts';

/** The pages of customs. */
export const CUSTOMS_PAGES: PageArea = {
  pages: [BORDER_PAGE, BORDER_ENTRIES_PAGE],
  places: [
    { path: BORDER_PAGE.path, name: (say) => say.customs.place, access: BORDER_PAGE.access },
  ],
};
