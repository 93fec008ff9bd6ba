import { INVOICE_KINDS } from './accounts/invoice.ts';
import type { FactDefinition } from './fact-definition.ts';

/**
 * Facts that no teller states: they are worked out from the accounts when the dossier is laid out
 * (`assess/derive.ts`), and rules read them like any other. Null where an input is missing.
 */
export const DERIVED_FACTS = [
  {
    name: 'today',
    kind: 'date',
    en: 'Day of the answer',
    zh: '审查基准日',
    headers: [],
    about: 'the day the question is asked, given by the caller; clocks that run are read on it',
  },
  {
    name: 'clock.issueWorkingDays',
    kind: 'integer',
    unit: 'working days',
    en: 'Working days to issue',
    zh: '发证工作日数',
    headers: [],
    about:
      'working days after licence.appliedOn up to and including licence.issuedOn, or today while it is not issued; ' +
      'null outside the years of the State Council calendar',
  },
  {
    name: 'clock.calendarUntil',
    kind: 'date',
    en: 'Last day of the working-day calendar',
    zh: '工作日历截止日',
    headers: [],
    about:
      'the last day of the years whose holidays the State Council has arranged, as far as they are in ' +
      '`reference/holidays.json`; working days after it cannot be counted',
  },
  {
    name: 'vehicle.vinWellFormed',
    kind: 'boolean',
    en: 'VIN is well formed',
    zh: '车辆识别代号格式正确',
    headers: [],
    about: 'licence.vin has 17 characters of A-Z without I O Q, and digits',
  },
  {
    name: 'vehicle.checkDigitValid',
    kind: 'boolean',
    en: 'VIN check digit is right',
    zh: '车辆识别代号校验位正确',
    headers: [],
    about: 'position 9 against GB 16735; null when the VIN is not well formed',
  },
  {
    name: 'vehicle.modelYear',
    kind: 'integer',
    unit: 'year',
    en: 'Model year in the VIN',
    zh: '车辆识别代号年份',
    headers: [],
    about: 'position 10 in the 2001-2030 window; null when it is no year code',
  },
  {
    name: 'vehicle.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Manufacturer of the vehicle',
    zh: '车辆生产企业',
    headers: [],
    about:
      'id of the maker row that factory.maker names by id or by legal name, width and spaces aside; null when none ' +
      'does',
  },
  {
    name: 'vehicle.wmiOwner',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Owner of the maker code',
    zh: '世界制造厂识别代号所属企业',
    headers: [],
    about:
      'id of the maker that owns the first three characters of the VIN, of several that own them the manufacturer of ' +
      'the vehicle if it is one of them; high and medium confidence codes only, else null',
  },
  {
    name: 'vehicle.steering',
    kind: 'enum',
    values: [
      { value: 'LHD', en: 'left-hand drive', zh: '左舵', aliases: [] },
      { value: 'RHD', en: 'right-hand drive', zh: '右舵', aliases: [] },
    ],
    en: 'Steering side',
    zh: '方向盘位置',
    headers: [],
    about:
      'inferred: a vehicle with a first registration in mainland China is left-hand drive; null when no registration ' +
      'is known',
  },
  {
    name: 'vehicle.plateProvince',
    kind: 'code',
    unit: 'GB/T 2260',
    en: 'Province of the plate',
    zh: '号牌所属省份',
    headers: [],
    about: 'from the first character of certificate.plate; null when it is no province character',
  },
  {
    name: 'vehicle.plateKind',
    kind: 'enum',
    values: [
      { value: 'police', en: 'police', zh: '警用号牌', aliases: [] },
      { value: 'learner', en: 'driving school', zh: '教练号牌', aliases: [] },
    ],
    en: 'Kind of plate',
    zh: '号牌种类',
    headers: [],
    about:
      'from the last character of certificate.plate: 警 police, 学 driving school; null for every other plate',
  },
  {
    name: 'brands.sameAsChassis',
    kind: 'boolean',
    en: 'Licence and chassis name one brand',
    zh: '许可证品牌与底盘品牌为同一品牌',
    headers: [],
    about:
      'licence.brand and licence.chassisBrand are names of one brand of reference/brands.json (BYD, 比亚迪, 比亚迪牌); ' +
      'false when either is not listed; null when either is blank',
  },
  {
    name: 'brands.sameAsCertificate',
    kind: 'boolean',
    en: 'Licence and certificate name one brand',
    zh: '许可证品牌与登记证书品牌为同一品牌',
    headers: [],
    about:
      'licence.brand and certificate.brand are names of one brand of reference/brands.json (BYD, 比亚迪, 比亚迪牌); false ' +
      'when either is not listed; null when either is blank',
  },
  {
    name: 'letter.given',
    kind: 'boolean',
    en: 'A confirmation was filed',
    zh: '已提交售后维修服务确认书',
    headers: [],
    about:
      'true when a letter lists this vehicle, or one of its application is by its maker (id or legal name, width and ' +
      'spaces aside), false when the filing has a letter account and none stands, null when the filing has no ' +
      'letter account at all or a letter whose VIN cell cannot be read means this VIN',
  },
  {
    name: 'letter.coversVin',
    kind: 'boolean',
    en: 'The confirmation lists this VIN',
    zh: '确认书列明本车',
    headers: [],
    about:
      'null when no letter is given, when its VIN cell is blank or cannot be read, and when another that cannot be ' +
      'read means this VIN',
  },
  {
    name: 'letter.resembles',
    kind: 'text',
    folding: 'exact',
    en: 'Legal name the issuer resembles',
    zh: '与出具企业相近的法定名称',
    headers: [],
    about:
      'a near miss of letter.issuer among the legal names (brackets, full width, 集团, 股份); never a pass; null when ' +
      'none or exact',
  },
  {
    name: 'issuer.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id',
    en: 'Issuer as a maker',
    zh: '出具企业代码',
    headers: [],
    about:
      'id of the maker row whose legal name equals letter.issuer character for character; null when none',
  },
  {
    name: 'issuer.kind',
    kind: 'enum',
    values: [
      { value: 'manufacturer', en: 'manufacturer', zh: '生产企业', aliases: [] },
      { value: 'modifier', en: 'modifier', zh: '改装企业', aliases: [] },
      { value: 'sales', en: 'sales company', zh: '销售公司', aliases: [] },
      { value: 'other', en: 'other', zh: '其他', aliases: [] },
      { value: 'unlisted', en: 'not in the Announcement', zh: '未列入公告', aliases: [] },
    ],
    en: 'Kind of issuer',
    zh: '出具企业类型',
    headers: [],
    about:
      'kind of the row behind issuer.maker, of several the one that holds on letter.issuedOn, a manufacturer before ' +
      'others; unlisted when the issuer is named and no row is; null when the issuer is not named, and for an ' +
      'issuer that is in no row where no Announcement was given, unless it resembles a listed name or the ' +
      'vehicle is a listed maker’s; null where the row tells no kind',
  },
  {
    name: 'issuer.announcedFrom',
    kind: 'date',
    en: 'Issuer in the Announcement from',
    zh: '出具企业公告起始日期',
    headers: [],
    about: 'of the row behind issuer.kind; null when it gives none',
  },
  {
    name: 'issuer.announcedUntil',
    kind: 'date',
    en: 'Issuer in the Announcement until',
    zh: '出具企业公告截止日期',
    headers: [],
    about: 'of the row behind issuer.kind; null = still listed',
  },
  {
    name: 'issuer.daysUnread',
    kind: 'boolean',
    en: 'Days of the listing could not be read',
    zh: '出具企业公告日期无法识读',
    headers: [],
    about:
      'a first or last day of the row behind issuer.kind, or the day of issuer.lettersUntil, was told and could not ' +
      'be read; null when no row is',
  },
  {
    name: 'issuer.lettersUntil',
    kind: 'date',
    en: 'All letters of the issuer are told up to',
    zh: '出具企业确认书报送齐全截至日期',
    headers: [],
    about:
      'maker.lettersUntil of the company whose legal name equals letter.issuer character for character; null when it ' +
      'says nothing of it',
  },
  {
    name: 'outlets.named',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets with provider and address',
    zh: '载明服务商和地址的网点数',
    headers: [],
    about:
      'outlet rows of this letter, none of another manufacturer, that have provider and address, null when rows are ' +
      'given and none has both; letter.outlets when no outlet row is given, failing that 0 where the outlet ' +
      'account was given; null when it was not, or the letter has no number',
  },
  {
    name: 'outlets.inDestination',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets in the destination',
    zh: '目的国网点数',
    headers: [],
    about:
      'of outlets.named, those whose country is licence.destination; letter.outlets when no outlet row is given, ' +
      'failing that 0 where the outlet account was given; null when it was not, the letter has no number, or none ' +
      'is there and a row may be one that is: without a country, or in the destination without provider or address',
  },
  {
    name: 'outlets.refusing',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets in the destination that refuse cars they did not import',
    zh: '目的国网点中不服务非本网点进口车辆的网点数',
    headers: [],
    about:
      'of the outlet rows in outlets.inDestination, those whose outlet.servesGrey is no; null where those rows are ' +
      'not known',
  },
  {
    name: 'outlets.withParts',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets in the destination that say they have parts',
    zh: '目的国网点中提供配件的网点数',
    headers: [],
    about:
      'of the outlet rows in outlets.inDestination, those whose outlet.services has PARTS; null where those rows are ' +
      'not known, and where none says so and one says nothing of its services',
  },
  {
    name: 'outlets.attestedOn',
    kind: 'date',
    en: 'Outlets in the destination last attested on',
    zh: '目的国网点最近确认日期',
    headers: [],
    about:
      'latest outlet.attestedOn of the outlet rows in outlets.inDestination; null where there is none, or one of ' +
      'them tells no day',
  },
  {
    name: 'outlets.closedOn',
    kind: 'date',
    en: 'Last outlet in the destination closed on',
    zh: '目的国最后一家网点关闭日期',
    headers: [],
    about:
      'latest outlet.closedOn of the outlet rows in outlets.inDestination, or of the row without a letter by which ' +
      'their manufacturer lists an outlet of this name and address; null where there is none, or one of them ' +
      'is open',
  },
  {
    name: 'application.makers',
    kind: 'integer',
    unit: 'count',
    en: 'Manufacturers in the application',
    zh: '申请涉及生产企业数',
    headers: [],
    about: 'distinct vehicle.maker over the vehicles of this application in this filing',
  },
  {
    name: 'application.letterFromMaker',
    kind: 'boolean',
    en: "The application has a letter from this vehicle's maker",
    zh: '申请中有本车生产企业的确认书',
    headers: [],
    about:
      'a letter of this application whose issuer.maker is vehicle.maker; null when vehicle.maker is null or the ' +
      'filing has no letter account',
  },
  {
    name: 'application.open',
    kind: 'boolean',
    en: 'The application is not decided yet',
    zh: '申请尚未办结',
    headers: [],
    about:
      'false when a licence number, a day of issue, a last day or an exit is told of the application; else true when ' +
      'the licence account is newer than it: tells of a licence of a later day, or, where neither a licence nor an ' +
      'exit is told at all, of an application of a later day; null when it is not, or one of those cells cannot be ' +
      'read',
  },
  {
    name: 'uses.otherApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application with this VIN',
    zh: '同一车辆识别代号的其他申请',
    headers: [],
    about:
      'another application that holds the same VIN at the same time; of several the earlier licence that runs ' +
      'longest, else the first pending, else the next; null when none',
  },
  {
    name: 'uses.openEndedApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application that may hold this VIN',
    zh: '可能仍占用同一车辆识别代号的其他申请',
    headers: [],
    about:
      'where uses.otherApplication is null: another application that holds the same VIN if the licence of which no ' +
      'end is told had not run out; null when none',
  },
  {
    name: 'uses.uncountedApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application with this VIN that may be pending',
    zh: '可能仍在办理的同一车辆识别代号的其他申请',
    headers: [],
    about:
      'where the two before are null: another application that holds the same VIN if one without a licence is still ' +
      'pending, which working days after clock.calendarUntil would tell; null when none',
  },
  {
    name: 'uses.otherCountry',
    kind: 'country',
    en: 'Other destination on the letter',
    zh: '确认书其他国别',
    headers: [],
    about:
      'a country that the letter of another licence row with the same number and issuer names; null when none',
  },
  {
    name: 'uses.letterApplication',
    kind: 'text',
    folding: 'exact',
    en: 'Other application using this letter',
    zh: '使用同一确认书的其他申请',
    headers: [],
    about:
      'another application in this filing that relies on the same letter number; null when none',
  },
  {
    name: 'uses.otherExitOn',
    kind: 'date',
    en: 'Exit by another customs entry',
    zh: '其他报关记录所载出境日期',
    headers: [],
    about:
      "first exit of this VIN that another customs entry than the dossier's tells of; an entry under the licence of " +
      "another application of the VIN stands in that one's dossier only; null when none",
  },
  {
    name: 'uses.exitsTold',
    kind: 'boolean',
    en: 'Customs tells of exits',
    zh: '已提供海关出口信息',
    headers: [],
    about:
      'whether a customs account was given that can tell an exit: a column of declaration.exitedOn, and in a nation ' +
      'no file of the account that broke off; where it is false an exit that is not told says nothing',
  },
  {
    name: 'uses.unsignedEntries',
    kind: 'integer',
    unit: 'count',
    en: 'Customs entries of which none tells its exporter',
    zh: '均未载明发货人的报关记录数',
    headers: [],
    about:
      'rows of the customs account that tell a VIN, where not one of them tells declaration.exporter; else 0; null ' +
      'in a single sheet',
  },
  {
    name: 'predecessor.exporter',
    kind: 'text',
    folding: 'exact',
    unit: 'USCC',
    en: 'Barred exporter that shares a contact with the applicant',
    zh: '与申请人存在关联的被停止申请企业',
    headers: [],
    about:
      'another exporter of standing barred that has the same controller, phone, bank account or address by the ' +
      'exporter and party accounts, or controls the applicant or is controlled by it; of several one barred before ' +
      'the applicant began, then by the contact of fewest parties; null when none is told',
  },
  {
    name: 'predecessor.shares',
    kind: 'enum',
    values: [
      { value: 'controller', en: 'a controller', zh: '实际控制人', aliases: [] },
      { value: 'phone', en: 'a phone', zh: '电话', aliases: [] },
      { value: 'account', en: 'a bank account', zh: '银行账户', aliases: [] },
      { value: 'address', en: 'an address', zh: '地址', aliases: [] },
    ],
    en: 'What the two share',
    zh: '两者共用的信息',
    headers: [],
  },
  {
    name: 'predecessor.parties',
    kind: 'integer',
    unit: 'count',
    en: 'Parties that share it',
    zh: '共用该信息的主体数',
    headers: [],
    about: 'both of them counted; a controller counts among those it controls',
  },
  {
    name: 'predecessor.barredFrom',
    kind: 'date',
    en: 'First day of the bar',
    zh: '停止申请起算日期',
    headers: [],
    about:
      'exporter.standingFrom beside the bar; where it is not told, the day after the last licence.appliedOn of the ' +
      'barred exporter, and where none is, exporter.filedOn there; the earliest',
  },
  {
    name: 'predecessor.startedOn',
    kind: 'date',
    en: "The applicant's first filing or application",
    zh: '申请人首次备案或申请日期',
    headers: [],
    about: 'the earliest exporter.filedOn or licence.appliedOn of the applicant that is told',
  },
  {
    name: 'relied.invoiceKind',
    kind: 'enum',
    values: INVOICE_KINDS,
    en: 'Kind of the invoice the refund relies on',
    zh: '退税所依据发票的类型',
    headers: [],
    about:
      "kind of the vehicle's invoice whose number refund.invoice is, in any spelling (capitals, width, spaces, " +
      'dashes); of all its invoices when the claim or an invoice has no number; null when none has that number, or ' +
      'when they are of several kinds',
  },
  {
    name: 'relied.claimantBought',
    kind: 'boolean',
    en: 'The claimant of the refund bought the vehicle',
    zh: '退税企业为购买方',
    headers: [],
    about:
      'false when the invoice relied on, of a claim that names none every invoice, tells another buyer by a code of ' +
      'the same kind; else true when the claimant is the buyer of one of the vehicle’s invoices, up to two ' +
      'characters of a code aside; null when that is not known',
  },
  {
    name: 'bought.on',
    kind: 'date',
    en: 'Day the applicant bought the vehicle',
    zh: '申请人购车日期',
    headers: [],
    about:
      'day of the latest invoice up to licence.appliedOn, with a price, whose buyer is licence.applicant or ' +
      'licence.applicantName; null when none is told',
  },
  {
    name: 'bought.price',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Price the applicant paid, with tax',
    zh: '申请人购车价税合计',
    headers: [],
    about: 'of the invoice behind bought.on, of several of one day the first',
  },
  {
    name: 'bought.beforeOn',
    kind: 'date',
    en: 'Day of the invoice before that',
    zh: '此前一张发票的开具日期',
    headers: [],
    about:
      'of the invoices of the VIN with a price, whoever bought, the latest that is earlier than bought.on',
  },
  {
    name: 'bought.beforePrice',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Price on the invoice before that, with tax',
    zh: '此前一张发票的价税合计',
    headers: [],
    about: 'of the invoice behind bought.beforeOn, of several of one day the first',
  },
  {
    name: 'readings.drop',
    kind: 'integer',
    unit: 'km',
    en: 'Largest fall between two readings',
    zh: '里程读数最大回退',
    headers: [],
    about:
      'over all dated readings of the VIN (licence, inspection, reading rows, arrival) in date order, the largest ' +
      'earlier-minus-later of one instrument; 0 when they never fall; null with fewer than two. Left out is a ' +
      'mistyped reading: one of maintenance, insurance or telematics between two of other days that do not fall, ' +
      'slipTimes of R17 below the one before, or above the one after where one of these three read that too. An ' +
      'instrument may count anew from a maintenance reading that is lower than the visit before, instrumentDays of ' +
      'R17 or more before the last transfer or the application, when a later visit still read less than then',
  },
  {
    name: 'readings.dropByInstrument',
    kind: 'integer',
    unit: 'km',
    en: 'Fall that a replaced instrument may explain',
    zh: '可能由更换仪表解释的里程回退',
    headers: [],
    about:
      'where an instrument may have been replaced and readings.drop would be more without it, that; else null',
  },
  {
    name: 'readings.usedKmADay',
    kind: 'integer',
    unit: 'km a day',
    en: 'Daily average read by workshop, insurer or platform',
    zh: '维修、保险、车联网读数所示日均里程',
    headers: [],
    about:
      'the largest daily average, rounded down, from certificate.registeredOn to a reading of maintenance, insurance ' +
      'or telematics, usedReadDays of R07 or more after it and up to licence.appliedOn, mistyped ones left out; null ' +
      'where there is none or fewer than two readings',
  },
  {
    name: 'readings.idleOn',
    kind: 'date',
    en: 'Last read as hardly driven on',
    zh: '最近一次读数显示几乎未行驶的日期',
    headers: [],
    about:
      'day of the latest reading of maintenance, insurance or telematics, usedReadDays of R07 or more after ' +
      'certificate.registeredOn and up to licence.appliedOn, of at most kmADay of R38 for each day between; ' +
      'mistyped ones, and those below a reading before them, left out; null where there is none or fewer than two ' +
      'readings',
  },
  {
    name: 'readings.idleKm',
    kind: 'integer',
    unit: 'km',
    en: 'Odometer on that day',
    zh: '该日里程读数',
    headers: [],
    about: 'of readings.idleOn, of several on that day the largest',
  },
  {
    name: 'readings.dailyKm',
    kind: 'integer',
    unit: 'km a day',
    en: 'Highest daily average',
    zh: '日均行驶里程最大值',
    headers: [],
    about:
      'over consecutive dated readings at least one day apart, the largest rise divided by the days, rounded down; ' +
      'or, if more, the largest distance between what two named tellers read on one day; null when neither is there',
  },
  {
    name: 'readings.spread',
    kind: 'integer',
    unit: 'km',
    en: 'Spread of readings around the application',
    zh: '申请前后读数差',
    headers: [],
    about:
      'largest minus smallest of licence, inspection, customs and telematics readings dated at most aroundDays of ' +
      'R18 before or after licence.appliedOn less what may have been driven from the last smallest to the first ' +
      'largest, never below 0: its kmADay for every day or, if more, the daily average from the first ' +
      'registration (certificate, licence), failing that from manufacture, to the smallest, when that is ' +
      'paceDays or more; what customs or telematics read after licence.appliedOn is no largest where ' +
      'licence.transport is road; the same with arrival readings from licence.appliedOn to its arrivalDays ' +
      'after it, unless licence.transport is road, where that is more; null with fewer than two; where ' +
      'licence.transport is blank the lesser of what it would be by road and otherwise',
  },
  {
    name: 'readings.spreadByWay',
    kind: 'integer',
    unit: 'km',
    en: 'Spread of readings that the way may explain',
    zh: '可能由运输方式解释的读数差',
    headers: [],
    about:
      'where licence.transport is blank and readings.spread would be another by road than otherwise, the greater of ' +
      'both; else null',
  },
  {
    name: 'coverage.on',
    kind: 'date',
    en: 'Day on which the network is looked at',
    zh: '服务网络核对日期',
    headers: [],
    about:
      'of a manufacturer, a country and a year, which `mileproof service` asks of; null for a vehicle, like all of ' +
      'coverage: the last day of the year, or the day of the answer where that is earlier',
  },
  {
    name: 'coverage.vehicles',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of the manufacturer exported there',
    zh: '该生产企业出口至该国的车辆数',
    headers: [],
    about: 'with their first exit in the year, whoever exported them',
  },
  {
    name: 'coverage.outlets',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets of the manufacturer there',
    zh: '该生产企业在该国的网点数',
    headers: [],
    about:
      'those that refuse cars they did not import included; null where there is none and the account of outlets was ' +
      'not given whole',
  },
  {
    name: 'coverage.reported',
    kind: 'integer',
    unit: 'count',
    en: 'Outlets that the manufacturer reported there',
    zh: '该生产企业申报的该国网点数',
    headers: [],
    about: 'largest network.reported of the year; null when it is not told',
  },
  {
    name: 'coverage.qualified',
    kind: 'boolean',
    en: 'On the list of qualified car exporters',
    zh: '列入汽车出口资质企业名单',
    headers: [],
    about: 'maker.qualifiedYears has the year; null when no years are told of the manufacturer',
  },
  {
    name: 'coverage.publishedOn',
    kind: 'date',
    en: 'Public outlet list of the country dated',
    zh: '该国网点名单公布日期',
    headers: [],
    about:
      'latest network.publishedOn, up to coverage.on, of a list that has a network.url; null when none is told',
  },
] as const satisfies readonly FactDefinition[];
