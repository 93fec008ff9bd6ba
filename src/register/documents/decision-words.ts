import type { DecisionKind, OfficialWords } from '../../letters/official/official-document.ts';

/** What follows from a decision of each kind, as the decision says it. */
export const FOLLOWS: Readonly<Record<DecisionKind, OfficialWords>> = {
  refusal: {
    zh: '对所列车辆不予发放出口许可证。事由消除后，可以重新申请。',
    en: 'No export licence is issued for the vehicles named. Once the ground has gone you may apply anew.',
  },
  order: {
    zh: '责令在整改后报告整改情况及时间、证明材料；审核下一份许可证时将予酌定。',
    en: 'You rectify what is named, and report it with dates and evidence; it is weighed at the next licence.',
  },
  bar: {
    zh: '自作出之日起，在全国范围内不得申领二手车出口许可证。',
    en: 'From the day of this decision no licence to export used vehicles is issued to you in any province.',
  },
  suspension: {
    zh: '暂停期间，所列车辆不得凭该许可证出境。',
    en: 'While it is suspended the vehicles named may not leave under the licence.',
  },
  revocation: {
    zh: '尚未出境的所列车辆不得再凭该许可证出境。',
    en: 'Vehicles named that have not left may no longer leave under the licence.',
  },
};

/** 文号: how the number of a decision of each kind begins. */
export const SERIES: Readonly<Record<DecisionKind, string>> = {
  refusal: 'BX', // 不予许可
  order: 'ZG', // 责令整改
  bar: 'JZ', // 禁止申领
  suspension: 'ZT', // 暂停
  revocation: 'CX', // 撤销
};
