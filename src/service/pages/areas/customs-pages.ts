import { BORDER_PAGE } from '../border/border-page.ts';
import { BORDER_ENTRIES_PAGE } from '../border/entries-page.ts';
import { documentPages } from '../documents/document-pages.ts';
import type { PageArea } from '../frame/page.ts';

/** Licences as documents: customs reads no decisions. */
const DOCUMENTS = '/border/documents';

/** The pages of customs. */
export const CUSTOMS_PAGES: PageArea = {
  pages: [
    BORDER_PAGE,
    BORDER_ENTRIES_PAGE,
    ...documentPages(DOCUMENTS, { right: 'read', parts: ['customs'] }),
  ],
  places: [
    {
      path: BORDER_PAGE.path,
      name: (say) => say.customs.place,
      access: BORDER_PAGE.access,
      in: 'border',
    },
    {
      path: DOCUMENTS,
      name: (say) => say.documents.place,
      access: { right: 'read', parts: ['customs'] },
      in: 'licences',
    },
  ],
};
