import type { LawProblem, RuleSet, Source } from '../syntax.ts';

/** Whether an address is at a host of the list, or at one below it. */
const isAtOneOf = (hosts: readonly string[], url: string | null): boolean => {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url ?? '')?.[1] ?? '';
  return hosts.some((official) => host === official || host.endsWith(`.${official}`));
};

/**
 * Citations that are called the text of an instrument and are a page of somebody else: a newspaper, a law firm, a
 * trader. `verbatim` needs an instrument of the register, an address at an official host, or who quotes it.
 */
export const checkVerbatim = ({
  rules,
  destinations,
  officialHosts,
}: RuleSet): readonly LawProblem[] => {
  const problemsOf = (file: string, where: string, source: Source): readonly LawProblem[] => {
    if (source.confidence !== 'verbatim' || source.kind !== 'page') return [];
    if (isAtOneOf(officialHosts, source.url)) return [];
    const message =
      `"${source.instrument}" is no instrument of the register and at no official host: it is \`secondary\`, ` +
      `or says \`quotedBy\``;
    return [{ file, where, code: 'not-verbatim', message }];
  };
  return [
    ...rules.flatMap(({ file, id, sources, values }) => [
      ...sources.flatMap((source) => problemsOf(file, id, source)),
      ...values.flatMap((value) =>
        value.periods.flatMap(({ cite }) => problemsOf(file, value.id, cite)),
      ),
    ]),
    ...[...destinations.values()].flatMap(({ country, notes }) =>
      notes.flatMap(({ cite }, index) =>
        problemsOf(`destinations/${country}.yaml`, `${country}.notes[${index}]`, cite),
      ),
    ),
  ];
};
