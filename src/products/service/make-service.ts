import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import type { Lang } from '../../report/messages/messages.ts';
import type { ServiceModel } from '../../report/service/service-model.ts';
import { servicePage } from '../../report/service/service-page.ts';
import { worldLand } from '../../report/service/world-land.ts';
import { writeProduct } from '../product-folder.ts';
import { writeServiceFiles } from './service-files.ts';
import { type ServiceTerms, serviceModel } from './service-model.ts';

/** How much of the work is done before the files are written. */
const COUNTED = 0.9; // not-law: a figure of the product, told on its page

/**
 * Answers coverage of service of a screened nation and writes it into `out`: `service.csv`,
 * `service.parquet`, `next-outlets.csv`, `outlets.csv`, `maker-duties.csv`, `service.html`, `manifest.json`.
 *
 * @param step told how much of the work is done, 0 to 1.
 * @throws FolderTaken when something else stands at `out`.
 */
export const makeService = (
  nation: ScreenedNation,
  out: string,
  terms: ServiceTerms & { readonly lang: Lang },
  step: (done: number) => void = () => {},
): Promise<ServiceModel> => {
  const { lang, withinKm, program } = terms;
  const { ruleset, today } = nation.manifest;
  const head = {
    product: 'service',
    program,
    screening: nation.manifestHash,
    ruleset,
    today,
    options: { withinKm, lang },
  } as const;
  return writeProduct(resolve(out), head, async (folder) => {
    const model = await serviceModel(nation, terms, (done) => step(COUNTED * done));
    await writeServiceFiles(nation.database, folder, model);
    await writeFile(join(folder, 'service.html'), servicePage(model, worldLand(), lang));
    return model;
  });
};
