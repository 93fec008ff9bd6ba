import { dealOutPapers } from './deal-out-papers.ts';
import { getPaper } from './get-paper.ts';
import { getPaperReading } from './get-paper-reading.ts';
import { getPaperSheet } from './get-paper-sheet.ts';
import { getToldByPaper } from './get-told-by-paper.ts';
import { listLacking } from './list-lacking.ts';
import { listPapers } from './list-papers.ts';
import { listPapersToDeal } from './list-papers-to-deal.ts';
import { listToldByPapers } from './list-told-by-papers.ts';
import { namePaper } from './name-paper.ts';
import { takeBackPaper } from './take-back-paper.ts';

/** Papers that are handed in; where bytes go in or out, the service declares the route. */
export const PAPER_ACTIONS = {
  title: { en: 'Papers handed in', zh: '提交的材料' },
  actions: {
    listPapers,
    getPaper,
    getPaperReading,
    getToldByPaper,
    listToldByPapers,
    namePaper,
    takeBackPaper,
    listLacking,
    getPaperSheet,
    listPapersToDeal,
    dealOutPapers,
  },
} as const;
