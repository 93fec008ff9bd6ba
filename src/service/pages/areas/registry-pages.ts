import { DEREGISTERED_PAGE } from '../border/deregistered-page.ts';
import { DEREGISTRATIONS_PAGE } from '../border/deregistrations-page.ts';
import type { PageArea } from '../frame/page.ts';

/** The pages of the registry. */
export const REGISTRY_PAGES: PageArea = {
  pages: [DEREGISTRATIONS_PAGE, DEREGISTERED_PAGE],
  places: [
    {
      path: DEREGISTRATIONS_PAGE.path,
      name: (say) => say.registry.place,
      access: DEREGISTRATIONS_PAGE.access,
      in: 'registry',
    },
  ],
};
