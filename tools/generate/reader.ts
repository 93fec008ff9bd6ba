import { BUNDLES_FOLDER, bundledEntry } from './bundles/bundled.ts';

const FROM = 'src/service/reader';

/** The reader of papers for a browser: what `/papers` loads, and the worker that it reads in. */
export const generate = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    [`${BUNDLES_FOLDER}/read-papers.js`, await bundledEntry(FROM, 'read-papers-island')],
    [`${BUNDLES_FOLDER}/read-papers-worker.js`, await bundledEntry(FROM, 'read-papers-worker')],
  ]);
