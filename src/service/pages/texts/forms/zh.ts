import { numberWords } from '../../../../domain/statements/plural.ts';
import type { FORMS_EN } from './en.ts';

/** Texts of forms and of what happened, whoever looks, Chinese. */
export const FORMS_ZH: typeof FORMS_EN = {
  feedLate: (account, day, late) => `${account}数据：报送截至${day}，已逾期${late}天。`,
  feedNever: (account) => `${account}数据：从未报送。`,
  feedsMore: (count) => `另有${count}类数据逾期`,
  feedsAll: '各类数据报送截至日期',
  dutyUntold: '已过期限，因报送单位数据逾期，是否办理不详',
  dutiesUntold: (count) => `${count}项已过期限，因报送单位数据逾期，是否已办理不详，不作逾期认定。`,
  feedSilence: '此后的情况本系统无从得知，不得据此认定为无异常。',
  toCheck: '下一步：核对',
  checkTitle: '提交前核对',
  missing: (label) => `请填写：${label}。`,
  tooLong: (most) => `请勿超过${most}个字符。`,
  wrong: {
    tooShort: (label, least) => `${label}：至少${numberWords('zh', least)}个字符。`,
    noDay: (label) => `${label}：请按“年-月-日”填写日期，例如2026-11-24。`,
    other: (label) => `${label}：此内容无法采用，请改写。`,
  },
  noUndo: '此操作无法撤销。',
  notice: '通知书',
  noSteps: '尚无记录。',
};
