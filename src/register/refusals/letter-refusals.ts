import type { RefusalTable } from './refusal-table.ts';

/** Reasons to refuse what concerns letters, the keys they are signed with, and the trust list. */
export const LETTER_REFUSALS = {
  'letter-not-for-this-vehicle': {
    refuses: 'conflict',
    title: {
      en: 'The letter and the application do not name the same vehicle, exporter and destination.',
      zh: '确认书与申请所列车辆、出口企业或目的国不一致。',
    },
    remedy: {
      en: 'A letter is for one vehicle of one application. Check VIN, application number and destination.',
      zh: '一份确认书仅适用于一份申请中的一辆车，请核对车辆识别代号、申请单号和目的国。',
    },
  },
  'letters-too-many-to-print': {
    refuses: 'too-many',
    title: {
      en: 'More letters than one list on paper holds: {most}.',
      zh: '打印清单最多可列{most}份确认书。',
    },
    remedy: {
      en: 'Filter the list by state, country, exporter or application, and print each part. A workbook holds them all.',
      zh: '请按状态、目的国、出口企业或申请筛选后分别打印；工作簿可包含全部。',
    },
  },
  'no-authority-key': {
    refuses: 'conflict',
    title: {
      en: 'Your office has no key on the trust list that may sign this today.',
      zh: '本单位当日没有列入信任清单、可签署该文件的密钥。',
    },
    remedy: {
      en: 'Make a key and have two persons of the ministry publish a trust list that names it.',
      zh: '请生成密钥，由主管部门两名人员提出并发布列有该密钥的信任清单。',
    },
  },
  'letter-without-number': {
    refuses: 'conflict',
    title: {
      en: 'The number of the letter has no digit, so that nothing is found by it.',
      zh: '确认书编号不含数字，无法据以查找。',
    },
    remedy: {
      en: 'Ask the manufacturer for a letter whose number has a digit.',
      zh: '请生产企业重新出具编号含数字的确认书。',
    },
  },
  'letter-in-force': {
    refuses: 'conflict',
    title: { en: 'The vehicle has a letter in force already.', zh: '该车辆已有有效的确认书。' },
    remedy: {
      en: 'Use that letter, or have it superseded or revoked first.',
      zh: '请使用该确认书，或先将其替代或撤销。',
    },
  },
  'letter-under-way': {
    refuses: 'conflict',
    title: { en: 'A letter for the vehicle is under way.', zh: '该车辆的确认书正在办理。' },
    remedy: { en: 'Go on with the one that is there.', zh: '请继续办理已有的确认书。' },
  },
  'letter-held': {
    refuses: 'conflict',
    title: {
      en: 'The letter was signed, and is held until its time is over.',
      zh: '确认书已签名，保留期未满，尚未生效。',
    },
    remedy: {
      en: 'Wait until it is in force, or recall it.',
      zh: '请等待其生效，或将其收回。',
    },
  },
  'production-not-readable': {
    refuses: 'invalid',
    title: {
      en: 'No row of the production list could be taken.',
      zh: '生产清单没有可采用的行。',
    },
    remedy: {
      en: 'Give a table (CSV, XLSX) with a VIN column and one car a row.',
      zh: '请提供含车辆识别代号列的表格（CSV、XLSX），每辆车一行。',
    },
  },
  'vin-check-digit-wrong': {
    refuses: 'conflict',
    title: { en: 'The check digit of the VIN is wrong.', zh: '车辆识别代号校验位错误。' },
    remedy: {
      en: 'Ask the exporter to compare the VIN with the car; decline the request if it stays.',
      zh: '请要求出口企业核对实车识别代号；如无更正，请不予出具。',
    },
  },
  'not-in-production-list': {
    refuses: 'conflict',
    title: {
      en: 'None of your production lists has this car.',
      zh: '贵企业的生产清单中没有该车辆。',
    },
    remedy: {
      en: 'If it is yours, hand in a list that has it; else decline the request.',
      zh: '如为贵企业车辆，请上传含该车的清单；否则请不予出具。',
    },
  },
  'no-outlet-serves': {
    refuses: 'conflict',
    title: {
      en: 'No outlet in this country serves cars that it did not import.',
      zh: '该国没有网点服务非本网点进口的车辆。',
    },
    remedy: {
      en: 'Name another outlet there, or ask these to serve such cars, and attest it.',
      zh: '请列入该国其他网点，或要求现有网点提供服务并重新确认。',
    },
  },
  'proof-afresh-needed': {
    refuses: 'forbidden',
    title: {
      en: 'This asks for a fresh proof of who you are.',
      zh: '办理此事项须重新证明身份。',
    },
    remedy: {
      en: 'Sign in again in another tab, then press once more here: what you chose stays.',
      zh: '请在另一标签页重新登录，再回到此处重试：所选内容保持不变。',
    },
  },
  'letters-not-held': {
    refuses: 'conflict',
    title: {
      en: 'None of these letters is held any more.',
      zh: '这些确认书均已不在保留期内。',
    },
    remedy: {
      en: 'A letter that is in force is suspended or revoked.',
      zh: '已生效的确认书只能暂停或撤销。',
    },
  },
  'letter-not-signed': {
    refuses: 'conflict',
    title: {
      en: 'The letter is not signed with a key that is valid today.',
      zh: '确认书未以当日有效的密钥签名。',
    },
    remedy: {
      en: 'Issue it again; see that a key of the manufacturer is on the trust list in force.',
      zh: '请重新出具，并确认生产企业的密钥已列入现行信任清单。',
    },
  },
  'no-manufacturer-here': {
    refuses: 'conflict',
    title: {
      en: 'The manufacturer of the vehicle does not issue letters here.',
      zh: '该车辆的生产企业未在本系统出具确认书。',
    },
    remedy: {
      en: 'Ask the manufacturer for a letter on paper or as a signed file, and hand that in.',
      zh: '请向生产企业索取纸质或签名电子确认书后提交。',
    },
  },
  'not-your-make': {
    refuses: 'forbidden',
    title: {
      en: 'The vehicle is not of this manufacturer’s make.',
      zh: '该车辆不是本企业生产的车辆。',
    },
    remedy: { en: 'Check the VIN.', zh: '请核对车辆识别代号。' },
  },
  'no-signing-key': {
    refuses: 'conflict',
    title: {
      en: 'The manufacturer has no key that may sign today.',
      zh: '生产企业当日没有可用于签名的密钥。',
    },
    remedy: {
      en: 'Make a key, and have the ministry publish a trust list that names it.',
      zh: '请生成密钥，并由主管部门发布列有该密钥的信任清单。',
    },
  },
  'key-not-proven': {
    refuses: 'invalid',
    title: {
      en: 'The signature does not prove that you hold the private half of the key.',
      zh: '该签名不能证明贵企业持有该密钥的私钥。',
    },
    remedy: {
      en: 'Ask for the text to sign anew, and sign it as it stands with this key within three days.',
      zh: '请重新获取待签文本，三日内以该密钥对文本原样签名。',
    },
  },
  'signs-until-it-ends': {
    refuses: 'conflict',
    title: { en: 'What was said of the key cannot be taken back.', zh: '密钥的既有状态不可撤回。' },
    remedy: { en: 'Make another key.', zh: '请另行生成密钥。' },
  },
  'no-outlets': {
    refuses: 'invalid',
    title: {
      en: 'The manufacturer has no attested outlet in the destination to name.',
      zh: '生产企业在目的国没有可列明的已确认网点。',
    },
    remedy: {
      en: 'Add outlets in the destination and attest them, or choose others of the own network.',
      zh: '请在目的国添加并确认网点，或选择本企业网络中的其他网点。',
    },
  },
  'terms-missing': {
    refuses: 'invalid',
    title: { en: 'The letter has no terms.', zh: '确认书缺少服务条款。' },
    remedy: { en: 'Name a template, or give the terms.', zh: '请选择条款模板或填写条款。' },
  },
  'batch-of-another': {
    refuses: 'conflict',
    title: {
      en: 'The id belongs to other letters that are issued together.',
      zh: '该批次编号已用于其他确认书。',
    },
    remedy: {
      en: 'Send the same letters to go on with it, or choose a new id.',
      zh: '请发送相同的确认书以继续，或使用新的批次编号。',
    },
  },
  'batch-not-whole': {
    refuses: 'conflict',
    title: {
      en: 'Not every letter of the batch can be issued, so none was.',
      zh: '批次中有确认书无法出具，故均未出具。',
    },
    remedy: {
      en: 'Leave out or mend the vehicle that is named, and send the rest as a new batch.',
      zh: '请剔除或更正所指出的车辆，其余作为新批次发送。',
    },
  },
  'letter-not-valid': {
    refuses: 'conflict',
    title: { en: 'The letter does not verify.', zh: '确认书未通过核验。' },
    remedy: {
      en: 'See the answer of verification; ask the manufacturer for a letter that verifies.',
      zh: '请查看核验结果，并向生产企业索取可核验的确认书。',
    },
  },
  'letter-used': {
    refuses: 'conflict',
    title: {
      en: 'The letter was brought before, for another vehicle or application.',
      zh: '该确认书已用于其他车辆或申请。',
    },
    remedy: {
      en: 'One letter serves one vehicle of one application. Ask for a letter of its own.',
      zh: '一份确认书仅适用于一份申请中的一辆车，请另行申请。',
    },
  },
  'trust-list-stale': {
    refuses: 'conflict',
    title: {
      en: 'Keys have changed since the list was proposed.',
      zh: '清单提出后密钥已有变化。',
    },
    remedy: { en: 'Propose it anew.', zh: '请重新提出。' },
  },
  'nothing-to-publish': {
    refuses: 'conflict',
    title: {
      en: 'The trust list would say what the last one says.',
      zh: '信任清单与上一版本相同。',
    },
    remedy: { en: 'The last version stays in force.', zh: '上一版本继续有效。' },
  },
} as const satisfies RefusalTable;
