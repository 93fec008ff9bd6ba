import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse what is done with extracts of registration. */
export const EXTRACT_REFUSALS = {
  'extracts-not-waiting': {
    refuses: 'conflict',
    title: {
      en: 'Some of these extracts are no longer asked for.',
      zh: '所选登记摘录中有的已不在待签状态。',
    },
    remedy: {
      en: 'Load the list anew, and choose among those that wait.',
      zh: '请刷新列表，重新选择待签的登记摘录。',
    },
  },
  'registration-not-told': {
    refuses: 'conflict',
    title: {
      en: 'The registry has not told when this vehicle was first registered.',
      zh: '车辆登记机关未报送该车的注册登记日期。',
    },
    remedy: {
      en: 'Hand in the certificate with its day of registration, then sign.',
      zh: '请先报送含注册登记日期的登记证书数据，再签署。',
    },
  },
  'registry-not-told': {
    refuses: 'conflict',
    title: {
      en: 'No registry has told of this vehicle, or another one has since.',
      zh: '尚无车辆登记机关报送该车，或者此后由其他登记机关报送。',
    },
    remedy: {
      en: 'Ask again once the registry has handed in its records.',
      zh: '请在登记机关报送数据后重新申请。',
    },
  },
} as const satisfies RefusalTable;
