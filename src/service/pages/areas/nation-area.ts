import { FIGURES_WORK, FIGURES_WORK_PAGES } from '../figures/figures-work.ts';
import type { PageArea, Place } from '../frame/page.ts';
import { DIRECTOR_PAGES } from '../nation/director-page.ts';
import { LAW_SHADOW_PAGE } from '../nation/law-shadow-page.ts';
import { LAW_SHADOWS_PAGE } from '../nation/law-shadows-page.ts';
import { MONEY_PAGES } from '../nation/money-pages.ts';
import { NATION_PAGE } from '../nation/nation-page.ts';
import {
  directorPath,
  lawShadowsPath,
  MINISTRY_READS,
  nationPath,
  officesPath,
} from '../nation/nation-paths.ts';
import { OFFICES_PAGE } from '../nation/offices-page.ts';
import { SERVICE_PAGE } from '../nation/service-page.ts';
import { SIDE_PAGES } from '../nation/side-pages.ts';
import { NATION_VEHICLE_PAGE } from '../nation/vehicle-page.ts';
import { NATION_VEHICLES_PAGE } from '../nation/vehicles-page.ts';
import { inNation } from '../pieces/in-area.ts';

const place = (path: string, name: Place['name']): Place => ({
  ...{ path, name },
  access: MINISTRY_READS,
  in: 'figures',
});

/** The pages over the whole nation, for the ministry. */
export const NATION_AREA: PageArea = {
  pages: [
    NATION_PAGE,
    ...SIDE_PAGES,
    NATION_VEHICLES_PAGE,
    NATION_VEHICLE_PAGE,
    ...MONEY_PAGES,
    ...FIGURES_WORK_PAGES,
    SERVICE_PAGE,
    OFFICES_PAGE,
    ...DIRECTOR_PAGES,
    LAW_SHADOWS_PAGE,
    LAW_SHADOW_PAGE,
  ].map(inNation),
  places: [
    // the first page of the ministry is the nation
    { ...place(nationPath, (say) => say.nation.place), also: ['/work'] },
    place(officesPath, (say) => say.offices.place),
    place(directorPath, (say) => say.nation.director.place),
    place(FIGURES_WORK, (say) => say.figuresWork.place),
    place(lawShadowsPath, (say) => say.nation.law.place),
  ],
};
