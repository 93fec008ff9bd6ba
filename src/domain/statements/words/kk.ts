import type { OutletWordKind } from '../../lives/outlet-word-kinds.ts';
import { counted, numberWords } from '../plural.ts';
import type { StatementWords } from '../statement-words.ts';
import { LETTER_KK } from './letter/kk.ts';
import { placeWords } from './place-words.ts';

const days = counted('kk', { other: '# күн' });

const after = (n: number): string =>
  n === 0 ? 'алғаш тіркелген күні' : `алғаш тіркелгеннен кейін ${days(n)} өткенде`;

const NEVER = 'Ештеңе: бұл барлық көлікке бірдей.';
const COPY = 'Нөмірді көліктен немесе құжатынан қайта көшіріп жазу.';
const BY_CUSTOMS = 'Кеден енгізген түзету.';
const BY_REGISTRY = 'Тіркеу органы енгізген түзету.';

const NEEDED = {
  needed: 'Бұл экспортқа өндірушінің сатудан кейінгі қызмет туралы растамасы қажет болды',
  'not-needed': 'Бұл экспортқа өндірушінің сатудан кейінгі қызмет туралы растамасы қажет болмады',
  exempt:
    'Көлік экспортқа ерте қайта рәсімделгендіктен, бұл экспортқа өндірушінің растамасы қажет болмады',
  unknown:
    'Өндірушінің сатудан кейінгі қызмет туралы растамасы қажет болған-болмағанын ' +
    'деректерден білу мүмкін емес',
} as const;

const LETTER = {
  none: 'Деректерде өндірушінің сатудан кейінгі қызмет туралы растамасы жоқ.',
  valid: 'Өндірушінің өзі берген сатудан кейінгі қызмет туралы растама бар, қайтарып алынбаған.',
  elsewhere: 'Деректердегі растама басқа елге берілген.',
  'not-verified':
    'Растама тек мөр басылған қағаз немесе көшірме түрінде берілген; оны ешкім тексермеген.',
} as const;

const CONDITION = {
  used: ' мінілген көлік ретінде',
  new: ' (мінілген көлік ретінде мәлімделмей)',
} as const;

const OUTLET_SAID: Readonly<Record<OutletWordKind, (on: string) => string>> = {
  served: (on) => `Жөнделген күні: ${on}.`,
  refused: (on) => `Жөндеуден бас тартылған күні: ${on}.`,
  'waiting-for-parts': (on) => `Қосалқы бөлшек күтілуде: ${on}.`,
};

