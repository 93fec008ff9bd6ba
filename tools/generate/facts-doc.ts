import type { EnumValue } from '../../src/domain/facts/fact-definition.ts';
import { FACTS, type Fact } from '../../src/domain/facts/fact-table.ts';

const HEAD = `# The vocabulary

Every fact a teller may state about a vehicle, and every fact worked out from them. Made from
\`src/domain/facts/\` by \`npm run generate\`: change the table there, not this page.

A column may be headed by the fact's name, its label in English or Chinese, or one of the other
headers; a file of a folder may leave out the part before the dot, and those in italics are known
there alone. Upper and lower case, spaces and full-width forms make no difference in a header.

| kind | is stored as |
| --- | --- |
| text | a string: folded (NFKC, runs of space made one) or exact (as written) |
| code | a short identifier, upper case |
| date | a calendar day in China |
| month | \`YYYY-MM\` |
| integer | a whole number |
| decimal | whole hundredths of the unit |
| boolean | true or false |
| enum | one of the closed list below |
| codes | upper-case codes joined by a comma, sorted, each once |
| country | ISO 3166-1 alpha-2 |
| vin | 17 characters, upper case; or what was written, when it is no VIN |
| point | longitude and latitude in WGS 84 degrees |
`;

const cell = (text: string): string => text.replaceAll('|', '\\|');

const describe = (fact: Fact): string => {
  const kind = fact.folding === undefined ? fact.kind : `${fact.kind}, ${fact.folding}`;
  const parts = [fact.unit, fact.about].filter((part) => part !== undefined);
  const headers = fact.headers.filter((header) => header !== fact.en && header !== fact.zh);
  const own = (fact.ownHeaders ?? []).map((header) => `*${header}*`);
  const others = [...headers, ...own].join(' · ');
  return (
    `| \`${fact.name}\` | ${kind} | ${cell(fact.en)} | ${cell(fact.zh)} | ${cell(others)} ` +
    `| ${cell(parts.join('; '))} |`
  );
};

const closedLists = (facts: readonly Fact[]): readonly string[] =>
  facts
    .filter((fact) => fact.values !== undefined)
    .flatMap((fact) => {
      const one = ({ value, en, zh, aliases }: EnumValue): string =>
        `\`${value}\` ${[...new Set([en, zh, ...aliases])].filter((word) => word !== value).join(', ')}`;
      return [`- \`${fact.name}\`:`, ...(fact.values ?? []).map((value) => `  - ${one(value)}`)];
    });

const section = (title: string, facts: readonly Fact[]): string => {
  const lists = closedLists(facts);
  return [
    `## ${title}`,
    '',
    '| fact | kind | English | Chinese | other headers | unit and note |',
    '| --- | --- | --- | --- | --- | --- |',
    ...facts.map(describe),
    ...(lists.length === 0 ? [] : ['', 'Closed lists:', '', ...lists]),
    '',
  ].join('\n');
};

/** Makes `docs/spec/facts.md`, the vocabulary for readers. */
export const generate = (): Promise<Map<string, string>> => {
  const stated = FACTS.filter((fact) => !fact.derived);
  const sections = [
    ...[...new Set(stated.map((fact) => fact.account))].map((account) =>
      section(
        account,
        stated.filter((fact) => fact.account === account),
      ),
    ),
    section(
      'Worked out from the accounts',
      FACTS.filter((fact) => fact.derived),
    ),
  ];
  return Promise.resolve(new Map([['docs/spec/facts.md', [HEAD, ...sections].join('\n')]]));
};
