import type { PublishedTest } from '../test-folder.ts';

const lineOf = ({ name, asOf, asked }: PublishedTest['nations'][number]): string =>
  `- \`${name}/\`: ${asked} vehicles are asked about, feeds as of ${asOf}`;

/** What a folder of a test says to whoever finds it. */
export const readmeOf = ({
  program,
  nations,
}: PublishedTest): string => `# A test of the detection of zero-mileage exports

Made by ${program}. No vehicle, person or company in it is real.

${nations.map(lineOf).join('\n')}

Of each vehicle of \`NATION/vehicles.csv\` a program says whether its export is part of a scheme. It reads
\`NATION/feeds/\`, one CSV file an account; \`NATION/datapackage.json\` says what each column holds. Nothing but these
files may be read. Answers for all nations stand in one CSV file:

\`\`\`
vin,flagged,scheme,score
LVVK6K7Z4TC882001,yes,aged-parking,0.93
LVVK6K7Z4TC882002,no,,0.02
LVVK6K7Z4TC882003,unknown,,
\`\`\`

- \`vin\`: as in \`vehicles.csv\`, each once. A vehicle that is left out is unanswered, which is counted as unknown.
- \`flagged\`: \`yes\`, \`no\` or \`unknown\`. Unknown is never counted as clear.
- \`scheme\`, if you like: one of the names in \`test.json\`, of what you think it is.
- \`score\`, if you like: 0 to 1, the larger the surer that something is wrong.

The truth is sealed. \`commitment.json\` has the SHA-256 of 32 random bytes and the truth; it was published before
anybody answered. Once the truth is opened, \`opened/\` has both:

\`\`\`
cat opened/blinding.bin opened/truth.json | sha256sum
mileproof nation-test verify .
mileproof nation-test score . ANSWERS.csv
\`\`\`
`;
