import { wilson } from '../detection/wilson.ts';
import type { Machine } from '../harness/machine.ts';
import { percent } from '../harness/page-pieces.ts';
import type { Counts } from './measure/counts.ts';
import { EDIT_FORMS, type EditCount } from './measure/edits.ts';
import type { ForgedCount, ForgerFound } from './measure/forged.ts';
import type { Honest, HonestGroup } from './measure/honest.ts';
import type { Resaved } from './measure/resaved.ts';
import type { SameCaptures } from './measure/same-captures.ts';

/** All that a run measured. */
export interface PapersRun {
  readonly machine: Machine;
  /** Load of the machine over the last minute. */
  readonly load: string;
  readonly program: string;
  readonly commit: string | null;
  readonly command: string;
  /** Folders of fonts that the machine lacked. */
  readonly missingFonts: readonly string[];
  readonly honest: Honest;
  /** Of each part of the honest papers: the most memory of the process that reads, in MiB. */
  readonly memory: readonly (number | null)[];
  readonly forgers: readonly ForgerFound[];
  readonly resaved: readonly Resaved[];
  readonly edits: readonly EditCount[];
  /** Null where it was not measured. */
  readonly same: SameCaptures | null;
  /** Parts that were not made. */
  readonly absent: readonly string[];
}

/** A share in percent with its interval; a dash of nothing. */
const withInterval = (hits: number, of: number): string => {
  if (of === 0) return '–';
  const { share, low, high } = wilson(hits, of);
  return `${percent(share)} (${percent(low)}–${percent(high)})`;
};

const listed = (counts: Counts): string => {
  const all = Object.entries(counts).sort(([, a], [, b]) => b - a);
  return all.length === 0 ? '–' : all.map(([key, by]) => `${key} ${by}`).join(', ');
};

const forgedLine = ({ name }: ForgerFound, one: ForgedCount): string => {
  const { forgery, form, made, tried, told, checks, problems } = one;
  const refused = Object.keys(problems).length === 0 ? '' : `; not read: ${listed(problems)}`;
  const some = made === tried ? String(made) : `${made} of ${tried}`;
  const found = `${told} | ${withInterval(told, made)} | ${listed(checks)}${refused}`;
  return `| ${name} | ${forgery} | ${form} | ${some} | ${found} |`;
};

const forgedTable = (run: PapersRun, innocent: boolean): readonly string[] => [
  '| program | what it did | form | papers | told | %, 95 % interval | by check |',
  '| --- | --- | --- | ---: | ---: | ---: | --- |',
  ...run.forgers.flatMap((forger) =>
    forger.counts.filter((one) => one.innocent === innocent).map((one) => forgedLine(forger, one)),
  ),
];

const programs = (run: PapersRun): readonly string[] =>
  run.forgers.map(({ name, version }) =>
    version === null ? `- ${name}: not on this machine, left out` : `- ${name} (${version})`,
  );

const honestLine = (name: string, group: HonestGroup): string =>
  `| ${name} | ${group.papers} | ${group.accused} | ${withInterval(group.accused, group.papers)} | ` +
  `${listed(group.told)} | ${listed(group.problems)} |`;

const honestTable = ({ honest }: PapersRun): readonly string[] => [
  '| papers | made | accused | %, 95 % interval | by check | not read |',
  '| --- | ---: | ---: | ---: | --- | --- |',
  ...Object.entries(honest)
    .sort(([a], [b]) => (a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b)))
    .map(([name, group]) => honestLine(name, group)),
];

const codesTable = ({ honest }: PapersRun): readonly string[] => [
  '| papers | with a QR or bar code | code read | %, 95 % interval |',
  '| --- | ---: | ---: | ---: |',
  ...Object.entries(honest)
    .filter(([name, { codes }]) => codes > 0 && /^(pdf|ofd|picture|capture|dirt)/.test(name))
    .sort(([a], [b]) => a.localeCompare(b))
    .map(
      ([name, { codes, codesRead }]) =>
        `| ${name} | ${codes} | ${codesRead} | ${withInterval(codesRead, codes)} |`,
    ),
];

