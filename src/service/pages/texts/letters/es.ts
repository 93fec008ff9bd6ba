import type { LETTERS_EN } from './en.ts';

/** Texts of the pages where a letter is checked, Spanish. */
export const LETTERS_ES: typeof LETTERS_EN = {
  place: 'Verificar una confirmación',
  title: '¿Es auténtica esta confirmación?',
  lead:
    'Suba el archivo o escanee el código QR. Verá una respuesta y las tres ' +
    'verificaciones en que se apoya.',
  file: 'El archivo de la confirmación',
  fileHint: 'El archivo que está en la dirección bajo el código, hasta {megabytes} MB.',
  drop: 'O suéltelo aquí. También vale una foto del código.',
  text: 'O pegue su texto',
  wantedTitle: 'Con qué debe coincidir la confirmación',
  vin: 'VIN del auto',
  vinHint: 'Puede quedar vacío. Una confirmación es para un solo auto.',
  destination: 'País de destino',
  destinationNone: 'sin comparar',
  go: 'Verificar',
  kept: 'No se guarda nada.',
  keptHere: 'Se verifica en este dispositivo y no se envía a ningún lugar.',
  missing: 'Elija primero un archivo o pegue el texto.',
  checking: 'Verificando…',
  codeTitle: 'Con el papel en la mano',
  codeLead: 'El código del papel lleva al documento. Compare los dos.',
  scan: 'Escanear con la cámara',
  scanStop: 'Detener la cámara',
  scanFailed: 'No se pudo usar la cámara. Escriba el código.',
  noCode: 'No se encontró ningún código en la imagen. Tómela más cerca, recta y con buena luz.',
  otherPlace:
    'Este código lleva a otro lugar: {host}. No es un código de este registro y no se abrió nada.',
  codeOffline:
    'No hay red, y el código solo no dice nada: ahora no se puede saber qué vale el ' +
    'papel. Suba el archivo si lo tiene, o escanee más tarde.',
  notReached: 'No se pudo acceder al registro. No se sabe nada de la confirmación.',
  isPaper:
    'Esto es la copia en papel, no el archivo electrónico. Escanee su código o suba el ' +
    'archivo que está en la dirección bajo el código.',
  isPicture:
    'Esto es una imagen, no el archivo electrónico. Escriba el código que está bajo el ' +
    'código QR o suba el archivo.',
  inPaper:
    'Esto se leyó del documento adjunto al PDF. Lo impreso puede ser otra cosa: compare los dos.',
  pair: '{name}: {value}',
  checksTitle: 'Las tres verificaciones',
  signedOn: 'Firmado',
  statusAsOf: 'Lista de estado del',
  trustList: 'Lista de confianza',
  trustListOf: 'versión {version} del {day}',
  sm2Here:
    'Las firmas de la norma china SM2 no se verifican en un navegador. Las verifica el ' +
    'registro: escanee el código.',
  saysTitle: 'Qué dice la confirmación',
  saysOnly: 'Solo lo que está en el documento.',
  doNotRely: 'No se fíe de esto: la respuesta de arriba dice por qué.',
  notInForce: 'Lo que prometía, ahora sin vigencia',
  inDocument: 'En el documento',
  about: 'Sobre la confirmación',
  again: 'Verificar otra',
  offlineTitle: 'Sin red',
  offlineHow:
    'Una vez abierta, esta página funciona también sin red. Guárdela en la pantalla de inicio.',
  offlineKept:
    'Guardado en este dispositivo: lista de confianza {version} ({trust}), listas de ' +
    'estado ({lists}).',
  offlineNone: 'Todavía no hay nada guardado en este dispositivo.',
  offlineNow: 'No hay red: se verificó con lo guardado en este dispositivo.',
  paperTitle: 'Compare con el papel',
  paperMust:
    'El papel debe decir exactamente esto. Si algo difiere, no es el papel de esta confirmación.',
  asOfNow: 'Según el registro, {asOf}.',
  keepTitle: 'Para guardar',
  signedDocument: 'El documento firmado',
  paperIn: 'El papel en PDF, en chino y en',
  paperGo: 'Obtener el papel',
  checkItself: 'Verifique usted mismo el documento',
  noOutlets: 'No nombra ningún taller.',
  states: {
    valid: 'sí',
    invalid: 'no',
    'not-checked': 'no se pudo verificar',
  },
  stands: {
    issued: 'Vigente, emitida el {day}.',
    suspended: 'Suspendida el {day}.',
    revoked: 'Revocada el {day}.',
    superseded: 'Otra confirmación ocupa su lugar.',
  },
  official: {
    also: 'Aquí se verifican también decisiones, licencias de exportación y extractos de registro.',
    saysTitle: 'Lo que dice el documento',
    paperMust:
      'El papel debe decir exactamente esto. Si algo difiere, no es el papel de este documento.',
    lifted: 'Se anuló tras recurso para: {vins}.',
    stands: {
      inForce: 'Vigente, dictada el {day}.',
      issued: 'La licencia está vigente, emitida el {day}.',
      partlyUsed: 'La licencia está vigente, emitida el {day}; parte de los autos ya salió.',
      usedUp: 'Todos los autos de la licencia han salido.',
      suspended: 'La licencia está suspendida.',
      revoke: 'La licencia fue revocada el {day}.',
      surrender: 'La licencia fue devuelta el {day}.',
      expired: 'La licencia ha vencido.',
      overturn: 'Fue anulada en recurso el {day}.',
      lift: 'La prohibición se levantó el {day}.',
      clear: 'Lo ordenado se cumplió: aceptado el {day}.',
      resume: 'La suspensión terminó el {day}.',
      sent: 'Se remitió el {day}.',
    },
    extractStands: {
      inForce:
        'Firmado el {day}. Desde entonces el registro vehicular no ha informado otra cosa del auto.',
      overtake:
        'El registro vehicular informó otra cosa del auto el {day}. Pida un extracto más reciente.',
      replace: 'Un extracto más reciente lo reemplazó el {day}.',
      annul: 'El registro vehicular lo anuló el {day}.',
    },
    decision: {
      valid: {
        title: 'Una decisión de {authority}, tal como se emitió.',
        means: 'La autoridad la firmó, nada ha cambiado desde entonces y está vigente.',
      },
      revoked: {
        title: 'Esta decisión ya no está vigente.',
        means: 'Fue anulada, levantada o cumplida. Así consta en la lista del {asOf}.',
      },
    },
    licence: {
      valid: {
        title: 'Esta licencia está vigente. La emitió {authority}.',
        means:
          'La autoridad la firmó, nada ha cambiado desde entonces y está vigente. Qué autos ya ' +
          'salieron consta en el registro.',
      },
      suspended: {
        title: 'Esta licencia está suspendida.',
        means: 'Mientras tanto no sale ningún auto con ella. Así consta en la lista del {asOf}.',
      },
      revoked: {
        title: 'Esta licencia está revocada o fue devuelta.',
        means: 'No sale ningún auto con ella. Así consta en la lista del {asOf}.',
      },
    },
    referral: {
      valid: {
        title: 'Una carta de remisión de {authority}, tal como se envió.',
        means:
          'La autoridad la firmó y nada ha cambiado desde entonces. Es una pregunta y no declara infracción alguna.',
      },
    },
    extract: {
      valid: {
        title: 'Un extracto de registro de {authority}, tal como se emitió.',
        means:
          'El registro vehicular lo firmó, nada ha cambiado desde entonces y no ha informado otra cosa del auto.',
      },
      revoked: {
        title: 'Este extracto ya no está vigente.',
        means:
          'Lo reemplazó uno más reciente, el registro vehicular informó otra cosa o lo anuló. Así ' +
          'consta en la lista del {asOf}.',
      },
    },
    both: {
      'valid-when-last-checked': {
        title: 'Este documento estaba vigente cuando se verificó por última vez, {asOf}.',
        means: 'Desde aquí no se puede saber qué pasó después. Verifíquelo otra vez con red.',
      },
      'could-not-be-checked': {
        title: 'Este documento no se pudo verificar.',
        means: 'Eso no dice nada en su contra ni a su favor. Abajo se dice qué faltó.',
      },
      'key-not-valid-on-that-day': {
        title: 'La clave que firmó este documento no era válida ese día.',
        means: 'Pida a la autoridad el documento tal como está ahora.',
      },
    },
  },
  answers: {
    valid: {
      title: 'Esta confirmación es válida.',
      means: 'La firmó el fabricante, nada ha cambiado desde entonces y está vigente.',
    },
    'valid-when-last-checked': {
      title: 'Esta confirmación era válida cuando se verificó por última vez: {asOf}.',
      means:
        'Desde aquí no se puede saber si después fue suspendida o revocada. Verifíquela otra ' +
        'vez con red.',
    },
    'changed-after-signing': {
      title: 'Este documento se cambió después de firmarlo.',
      means: 'No se fíe de lo que dice. Pida el documento tal como se firmó.',
    },
    revoked: {
      title: 'Esta confirmación está revocada.',
      means: 'El fabricante ya no responde de ella. Así consta en la lista del {asOf}.',
    },
    suspended: {
      title: 'Esta confirmación está suspendida.',
      means:
        'No vale hasta que el fabricante vuelva a ponerla en vigor. Así consta en la lista ' +
        'del {asOf}.',
    },
    'not-by-a-known-manufacturer': {
      title: 'Esta confirmación no es de un fabricante que conozcamos.',
      means: 'Nadie de la lista de confianza la firmó con este nombre y esta clave.',
    },
    'key-not-valid-on-that-day': {
      title: 'La clave que firmó esta confirmación no era válida ese día.',
      means: 'Pida al fabricante una confirmación firmada con una clave válida.',
    },
    'issuer-not-entitled-for-this-make': {
      title: 'El emisor de esta confirmación no puede firmar para esta marca.',
      means: 'La lista de confianza lo nombra para otras marcas.',
    },
    'not-for-this-vehicle': {
      title: 'Esta confirmación no es para este auto.',
      means: 'Es para un VIN distinto del que escribió.',
    },
    'not-for-this-destination': {
      title: 'Esta confirmación no es para este destino.',
      means: 'El país que eligió no está entre los que nombra.',
    },
    'not-for-this-application': {
      title: 'Esta confirmación no es para esta solicitud.',
      means: 'Se emitió para otra solicitud.',
    },
    'not-for-this-exporter': {
      title: 'Esta confirmación no es para este exportador.',
      means: 'Se emitió para otro exportador.',
    },
    'not-by-a-known-authority': {
      title: 'Este documento no es de una autoridad que conozcamos.',
      means: 'Nadie de la lista de confianza lo firmó con este nombre y esta clave.',
    },
    'key-not-for-this-purpose': {
      title: 'La clave que firmó este documento no es para documentos así.',
      means: 'La lista de confianza la nombra para otros. Pregunte a la autoridad.',
    },
    expired: {
      title: 'Esta licencia ha vencido.',
      means: 'Ya no sale ningún auto con ella.',
    },
    'could-not-be-checked': {
      title: 'Esta confirmación no se pudo verificar.',
      means:
        'Eso no dice nada en su contra ni a su favor. Las verificaciones de abajo dicen qué ' +
        'faltó.',
    },
    'not-a-letter': {
      title: 'Esto no es una confirmación.',
      means:
        'Una confirmación es un documento firmado. Un escaneo, una foto o una hoja sellada no lo son.',
    },
  },
};
