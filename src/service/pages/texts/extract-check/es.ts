import type { EXTRACT_CHECK_EN } from './en.ts';

/** The same in another language. */
export const EXTRACT_CHECK_ES: typeof EXTRACT_CHECK_EN = {
  place: 'Verificar un extracto de registro',
  title: '¿Es auténtico este extracto de registro?',
  lead:
    'Escriba el número que lleva o el código bajo el código QR. Con el VIN y las fechas impresas ' +
    'sabrá también si el papel fue modificado.',
  paper: 'Número o código',
  paperHint: 'El número empieza por DJ; el código tiene 20 caracteres.',
  vin: 'VIN en el papel',
  first: 'Primer registro, como está impreso',
  gone: 'Baja del registro, como está impresa',
  empty: 'Puede quedar vacío.',
  go: 'Verificar',
  missing: 'Escriba el número o el código.',
  wrong: 'Indique el día como está impreso o déjelo vacío.',
  differs: 'Distinto en el papel',
  must: 'Esto es lo firmado. El papel debe decir exactamente esto.',
  since: 'Desde el {day}.',
  doc: 'El documento firmado y el papel mismo',
  again: 'Verificar otro',
  answers: {
    'as-issued': {
      title: 'Tal como se emitió.',
      means:
        'El registro vehicular lo firmó, nada ha cambiado desde entonces y no ha informado otra cosa del auto.',
    },
    changed: {
      title: 'Modificado: el papel dice otra cosa que lo firmado.',
      means:
        'No confíe en el papel. El registro vehicular firmó un extracto con este número, pero no este.',
    },
    overtaken: {
      title: 'Tal como se emitió, pero ya no es cierto: el registro vehicular informó otra cosa.',
      means: 'Pida al exportador un extracto más reciente.',
    },
    replaced: {
      title: 'Tal como se emitió, y reemplazado por uno más reciente.',
      means: 'Pida al exportador el más reciente.',
    },
    annulled: {
      title: 'Anulado por el registro vehicular.',
      means: 'No confíe en él. Pregunte al exportador.',
    },
    'not-ours': {
      title: 'No es nuestro: nada se firmó con este número o código.',
      means:
        'Compare otra vez los caracteres. Si son correctos, ningún registro vehicular emitió aquí este papel.',
    },
    'could-not-be-checked': {
      title: 'Ahora no se pudo verificar.',
      means: 'Eso no dice nada en su contra ni a su favor. Inténtelo más tarde.',
    },
  },
};
