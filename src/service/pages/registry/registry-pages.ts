import type { PageArea } from '../page.ts';
import { DEREGISTERED_PAGE } from './deregistered-page.ts';
import { DEREGISTRATIONS_PAGE } from './deregistrations-page.ts';

/** The pages of the registry. */
export const REGISTRY_PAGES: PageArea = {
  pages: [DEREGISTRATIONS_PAGE, DEREGISTERED_PAGE],
  places: [
    {
      path: DEREGISTRATIONS_PAGE.path,
      name: (say) => say.registry.place,
      access: DEREGISTRATIONS_PAGE.access,
    },
  ],
};
