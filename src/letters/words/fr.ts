import type { LetterWords } from './letter-words.ts';

/** What checks say, French. */
export const LETTER_WORDS_FR: LetterWords = {
  reasons: {
    'signed-and-unchanged': 'signée, rien n’a été modifié',
    'signature-does-not-fit': 'une signature ne correspond pas à ce qui est écrit',
    'some-signatures-not-checked':
      'd’après la signature vérifiée rien n’a été modifié ; une autre n’a pas pu être vérifiée ici',
    'no-signature-could-be-checked': 'aucune signature n’a pu être vérifiée ici',
    entitled: 'signée par le constructeur de cette voiture, avec sa propre clé',
    'entitled-by-witness':
      'signée par le constructeur avant que d’autres n’aient sa clé, le registre en est témoin',
    'no-trust-list': 'il n’y a pas de liste de confiance',
    'issuer-unknown': 'la liste de confiance ne connaît pas l’émetteur',
    'issuer-name-differs': 'le nom de l’émetteur n’est pas celui de la liste de confiance',
    'key-unknown':
      'aucune signature ne vient d’une clé de l’émetteur connue de la liste de confiance',
    'key-of-another': 'la clé est celle d’une autre entreprise',
    'key-not-yet-valid': 'ce jour-là, la clé n’était pas encore valable',
    'key-no-longer-valid': 'ce jour-là, la clé n’était plus valable',
    'key-compromised': 'ce jour-là, d’autres pouvaient avoir la clé',
    'key-compromised-and-no-witness':
      'd’autres ont maintenant la clé, et aucun témoin ne dit que la signature est antérieure',
    'signed-in-the-future': 'la date de signature indiquée n’est pas encore venue',
    'maker-code-of-another': 'l’émetteur ne répond pas du code constructeur de cette voiture',
    'entitled-authority': 'signé par cette autorité, avec sa propre clé',
    'entitled-authority-by-witness':
      'signé par cette autorité avant que sa clé ne tombe en d’autres mains, comme le registre l’a vu',
    'key-not-for-this-purpose': 'cette clé ne peut pas signer de tels documents',
    expired: 'son dernier jour est passé',
    'in-force': 'en vigueur d’après la dernière liste',
    'in-force-when-last-checked': 'en vigueur d’après une liste qui n’est plus la dernière',
    revoked: 'révoquée',
    suspended: 'suspendue',
    'not-yet-in-force': 'pas encore en vigueur',
    'no-status-list': 'il n’y a pas de liste d’état pour elle',
    'not-in-the-status-list': 'la liste d’état n’a pas cette place',
    'not-read': 'non lue',
  },
  states: {
    valid: 'oui',
    invalid: 'non',
    'not-checked': 'non vérifié',
  },
  checks: {
    integrity: 'Non modifiée',
    issuer: 'Émise par le constructeur',
    authority: 'Émise par l’autorité',
    status: 'En vigueur',
  },
  noLetter: {
    'not-text': 'ce n’est pas du texte en UTF-8',
    'not-json': 'ce n’est pas du JSON',
    'too-long': 'c’est trop long',
    'too-deep': 'il y a trop de niveaux',
    'member-twice': 'un champ apparaît deux fois',
    'lone-surrogate': 'un texte contient un demi-caractère',
    'number-too-large': 'un nombre est trop grand',
    'unknown-member': 'un champ que les confirmations n’ont pas',
    'missing-member': 'un champ manque',
    'wrong-type': 'une valeur d’un autre type',
    'wrong-value': 'une valeur qui ne peut pas être là',
  },
};
