import { answerInThread } from '../../../../register/checks/answer-in-thread.ts';
import { htmlReportPieces, reportPieces } from '../../../../report/html/html-report.ts';
import { CHECK } from '../../texts/check/check.ts';
import type { ReportAsked } from './report-asked.ts';

/** What a page holds of a batch; the file has more. */
const LIMITS = { rows: 500, details: 40 } as const; // not-law: rows of a page

await answerInThread<ReportAsked>((report, { frame, language }) => {
  if (frame === 'file') return htmlReportPieces(report, language);
  const leftOut = CHECK[language].leftOut(LIMITS.rows, report.summary.vehicles);
  return [[...reportPieces([language], report, { ...LIMITS, leftOut })].join('')];
});
