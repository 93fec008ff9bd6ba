import type { SET_ANSWERS_EN } from './en.ts';

/** Sentences by which complaints are answered, in Chinese. */
export const SET_ANSWERS_ZH: typeof SET_ANSWERS_EN = {
  come: '您可将车辆送至以下网点。',
  from: (day) => `自${day}起。`,
  bringAlong: (list) => `请携带：${list}。`,
  parts: (day) => `配件已订购，预计${day}前到货。`,
  need: (list) => `继续处理需要：${list}。`,
  notCovered: (why) => `生产企业不予办理。原因：${why}。`,
  bring: {
    letter: '生产企业确认书',
    registration: '车辆登记证件',
    invoice: '购车发票',
    refusal: '书面拒绝答复',
    photographs: '故障照片',
    diagnosis: '检测报告',
  },
  why: {
    'term-over': '承诺的期限已过',
    'kilometres-over': '行驶里程已超过承诺的里程',
    'other-country': '承诺适用于其他国家',
    'no-letter': '该车没有确认书',
    'other-maker': '该车由其他生产企业制造',
    use: '故障由使用或事故引起',
  },
  /** Of words that somebody added. */
  added: '补充说明',
  original: (name) => `答复原文语言：${name}`,
};