/** What the public is told of a vehicle, in Kazakh. */
export const STATEMENTS_KK: StatementWords = {
  says: {
    'vin-not-well-formed': ({ length }) =>
      `Бұл VIN емес: VIN 17 таңбадан тұрады, онда цифрлар мен I, O, Q әріптерінен басқа бас латын әріптері болады. ` +
      `Енгізілген таңба саны: ${length}.`,
    'vin-check-digit': ({ expected }) =>
      `9-орындағы таңба қалған таңбаларға сәйкес келмейді, олар бойынша ${expected} болуы керек: бір таңба қате ` +
      'терілген болуы мүмкін.',
    'built-in-year': ({ year }) => `VIN-дегі жыл коды бойынша модель жылы: ${year}.`,
    'no-export-record': ({ dataOf }) =>
      `Деректерде экспорт туралы жазба жоқ (дерек күні: ${dataOf}). Бұл көлік дұрыс емес деген сөз емес.`,
    exported: ({ on, country, condition, daysLater }, nameOf) =>
      `Қытайдан${condition === null ? '' : CONDITION[condition]} шығарылды: ${on}` +
      `${daysLater === null ? '' : `, ${after(daysLater)}`}.` +
      `${country === null ? '' : ` Баратын елі: ${nameOf(country)}.`}`,
    'first-registered': ({ on }) => `Қытайда алғаш тіркелген күні: ${on}.`,
    'export-applied-for': ({ on, daysLater }) =>
      `Экспортқа өтінім берілген күн: ${on}${daysLater === null ? '' : `, ${after(daysLater)}`}.`,
    'export-refused': ({ on }) => `Экспортқа рұқсат берілмеген күн: ${on}.`,
    owners: ({ owners }) =>
      owners === 1
        ? 'Қытайда тіркелген иелерінің саны: 1.'
        : `Қытайда тіркелген иелерінің саны: ${owners}. Олардың бірі экспорттаушының өзі болуы мүмкін.`,
    odometer: ({ km, on }) =>
      `Тексеру кезінде одометр ${numberWords('kk', km)} км көрсетті${on === null ? '' : ` (${on})`}.`,
    'letter-needed': ({ need, days: within }) =>
      within === null
        ? `${NEEDED[need]}.`
        : `${NEEDED[need]}. Экспортқа өтінім алғаш тіркелгеннен кейін ${days(within)} ішінде берілсе, ол керек.`,
    letter: ({ standing, on }) =>
      standing === 'revoked'
        ? `Өндіруші өз растамасын қайтарып алды${on === null ? '' : ` (${on})`}.`
        : standing === 'suspended'
          ? `Өндіруші өз растамасын уақытша тоқтатты${on === null ? '' : ` (${on})`}: әзірге ол күшінде емес.`
          : LETTER[standing],
    'letter-issued': ({ on }) => `Растама берілген күн: ${on}.`,
    ...LETTER_KK.says,
    'licensed-for': ({ country }, nameOf) => `Экспорт лицензиясы берілген ел: ${nameOf(country)}.`,
    deregistered: ({ on }) =>
      `Қытайдағы тіркеуден шығарылған күні: ${on}. Экспорттан кейін солай істелуге тиіс.`,
    'question-open': () => 'Өтінім бойынша әлі жауап берілмеген сұрақ бар.',
    'outlet-said': (said, nameOf) =>
      `${OUTLET_SAID[said.kind](said.on)} Қызмет көрсету орталығы: ${placeWords(said, nameOf)}.`,
    'destination-rules': ({ country, rules, toldUpTo }, nameOf) =>
      `${nameOf(country)}: мұндай импорт туралы ${rules} ереже оқыдық. ` +
      (toldUpTo === null
        ? 'Дереккөздерде күні көрсетілмеген.'
        : `Ең соңғы дереккөздің күні: ${toldUpTo}.`),
    'destination-not-read': ({ country }, nameOf) =>
      `${nameOf(country)}: бұл елдің ережелерін біз әлі оқыған жоқпыз.`,
    'offered-elsewhere': ({ told, offered }, nameOf) =>
      `Кеден дерегі бойынша баратын елі: ${nameOf(told)}. Сізге ол басқа елде ұсынылып отыр: ${nameOf(offered)}. ` +
      'Мұның себебін сатушыдан сұраңыз.',
    'maker-restricts': ({ brand, country, on, title }, nameOf) =>
      `${brand} Қытайға арналған көліктерінің шетелде шектелетінін көпшілікке мәлімдеген. ` +
      `Елі: ${nameOf(country)} (${title}, ${on}). Бұл осы көлік туралы емес, марка туралы айтылған: ` +
      'орталықтан осы VIN бойынша сұраңыз.',
    'no-recall-data': () =>
      'Бізде кері шақыру туралы дерек жоқ. Қытайда жарияланған кері шақыру шетелдегі ' +
      'көліктерге жетпеуі мүмкін: орталықтан осы VIN бойынша сұраңыз.',
    'first-owner-promises': () =>
      'Өндірушінің тек бірінші иесіне берген уәдесі енді күшінде болмауы мүмкін.',
    'how-to-complain': () =>
      'Жөндеуден бас тартса, күні мен орталық атауы бар жазбаша жауап алыңыз: шағымға қажет.',
  },
  changedBy: {
    'vin-not-well-formed': COPY,
    'vin-check-digit': COPY,
    'built-in-year': 'Ештеңе: жыл коды — VIN-нің бөлігі.',
    'no-export-record': 'Экспортқа өтінім немесе кеденнің шығарылғаны туралы хабары.',
    exported: BY_CUSTOMS,
    'first-registered': BY_REGISTRY,
    'export-applied-for': 'Қайта берілген немесе өзгертілген өтінім.',
    'export-refused': 'Бас тартудың жойылуы немесе басқа өтінім.',
    owners: BY_REGISTRY,
    odometer: 'Кейінгі тексеру.',
    'letter-needed': 'Тіркеу, қайта рәсімдеу немесе өтінім күнін түзету.',
    letter: 'Өндірушінің кейінгі хабары.',
    'letter-issued': 'Ештеңе: ол сол күні берілген.',
    ...LETTER_KK.changedBy,
    'licensed-for': 'Басқа лицензия немесе осының аяқталуы.',
    deregistered: BY_REGISTRY,
    'question-open': 'Сол сұраққа берілген жауап.',
    'outlet-said': 'Қызмет көрсету орталығы осы көлік туралы кейін айтатын сөз.',
    'destination-rules': 'Кейінгі дереккөздер; сол елдің мекемесінен сұраңыз.',
    'destination-not-read': 'Ол елдің ережелерін оқығанымызда.',
    'offered-elsewhere': BY_CUSTOMS,
    'maker-restricts': 'Өндірушінің басқа мәлімдемесі.',
    'no-recall-data': NEVER,
    'first-owner-promises': NEVER,
    'how-to-complain': NEVER,
  },
  saidBy: {
    vin: 'VIN-нің өзі',
    register: 'осы тізілім',
    law: 'біз оқыған ережелер',
    press: 'өндірушіге сілтеме жасаған баспасөз',
    registry: 'Қытайдың көлік тіркеу органы',
    customs: 'Қытай кедені',
    exporter: 'экспорттаушы',
    manufacturer: 'өндіруші',
    outlet: 'қызмет көрсету орталығы',
    office: 'лицензия беретін орган',
    ministry: 'министрлік',
    tax: 'салық органы',
  },
};
