import type { Rule, Source, ToldSources } from './syntax.ts';

/** The newer of two dates that sources bear, ISO days, months or years; null when neither bears one. */
export const newestOf = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

/** The newest date among some sources that are not our own, as they bear it; null when none bears one. */
export const newestDate = (sources: readonly Pick<Source, 'dated' | 'kind'>[]): string | null =>
  sources.reduce<string | null>(
    (newest, { dated, kind }) => (kind === 'own' ? newest : newestOf(newest, dated)),
    null,
  );

/** How old the sources of some rules are, our own left aside; a source that several rules cite counts once. */
export const toldSources = (rules: readonly Pick<Rule, 'sources'>[]): ToldSources => {
  const once = new Map(
    rules
      .flatMap(({ sources }) => sources)
      .filter(({ kind }) => kind !== 'own')
      .map((source) => [JSON.stringify([source.instrument, source.url, source.dated]), source]),
  );
  const sources = [...once.values()];
  return {
    upTo: newestDate(sources),
    sources: sources.length,
    undated: sources.filter(({ dated }) => dated === null).length,
  };
};