const valuesTable = ({ honest }: PapersRun): readonly string[] => {
  const names = [
    ...new Set(['pdf', 'ofd'].flatMap((form) => Object.keys(honest[form]?.printed ?? {}))),
  ];
  const cells = (form: string, name: string): string => {
    const group = honest[form];
    const of = group?.printed[name] ?? 0;
    return `${of} | ${group?.right[name] ?? 0} | ${group?.wrong[name] ?? 0}`;
  };
  return [
    '| value | PDF: printed | read right | otherwise | OFD: printed | read right | otherwise |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...names.sort().map((name) => `| ${name} | ${cells('pdf', name)} | ${cells('ofd', name)} |`),
  ];
};

const editCells = (edits: readonly EditCount[]): string =>
  EDIT_FORMS.map((form) => {
    const found = edits.find((one) => one.form === form);
    if (found === undefined) return '– | –';
    return `${found.told} of ${found.tried} | ${Object.keys(found.checks).sort().join(', ') || '**none**'}`;
  }).join(' | ');

const editsTable = ({ edits }: PapersRun): readonly string[] => {
  const fields = [
    ...new Set(edits.map(({ kind, name, label }) => JSON.stringify([kind, name, label]))),
  ];
  return [
    '| kind | value | label | PDF set anew | by | OFD, page | by | OFD, page, seal off | by |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...fields.map((field) => {
      const [kind, name, label] = JSON.parse(field);
      const those = edits.filter(
        (one) => one.kind === kind && one.name === name && one.label === label,
      );
      return `| ${kind} | ${name} | ${label} | ${editCells(those)} |`;
    }),
  ];
};

/** Single-field edits that no check told at least once, by form. */
const untold = ({ edits }: PapersRun): readonly string[] =>
  EDIT_FORMS.flatMap((form) => {
    const all = edits.filter((one) => one.form === form);
    const none = all.filter(({ told }) => told === 0);
    const always = all.filter(({ told, tried }) => told === tried);
    const kinds = [...new Set(none.map(({ kind }) => kind))];
    return [
      `- ${form}: of ${all.length} fields ${always.length} told every time, ${none.length} never.`,
      ...kinds.map((kind) => {
        const names = none.filter((one) => one.kind === kind).map(({ name }) => name);
        return `  - ${kind}: ${names.join(', ')}`;
      }),
    ];
  });

const resavedTable = ({ resaved }: PapersRun): readonly string[] => {
  if (resaved.length === 0)
    return ['Not measured in this run; a few of each stand in the second table above.'];
  const papers = resaved.reduce((sum, one) => sum + one.papers, 0);
  const accused = resaved.reduce((sum, one) => sum + one.accused, 0);
  return [
    '| producer | what it did | papers | accused | %, 95 % interval | by check |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    ...resaved.map(
      (one) =>
        `| ${one.producer} | ${one.way} | ${one.papers} | ${one.accused} | ` +
        `${withInterval(one.accused, one.papers)} | ${listed(one.checks)} |`,
    ),
    `| all | | ${papers} | ${accused} | ${withInterval(accused, papers)} | |`,
  ];
};

const sameLines = ({ same }: PapersRun): readonly string[] =>
  same === null
    ? ['Not measured in this run.']
    : [
        `${same.captures} captures (${same.models}), each compared with up to 399`,
        `others: ${same.pairs.toLocaleString('en')} pairs of different captures, of which ` +
          `${same.falsePairs} were said to`,
        `be the same. ${same.withoutGrain} captures have too little grain to be compared with anything.`,
        'Copies of a capture:',
        '',
        '| copy | pairs | found | %, 95 % interval | cannot be compared | said to be another |',
        '| --- | ---: | ---: | ---: | ---: | ---: |',
        ...same.copies.map(
          ({ model, copy, pairs, found, abstained }) =>
            `| ${model}, ${copy} | ${pairs} | ${found} | ${withInterval(found, pairs - abstained)} | ${abstained} | ` +
            `${pairs - found - abstained} |`,
        ),
      ];

const costLines = ({ memory }: PapersRun): readonly string[] => {
  const told = memory.flatMap((one) => (one === null ? [] : [one]));
  return told.length === 0
    ? ['Not measured in this run.']
    : [
        `The process that reads held at most ${Math.max(...told).toFixed(0)} MiB. It is begun anew within a run, so`,
        'that its seconds cannot be told from outside; 2 s of the processor a piece of work is its limit.',
      ];
};

