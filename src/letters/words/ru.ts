import type { LetterWords } from './letter-words.ts';

/** What checks say, Russian. */
export const LETTER_WORDS_RU: LetterWords = {
  reasons: {
    'signed-and-unchanged': 'подписано, ничего не изменено',
    'signature-does-not-fit': 'подпись не подходит к тому, что написано сейчас',
    'some-signatures-not-checked':
      'по проверенной подписи ничего не изменено; другую подпись здесь проверить нельзя',
    'no-signature-could-be-checked': 'здесь не удалось проверить ни одной подписи',
    entitled: 'подписано производителем этого автомобиля, его собственным ключом',
    'entitled-by-witness':
      'подписано производителем до того, как его ключ попал к другим: это засвидетельствовал реестр',
    'no-trust-list': 'нет списка доверия',
    'issuer-unknown': 'составителя нет в списке доверия',
    'issuer-name-differs': 'название составителя не совпадает со списком доверия',
    'key-unknown': 'ни одна подпись не сделана ключом составителя из списка доверия',
    'key-of-another': 'ключ принадлежит другой компании',
    'key-not-yet-valid': 'в тот день ключ ещё не действовал',
    'key-no-longer-valid': 'в тот день ключ уже не действовал',
    'key-compromised': 'в тот день ключ мог быть у других',
    'key-compromised-and-no-witness':
      'ключ теперь у других, и никто не засвидетельствовал, что подписано раньше',
    'signed-in-the-future': 'указанное время подписи ещё не наступило',
    'maker-code-of-another': 'составитель не отвечает за код производителя этого автомобиля',
    'in-force': 'действует по последнему списку',
    'in-force-when-last-checked': 'действует по списку, который уже не последний',
    revoked: 'отозвано',
    suspended: 'приостановлено',
    'not-yet-in-force': 'ещё не действует',
    'no-status-list': 'для него нет списка состояний',
    'not-in-the-status-list': 'в списке состояний нет такого места',
    'not-read': 'не прочитано',
  },
  states: {
    valid: 'да',
    invalid: 'нет',
    'not-checked': 'не проверено',
  },
  checks: {
    integrity: 'Ничего не изменено',
    issuer: 'Выдано производителем',
    status: 'Действует',
  },
  noLetter: {
    'not-text': 'это не текст в кодировке UTF-8',
    'not-json': 'это не JSON',
    'too-long': 'слишком длинный',
    'too-deep': 'слишком глубокая вложенность',
    'member-twice': 'одно поле стоит дважды',
    'lone-surrogate': 'в тексте есть половина знака',
    'number-too-large': 'слишком большое число',
    'unknown-member': 'есть поле, которого в подтверждениях не бывает',
    'missing-member': 'нет обязательного поля',
    'wrong-type': 'значение другого типа',
    'wrong-value': 'недопустимое значение',
  },
};
