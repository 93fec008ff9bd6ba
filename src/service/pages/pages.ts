import type { PageArea } from './page.ts';
import { PUBLIC_AREA } from './public/public-area.ts';
import { type SignInPageParts, signInPage } from './public/sign-in-page.ts';

/** Every page, area by area, in the order of the menu. One line an area. */
export const pagesWith = (signIn: SignInPageParts): readonly PageArea[] => [
  {
    pages: [...PUBLIC_AREA.pages, signInPage(signIn)],
    places: PUBLIC_AREA.places,
  },
];
