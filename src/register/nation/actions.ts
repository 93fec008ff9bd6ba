import { compareOffices } from './compare-offices.ts';
import { countPatterns } from './count-patterns.ts';
import { getDirectorPage, listDirectorPages } from './director/director-pages.ts';
import { getNationLeft } from './director/get-nation-left.ts';
import { getToDecide } from './director/get-to-decide.ts';
import { getRing } from './get-ring.ts';
import { listNationRuns } from './list-nation-runs.ts';
import { listPatterns } from './list-patterns.ts';
import { listRings } from './list-rings.ts';
import { getNationFigures } from './products/get-nation-figures.ts';
import { listNationAges } from './products/list-nation-ages.ts';
import { listNationApplications, listNationLanes } from './products/list-nation-lanes.ts';
import { listNationClaimants, listNationPayments } from './products/list-nation-money.ts';
import { listNationSales } from './products/list-nation-sales.ts';
import { listNationService } from './products/list-nation-service.ts';
import { listNationVehicles } from './products/list-nation-vehicles.ts';
import { listNationVintages } from './products/list-nation-vintages.ts';
import { listPublicSales } from './products/list-public-sales.ts';
import { requestNationRun } from './request-nation-run.ts';

/** What can be done with runs over the nation, in the order of the documentation. */
export const NATION_ACTIONS = {
  title: { en: 'Runs over the nation', zh: '全国筛查' },
  actions: {
    requestNationRun,
    listNationRuns,
    countPatterns,
    listPatterns,
    listRings,
    getRing,
    getNationFigures,
    listNationSales,
    listNationAges,
    listNationVintages,
    listNationVehicles,
    listNationLanes,
    listNationApplications,
    listNationClaimants,
    listNationPayments,
    listNationService,
    listPublicSales,
    compareOffices,
    getNationLeft,
    getToDecide,
    listDirectorPages,
    getDirectorPage,
  },
};
