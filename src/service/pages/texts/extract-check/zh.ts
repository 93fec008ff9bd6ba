import type { EXTRACT_CHECK_EN } from './en.ts';

/** The same in another language. */
export const EXTRACT_CHECK_ZH: typeof EXTRACT_CHECK_EN = {
  place: '查验车辆登记摘录',
  title: '这份登记摘录是否属实？',
  lead: '输入其编号，或者二维码下方的编码。再填车辆识别代号和所印日期，还可得知纸质件是否被改动。',
  paper: '编号或者编码',
  paperHint: '编号以DJ开头；编码为20位。',
  vin: '纸上的车辆识别代号',
  first: '纸上的注册登记日期',
  gone: '纸上的注销登记日期',
  empty: '可以不填。',
  go: '查验',
  missing: '请输入编号或者编码。',
  wrong: '请按纸上所印填写日期，或者不填。',
  differs: '纸上不一致的内容',
  must: '所签内容如下，纸质件必须与此完全一致。',
  since: '自{day}起。',
  doc: '已签名的文件和纸质件',
  again: '查验另一份',
  answers: {
    'as-issued': {
      title: '与出具时一致。',
      means: '车辆登记机关已签名，此后内容未改动，登记情况也未变化。',
    },
    changed: {
      title: '内容被改动：纸质件与所签内容不一致。',
      means: '请勿采信该纸质件。车辆登记机关以此编号签署过摘录，但内容不是这样。',
    },
    overtaken: {
      title: '与出具时一致，但登记情况此后已变化。',
      means: '请向出口企业索取更新的摘录。',
    },
    replaced: {
      title: '与出具时一致，但已由更新的摘录替代。',
      means: '请向出口企业索取更新的摘录。',
    },
    annulled: {
      title: '已由车辆登记机关作废。',
      means: '请勿采信，请询问出口企业。',
    },
    'not-ours': {
      title: '并非由此出具：没有以此编号或者编码签署的摘录。',
      means: '请再次核对字符。如无误，则此处的车辆登记机关未出具过该纸质件。',
    },
    'could-not-be-checked': {
      title: '现在无法查验。',
      means: '这既不说明有问题，也不说明没有问题。请稍后再试。',
    },
  },
};
