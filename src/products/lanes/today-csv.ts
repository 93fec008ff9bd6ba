import { csvLine } from '../../intake/template/csv-line.ts';
import { LANE_WORDS } from '../../report/lanes/lane-words.ts';
import type { WorkItem } from '../../report/lanes/lanes-model.ts';
import type { Lang } from '../../report/messages/messages.ts';
import type { PageNames } from '../../report/nation/page-names.ts';

const COLUMNS = [
  'application',
  'province',
  'province_name',
  'lane',
  'what',
  'sampled',
  'applicant',
  'applicant_name',
  'vehicles',
  'risk_score',
  'reasons',
  'reasons_in_words',
  'outcome',
];

/**
 * Today's list as CSV, in its order: codes and words of a language, `outcome` to fill in. Cells that a
 * spreadsheet would run begin with `'`.
 */
export const todayCsv = (work: readonly WorkItem[], names: PageNames, lang: Lang): string => {
  const rows = work.map((item) => [
    item.application,
    item.province,
    item.province === '' ? '' : names.province(item.province, lang),
    item.lane,
    LANE_WORDS[item.lane].does[lang],
    `${item.sampled}`,
    item.applicant ?? '',
    item.name ?? '',
    item.vehicles,
    item.score,
    item.reasons.map(({ code }) => code).join(' '),
    item.reasons.map(({ words }) => words[lang]).join(lang === 'zh' ? '；' : '; '),
    '',
  ]);
  return [COLUMNS, ...rows].map(csvLine).join('');
};
