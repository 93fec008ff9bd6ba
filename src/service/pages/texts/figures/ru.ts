import { counted, numberWords } from '../../../../domain/statements/plural.ts';
import type { FIGURES_EN } from './en.ts';

const cars = counted('ru', {
  one: '# автомобиль',
  few: '# автомобиля',
  many: '# автомобилей',
  other: '# автомобиля',
});
const days = counted('ru', { one: '# день', few: '# дня', many: '# дней', other: '# дня' });
const n = (number: number): string => numberWords('ru', number);

/** Texts of the figures for everybody, Russian. */
export const FIGURES_RU: typeof FIGURES_EN = {
  place: 'Статистика',
  title: 'Сколько автомобилей зарегистрировано и сколько вывезено?',
  none: 'Данные ещё не публиковались.',
  headline: (left, registered, within) =>
    `${cars(left)} из ${n(registered)} вывезено из страны за ${days(within)} после первой регистрации.`,
  compared: (reported, stayed) =>
    `Производители сообщили о продажах: ${n(reported)}. ` +
    `Зарегистрировано в тех же местах и месяцах и не вывезено за этот срок: ${n(stayed)}.`,
  span: (from, to, asOf) => `Первая регистрация: ${from} — ${to}; по данным на ${asOf}.`,
  edition: 'Издание',
  publishedOn: 'Опубликовано',
  corrected: (edition) => `Это издание исправлено. Исправление: ${edition}.`,
  corrects: (edition) => `Это издание исправляет ${edition}; прежнее остаётся без изменений.`,
  why: 'Почему',
  grounds: {
    'late-rows': 'Часть строк поступила после расчёта.',
    'wrong-rows': 'Часть строк была ошибочной и передана заново.',
    rules: 'Правило прочитано иначе.',
    program: 'В программе была ошибка.',
  },
  columns: {
    maker: 'Производитель',
    month: 'Месяц',
    province: 'Провинция',
    registered: 'Первая регистрация',
    left: (within) => `Вывезено за ${days(within)}`,
    share: 'Доля вывезенных',
    stayed: 'Зарегистрировано и не вывезено',
    reported: 'Продажи по отчётам',
    never: 'Проданы или застрахованы без регистрации',
    departed: 'Вывезено к этому дню',
    upTo: 'Дней после регистрации',
  },
  unknown: 'неизвестно',
  open: (within) => `Автомобили этого месяца ещё могут быть вывезены за ${days(within)}.`,
  openShort: 'срок не истёк',
  more: (rows) => `Ещё строк: ${n(rows)}, в файле totals.csv`,
  curveTitle: 'Через какое время их вывезли?',
  curveWords: (left, within) => `За ${days(within)} после первой регистрации: ${cars(left)}.`,
  window: (within) => days(within),
  mapTitle: 'Из каких провинций они?',
  mapWords: (within) =>
    `Доля зарегистрированных автомобилей, вывезенных за ${days(within)}. Чем темнее, тем выше.`,
  makersTitle: 'По производителям',
  monthsTitle: 'По месяцам первой регистрации',
  provincesTitle: 'По провинциям',
  methodTitle: 'Как это считают?',
  method: (within) => [
    'Один VIN — один автомобиль. Он посчитан один раз, по месяцу и провинции первой регистрации.',
    `Автомобиль считается вывезенным, если таможня видела его вывоз за ${days(within)} после первой регистрации.`,
    'Продажи указаны по отчётам производителей и сопоставлены с автомобилями тех же мест и месяцев.',
  ],
  whole: 'Полностью',
  unknownTitle: 'Что неизвестно?',
  undecided: (undecided) =>
    `Не удалось определить: ${cars(undecided)}. Нет даты или неизвестно, был ли вывоз.`,
  protected: (base) =>
    `Каждое число случайно округлено до кратного ${n(base)}, чтобы не выдать отдельный автомобиль. ` +
    `Разница меньше ${n(base)} ничего не значит.`,
  late: 'Строки, пришедшие позже, меняют число. Тогда рядом появляется ещё одно издание.',
  filesTitle: 'Файлы',
  file: 'Файл',
  holds: 'Что в нём',
  size: 'Размер',
  checkTitle: 'Как проверить эти числа',
  check:
    'Все числа здесь — суммы строк файла counts.csv. Программа пересчитает их и скажет, что расходится:',
  log: 'Состояние журнала до издания',
  noLog: 'Журнал был пуст.',
  logState: (origin, size) => `${origin}, записей: ${n(size)}`,
  ruleSet: 'Версия правил',
  program: 'Программа',
  digest: 'SHA-256 издания',
  editionsTitle: 'Все издания',
  latest: 'последнее',
  wasCorrected: 'исправлено',
  invented:
    'В этой демонстрации все числа вымышлены. Настоящие производители рядом с ними не названы.',
};
