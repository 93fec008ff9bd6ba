import type { BUYER_EN } from './en.ts';

/** Texts of what a buyer is shown first of a car and of a letter, Spanish. */
export const BUYER_ES: typeof BUYER_EN = {
  asOf: (day) =>
    `Según los datos del ${day}. Lo que no consta aquí puede haber ocurrido igualmente.`,
  chooseGo: 'Mostrar',
  readFirst: 'Lea primero esta norma',
  rulesTitle: (country) => `Normas para este auto: ${country}`,
  concerns: (by) => `Afecta a este auto: ${by}.`,
  bars: (by) => `No admite este auto: ${by}.`,
  grounds: {
    age: 'su edad según el código de año',
    'model-year': 'su código de año',
    registered: 'su primer registro',
    condition: 'cómo se declaró al salir',
    brand: 'su marca',
    vin: 'el comienzo de su VIN',
  },
  announced: 'Anunciada; nadie ha dicho desde entonces que esté vigente.',
  secondHand: 'No hemos visto el texto: solo lo conocemos por otras fuentes.',
  excluded: (n) => `Normas omitidas porque lo que se sabe de este auto las excluye: ${n}.`,
  heldBy:
    'Comparadas solo con el VIN, el primer registro y la salida. Pregunte a la autoridad del país.',
  band: (days, until) =>
    `Franja clara: los ${days} días tras el primer registro, hasta el ${until}, en que la ` +
    'exportación necesita confirmación.',
  share: 'Compartir',
  copied: 'Dirección copiada.',
  print: 'Imprimir o guardar como PDF',
  yourLetter: 'Volver a la confirmación',
  checkLetter: '¿Tiene la confirmación en papel? Verifique su código',
  theCar: 'Ver este auto',
  oneCar: (country) => `Para un solo auto y un solo país: ${country}.`,
  nowTitle: 'Qué hacer ahora',
  none: {
    title: 'Ninguna confirmación tiene este código.',
    lead: (asOf) =>
      `Se consultó el registro de confirmaciones de los fabricantes el ${asOf}: no tiene ` +
      'ninguna con este código.',
    compare: ['Compare los 20 caracteres', '¿Uno difiere del papel? Corríjalo aquí.'],
    again: 'Verificar otra vez',
    same: [
      'Si son iguales',
      'Este papel no es de ninguna confirmación de este registro, lleve el sello que lleve. Pida al vendedor el ' +
        'archivo firmado.',
    ],
    car: [
      'Busque el auto por su VIN',
      'Los 17 caracteres tras el parabrisas o en el marco de la puerta, no los del papel.',
    ],
    report: ['Avísenos de este papel', 'No hace falta cuenta ni nombre.'],
    reportGo: 'Avisar',
    notSaidTitle: 'Lo que esto no dice',
    notSaid:
      'No dice quién hizo el papel ni que el auto tenga un problema. Una confirmación solo sellada en papel no ' +
      'tiene código.',
  },
  suspended: [
    ['Pregunte al vendedor por qué', 'El fabricante dio el motivo a la oficina; aquí no se dice.'],
    ['Verifique el código más tarde', 'La suspensión puede levantarse o pasar a revocación.'],
  ],
  revoked: [
    [
      'Pida al vendedor la confirmación que la sustituye',
      'Otra confirmación tiene su propio código.',
    ],
    ['Pregunte al fabricante', 'Él dice qué promete ahora para este VIN.'],
  ],
};
