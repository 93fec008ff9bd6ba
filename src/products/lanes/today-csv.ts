import papaparse from 'papaparse';
import { LANE_WORDS } from '../../report/lanes/lane-words.ts';
import type { WorkItem } from '../../report/lanes/lanes-model.ts';
import type { Lang } from '../../report/messages/messages.ts';
import type { PageNames } from '../../report/nation/page-names.ts';

/**
 * Today's list as CSV, in its order: codes and words of a language, `outcome` to fill in. Cells that a
 * spreadsheet would run begin with `'`.
 */
export const todayCsv = (work: readonly WorkItem[], names: PageNames, lang: Lang): string => {
  const rows = work.map((item) => ({
    application: item.application,
    province: item.province,
    province_name: item.province === '' ? '' : names.province(item.province, lang),
    lane: item.lane,
    what: LANE_WORDS[item.lane].does[lang],
    sampled: item.sampled,
    applicant: item.applicant ?? '',
    applicant_name: item.name ?? '',
    vehicles: item.vehicles,
    risk_score: item.score,
    reasons: item.reasons.map(({ code }) => code).join(' '),
    reasons_in_words: item.reasons
      .map(({ words }) => words[lang])
      .join(lang === 'zh' ? '；' : '; '),
    outcome: '',
  }));
  return `${papaparse.unparse(
    {
      fields: [
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
      ],
      data: rows,
    },
    { escapeFormulae: true, newline: '\n' },
  )}\n`;
};
