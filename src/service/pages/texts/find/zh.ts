import type { FIND_EN } from './en.ts';

/** Texts of the one box for a number of any kind, Chinese. */
export const FIND_ZH: typeof FIND_EN = {
  label: '车辆识别代号、确认书编码，或纸质件上的任一编号',
  go: '查询',
  photograph: '拍摄二维码',
  photographKept: '图片只在本设备上读取，不会发送。',
  kindsTitle: '您手中有什么',
  looksTitle: '形式',
  kinds: {
    vin: '车辆：车辆识别代号（VIN）',
    code: '生产企业的确认书：编码',
    number: '或其编号',
    extract: '在中国的登记：登记摘录的编号',
    receipt: '您的投诉：回执编号',
    file: '确认书文件',
  },
  chooseFile: '选择PDF或图片',
  title: '查询',
  missing: '请输入车上或纸质件上的号码。',
  unread: (length) => `没有哪一种号码是这种形式。您输入了${length}位：请与下表对照。`,
  numberTitle: '这是一份文书的编号',
  number:
    '仅凭编号不能打开任何内容，以免有人逐个试号。请输入同一纸质件二维码下方的20位编码，或车辆识别代号。',
};
