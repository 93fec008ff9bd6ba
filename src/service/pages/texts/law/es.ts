import type { LAW_EN } from './en.ts';

/** Texts of the pages of the law, Spanish. */
export const LAW_ES: typeof LAW_EN = {
  title: '¿Qué se pide, y desde cuándo?',
  lead: (rules, countries) =>
    `${rules} normas, ${countries} países importadores. Cada una es una frase, con su fuente y sus fechas.`,
  onLabel: 'Las normas en el día',
  onGo: 'Mostrar ese día',
  onBad: 'Escriba el día así: 2026-11-24.',
  axes: {
    gate: {
      title: 'Antes de la licencia',
      lead: 'Si una de estas no se cumple, no se emite la licencia.',
    },
    duty: {
      title: 'Después de la licencia',
      lead: 'Lo que el exportador aún debe hacer, y hasta cuándo.',
    },
    risk: {
      title: 'Lo que hace que una oficina mire dos veces',
      lead: 'Ninguna de estas niega nada por sí sola.',
    },
    entry: { title: 'En la frontera del destino', lead: 'Lo que pide el país importador.' },
  },
  countriesTitle: 'Por destino',
  countriesLead: 'Lo que los países importadores piden a los autos usados, hasta donde lo leímos.',
  country: 'País',
  rules: 'Normas',
  told: 'Fecha de las fuentes',
  toldUpTo: (date) => `fuente más reciente: ${date}`,
  undated: 'fuente sin fecha',
  countryTold: (date) => `Fecha de la fuente más reciente: ${date}.`,
  countryPartUndated: (undated, sources) => `Fuentes sin fecha: ${undated} de ${sources}.`,
  countryUndated: 'Las fuentes no llevan fecha.',
  code: 'Código',
  sentence: 'Qué se pide',
  source: 'Fuente más firme',
  notInForce: 'no vigente ese día',
  ended: (date) => `terminó el ${date}`,
  noneOf: (country) => `${country}: todavía no hemos leído sus normas.`,
  noneMeans:
    'Eso no significa que allí no se pida nada. Pregunte a su aduana o a un importador antes de embarcar.',
  notesTitle: 'Qué más se sabe',
  ofCountry: (country) => `${country}: lo que pide a los autos usados`,
  rulesOf: 'Sus normas',
  ourTitles: 'Los títulos en español están en nuestras palabras; al lado, el original en inglés.',
  value: 'Valor',
  reads: 'Contenido',
  life: 'Cuándo',
  history: 'Sus valores y su historial',
  sourceNote: 'Dónde está escrito',
  forExporter: 'Qué significa para un exportador',
  honestAlerts: (share: string, on: string) =>
    `País inventado, medición: ${on}. Autos honestos con licencia y con esta alerta: ` +
    `${share}. La alerta hace una pregunta y no prueba nada.`,
  honestUnmeasured: 'Aún no medido.',
};
