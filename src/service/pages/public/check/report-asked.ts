import type { ReportOrigin } from '../../../../register/checks/sheet-task.ts';

/** How the report on a batch is wanted. */
export interface ReportAsked extends ReportOrigin {
  /** A file of its own in both languages, or the pieces that a page frames, in one. */
  readonly frame: 'file' | 'page';
  /** The first, or the only one. */
  readonly language: 'en' | 'zh';
}
