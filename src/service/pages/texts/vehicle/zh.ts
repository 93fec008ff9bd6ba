import type { VEHICLE_EN } from './en.ts';

/** Texts of the page of one VIN, Chinese. */
export const VEHICLE_ZH: typeof VEHICLE_EN = {
  title: (vin) => `车辆识别代号${vin}`,
  says: (by, day) => `提供方：${by}，截至${day}。`,
  lateFeeds: {
    registry: (day, days) => `中国车辆登记机关的数据截至${day}，已逾期${days}天。`,
    customs: (day, days) => `中国海关的数据截至${day}，已逾期${days}天。`,
    registryNever: '中国车辆登记机关尚未报送数据。',
    customsNever: '中国海关尚未报送数据。',
    silence: '此后的情况本系统无从得知。',
  },
  lineTitle: '时间轴',
  toldTitle: '记载内容及提供方',
  told: '记载内容',
  by: '提供方及截至日期',
  changedBy: '何种情况会使其改变',
  termsTitle: '确认书载明的内容',
  offeredLabel: '国家',
  offeredNone: '请选择国家',
  offeredRead: '已读法规的国家',
  offeredOther: '其他国家和地区',
  offeredUnknown: '请从列表中选择国家。',
  toRules: '全部规定及依据',
  unknownTitle: '尚不清楚的内容，以及这不代表什么',
  unknown: {
    record: '没有出口申请或海关报送的出境记录的车辆，不告知其他内容；凡此类车辆，答复相同。',
    registered: '没有关于首次注册登记日期的记载。这并不表示从未登记。',
    exited: '没有出境记录。海关可能以后报送。',
    owners: '没有关于所有人数量的记载。',
    odometer: '没有检测时里程表读数的记载。这并不表示未曾检测，也不表示读数有误。',
    never: '事故、维修和债务不在本系统记载范围内。没有提及不代表没有发生。',
  },
  refusedTitle: '如维修网点拒绝维修',
  refused: {
    letter: '请询问对方需要何种证明，并出示本页：上文已列明生产企业确认书的情况。',
    recalls: '请提供完整的车辆识别代号，并询问是否有未完成的召回。',
  },
  questionsTitle: '如本页内容有误',
  questions: '每句话都有提供方。请向该提供方申请更正；更正报送之日起，本系统即予显示。',
  again: '查询另一辆车',
};
