import type { RuleSet } from '../../src/domain/rules/syntax.ts';

const isFact = (node: object): node is { readonly column: string } =>
  'column' in node && 'kind' in node && 'index' in node;

/** The columns that a law reads, each once; what only its cases speak of is not among them. */
export const columnsRead = ({ rules }: RuleSet): readonly string[] => {
  const columns = new Set<string>();
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (isFact(node)) {
      columns.add(node.column);
      return;
    }
    for (const [key, child] of Object.entries(node)) if (key !== 'cases') walk(child);
  };
  rules.forEach(walk);
  return [...columns];
};
