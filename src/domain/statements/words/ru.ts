import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { counted, numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_RU } from './letter/ru.ts';
import { placeWords } from './place-words.ts';

const days = counted('ru', { one: '# день', few: '# дня', many: '# дней', other: '# дня' });
/** Days after `в течение`, which asks for the genitive. */
const ofDays = counted('ru', { one: '# дня', few: '# дней', many: '# дней', other: '# дня' });
const rulesRead = counted('ru', {
  one: '# правило',
  few: '# правила',
  many: '# правил',
  other: '# правила',
});

const after = (n: number): string =>
  n === 0 ? 'в день первой регистрации' : `через ${days(n)} после первой регистрации`;

const NEVER = 'Ничего: это одинаково для всех автомобилей.';
const COPY = 'Если переписать номер заново с автомобиля или из документов.';
const BY_CUSTOMS = 'Исправление, внесённое таможней.';
const BY_REGISTRY = 'Исправление, внесённое органом регистрации.';

const NEEDED = {
  needed: 'Для этого вывоза требовалось подтверждение производителя о послепродажном обслуживании',
  'not-needed':
    'Для этого вывоза подтверждение производителя о послепродажном обслуживании не требовалось',
  exempt:
    'Для этого вывоза подтверждение производителя не требовалось, так как автомобиль был рано переоформлен на экспорт',
  unknown:
    'По данным нельзя сказать, требовалось ли подтверждение производителя о послепродажном обслуживании',
} as const;

const LETTER = {
  none: 'Подтверждения производителя о послепродажном обслуживании в реестре нет.',
  valid:
    'В реестре есть подтверждение самого производителя о послепродажном обслуживании; оно не отозвано.',
  elsewhere: 'В реестре есть подтверждение производителя, но для другой страны.',
  'not-verified':
    'Подтверждение производителя подано только на бумаге с печатью или в копии; его никто не проверил.',
} as const;

const CONDITION = {
  used: ' как подержанный автомобиль',
  new: ' (заявлен не как подержанный)',
} as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `Ремонт выполнен: ${on}.`,
  refused: (on) => `В ремонте отказано: ${on}.`,
  'waiting-for-parts': (on) => `Ожидает запчастей: ${on}.`,
};

/** What the public is told of a vehicle, in Russian. */
export const STATEMENTS_RU: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      `Это не VIN: в нём 17 знаков, цифры и заглавные латинские буквы, кроме I, O и Q. Введено знаков: ${length}.`,
    'vin-check-digit': ({ expected }) =>
      `9-й знак не подходит к остальным: судя по ним, там должно быть ${expected}. ` +
      'Возможно, один из знаков введён с ошибкой.',
    'built-in-year': ({ year }) => `Модельный год по коду в VIN: ${year}.`,
    'no-export-record': ({ dataOf }) =>
      `В данных на ${dataOf} нет записи о вывозе: это не значит, что с автомобилем что-то не так.`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `Вывезен из Китая${condition === null ? '' : CONDITION[condition]} ${on}` +
      `${daysLater === null ? '' : `, ${after(daysLater)} в Китае`}.` +
      `${country === null ? '' : ` Страна назначения: ${nameOf(country)}.`}`,
    'first-registered': ({ on }) => `Первая регистрация в Китае: ${on}.`,
    'export-applied-for': ({ on, daysLater }) =>
      `Заявка на вывоз подана ${on}${daysLater === null ? '' : `, ${after(daysLater)}`}.`,
    'export-refused': ({ on }) => `В вывозе отказано ${on}.`,
    owners: ({ owners }) =>
      owners === 1
        ? 'Владельцев по регистрации в Китае: 1.'
        : `Владельцев по регистрации в Китае: ${owners}, среди них может быть и экспортёр.`,
    odometer: ({ km, on }) =>
      `Показание одометра при осмотре${on === null ? '' : ` ${on}`}: ${numberWords('ru', km)} км.`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}.`
        : `${NEEDED[need]}. Оно нужно, если заявка на вывоз подана в течение ${ofDays(within)} после первой ` +
          'регистрации.',
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `Производитель отозвал своё подтверждение${on === null ? '' : ` ${on}`}.`
        : standing === 'suspended'
          ? `Производитель приостановил своё подтверждение${on === null ? '' : ` ${on}`}: пока оно не действует.`
          : LETTER[standing],
    'letter-issued': ({ on }) => `Подтверждение выдано ${on}.`,
    ...LETTER_RU.says,
    'licensed-for': ({ country }, nameOf) =>
      `Страна, для которой выдана экспортная лицензия: ${nameOf(country)}.`,
    deregistered: ({ on }) => `Снят с учёта в Китае ${on}, как и положено после вывоза.`,
    'question-open': () => 'По заявке есть вопрос, на который ещё не ответили.',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)} Сервисный центр: ${placeWords(said, nameOf)}.`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `${nameOf(country)}: о таком ввозе мы прочли ${rulesRead(rules)}. ` +
      (toldUpTo === null
        ? 'В источниках нет даты.'
        : `Дата самого позднего источника: ${toldUpTo}.`),
    'destination-not-read': ({ country }, nameOf) =>
      `${nameOf(country)}: правила этой страны мы ещё не прочли.`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `По данным таможни страна назначения: ${nameOf(told)}. Вам предлагают автомобиль в другой стране: ` +
      `${nameOf(offered)}. Спросите продавца, как это получилось.`,
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `${brand} публично сообщила, что её автомобили для Китая за границей ограничены. Страна: ${nameOf(country)} ` +
      `(${title}, ${on}). Это сказано о марке, а не об этом автомобиле: спросите в сервисном центре по этому VIN.`,
    'no-recall-data': () =>
      'Данных об отзывных кампаниях у нас нет. Кампания, объявленная в Китае, может не ' +
      'охватывать автомобили за границей: спросите в сервисном центре по этому VIN.',
    'first-owner-promises': () =>
      'То, что производитель обещает только первому владельцу, после перепродажи может не действовать.',
    'how-to-complain': () =>
      'Если в ремонте отказали, попросите письменный отказ с датой и названием сервисного ' +
      'центра: это нужно для жалобы.',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': 'Ничего: код года — часть VIN.',
    'no-export-record': 'Заявка на вывоз или сообщение таможни о вывозе.',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': 'Повторная или изменённая заявка.',
    'export-refused': 'Отмена отказа после обжалования или другая заявка.',
    owners: BY_REGISTRY,
    odometer: 'Более поздний осмотр.',
    'letter-needed': 'Исправление дня регистрации, переоформления или заявки.',
    letter: 'То, что производитель сообщит о своих подтверждениях позже.',
    'letter-issued': 'Ничего: в этот день его выдали.',
    ...LETTER_RU.changedBy,
    'licensed-for': 'Другая лицензия или окончание этой.',
    deregistered: BY_REGISTRY,
    'question-open': 'Ответ на него.',
    'outlet-said': 'Что сервисный центр сообщит об этом автомобиле позже.',
    'destination-rules': 'Более поздние источники; спросите ведомство этой страны.',
    'destination-not-read': 'Когда мы прочтём её правила.',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': 'Другое публичное сообщение производителя.',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: 'сам VIN',
    register: 'этот реестр',
    law: 'правила, как мы их прочли',
    press: 'пресса со ссылкой на производителя',
    registry: 'орган регистрации автомобилей Китая',
    customs: 'таможня Китая',
    exporter: 'экспортёр',
    manufacturer: 'производитель',
    outlet: 'сервисный центр',
    office: 'орган, выдающий лицензии',
    ministry: 'министерство',
    tax: 'налоговый орган',
  },
};
