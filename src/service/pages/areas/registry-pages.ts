import { DEREGISTERED_PAGE } from '../border/deregistered-page.ts';
import { DEREGISTRATIONS_PAGE } from '../border/deregistrations-page.ts';
import { EXTRACT_DESK_PAGES } from '../extracts/extract-desk.ts';
import type { PageArea } from '../frame/page.ts';
import { REGISTRY_KEY_PAGES } from '../letters/signing-keys-page.ts';
import { inOffice } from '../pieces/in-area.ts';
import { EXTRACT_DESK } from '../pieces/registry-paths.ts';

/** The pages of the registry. */
export const REGISTRY_PAGES: PageArea = {
  pages: [
    DEREGISTRATIONS_PAGE,
    DEREGISTERED_PAGE,
    ...EXTRACT_DESK_PAGES,
    ...REGISTRY_KEY_PAGES.map(inOffice),
  ],
  places: [
    {
      path: DEREGISTRATIONS_PAGE.path,
      name: (say) => say.registry.place,
      access: DEREGISTRATIONS_PAGE.access,
      in: 'registry',
    },
    {
      path: EXTRACT_DESK,
      name: (say) => say.extractWork.place,
      access: { right: 'read', parts: ['registry'] },
      in: 'registry',
      also: ['/registry/signing-keys'],
    },
  ],
};
