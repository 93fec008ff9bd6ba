import type { SET_ANSWERS_EN } from './en.ts';

/** Sentences by which complaints are answered, in Russian. */
export const SET_ANSWERS_RU: typeof SET_ANSWERS_EN = {
  come: 'Вы можете приехать на автомобиле в указанный здесь сервисный центр.',
  from: (day) => `Начиная с этого дня: ${day}.`,
  bringAlong: (list) => `Возьмите с собой: ${list}.`,
  parts: (day) => `Запчасти заказаны. Ожидаются не позднее: ${day}.`,
  need: (list) => `Чтобы продолжить, нужно следующее: ${list}.`,
  notCovered: (why) => `Производитель этого не делает. Причина: ${why}.`,
  bring: {
    letter: 'подтверждение производителя',
    registration: 'документы о регистрации автомобиля',
    invoice: 'счёт о покупке',
    refusal: 'письменный отказ',
    photographs: 'фотографии неисправности',
    diagnosis: 'отчёт о диагностике',
  },
  why: {
    'term-over': 'срок обещания истёк',
    'kilometres-over': 'пробег превысил обещанный',
    'other-country': 'обещание дано для другой страны',
    'no-letter': 'на этот автомобиль нет подтверждения',
    'other-maker': 'автомобиль сделал другой производитель',
    use: 'неисправность вызвана эксплуатацией или аварией',
  },
  /** Of words that somebody added. */
  added: 'Добавлено своими словами',
  original: (name) => `Язык оригинала ответа: ${name}`,
};
