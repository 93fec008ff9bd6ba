import type { FactDefinition } from '../fact-definition.ts';

/** What the readings of an odometer tell together. */
export const READING_FACTS = [
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
] as const satisfies readonly FactDefinition[];
