import type { PUBLIC_EN } from './en.ts';

/** Texts of the pages for everybody, Spanish. */
export const PUBLIC_ES: typeof PUBLIC_EN = {
  homeQuestion: '¿Puedo confiar en este auto?',
  homeLead:
    'Vea cuándo se registró el auto por primera vez, qué tan pronto se exportó y si su ' +
    'fabricante responde por él.',
  vinLength: (length) =>
    `Un VIN tiene 17 caracteres, este tiene ${length}. Cópielo otra vez del auto o de sus papeles.`,
  vinCharacters: (shown) =>
    'Un VIN lleva cifras y letras mayúsculas, salvo I, O y Q. Caracteres no válidos: ' +
    `${shown}. Quizá sean 1 y 0.`,
  meant: {
    position: (place, from, to) => `posición ${place}: ${from} → ${to}`,
    reasons: {
      'illegal-character': 'ningún VIN lleva ese carácter',
      'look-alike': 'los dos se parecen',
      swapped: 'dos vecinos cambiaron de lugar',
      'check-digit': 'el error puede estar en el propio dígito de control',
      'one-character': 'puede haber un carácter equivocado',
    },
    agrees: 'así el dígito de control coincide',
    disagrees: 'el dígito de control sigue sin coincidir',
  },
  meantTitle: '¿Quiso escribir uno de estos?',
  what: [
    'A veces se exportan autos de China como «usados» pocos días después de registrarse por primera vez.',
    'Aquí no se juzga a nadie: cada frase dice quién lo dijo y de qué día es.',
  ],
  stories: 'Autos para consultar en esta demostración',
  doors: [
    {
      path: '/complaints/new',
      name: 'Un taller me negó la reparación',
      words: 'No necesita una cuenta. Recibe un número de seguimiento y con él lee la respuesta.',
    },
    {
      path: '/service',
      name: 'Buscar un taller para su auto',
      words: 'Talleres en el extranjero por marca y país, como los publicaron los fabricantes.',
    },
    {
      path: '/check',
      name: 'Para exportadores: revisar un lote',
      words: 'Suba la hoja antes de presentarla. No se guarda nada.',
    },
    {
      path: '/law',
      name: 'Lo que piden las normas',
      words: 'Cada norma en una frase, con su fuente y sus fechas.',
    },
    {
      path: '/sign-in',
      name: 'Para oficinas y exportadores: iniciar sesión',
      words: 'Solicitudes, licencias, preguntas, aduana.',
    },
    {
      path: '/docs',
      name: 'Para desarrolladores',
      words: 'Las mismas respuestas, por una interfaz.',
    },
  ],
  signInTitle: 'Iniciar sesión',
  signInName: 'Nombre de usuario o correo electrónico',
  signInPassword: 'Contraseña',
  signInGo: 'Entrar',
  carsToLookUp: 'Autos que conviene ver primero',
  signInDemonstration: 'Entre con cualquier rol. Es una demostración: aquí nada es real.',
  passkeySignIn: 'Entrar con una llave de acceso',
  passkeySignInFailed: 'No se pudo entrar con la llave de acceso. Use su nombre y contraseña.',
  signInFailed: 'Usuario o contraseña incorrectos.',
};
