import type { LetterWords } from './letter-words.ts';

/** What checks say, Spanish. */
export const LETTER_WORDS_ES: LetterWords = {
  reasons: {
    'signed-and-unchanged': 'firmada y sin cambios',
    'signature-does-not-fit': 'una firma no corresponde a lo que ahora está escrito',
    'some-signatures-not-checked':
      'según la firma verificada no se cambió nada; otra no se pudo verificar aquí',
    'no-signature-could-be-checked': 'aquí no se pudo verificar ninguna firma',
    entitled: 'firmada por el fabricante de este auto con su propia clave',
    'entitled-by-witness':
      'firmada por el fabricante antes de que otros tuvieran su clave, como vio el registro',
    'no-trust-list': 'no hay lista de confianza',
    'issuer-unknown': 'la lista de confianza no conoce al emisor',
    'issuer-name-differs': 'el nombre del emisor no es el de la lista de confianza',
    'key-unknown': 'ninguna firma es de una clave del emisor que conozca la lista de confianza',
    'key-of-another': 'la clave es de otra empresa',
    'key-not-yet-valid': 'ese día la clave aún no era válida',
    'key-no-longer-valid': 'ese día la clave ya no era válida',
    'key-compromised': 'ese día otros podían tener la clave',
    'key-compromised-and-no-witness':
      'otros tienen ahora la clave, y nadie atestigua que se firmó antes',
    'signed-in-the-future': 'dice que se firmó en un momento que aún no ha llegado',
    'maker-code-of-another': 'el emisor no responde del código de fabricante de este auto',
    'entitled-authority': 'firmado por esta autoridad, con una clave propia',
    'entitled-authority-by-witness':
      'firmado por esta autoridad antes de que su clave cayera en otras manos, como vio el registro',
    'key-not-for-this-purpose': 'con esta clave no se firman documentos de esta clase',
    expired: 'su último día ya pasó',
    'in-force': 'vigente según la última lista',
    'in-force-when-last-checked': 'vigente según una lista que ya no es la última',
    revoked: 'revocada',
    suspended: 'suspendida',
    'not-yet-in-force': 'aún no vigente',
    'no-status-list': 'no hay lista de estado para ella',
    'not-in-the-status-list': 'la lista de estado no tiene ese lugar',
    'not-read': 'no leída',
  },
  states: {
    valid: 'sí',
    invalid: 'no',
    'not-checked': 'sin verificar',
  },
  checks: {
    integrity: 'Sin alteraciones',
    issuer: 'Emitida por el fabricante',
    authority: 'Emitida por la autoridad',
    status: 'Vigente',
  },
  noLetter: {
    'not-text': 'no es texto en UTF-8',
    'not-json': 'no es JSON',
    'too-long': 'es demasiado largo',
    'too-deep': 'tiene demasiados niveles',
    'member-twice': 'un campo aparece dos veces',
    'lone-surrogate': 'un texto tiene medio carácter',
    'number-too-large': 'un número es demasiado grande',
    'unknown-member': 'un campo que las confirmaciones no tienen',
    'missing-member': 'falta un campo',
    'wrong-type': 'un valor de otro tipo',
    'wrong-value': 'un valor que no puede estar ahí',
  },
};
