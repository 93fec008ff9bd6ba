import type { LETTERS_EN } from './en.ts';

/** Texts of the pages where a letter is checked, Chinese. */
export const LETTERS_ZH: typeof LETTERS_EN = {
  place: '查验确认书',
  title: '这份确认书是真的吗？',
  lead: '上传确认书文件，或扫描二维码。您会看到一个结论，以及所依据的三项查验。',
  file: '确认书文件',
  fileHint: '从二维码下方网址取得的文件，不超过{megabytes} MB。',
  drop: '也可拖放到此处。二维码的照片也可以。',
  text: '或粘贴文件内容',
  wantedTitle: '确认书应当对应',
  vin: '车辆识别代号（VIN）',
  vinHint: '可以留空。一份确认书只对应一辆车。',
  destination: '目的国（地区）',
  destinationNone: '不核对',
  go: '查验',
  kept: '不留存任何内容。',
  keptHere: '在本设备上查验，不发送到任何地方。',
  missing: '请先选择文件或粘贴内容。',
  checking: '正在查验……',
  codeTitle: '手中是纸质件',
  codeLead: '纸质件上的二维码指向电子文件。请两相对照。',
  scan: '用摄像头扫描',
  scanStop: '停止摄像头',
  scanFailed: '无法使用摄像头。请改为输入编码。',
  noCode: '图片中没有找到二维码。请靠近、放平，在光线充足处再拍。',
  otherPlace: '该编码指向别处：{host}。它不是本登记系统的编码，未打开任何内容。',
  codeOffline:
    '没有网络，而仅凭二维码无从得知：目前无法判断这份纸质件。如有电子文件请上传，或稍后再扫描。',
  notReached: '无法连接登记系统，目前无法获知这份确认书的情况。',
  isPaper: '这是纸质件的文件，不是确认书的电子文件。请扫描其二维码，或上传二维码下方网址处的文件。',
  isPicture: '这是图片，不是确认书的电子文件。请输入二维码下方的编码，或上传确认书文件。',
  inPaper: '以下读自PDF所附的文件。印出的内容可能与之不同：请两相对照。',
  pair: '{name}：{value}',
  checksTitle: '三项查验',
  signedOn: '签名时间',
  statusAsOf: '状态名单时间',
  trustList: '信任清单',
  trustListOf: '第{version}版，{day}',
  sm2Here: '国密SM2签名在浏览器中不查验，由登记系统查验：请扫描二维码。',
  saysTitle: '确认书所载内容',
  saysOnly: '仅为文件中所载内容。',
  doNotRely: '请勿依据以下内容：原因见上方结论。',
  notInForce: '曾承诺的内容，目前无效',
  inDocument: '文件中的位置',
  about: '关于这份确认书',
  again: '再查一份',
  offlineTitle: '没有网络时',
  offlineHow: '打开过一次之后，本页没有网络也能使用。可将其保留在主屏幕。',
  offlineKept: '本设备保留：信任清单第{version}版（{trust}），状态名单（{lists}）。',
  offlineNone: '本设备尚未保留任何名单。',
  offlineNow: '没有网络：依据本设备保留的名单查验。',
  paperTitle: '与纸质件对照',
  paperMust: '纸质件必须与此完全一致。有一处不同，即不是这份确认书的纸质件。',
  asOfNow: '依据登记系统，{asOf}。',
  keepTitle: '取得文件',
  signedDocument: '已签名的文件',
  paperIn: '纸质件PDF，中文及',
  paperGo: '取得纸质件',
  checkItself: '自行查验文件',
  noOutlets: '未载明维修服务网点。',
  states: {
    valid: '是',
    invalid: '否',
    'not-checked': '无法查验',
  },
  stands: {
    issued: '有效，出具于{day}。',
    suspended: '{day}暂停。',
    revoked: '{day}撤销。',
    superseded: '已由另一份确认书替代。',
  },
  official: {
    also: '行政机关的决定书、出口许可证和车辆登记摘录也在此核验。',
    saysTitle: '文件内容',
    paperMust: '纸质文件必须与此完全一致。如有一项不符，即不是该文件的纸质件。',
    lifted: '经申诉已对下列车辆撤销：{vins}。',
    stands: {
      inForce: '决定现行有效，{day}作出。',
      issued: '许可证有效，{day}发放。',
      partlyUsed: '许可证有效，{day}发放；部分车辆已出境。',
      usedUp: '许可证所列车辆均已出境。',
      suspended: '许可证已暂停使用。',
      revoke: '许可证已于{day}撤销。',
      surrender: '许可证已于{day}交回。',
      expired: '许可证已过有效期。',
      overturn: '该决定已于{day}经申诉撤销。',
      lift: '禁止已于{day}解除。',
      clear: '整改已于{day}合格。',
      resume: '暂停已于{day}结束。',
      sent: '{day}移送。',
    },
    extractStands: {
      inForce: '{day}签署。此后车辆登记机关未报送其他情况。',
      overtake: '车辆登记机关已于{day}报送不同情况，请索取新的登记摘录。',
      replace: '已于{day}由新的登记摘录替代。',
      annul: '车辆登记机关已于{day}作废该摘录。',
    },
    decision: {
      valid: {
        title: '{authority}作出的决定书，与作出时一致。',
        means: '该机关已签名，此后内容未改动，决定现行有效。',
      },
      revoked: {
        title: '该决定不再有效。',
        means: '该决定已被撤销、解除或者履行完毕。见{asOf}的状态名单。',
      },
    },
    licence: {
      valid: {
        title: '该许可证有效。由{authority}发放。',
        means: '该机关已签名，此后内容未改动，许可证现行有效。哪些车辆已经出境，以登记系统为准。',
      },
      suspended: {
        title: '该许可证已暂停使用。',
        means: '暂停期间不得凭该许可证放行车辆。见{asOf}的状态名单。',
      },
      revoked: {
        title: '该许可证已撤销或者已交回。',
        means: '不得凭该许可证放行车辆。见{asOf}的状态名单。',
      },
    },
    referral: {
      valid: {
        title: '{authority}的线索移送函，与移送时一致。',
        means: '该机关已签名，此后内容未改动。移送内容系待核查疑点，不是违法认定。',
      },
    },
    extract: {
      valid: {
        title: '{authority}出具的车辆登记摘录，与出具时一致。',
        means: '车辆登记机关已签名，此后内容未改动，登记情况也未变化。',
      },
      revoked: {
        title: '该登记摘录不再有效。',
        means: '已由新的摘录替代、登记情况已变化，或者已作废。见{asOf}的状态名单。',
      },
    },
    both: {
      'valid-when-last-checked': {
        title: '该文件在最近一次查验（{asOf}）时有效。',
        means: '此后的变化在此无法得知。请在有网络时再次查验。',
      },
      'could-not-be-checked': {
        title: '该文件无法查验。',
        means: '这既不说明有问题，也不说明没有问题。下列查验结果说明缺少什么。',
      },
      'key-not-valid-on-that-day': {
        title: '签署该文件的密钥当日无效。',
        means: '请向该机关索取现行文件。',
      },
    },
  },
  answers: {
    valid: {
      title: '这份确认书有效。',
      means: '由生产企业签名，签名后未改动，目前有效。',
    },
    'valid-when-last-checked': {
      title: '这份确认书在最近一次查验（{asOf}）时有效。',
      means: '此后是否被暂停或撤销，在此无法得知。请联网后再次查验。',
    },
    'changed-after-signing': {
      title: '这份文件在签名后被改动。',
      means: '请勿依据其内容。请索取签名时的原始文件。',
    },
    revoked: {
      title: '这份确认书已撤销。',
      means: '生产企业不再对其负责。依据{asOf}的状态名单。',
    },
    suspended: {
      title: '这份确认书已暂停。',
      means: '在生产企业恢复之前不生效。依据{asOf}的状态名单。',
    },
    'not-by-a-known-manufacturer': {
      title: '这份确认书不是由我们所知的生产企业出具。',
      means: '信任清单中没有以该名称、该密钥签名的企业。',
    },
    'key-not-valid-on-that-day': {
      title: '签署这份确认书的密钥当日无效。',
      means: '请向生产企业索取以有效密钥签名的确认书。',
    },
    'issuer-not-entitled-for-this-make': {
      title: '出具企业无权为该车辆出具确认书。',
      means: '信任清单载明其负责的是其他品牌。',
    },
    'not-for-this-vehicle': {
      title: '这份确认书不是为该车辆出具。',
      means: '所载车辆识别代号与您输入的不同。',
    },
    'not-for-this-destination': {
      title: '这份确认书不适用于该目的国。',
      means: '所选国家不在其所载目的国之列。',
    },
    'not-for-this-application': {
      title: '这份确认书不是为该申请单出具。',
      means: '它是为另一申请单出具的。',
    },
    'not-for-this-exporter': {
      title: '这份确认书不是为该出口企业出具。',
      means: '它是为另一出口企业出具的。',
    },
    'not-by-a-known-authority': {
      title: '该文件不是由我们所知的机关作出。',
      means: '信任清单中没有以该名称、该密钥签名的机关。',
    },
    'key-not-for-this-purpose': {
      title: '签署该文件的密钥不得用于此类文件。',
      means: '信任清单载明该密钥另有用途。请向该机关询问。',
    },
    expired: {
      title: '该许可证已过有效期。',
      means: '不得再凭该许可证放行车辆。',
    },
    'could-not-be-checked': {
      title: '这份确认书无法查验。',
      means: '这既不说明它有问题，也不说明它没有问题。下列查验说明缺少什么。',
    },
    'not-a-letter': {
      title: '这不是售后维修服务确认书。',
      means: '确认书是经签名的电子文件。扫描件、照片或盖章纸张都不是。',
    },
  },
};
