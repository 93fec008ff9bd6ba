import { numberWords } from '../../plural.ts';
import type { AnswerWords } from '../answer-words.ts';

const AS = { used: '以二手车出口', new: '未申报为二手车' } as const;

/** The three answers, in Chinese. */
export const ANSWERS_ZH: AnswerWords = {
  asked: {
    left: '该车是否已离开中国？',
    promise: '生产企业今天是否为它负责？',
    country: '是否适用于您所在的国家？',
  },
  says: {
    left: ({ on, condition, daysLater }) => [
      `是，${on}出境`,
      [
        condition === null ? [] : AS[condition],
        daysLater === null ? [] : `距首次注册登记${daysLater}天`,
      ]
        .flat()
        .join('，'),
    ],
    'left-days-disagree': ({ on, registeredOn }) => [
      '已出境，但所报日期不一致',
      `海关报送${on}出境，而首次注册登记日期为${registeredOn}，晚于出境。`,
    ],
    'export-refused': ({ on }) => [
      '按现有数据，否：出口未获许可',
      `${on}决定不予发放许可证；海关没有出境记录。`,
    ],
    'licensed-not-left': ({ country }, nameOf) => [
      '按现有数据尚未出境',
      `已有目的国为${nameOf(country)}的出口许可证；海关没有出境记录。`,
    ],
    'applied-not-left': ({ on }) => ['按现有数据尚未出境', `${on}申请出口；没有出境记录。`],
    'no-record': ({ dataOf }) => [
      '不清楚',
      `截至${dataOf}的数据中没有出口记录。这并不表示有任何问题。`,
    ],
    mistyped: ({ expected }) => [
      '该车辆识别代号可能输错',
      `第9位与其他字符不符，按其他字符应为${expected}。`,
    ],
    holds: ({ months, kilometres }) => [
      months === null
        ? '是'
        : `是：${months}个月${kilometres === null ? '' : `或${numberWords('zh', kilometres)}公里`}`,
      '生产企业为该车出具的确认书有效。',
    ],
    'holds-only-in': ({ country }, nameOf) => [
      `是，但仅限${nameOf(country)}`,
      '该车的确认书未列明其他国家。',
    ],
    suspended: ({ on }) => [
      on === null ? '否：已暂停' : `否：自${on}起暂停`,
      '确认书暂停期间不作任何承诺。生产企业可以恢复。',
    ],
    revoked: ({ on }) => [
      on === null ? '否：已撤销' : `否：已于${on}撤销`,
      '不再恢复。生产企业不再承担确认书的内容。',
    ],
    'names-another-country': () => ['否：确认书针对其他国家', '确认书未列明本次出口的目的国。'],
    'needed-and-none': () => ['没有确认书，而本次出口需要', '本次出口没有生产企业的确认书记录。'],
    'none-and-not-needed': () => [
      '没有确认书记录；本次出口不需要',
      '请向生产企业询问对该车辆识别代号的承诺。',
    ],
    'none-need-unknown': () => ['没有确认书记录', '本次出口是否需要确认书，从数据中无法得知。'],
    'not-verified': () => ['不清楚：无人核验', '只提交了盖章纸质件或复印件。'],
    'nothing-on-record': () => ['不清楚', '没有出口记录的，不告知确认书情况。'],
    'for-it': ({ country, named, serving }, nameOf) => [
      `是，确认书针对${nameOf(country)}`,
      named === 0 ? '' : `列明当地${named}家网点，其中${serving}家接待他人进口的车辆。`,
    ],
    'for-it-none-serves': ({ named }) => [
      '是，但当地没有网点表示接待',
      named === 0
        ? '确认书未列明当地网点。'
        : `确认书列明${named}家网点，均未表示接待他人进口的车辆。`,
    ],
    'for-it-read-rule': ({ country, rule }, nameOf) => [
      '是，但请先看一条规定',
      `确认书针对${nameOf(country)}；该国规定${rule}涉及该车。`,
    ],
    'for-another': ({ promised, asked }, nameOf) => [
      `否：确认书仅针对${nameOf(promised)}`,
      `对${nameOf(asked)}，生产企业不作任何承诺。`,
    ],
    'not-in-force-now': ({ country }, nameOf) => [
      '目前无效',
      `确认书已暂停，目前对${nameOf(country)}不作任何承诺。`,
    ],
    'nothing-in-force': ({ country }, nameOf) => [
      '否：在当地没有任何承诺',
      `没有列明${nameOf(country)}的有效确认书。`,
    ],
    'not-admitted': ({ country, rule }, nameOf) => [
      `否：${nameOf(country)}不准该车进口`,
      `依据该国规定${rule}（按本系统所读）。`,
    ],
    'none-names-it': ({ country }, nameOf) => [
      '不清楚',
      `没有经核验且列明${nameOf(country)}的确认书。`,
    ],
    'no-country': () => ['请选择国家', '数据中没有该车的目的国，未预先选定。'],
  },
};
