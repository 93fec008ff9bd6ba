import { getPaper } from './get-paper.ts';
import { getPaperReading } from './get-paper-reading.ts';
import { getToldByPaper } from './get-told-by-paper.ts';
import { listBorderPapers } from './list-border-papers.ts';
import { listLacking } from './list-lacking.ts';
import { listPapers } from './list-papers.ts';
import { listPapersSheet } from './list-papers-sheet.ts';
import { listToldByPapers } from './list-told-by-papers.ts';
import { namePaper } from './name-paper.ts';
import { takeBackPaper } from './take-back-paper.ts';

/** Papers that are handed in; where bytes go in or out, the service declares the route. */
export const PAPER_ACTIONS = {
  title: { en: 'Papers handed in', zh: '提交的材料' },
  actions: {
    listPapers,
    listPapersSheet,
    listBorderPapers,
    listLacking,
    getPaper,
    getPaperReading,
    getToldByPaper,
    listToldByPapers,
    namePaper,
    takeBackPaper,
  },
} as const;
