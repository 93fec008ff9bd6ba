import { counted } from '../../../domain/statements/plural.ts';
import type { LedgerMessages } from '../ledger-messages.ts';

const days = counted('kk', { other: '# күн' });

/** What the ledger line says, in Kazakh. */
export const LEDGER_KK: LedgerMessages = {
  colon: ': ',
  listGap: ', ',
  clauseGap: ', ',
  sentenceGap: ' ',
  saysGap: '; ',
  tellers: {
    factory: 'Зауыт',
    invoice: 'Шот',
    insurance: 'Сақтандыру',
    certificate: 'Тіркеу',
    licence: 'Өтінім',
    letter: 'Растама',
    inspection: 'Тексеру',
    declaration: 'Кеден',
    arrival: 'Келу',
  },
  events: {
    made: 'жасалды',
    invoiced: 'шот берілді',
    insured: 'сақтандырылды',
    registered: 'тіркелді',
    transferred: 'қайта рәсімделді',
    pendingExport: 'экспортқа рәсімделді',
    deregistered: 'есептен шықты',
    applied: 'берілді',
    licensed: 'лицензия берілді',
    letterIssued: 'берілді',
    letterSuspended: 'уақытша тоқтатылды',
    letterRevoked: 'қайтарып алынды',
    inspected: 'тексерілді',
    declared: 'мәлімделді',
    exited: 'шығарылды',
    registeredAbroad: 'шетелде тіркелді',
  },
  subjects: {
    vin: 'VIN',
    brand: 'Маркасы',
    model: 'Моделі',
    registered: 'Алғашқы тіркеу',
    pendingExport: 'Экспортқа рәсімдеу',
    destination: 'Баратын елі',
    condition: 'Күйі',
    hsCode: 'СЭҚ ТН коды',
    licenceNumber: 'Лицензия нөмірі',
    application: 'Өтінім нөмірі',
    odometer: 'Одометр',
  },
  days,
  daysNotKnown: 'күн саны белгісіз',
  windowUntil: (n, until) => `${days(n)}, соңғы күні: ${until}`,
  insideWindow: (n, until) => `${days(n)} мерзімі ішінде, соңғы күні: ${until}`,
  outsideWindow: (n, until) => `${days(n)} мерзімінен кейін, соңғы күні: ${until}`,
  appliedAfter: (n) =>
    n < 0
      ? `Өтінім тіркеуден ${days(-n)} бұрын берілген`
      : n === 0
        ? 'Өтінім тіркелген күні берілген'
        : `Өтінім тіркеуден ${days(n)} кейін берілген`,
  noDates: 'Ешкім күнін хабарлаған жоқ.',
  registrationNotKnown: 'Алғаш тіркелген күні белгісіз.',
  applicationNotKnown: 'Өтінім күні белгісіз.',
  says: (teller, value) => `${teller}: ${value}`,
  disagreement: (subject, sides) => `${subject}: ${sides}`,
};
