import type { Cite } from '../verdict/verdict.ts';
import type { Rule, ToldSources } from './syntax.ts';

/** The newer of two dates that sources bear, ISO days, months or years; null when neither bears one. */
export const newestOf = (one: string | null, other: string | null): string | null =>
  one === null || (other !== null && other > one) ? other : one;

/** The newest date among some sources, as they bear it; null when none bears one. */
export const newestDate = (sources: readonly Pick<Cite, 'dated'>[]): string | null =>
  sources.reduce<string | null>((newest, { dated }) => newestOf(newest, dated), null);

/** How old the sources of some rules are; a source that several rules cite counts once. */
export const toldSources = (rules: readonly Pick<Rule, 'cites'>[]): ToldSources => {
  const once = new Map(
    rules
      .flatMap(({ cites }) => cites)
      .map((cite) => [JSON.stringify([cite.instrument, cite.url, cite.dated]), cite]),
  );
  const sources = [...once.values()];
  return {
    upTo: newestDate(sources),
    sources: sources.length,
    undated: sources.filter(({ dated }) => dated === null).length,
  };
};
