import type { Bilingual } from '../verdict/verdict.ts';

/** What a buyer may say was refused, in the order in which it is offered. */
export const COMPLAINT_KINDS = [
  'guarantee',
  'paid-repair',
  'parts',
  'software',
  'recall',
  'high-voltage',
  'other',
] as const;

/** One of them. */
export type ComplaintKind = (typeof COMPLAINT_KINDS)[number];

/** The kinds in the words of offices; those of buyers stand in the catalogues of the pages. */
export const COMPLAINT_KIND_WORDS: Readonly<Record<ComplaintKind, Bilingual>> = {
  guarantee: { en: 'repair under guarantee', zh: '质保维修' },
  'paid-repair': { en: 'paid repair', zh: '付费维修' },
  parts: { en: 'spare parts', zh: '配件供应' },
  software: { en: 'software or a remote lock', zh: '软件或远程锁车' },
  recall: { en: 'work of a recall', zh: '召回作业' },
  'high-voltage': { en: 'high-voltage work', zh: '高压系统维修' },
  other: { en: 'something else', zh: '其他' },
};

/** Whether a text is one of the kinds. */
export const isComplaintKind = (text: string): text is ComplaintKind =>
  (COMPLAINT_KINDS as readonly string[]).includes(text);
