import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse what concerns cases and what is asked in them. */
export const CASE_REFUSALS = {
  'case-taken': {
    refuses: 'conflict',
    title: {
      en: 'The case is in the hands of another officer, or in nobody’s.',
      zh: '该案件由其他人员办理，或尚无人领办。',
    },
    remedy: {
      en: 'Take it first where nobody has it; else have it assigned to you, with a word why.',
      zh: '无人办理的请先领办；他人办理的请说明原因后指派给自己。',
    },
  },
  'case-open': {
    refuses: 'conflict',
    title: { en: 'A case is open on this already.', zh: '就此事项已有在办案件。' },
    remedy: {
      en: 'Go on in that case, or open another once it is closed.',
      zh: '请在该案件中办理，或待其结案后再立案。',
    },
  },
  'case-questions-open': {
    refuses: 'conflict',
    title: { en: 'A question of the case waits for its answer.', zh: '案件中有询问尚未答复。' },
    remedy: {
      en: 'Wait for the answer, or withdraw the question.',
      zh: '请等待答复，或撤回该询问。',
    },
  },
  'asked-not-meant': {
    refuses: 'invalid',
    title: { en: 'This is nobody whom the case may ask.', zh: '不是该案件可询问的对象。' },
    remedy: {
      en: 'Choose an exporter of the case, customs, the registry, the tax office, a manufacturer, or the police.',
      zh: '请选择案件所涉出口企业、海关、车辆登记机关、税务机关、生产企业或公安机关之一。',
    },
  },
  'answer-not-on-paper': {
    refuses: 'conflict',
    title: {
      en: 'Only what the police answered is entered, with a day that has come.',
      zh: '仅可录入公安机关的书面答复，且日期不得晚于今日。',
    },
    remedy: {
      en: 'Everybody else answers a question by its own account; else correct the date of the letter.',
      zh: '其他单位由其自行答复；如日期有误请更正。',
    },
  },
  'day-over': {
    refuses: 'invalid',
    title: { en: 'The day is over.', zh: '该日期已过。' },
    remedy: { en: 'Choose today or a later day.', zh: '请选择今日或之后的日期。' },
  },
  'rule-not-named': {
    refuses: 'invalid',
    title: { en: 'The rule that is wrong is not named.', zh: '未指明有误的规则。' },
    remedy: {
      en: 'Write the code of a rule, such as G06, for this outcome and for no other.',
      zh: '仅在该结论下填写规则代码，例如G06。',
    },
  },
} as const satisfies RefusalTable;
