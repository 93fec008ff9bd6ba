import { administratorPages } from './administrator/administrator-pages.ts';
import { CUSTOMS_PAGES } from './customs/customs-pages.ts';
import type { PageArea } from './page.ts';
import { HOME_PAGE } from './public/home-page.ts';
import { type SignInPageParts, signInPage } from './public/sign-in-page.ts';
import { REGISTRY_PAGES } from './registry/registry-pages.ts';
import { WORK_PAGE } from './work/work-page.ts';

/** Every page, area by area, in the order of the menu. One line an area. */
export const pagesWith = (signIn: SignInPageParts): readonly PageArea[] => [
  {
    pages: [HOME_PAGE, signInPage(signIn)],
    places: [{ path: '/', name: (say) => say.frame.places.home, access: 'public' }],
  },
  {
    pages: [WORK_PAGE],
    places: [{ path: '/work', name: (say) => say.frame.places.work, access: WORK_PAGE.access }],
  },
  CUSTOMS_PAGES,
  REGISTRY_PAGES,
  administratorPages(signIn),
];
