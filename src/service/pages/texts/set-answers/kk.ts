import type { SET_ANSWERS_EN } from './en.ts';

/** Sentences by which complaints are answered, in Kazakh. */
export const SET_ANSWERS_KK: typeof SET_ANSWERS_EN = {
  come: 'Көлікті осында көрсетілген қызмет көрсету орталығына әкеле аласыз.',
  from: (day) => `Мына күннен бастап: ${day}.`,
  bringAlong: (list) => `Өзіңізбен бірге алыңыз: ${list}.`,
  parts: (day) => `Қосалқы бөлшектерге тапсырыс берілді. Күтілетін соңғы күн: ${day}.`,
  need: (list) => `Жалғастыру үшін керек: ${list}.`,
  notCovered: (why) => `Өндіруші мұны істемейді. Себебі: ${why}.`,
  bring: {
    letter: 'өндірушінің растамасы',
    registration: 'көліктің тіркеу құжаты',
    invoice: 'сатып алу шоты',
    refusal: 'жазбаша бас тарту',
    photographs: 'ақаудың фотосуреттері',
    diagnosis: 'диагностика есебі',
  },
  why: {
    'term-over': 'уәде берілген мерзім өтті',
    'kilometres-over': 'жүрген жолы уәде етілгеннен асты',
    'other-country': 'уәде басқа елге берілген',
    'no-letter': 'бұл көлікке растама жоқ',
    'other-maker': 'көлікті басқа өндіруші жасаған',
    use: 'ақау пайдаланудан немесе апаттан болды',
  },
  /** Of words that somebody added. */
  added: 'Өз сөзімен қосылды',
  original: (name) => `Жауаптың түпнұсқа тілі: ${name}`,
};
