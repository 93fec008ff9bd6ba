import { counted } from '../../../domain/statements/plural.ts';
import type { LedgerMessages } from '../ledger-messages.ts';

const days = counted('ru', { one: '# день', few: '# дня', many: '# дней', other: '# дня' });

/** What the ledger line says, in Russian. */
export const LEDGER_RU: LedgerMessages = {
  colon: ': ',
  listGap: ', ',
  clauseGap: ', ',
  sentenceGap: ' ',
  saysGap: '; ',
  tellers: {
    factory: 'Завод',
    invoice: 'Счёт',
    insurance: 'Страховка',
    certificate: 'Регистр.',
    licence: 'Заявка',
    letter: 'Подтвержд.',
    inspection: 'Пробег',
    declaration: 'Таможня',
    arrival: 'Прибытие',
  },
  events: {
    made: 'выпуск',
    invoiced: 'счёт',
    insured: 'страховка',
    registered: 'регистрация',
    transferred: 'переоформление',
    pendingExport: 'на экспорт',
    deregistered: 'снятие с учёта',
    applied: 'подача',
    licensed: 'лицензия',
    letterIssued: 'выдано',
    letterSuspended: 'приостановлено',
    letterRevoked: 'отозвано',
    inspected: 'показание',
    declared: 'декларация',
    exited: 'вывоз',
    registeredAbroad: 'учёт за границей',
  },
  subjects: {
    vin: 'VIN',
    brand: 'Марка',
    model: 'Модель',
    registered: 'Первая регистрация',
    pendingExport: 'Оформление на экспорт',
    destination: 'Страна назначения',
    condition: 'Состояние',
    hsCode: 'Код ТН ВЭД',
    licenceNumber: 'Номер лицензии',
    application: 'Номер заявки',
    odometer: 'Одометр',
  },
  days,
  daysNotKnown: 'число дней неизвестно',
  windowUntil: (n, until) => `${days(n)}, до ${until}`,
  insideWindow: (n, until) => `в пределах срока (${days(n)}), который кончается ${until}`,
  outsideWindow: (n, until) => `после срока (${days(n)}), который кончился ${until}`,
  appliedAfter: (n) =>
    n < 0
      ? `Заявка подана за ${days(-n)} до регистрации`
      : n === 0
        ? 'Заявка подана в день регистрации'
        : `Заявка подана через ${days(n)} после регистрации`,
  noDates: 'Дат никто не сообщил.',
  registrationNotKnown: 'День первой регистрации неизвестен.',
  applicationNotKnown: 'День заявки неизвестен.',
  says: (teller, value) => `${teller}: ${value}`,
  disagreement: (subject, sides) => `${subject}: ${sides}`,
};
