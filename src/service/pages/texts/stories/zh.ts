import type { STORIES_EN } from './en.ts';

/** The same in Chinese. */
export const STORIES_ZH: typeof STORIES_EN = {
  titles: {
    letterHeld: '凭生产企业签名确认书出口，已出境至哈萨克斯坦',
    repairRefused: '凭确认书出口；境外维修被拒，买方已投诉',
    letterSuspended: '凭确认书出口，其后生产企业暂停确认书',
    letterRevoked: '确认书出具后被撤销',
    letterAsked: '已申请确认书，生产企业尚未出具',
    struckOff: '准予出口，已出境并注销',
    tooYoung: '不予发放：登记未满规定天数且无确认书',
    overturned: '不予发放，经申诉撤销',
    otherDay: '登记证书所载日期与登记机关记录不符',
    asked: '等待企业补正',
    heldAtCustoms: '海关暂扣：申报目的国不符',
    onWord: '仅依据企业申报，未经核验',
    notStruckOff: '已出境，逾期未注销',
    onPaper: '与另两辆车一并提交材料：一份登记证书所载车辆识别代号不符，一份缺失',
  },
  letter: '这份确认书是真的吗？请查询',
};
