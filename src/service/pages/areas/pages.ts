import { HOLD_PAGES, HOLDS_PLACE } from '../border/hold-pages.ts';
import { ASKED_AREA } from '../cases/asked-pages.ts';
import { MANUFACTURER_COMPLAINTS } from '../complaints/manufacturer-complaints.ts';
import { DUTY_PAGES } from '../duties/duty-page.ts';
import { OFFICE_DUTIES } from '../duties/office-duties.ts';
import type { PageArea } from '../frame/page.ts';
import { INSPECTION_PAGES, INSPECTIONS_PLACE } from '../inspections/inspection-pages.ts';
import { type SignInPageParts, signInPage } from '../public/sign-in-page.ts';
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
    places: [{ path: '/work', name: (say) => say.frame.places.work, access: WORK_PAGE.access }],
  },
  exporterArea(publicUrl),
  { pages: MANUFACTURER_COMPLAINTS.pages, places: [MANUFACTURER_COMPLAINTS.place] },
  MANUFACTURER_AREA,
  NATION_AREA,
  OFFICER_AREA,
  REFERRAL_AREA,
  CUSTOMS_PAGES,
  { pages: HOLD_PAGES, places: [HOLDS_PLACE] },
  { pages: INSPECTION_PAGES, places: [INSPECTIONS_PLACE] },
  ASKED_AREA,
  {
    pages: [...DUTY_PAGES, OFFICE_DUTIES],
    places: [
      {
        path: OFFICE_DUTIES.path,
        name: (say) => say.referralWork.duties.place,
        access: OFFICE_DUTIES.access,
      },
    ],
  },
  REGISTRY_PAGES,
  administratorPages(signIn),
];