/** The page of a run, Markdown. */
export const papersPage = (run: PapersRun): string => {
  const { machine, load, program, commit, command, honest } = run;
  const all = honest['all'];
  return [
    '# Papers: what is found in forged ones, and what honest ones are accused of',
    '',
    '**No real paper and no real capture was ever read.** Every paper below was made by a program',
    '(`bench/papers/maker`), every scan and photograph is a model of one, and a print that is scanned again was never',
    'tried. The figures say what the checks do to these papers. What share of real ones they catch is not known.',
    '',
    `Made by \`${command}\``,
    `with Mileproof ${program}${commit === null ? '' : `, commit ${commit}`},`,
    `on ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGiB} GiB, ${machine.system}, Node ${machine.node},`,
    `${machine.date}; load of the machine ${load}.`,
    ...(run.absent.length === 0
      ? []
      : [
          `**Parts of the run that were not made: ${run.absent.join(', ')}.** Its tables lack them.`,
        ]),
    ...(run.missingFonts.length === 0
      ? []
      : [`Without the fonts of ${run.missingFonts.join(', ')}.`]),
    '',
    'The maker shares no code with `src/papers` but the names of kinds and values. It sets nine kinds of paper in four',
    'layouts with jitter, in the fonts AR PL UMing and UKai, WenQuanYi Zen Hei and Micro Hei, and Noto. Its QR codes,',
    'CRC, bar codes, OFD packages and electronic seals are its own; SM2 keys and signatures are those of `openssl`.',
    'Captures follow five models: a flat-bed scanner with grain and stripes, an office machine that clips white, a',
    'telephone, a telephone that smooths, a photograph of a screen; at 200, 150, 140 and 100 dpi, some sent through a',
    'chat. Half of the captured papers carry dirt: a stamp over fields, a fold, a staple, handwriting, a second paper.',
    '',
    '“Told” means that at least one check told something of the file; checks stand by their key. A check that tells',
    'nothing has not found the paper genuine. No value was held against what an exporter stated or an office fed: that',
    'needs the application, and finds what these checks cannot. Readers trusted one root, that of the true seals.',
    'Intervals are Wilson’s, of 95 %.',
    '',
    '## Who forged',
    '',
    ...programs(run),
    '',
    'The forgers and the checks were written at the same time by different writers: whoever wrote a check had seen no',
    'forger and no forged paper of this page. Of these programs the tests of the readers use `openssl` alone. The seed',
    'of this page was used for nothing before it.',
    '',
    '## Forgeries',
    '',
    'In turn the VIN, total, day, number, buyer and net amount of a sale invoice are to read otherwise.',
    '',
    ...forgedTable(run, false),
    '',
    '## The same programs, nothing forged',
    '',
    'What honest people do: here everything told is a false alarm, but for `seal-root`. It ' +
      'says that whoever certified a',
    'seal is not among the roots, and of the programs that sign none is.',
    '',
    ...forgedTable(run, true),
    '',
    '## One field changed',
    '',
    'Each value that the readers know, changed alone and with care: its form and check characters hold. “PDF set anew”',
    'is a file that the true program made of a changed value, its codes copied: it has no trace of an edit but the',
    'contradiction. “Seal off” is an OFD whose signatures were taken out. On a picture a changed field is not read at',
    'all: there codes, the same capture, and what was stated are what is left.',
    '',
    ...untold(run),
    '',
    ...editsTable(run),
    '',
    '## Honest papers',
    '',
    `${all?.papers ?? 0} honest papers, of which ${all?.accused ?? 0} were accused of anything. A paper is in several`,
    'groups.',
    '',
    ...honestTable(run),
    '',
    '### Honest PDFs, by what made or saved them',
    '',
    ...resavedTable(run),
    '',
    '### Codes read',
    '',
    ...codesTable(run),
    '',
    '### Values read from text',
    '',
    'What is not counted as read right or otherwise was not read, which is no contradiction.',
    '',
    ...valuesTable(run),
    '',
    '## The same capture',
    '',
    ...sameLines(run),
    '',
    '## What it costs',
    '',
    ...costLines(run),
    '',
  ].join('\n');
};
