import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse that concern verdicts, papers seen and laws. */
export const SCREENING_REFUSALS = {
  'not-replayable': {
    refuses: 'conflict',
    title: {
      en: 'This verdict was not given by a screening of the register.',
      zh: '该结论并非由本系统审查产生，无法重演。',
    },
    remedy: {
      en: 'Ask for a verdict of an application.',
      zh: '请选择申请的审查结论。',
    },
  },
  'law-not-archived': {
    refuses: 'not-found',
    title: { en: 'The archive has no law of this hash.', zh: '档案中没有该哈希值的规则。' },
    remedy: {
      en: 'Name the hash of a law that verdicts were given by, or hand in its files.',
      zh: '请填写曾用于审查的规则哈希值，或提交规则文件。',
    },
  },
  'law-with-problems': {
    refuses: 'invalid',
    title: { en: 'The law that was handed in cannot be read.', zh: '所提交的规则无法读取。' },
    remedy: {
      en: 'Mend what is named; `mileproof law check` says all.',
      zh: '请更正所指出之处；`mileproof law check`列出全部问题。',
    },
  },
  'setting-not-made': {
    refuses: 'invalid',
    title: { en: 'The law has no value that can be set so.', zh: '规则中没有可以如此设定的数值。' },
    remedy: {
      en: 'Choose a value of the list once, and write a whole number, a day, or a list by commas.',
      zh: '请从列表中选择一项数值（每项只设一次），并填写整数、日期或以逗号分隔的列表。',
    },
  },
  'paper-not-of-application': {
    refuses: 'invalid',
    title: {
      en: 'This is no row that the application states now.',
      zh: '该记录不是申请当前所列内容。',
    },
    remedy: {
      en: 'Load the application again: it may have been amended, or the paper seen already.',
      zh: '请重新加载申请：其可能已变更，或该原件已核验。',
    },
  },
  'application-not-open': {
    refuses: 'conflict',
    title: { en: 'The application is not under way.', zh: '该申请不在办理中。' },
    remedy: {
      en: 'Papers are seen before the decision.',
      zh: '原件核验须在作出决定前进行。',
    },
  },
} as const satisfies RefusalTable;
