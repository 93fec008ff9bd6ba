import { referenceData } from '../../../reference/reference-data.ts';
import { countPatterns } from '../../../register/nation/count-patterns.ts';
import { listPatterns } from '../../../register/nation/list-patterns.ts';
import type { FoundPattern } from '../../../register/nation/nation-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { evidenceWords, pathSentences } from '../../../report/words/pattern-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { field, select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { KEYS_ISLAND, keysHtml } from '../pieces/keys.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { READS } from '../pieces/office-access.ts';
import { exporterPath, patternsPath } from '../pieces/office-paths.ts';
import { openCaseButton } from '../pieces/open-case-button.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { patternTitle } from './case-words.ts';
import { lastRun, noRunPage, runHead } from './last-run.ts';

/** Characters of what was found that a row shows before it is opened. */
const SHORT = 120; // not-law: characters

const foundWords = (
  { language }: Visit,
  { pattern, evidence }: FoundPattern,
): readonly string[] => [
  ...pathSentences(evidence, language),
  ...evidenceWords(pattern, evidence, language),
];

const foundHtml = (visit: Visit, row: FoundPattern): Html => {
  const told = foundWords(visit, row).join(' · ');
  return told.length <= SHORT
    ? html`<small>${told}</small>`
    : html`<details><summary><small>${told.slice(0, SHORT)}…</small></summary><small>${told}</small></details>`;
};

const exporterCell = ({ organisation, exporter, exporterName }: FoundPattern): Html =>
  organisation === null || exporterName === null
    ? html`${exporter ?? '–'}`
    : html`<a href="${exporterPath(organisation)}">${exporterName}</a>`;

/** The columns of what a run found, each row with its case. */
export const patternColumns = (visit: Visit, run: string): readonly Column<FoundPattern>[] => {
  const { columns } = visit.say.cases.runs;
  return [
    {
      name: 'pattern',
      title: columns.pattern,
      cell: ({ pattern }) => patternTitle(visit, pattern),
      text: ({ pattern }) => pattern,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => vinText(vin, visit.language),
      text: ({ vin }) => vin,
    },
    {
      name: 'exporter',
      title: columns.exporter,
      cell: exporterCell,
      text: ({ exporter }) => exporter,
    },
    {
      name: 'province',
      title: columns.province,
      cell: ({ province }) => provinceWords(visit, province),
      text: ({ province }) => province,
    },
    {
      name: 'found',
      title: columns.found,
      cell: (row) => foundHtml(visit, row),
      text: (row) => foundWords(visit, row).join(' · '),
    },
    {
      name: 'case',
      title: columns.case,
      cell: ({ pattern, vin, open }) => openCaseButton(visit, { run, pattern, vin }, open),
      text: ({ open }) => open?.number ?? '',
    },
  ];
};

/** The patterns of the last run over the nation: of an office's province, or of all for the ministry. */
export const PATTERNS_PAGE: Page = {
  path: patternsPath,
  access: READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say } = visit;
    const { runs } = say.cases;
    const last = await lastRun(visit);
    if ('kind' in last) return last;
    const { run } = last;
    if (run === null) return noRunPage(visit, runs.patterns);
    const counts = await countPatterns(register, actor, { run: run.id });
    if (counts.kind === 'refused') return counts;
    const [pattern, text] = ['pattern', 'text'].map((name) => filterOf(visit, name));
    const typed = filterOf(visit, 'province');
    const province =
      typed === undefined ? undefined : (referenceData().provinces.find(typed) ?? typed);
    return listPage(visit, {
      file: `patterns-${run.asOf}`,
      columns: patternColumns(visit, run.id),
      ask: (page) =>
        listPatterns(register, actor, {
          ...{ ...page, run: run.id },
          ...(pattern !== undefined && { pattern }),
          ...(province !== undefined && { province }),
          ...(text !== undefined && { text }),
        }),
      around: () => ({
        title: runs.patterns,
        ...{ caption: runs.captionPatterns, empty: runs.emptyPatterns },
        ...{ islands: [KEYS_ISLAND], above: runHead(visit, run, 'patterns') },
        below: keysHtml(visit),
        filters: html`${select({
          name: 'pattern',
          label: runs.filters.pattern,
          value: pattern ?? '',
          options: [
            { value: '', words: say.frame.everything },
            ...Object.entries(counts.value.byPattern).map(([value, n]) => ({
              value,
              words: `${patternTitle(visit, value)} (${n})`,
            })),
          ],
        })}${
          actor.part === 'ministry'
            ? field({
                name: 'province',
                label: runs.filters.province,
                value: filterOf(visit, 'province') ?? '',
              })
            : ''
        }${field({ name: 'text', label: runs.filters.text, value: text ?? '', type: 'search' })}`,
      }),
    });
  }),
};
