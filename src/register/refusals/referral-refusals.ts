import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse what is done with referrals and with rules that a case found wrong. */
export const REFERRAL_REFUSALS = {
  'referral-not-meant': {
    refuses: 'invalid',
    title: {
      en: 'A referral goes to a tax office or to customs.',
      zh: '线索只能移送税务机关或海关。',
    },
    remedy: {
      en: 'Choose one from the list of addressees.',
      zh: '请从接收单位列表中选择。',
    },
  },
  'draft-changed': {
    refuses: 'conflict',
    title: {
      en: 'The draft was changed after you had opened it.',
      zh: '您打开后，该稿件已被修改。',
    },
    remedy: {
      en: 'Read the draft as it stands now, and sign that.',
      zh: '请阅读现有稿件后再签署。',
    },
  },
  'evidence-missing': {
    refuses: 'invalid',
    title: {
      en: 'What the referral rests on is not there, or is not yours to read.',
      zh: '所列证据不存在，或您无权查看。',
    },
    remedy: {
      en: 'Choose at least one from the list of what can be laid before an office.',
      zh: '请从可提交的证据列表中至少选择一项。',
    },
  },
  'ground-not-known': {
    refuses: 'invalid',
    title: {
      en: 'The law knows no such ground for a referral.',
      zh: '法规库中没有这一移送理由。',
    },
    remedy: {
      en: 'Take the grounds from the list, which law/referrals/terms.yaml holds.',
      zh: '请从移送理由列表（law/referrals/terms.yaml）中选择。',
    },
  },
  'evidence-twice': {
    refuses: 'invalid',
    title: { en: 'The same evidence is listed twice.', zh: '同一证据重复列出。' },
    remedy: { en: 'Leave one of the two out.', zh: '请删除其中一项。' },
  },
} as const satisfies RefusalTable;
