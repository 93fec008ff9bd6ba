import { ORGANISED_PARTS, type Part } from '../../../register/actor.ts';
import { HOLD_PAGES, HOLDS_PLACES } from '../border/hold-pages.ts';
import { ASKED_AREA } from '../cases/asked-pages.ts';
import { MANUFACTURER_COMPLAINTS } from '../complaints/manufacturer-complaints.ts';
import { DUTY_PAGES } from '../duties/duty-page.ts';
import { OFFICE_DUTIES } from '../duties/office-duties.ts';
import type { PageArea } from '../frame/page.ts';
import { INSPECTION_PAGES, INSPECTIONS_PLACES } from '../inspections/inspection-pages.ts';
import { type SignInPageParts, signInPage } from '../public/sign-in-page.ts';
import { SEARCH_PAGE } from '../search/search-page.ts';
import { WORK_PAGE } from '../work/work-page.ts';
import { administratorPages } from './administrator-pages.ts';
import { CUSTOMS_PAGES } from './customs-pages.ts';
import { exporterArea } from './exporter-area.ts';
import { MANUFACTURER_AREA } from './manufacturer-area.ts';
import { NATION_AREA } from './nation-area.ts';
import { OFFICER_AREA } from './officer-area.ts';
import { PUBLIC_AREA } from './public-area.ts';
import { REFERRAL_AREA } from './referral-area.ts';
import { REGISTRY_PAGES } from './registry-pages.ts';

/** Parts whose first page is one that has an entry of its own. */
const AT_HOME_ELSEWHERE: readonly Part[] = ['customs', 'registry', 'ministry'];
const WITH_A_HOME = ORGANISED_PARTS.filter((part) => !AT_HOME_ELSEWHERE.includes(part));

/**
 * Every page, area by area, in the order of the menu. One line an area.
 *
 * @param publicUrl the origin at which browsers reach the service, where it is told; it stands in printed codes.
 */
export const pagesWith = (
  signIn: SignInPageParts,
  { publicUrl }: { readonly publicUrl?: string } = {},
): readonly PageArea[] => [
  {
    pages: [...PUBLIC_AREA.pages, signInPage(signIn)],
    places: PUBLIC_AREA.places,
  },
  {
    pages: [WORK_PAGE],
    places: [
      {
        path: '/work',
        name: (say) => say.menu.overview,
        access: { right: 'read', parts: WITH_A_HOME },
        in: 'waits',
        also: ['/queue'],
      },
    ],
  },
  {
    pages: [SEARCH_PAGE],
    places: [
      {
        path: SEARCH_PAGE.path,
        name: (say) => say.search.title,
        access: SEARCH_PAGE.access,
        in: 'find',
      },
    ],
  },
  exporterArea(publicUrl),
  { pages: MANUFACTURER_COMPLAINTS.pages, places: [MANUFACTURER_COMPLAINTS.place] },
  MANUFACTURER_AREA,
  NATION_AREA,
  OFFICER_AREA,
  REFERRAL_AREA,
  CUSTOMS_PAGES,
  { pages: HOLD_PAGES, places: HOLDS_PLACES },
  { pages: INSPECTION_PAGES, places: INSPECTIONS_PLACES },
  ASKED_AREA,
  {
    pages: [...DUTY_PAGES, OFFICE_DUTIES],
    places: [
      {
        path: OFFICE_DUTIES.path,
        name: (say) => say.referralWork.duties.place,
        access: OFFICE_DUTIES.access,
        in: 'licences',
      },
    ],
  },
  REGISTRY_PAGES,
  administratorPages(signIn),
];
