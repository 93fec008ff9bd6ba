import type { PageArea } from '../frame/page.ts';
import { LAW_SHADOW_PAGE } from '../nation/law-shadow-page.ts';
import { LAW_SHADOWS_PAGE } from '../nation/law-shadows-page.ts';
import { lawShadowsPath, MINISTRY_READS } from '../nation/nation-paths.ts';
import { inOffice } from '../pieces/in-area.ts';

/** The pages over the whole nation, for the ministry. */
export const NATION_AREA: PageArea = {
  pages: [LAW_SHADOWS_PAGE, LAW_SHADOW_PAGE].map(inOffice),
  places: [{ path: lawShadowsPath, name: (say) => say.nation.law.place, access: MINISTRY_READS }],
};
