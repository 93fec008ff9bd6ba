import type { PaperKind } from '../../../papers/paper-reading.ts';
import { PAPERS_EN } from '../../../papers/texts/en.ts';
import { PAPERS_ZH } from '../../../papers/texts/zh.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { getPaper } from '../../../register/papers/get-paper.ts';
import { listPapersSheet } from '../../../register/papers/list-papers-sheet.ts';
import { PAPERS_OF_ACCOUNTS } from '../../../register/papers/papers-of-accounts.ts';
import type { NewQuestion } from '../../../register/questions/questions.ts';
import type { Visit } from '../frame/page.ts';

/** A request for a paper in both languages: its template with what the paper is called. */
const asking = (
  vin: string | null,
  kind: PaperKind,
  words: (name: string) => { readonly zh: string; readonly en: string },
): NewQuestion => ({
  vin,
  text: { zh: words(PAPERS_ZH.kinds[kind]).zh, en: words(PAPERS_EN.kinds[kind]).en },
});

/**
 * The questions that an address proposes: `missing=all` the papers that every vehicle lacks, `missing=VIN` those of one
 * vehicle, `better=ID` a better one than a paper.
 */
export const askedForPapers = async (
  visit: Visit,
  application: string,
): Promise<readonly NewQuestion[] | Refusal> => {
  const { register, actor, query, say } = visit;
  const { ask } = say.paperWork;
  const missing = query.get('missing');
  const better = query.get('better');
  if (better !== null) {
    const found = await getPaper(register, actor, { paper: better });
    if (found.kind === 'refused') return found;
    const { kind, name, vin } = found.value;
    return [asking(vin ?? query.get('vin'), kind, (called) => ask.draftBetter(called, name))];
  }
  if (missing === null) return [];
  const sheet = await listPapersSheet(register, actor, { application });
  if (sheet.kind === 'refused') return sheet;
  return sheet.value.vehicles
    .filter(({ vin }) => missing === 'all' || missing === vin)
    .flatMap(({ vin, cells }) =>
      cells
        .filter(({ state }) => state === 'none')
        .flatMap(({ account }) => {
          const [, kinds] =
            Object.entries(PAPERS_OF_ACCOUNTS).find(([name]) => name === account) ?? [];
          return kinds?.[0] === undefined ? [] : [asking(vin, kinds[0], ask.draftMissing)];
        }),
    );
};
