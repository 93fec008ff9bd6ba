import { z } from 'zod';
import { FIGURES_ACTIONS } from '../../register/figures/actions.ts';
import { EditionId } from '../../register/figures/figures-shapes.ts';
import { readFiguresFile } from '../../register/figures/read-figures-file.ts';
import { Name } from '../../register/shapes.ts';
import { type Area, documentRoute } from './route.ts';
import { routesOf } from './routes-of.ts';

/** A file of an edition never changes. */
const FOR_EVER = 31_536_000; // not-law: seconds

const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
  parquet: 'application/vnd.apache.parquet',
  txt: 'text/plain; charset=utf-8',
};

/** Endings of files that a browser does not show: they are saved under the name of their edition. */
const SAVED = ['csv', 'parquet'];

/** Figures for everybody. Here stand the files of an edition, whose bytes are kept as they were published. */
export const FIGURES_ROUTES: Area = {
  title: { en: 'Figures for everybody', zh: '公开数据' },
  routes: [
    ...routesOf(FIGURES_ACTIONS),
    documentRoute({
      id: 'readFiguresFile',
      method: 'GET',
      path: '/figures/{edition}/{file}',
      summary: { en: 'A file of an edition, as it was published', zh: '某一版数据的文件' },
      description:
        '`edition.json` says what the edition is and names its files with their SHA-256; `datapackage.json` ' +
        'describes the columns of each table.',
      access: 'public',
      params: z.strictObject({ edition: EditionId, file: Name }),
      type: 'application/octet-stream',
      handle: async (register, _actor, { edition, file }) => {
        const found = await readFiguresFile(register, { edition, file });
        if (found.kind === 'refused') return found;
        const { bytes, digest } = found.value;
        const ending = file.slice(file.lastIndexOf('.') + 1);
        const type = TYPES[ending];
        return {
          kind: 'done',
          value: {
            ...{ bytes, digest, maxAge: FOR_EVER },
            ...(type !== undefined && { type }),
            ...(SAVED.includes(ending) && { saveAs: `${edition}-${file}` }),
          },
        };
      },
    }),
  ],
};
