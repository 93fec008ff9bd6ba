import { FIGURES_PAGES } from '../figures/figures-pages.ts';
import type { PageArea } from '../frame/page.ts';
import { CALENDAR_PAGE } from '../public/calendar-page.ts';
import { CHECK_FILES, CHECK_PAGE } from '../public/check/check-page.ts';
import { NEW_COMPLAINT_PAGE } from '../public/complaints/new-complaint-page.ts';
import { FOLLOW_PAGES } from '../public/complaints/receipt-page.ts';
import { EXTRACT_CHECK_PAGE } from '../public/extracts/extract-check-page.ts';
import { FIND_PAGE } from '../public/find/find-page.ts';
import { HOME_PAGE } from '../public/home-page.ts';
import { DESTINATION_PAGE } from '../public/law/destination-page.ts';
import { LAW_PAGE } from '../public/law/law-page.ts';
import { RULE_PAGE } from '../public/law/rule-page.ts';
import { LETTERS_PAGE } from '../public/letters/letters-page.ts';
import { ON_PAPER_PAGES } from '../public/letters/on-paper-pages.ts';
import { ABSENCE_PAGES } from '../public/log/absence-page.ts';
import { LOG_PAGE } from '../public/log/log-page.ts';
import { MAIL_LINK_PAGE } from '../public/mail-link-page.ts';
import { PAPERS_PAGE } from '../public/papers/papers-page.ts';
import { OFFLINE_PAGE } from '../public/service/offline-page.ts';
import { SERVICE_PAGE } from '../public/service-page.ts';
import { SPEAK_PAGE } from '../public/speak-page.ts';
import { VEHICLE_PAGE } from '../public/vehicle-page.ts';

/** The pages for everybody. */
export const PUBLIC_AREA: PageArea = {
  pages: [
    HOME_PAGE,
    FIND_PAGE,
    VEHICLE_PAGE,
    ...ABSENCE_PAGES,
    LETTERS_PAGE,
    ...ON_PAPER_PAGES,
    EXTRACT_CHECK_PAGE,
    PAPERS_PAGE,
    SERVICE_PAGE,
    OFFLINE_PAGE,
    CHECK_PAGE,
    ...CHECK_FILES,
    LOG_PAGE,
    LAW_PAGE,
    DESTINATION_PAGE,
    RULE_PAGE,
    ...FIGURES_PAGES,
    // before the receipts, as which `new` would be read
    NEW_COMPLAINT_PAGE,
    ...FOLLOW_PAGES,
    SPEAK_PAGE,
    MAIL_LINK_PAGE,
    CALENDAR_PAGE,
  ],
  places: [
    { path: '/', name: (say) => say.frame.places.home, access: 'public', in: 'foot' },
    { path: '/letters', name: (say) => say.letters.place, access: 'public', in: 'foot' },
    {
      path: EXTRACT_CHECK_PAGE.path,
      name: (say) => say.extractCheck.place,
      access: 'public',
      in: 'foot',
      seldom: true,
    },
    { path: '/papers', name: (say) => say.frame.places.papers, access: 'public', in: 'foot' },
    { path: '/service', name: (say) => say.service.name, access: 'public', in: 'foot' },
    { path: '/check', name: (say) => say.frame.places.check, access: 'public', in: 'foot' },
    {
      path: '/figures',
      name: (say) => say.figures.place,
      access: 'public',
      in: 'foot',
      seldom: true,
    },
    { path: '/law', name: (say) => say.frame.places.law, access: 'public', in: 'foot' },
    { path: '/log', name: (say) => say.log.place, access: 'public', in: 'foot', seldom: true },
  ],
};
