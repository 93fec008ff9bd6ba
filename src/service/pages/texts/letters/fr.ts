import type { LETTERS_EN } from './en.ts';

/** Texts of the pages where a letter is checked, French. */
export const LETTERS_FR: typeof LETTERS_EN = {
  place: 'Vérifier une confirmation',
  title: 'Cette confirmation est-elle authentique ?',
  lead:
    'Chargez le fichier ou scannez le code QR. Vous voyez une réponse et les trois ' +
    'vérifications sur lesquelles elle repose.',
  file: 'Le fichier de la confirmation',
  fileHint: 'Le fichier qui se trouve à l’adresse sous le code, jusqu’à {megabytes} Mo.',
  drop: 'Ou déposez-le ici. Une photo du code convient aussi.',
  text: 'Ou collez son texte',
  wantedTitle: 'À quoi la confirmation doit correspondre',
  vin: 'VIN de la voiture',
  vinHint: 'Peut rester vide. Une confirmation ne vaut que pour une voiture.',
  destination: 'Pays de destination',
  destinationNone: 'sans comparer',
  go: 'Vérifier',
  kept: 'Rien n’est conservé.',
  keptHere: 'La vérification se fait sur cet appareil, rien n’est envoyé.',
  missing: 'Choisissez d’abord un fichier ou collez le texte.',
  checking: 'Vérification en cours…',
  codeTitle: 'Avec le papier en main',
  codeLead: 'Le code du papier mène au document. Comparez les deux.',
  scan: 'Scanner avec la caméra',
  scanStop: 'Arrêter la caméra',
  scanFailed: 'La caméra n’a pas pu être utilisée. Saisissez le code.',
  noCode:
    'Aucun code n’a été trouvé sur l’image. Prenez-la de plus près, bien droite et avec ' +
    'une bonne lumière.',
  otherPlace:
    'Ce code mène ailleurs : {host}. Ce n’est pas un code de ce registre, et rien n’a été ouvert.',
  codeOffline:
    'Il n’y a pas de réseau, et le code seul ne dit rien\u00a0: on ne peut pas savoir ' +
    'maintenant ce que vaut le papier. Chargez le fichier si vous l’avez, ou scannez ' +
    'plus tard.',
  notReached: 'Le registre n’a pas pu être joint. On ne sait rien de la confirmation.',
  isPaper:
    'C’est une copie sur papier, pas le fichier électronique. Scannez son code, ou ' +
    'chargez le fichier qui se trouve à l’adresse sous le code.',
  isPicture:
    'C’est une image, pas le fichier électronique. Saisissez le code qui se trouve sous ' +
    'le code QR, ou chargez le fichier.',
  inPaper:
    'Ceci a été lu dans le document joint au PDF. Ce qui est imprimé peut être autre ' +
    'chose : comparez les deux.',
  pair: '{name} : {value}',
  checksTitle: 'Les trois vérifications',
  signedOn: 'Signé',
  statusAsOf: 'Liste d’état du',
  trustList: 'Liste de confiance',
  trustListOf: 'version {version} du {day}',
  sm2Here:
    'Les signatures de la norme chinoise SM2 ne sont pas vérifiées dans un navigateur. ' +
    'Le registre les vérifie : scannez le code.',
  saysTitle: 'Ce que dit la confirmation',
  saysOnly: 'Seulement ce qui est dans le document.',
  doNotRely: 'Ne vous y fiez pas : la réponse ci-dessus dit pourquoi.',
  notInForce: 'Ce qu’elle promettait, sans effet aujourd’hui',
  inDocument: 'Dans le document',
  about: 'À propos de la confirmation',
  again: 'En vérifier une autre',
  offlineTitle: 'Hors ligne',
  offlineHow:
    'Une fois ouverte, cette page fonctionne aussi sans réseau. Gardez-la sur l’écran d’accueil.',
  offlineKept:
    'Gardé sur cet appareil : liste de confiance {version} ({trust}), listes d’état ({lists}).',
  offlineNone: 'Rien n’est encore gardé sur cet appareil.',
  offlineNow: 'Il n’y a pas de réseau : vérifié avec ce qui est gardé sur cet appareil.',
  paperTitle: 'Comparez avec le papier',
  paperMust:
    'Le papier doit dire exactement ceci. Si un élément diffère, ce n’est pas le papier ' +
    'de cette confirmation.',
  asOfNow: 'D’après le registre, {asOf}.',
  keepTitle: 'À garder',
  signedDocument: 'Le document signé',
  paperIn: 'Le papier en PDF, en chinois et en',
  paperGo: 'Obtenir le papier',
  checkItself: 'Vérifier le document vous-même',
  noOutlets: 'Elle ne nomme aucun atelier.',
  states: {
    valid: 'oui',
    invalid: 'non',
    'not-checked': 'n’a pas pu être vérifié',
  },
  stands: {
    issued: 'En vigueur, émise le {day}.',
    suspended: 'Suspendue le {day}.',
    revoked: 'Révoquée le {day}.',
    superseded: 'Une autre confirmation la remplace.',
  },
  official: {
    also: 'Les décisions, les licences d’exportation et les extraits d’immatriculation se vérifient ici aussi.',
    saysTitle: 'Ce que dit le document',
    paperMust:
      'Le papier doit dire exactement ceci. Si un point diffère, ce n’est pas le papier de ce document.',
    lifted: 'Annulée après recours pour : {vins}.',
    stands: {
      inForce: 'En vigueur, rendue le {day}.',
      issued: 'La licence est en vigueur, délivrée le {day}.',
      partlyUsed:
        'La licence est en vigueur, délivrée le {day}\u00a0; une partie des voitures est sortie.',
      usedUp: 'Toutes les voitures de la licence sont sorties.',
      suspended: 'La licence est suspendue.',
      revoke: 'La licence a été révoquée le {day}.',
      surrender: 'La licence a été rendue le {day}.',
      expired: 'La licence a expiré.',
      overturn: 'Elle a été annulée sur recours le {day}.',
      lift: 'L’interdiction a été levée le {day}.',
      clear: 'L’ordre a été exécuté : accepté le {day}.',
      resume: 'La suspension a pris fin le {day}.',
      sent: 'Elle a été transmise le {day}.',
    },
    extractStands: {
      inForce:
        'Signé le {day}. Depuis, le service d’immatriculation n’a rien dit d’autre de la voiture.',
      overtake:
        'Le service d’immatriculation a dit autre chose de la voiture le {day}. Demandez un extrait plus récent.',
      replace: 'Un extrait plus récent l’a remplacé le {day}.',
      annul: 'Le service d’immatriculation l’a annulé le {day}.',
    },
    decision: {
      valid: {
        title: 'Une décision de {authority}, telle qu’elle a été rendue.',
        means: 'L’autorité l’a signée, rien n’a changé depuis, et elle est en vigueur.',
      },
      revoked: {
        title: 'Cette décision n’est plus en vigueur.',
        means: 'Elle a été annulée, levée ou exécutée. Ainsi dans la liste du {asOf}.',
      },
    },
    licence: {
      valid: {
        title: 'Cette licence est en vigueur. Délivrée par {authority}.',
        means:
          'L’autorité l’a signée, rien n’a changé depuis, et elle est en vigueur. Quelles ' +
          'voitures sont déjà sorties, le registre l’indique.',
      },
      suspended: {
        title: 'Cette licence est suspendue.',
        means: 'Pendant ce temps, aucune voiture ne sort avec elle. Ainsi dans la liste du {asOf}.',
      },
      revoked: {
        title: 'Cette licence est révoquée ou a été rendue.',
        means: 'Aucune voiture ne sort avec elle. Ainsi dans la liste du {asOf}.',
      },
    },
    referral: {
      valid: {
        title: 'Une lettre de transmission de {authority}, telle qu’elle a été envoyée.',
        means:
          'L’autorité l’a signée et rien n’a changé depuis. Elle pose une question et ne constate aucune faute.',
      },
    },
    extract: {
      valid: {
        title: 'Un extrait d’immatriculation de {authority}, tel qu’il a été délivré.',
        means:
          'Le service d’immatriculation l’a signé, rien n’a changé depuis, et il n’a rien dit d’autre de la voiture.',
      },
      revoked: {
        title: 'Cet extrait n’est plus en vigueur.',
        means:
          'Un extrait plus récent l’a remplacé, le service d’immatriculation a dit autre chose ou ' +
          'l’a annulé. Ainsi dans la liste du {asOf}.',
      },
    },
    both: {
      'valid-when-last-checked': {
        title: 'Ce document était en vigueur lors de la dernière vérification, {asOf}.',
        means:
          'Ce qui s’est passé depuis ne se voit pas d’ici. Vérifiez-le encore une fois avec un ' +
          'réseau.',
      },
      'could-not-be-checked': {
        title: 'Ce document n’a pas pu être vérifié.',
        means: 'Cela ne dit rien contre lui, ni pour lui. Ci-dessous ce qui manquait.',
      },
      'key-not-valid-on-that-day': {
        title: 'La clé qui a signé ce document n’était pas valable ce jour-là.',
        means: 'Demandez à l’autorité le document tel qu’il est.',
      },
    },
  },
  answers: {
    valid: {
      title: 'Cette confirmation est valable.',
      means: 'Le constructeur l’a signée, rien n’a changé depuis, et elle est en vigueur.',
    },
    'valid-when-last-checked': {
      title: 'Cette confirmation était valable lors de la dernière vérification : {asOf}.',
      means:
        'On ne peut pas savoir d’ici si elle a été suspendue ou révoquée depuis. Vérifiez-la ' +
        'encore une fois avec un réseau.',
    },
    'changed-after-signing': {
      title: 'Ce document a été modifié après sa signature.',
      means: 'Ne vous fiez pas à ce qu’il dit. Demandez le document tel qu’il a été signé.',
    },
    revoked: {
      title: 'Cette confirmation est révoquée.',
      means: 'Le constructeur n’en répond plus. C’est ce que dit la liste du {asOf}.',
    },
    suspended: {
      title: 'Cette confirmation est suspendue.',
      means:
        'Elle n’est pas valable tant que le constructeur ne la remet pas en vigueur. C’est ' +
        'ce que dit la liste du {asOf}.',
    },
    'not-by-a-known-manufacturer': {
      title: 'Cette confirmation ne vient pas d’un constructeur que nous connaissons.',
      means: 'Personne de la liste de confiance ne l’a signée sous ce nom avec cette clé.',
    },
    'key-not-valid-on-that-day': {
      title: 'La clé qui a signé cette confirmation n’était pas valable ce jour-là.',
      means: 'Demandez au constructeur une confirmation signée avec une clé valable.',
    },
    'issuer-not-entitled-for-this-make': {
      title: 'L’émetteur de cette confirmation ne peut pas signer pour cette marque.',
      means: 'La liste de confiance le nomme pour d’autres marques.',
    },
    'not-for-this-vehicle': {
      title: 'Cette confirmation n’est pas pour cette voiture.',
      means: 'Elle est pour un autre VIN que celui que vous avez saisi.',
    },
    'not-for-this-destination': {
      title: 'Cette confirmation n’est pas pour cette destination.',
      means: 'Le pays choisi n’est pas parmi ceux qu’elle nomme.',
    },
    'not-for-this-application': {
      title: 'Cette confirmation n’est pas pour cette demande.',
      means: 'Elle a été émise pour une autre demande.',
    },
    'not-for-this-exporter': {
      title: 'Cette confirmation n’est pas pour cet exportateur.',
      means: 'Elle a été émise pour un autre exportateur.',
    },
    'not-by-a-known-authority': {
      title: 'Ce document n’est pas d’une autorité que nous connaissons.',
      means: 'Personne dans la liste de confiance ne l’a signé sous ce nom avec cette clé.',
    },
    'key-not-for-this-purpose': {
      title: 'La clé qui a signé ce document n’est pas pour de tels documents.',
      means: 'La liste de confiance la nomme pour d’autres. Demandez à l’autorité.',
    },
    expired: {
      title: 'Cette licence a expiré.',
      means: 'Plus aucune voiture ne sort avec elle.',
    },
    'could-not-be-checked': {
      title: 'Cette confirmation n’a pas pu être vérifiée.',
      means:
        'Cela ne dit rien contre elle, ni pour elle. Les vérifications ci-dessous disent ce ' +
        'qui manquait.',
    },
    'not-a-letter': {
      title: 'Ce n’est pas une confirmation.',
      means:
        'Une confirmation est un document signé. Un scan, une photo ou une feuille tamponnée n’en ' +
        'est pas une.',
    },
  },
};
