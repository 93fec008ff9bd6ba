import type { LetterWords } from './letter-words.ts';

/** What checks say, Kazakh. */
export const LETTER_WORDS_KK: LetterWords = {
  reasons: {
    'signed-and-unchanged': 'қол қойылған, ештеңе өзгертілмеген',
    'signature-does-not-fit': 'қолтаңба қазір жазылғанға сәйкес келмейді',
    'some-signatures-not-checked':
      'тексерілген қолтаңба бойынша ештеңе өзгертілмеген; екіншісін мұнда тексеру мүмкін емес',
    'no-signature-could-be-checked': 'мұнда бірде-бір қолтаңбаны тексеру мүмкін болмады',
    entitled: 'осы көліктің өндірушісі өз кілтімен қол қойған',
    'entitled-by-witness':
      'өндіруші кілті басқалардың қолына түскенге дейін қол қойған: оны тізілім куәландырды',
    'no-trust-list': 'сенім тізімі жоқ',
    'issuer-unknown': 'растаманы берушінің аты сенім тізімінде жоқ',
    'issuer-name-differs': 'берушінің атауы сенім тізіміндегіден өзгеше',
    'key-unknown': 'бірде-бір қолтаңба сенім тізіміндегі беруші кілтімен қойылмаған',
    'key-of-another': 'кілт басқа компанияныкі',
    'key-not-yet-valid': 'сол күні кілт әлі күшіне енбеген',
    'key-no-longer-valid': 'сол күні кілттің мерзімі өткен',
    'key-compromised': 'сол күні кілт басқалардың қолында болуы мүмкін',
    'key-compromised-and-no-witness':
      'кілт қазір басқалардың қолында, ал бұрын қол қойылғанын ешкім куәландырмаған',
    'signed-in-the-future': 'көрсетілген қол қою уақыты әлі келген жоқ',
    'maker-code-of-another': 'беруші осы көліктің өндіруші кодына жауап бермейді',
    'entitled-authority': 'осы орган өз кілтімен қол қойған',
    'entitled-authority-by-witness':
      'осы орган кілті бөтен қолға түскенге дейін қол қойған: тізілім мұны көрген',
    'key-not-for-this-purpose': 'бұл кілтпен мұндай құжаттарға қол қоюға болмайды',
    expired: 'соңғы күні өтіп кеткен',
    'in-force': 'соңғы тізім бойынша күшінде',
    'in-force-when-last-checked': 'бұрынғы тізім бойынша күшінде, ол тізім енді соңғысы емес',
    revoked: 'қайтарып алынған',
    suspended: 'уақытша тоқтатылған',
    'not-yet-in-force': 'әлі күшіне енген жоқ',
    'no-status-list': 'оған арналған күй тізімі жоқ',
    'not-in-the-status-list': 'күй тізімінде мұндай орын жоқ',
    'not-read': 'оқылған жоқ',
  },
  states: {
    valid: 'иә',
    invalid: 'жоқ',
    'not-checked': 'тексерілмеді',
  },
  checks: {
    integrity: 'Өзгертілмеген',
    issuer: 'Өндіруші берген',
    authority: 'Мемлекеттік орган берген',
    status: 'Күшінде',
  },
  noLetter: {
    'not-text': 'бұл UTF-8 мәтіні емес',
    'not-json': 'бұл JSON емес',
    'too-long': 'тым ұзын',
    'too-deep': 'тым терең қабаттасқан',
    'member-twice': 'бір өріс екі рет тұр',
    'lone-surrogate': 'мәтінде таңбаның жартысы бар',
    'number-too-large': 'тым үлкен сан',
    'unknown-member': 'растамаларда болмайтын өріс бар',
    'missing-member': 'қажетті өріс жоқ',
    'wrong-type': 'мәні басқа түрде',
    'wrong-value': 'мұндай мән болмауы керек',
  },
};
