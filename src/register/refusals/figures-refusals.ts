import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse what is done with figures for everybody. */
export const FIGURES_REFUSALS = {
  'figures-not-kept': {
    refuses: 'conflict',
    title: {
      en: 'No files of figures are kept of this run.',
      zh: '本次筛查未保存可公开的数据文件。',
    },
    remedy: {
      en:
        'Take one of the last two runs. If they have none either, the key of the pseudonyms has fewer than 32 bytes ' +
        'and protects nothing.',
      zh: '请选用最近两次筛查之一。若仍没有，说明假名密钥不足32字节，无法保护小数值。',
    },
  },
  'edition-there': {
    refuses: 'conflict',
    title: { en: 'The month has an edition already.', zh: '该月已有数据版本。' },
    remedy: { en: 'Propose a correction of it.', zh: '请提出更正。' },
  },
  'edition-corrected': {
    refuses: 'conflict',
    title: {
      en: 'What is corrected is the latest edition of the month that the run is of.',
      zh: '只能更正与本次筛查同月的最新版本。',
    },
    remedy: { en: 'Correct the latest one.', zh: '请更正最新版本。' },
  },
  'edition-stale': {
    refuses: 'conflict',
    title: {
      en: 'Another edition of the month was published since this was proposed.',
      zh: '提出后，该月已发布其他版本。',
    },
    remedy: { en: 'Propose it anew, as a correction.', zh: '请重新提出更正。' },
  },
  'protected-otherwise': {
    refuses: 'conflict',
    title: {
      en:
        'These figures are protected otherwise than those that were published: ' +
        'together they would tell small counts.',
      zh: '这些数据的保护方式与已发布的不同：两者对照会泄露小数值。',
    },
    remedy: {
      en: 'Set the key of the pseudonyms that the published figures were made with, and let a run be made.',
      zh: '请恢复已发布数据所用的假名密钥，再进行一次筛查。',
    },
  },
  'nothing-to-correct': {
    refuses: 'conflict',
    title: { en: 'No published figure differs.', zh: '已发布的数值均无变化。' },
    remedy: { en: 'There is nothing to correct.', zh: '无须更正。' },
  },
  'correction-too-small': {
    refuses: 'conflict',
    title: {
      en: 'The figures differ in fewer than five makers, provinces and months.',
      zh: '有变化的“企业、省份、月份”组合不足五个。',
    },
    remedy: {
      en: 'So small a change would tell of single vehicles. The edition of the next month has it.',
      zh: '如此小的变化会泄露个别车辆的信息，将在下月版本中体现。',
    },
  },
  'figure-in-reason': {
    refuses: 'invalid',
    title: {
      en: 'The reason states a figure that is no day and no month.',
      zh: '理由中写有日期、月份以外的数字。',
    },
    remedy: {
      en: 'Say it without a count: beside protected counts it would undo their protection.',
      zh: '请勿写明数量：与受保护的数值并列会使保护失效。',
    },
  },
} as const satisfies RefusalTable;
