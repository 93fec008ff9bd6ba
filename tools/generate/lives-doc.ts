import type { Life, Step } from '../../src/domain/lives/life.ts';
import { LIVES } from '../../src/domain/lives/lives.ts';

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const stepRow = ({ verb, words, from, to, by, needs, newVersion }: Step): string =>
  row(
    `\`${verb}\` ${words.zh}`,
    from.length === 0 ? '(begins)' : from.map((state) => `\`${state}\``).join(', '),
    `\`${to}\`${newVersion ? ', a new version' : ''}`,
    by.join(', '),
    (needs ?? []).join(', '),
  );

/** The steps as a picture that GitHub and most editors draw. */
const picture = ({ states, steps, byDate }: Life): readonly string[] => [
  '```mermaid',
  'stateDiagram-v2',
  ...steps.flatMap(({ verb, from, to }) =>
    (from.length === 0 ? ['[*]'] : from).map((state) => `  ${state} --> ${to}: ${verb}`),
  ),
  ...(byDate ?? []).flatMap(({ from, to, after }) =>
    from.map((state) => `  ${state} --> ${to}: after ${after}`),
  ),
  ...states.filter(({ ends }) => ends).map(({ name }) => `  ${name} --> [*]`),
  '```',
];

const section = (life: Life): readonly string[] => [
  `## ${life.words.en} (${life.words.zh})`,
  '',
  ...picture(life),
  '',
  row('verb', 'from', 'to', 'by', 'needs'),
  row('---', '---', '---', '---', '---'),
  ...life.steps.map(stepRow),
  '',
  ...(life.byDate ?? []).map(
    ({ from, to, after }) =>
      `\`${to}\` is never written: it holds after the day of \`${after}\`, from ${from.join(', ')}.\n`,
  ),
  ...(life.clocks ?? []).map(
    ({ words, runsIn, metIn, limit }) =>
      `Clock *${words.en}* (${words.zh}): runs in ${runsIn.join(', ')}; met in ${metIn.join(', ')};\n` +
      `limit \`${limit}\`.\n`,
  ),
];

/** `docs/spec/lives.md`, from the tables of `src/domain/lives/`. */
export const generate = async (): Promise<ReadonlyMap<string, string>> =>
  new Map([
    [
      'docs/spec/lives.md',
      `${[
        '# Lives',
        '',
        '<!-- made by tools/generate from src/domain/lives: do not edit -->',
        '',
        'What lives in the register: its states, who may take which step, and what the step must bring. Whatever is',
        'not in these tables cannot happen. `src/domain/lives/life.ts` says what each need means.',
        '',
        ...LIVES.flatMap(section),
      ]
        .join('\n')
        .trimEnd()}\n`,
    ],
  ]);
