import { REFUSALS } from '../../register/refusals/refusals.ts';
import { type Content, type Html, html } from '../../report/html/html.ts';
import type { Description } from '../api/describe-api.ts';
import { problemWords } from '../problems/problem.ts';
import { SHELL_PROBLEMS, type ShellCode } from '../problems/shell-problems.ts';
import { exampleOf, membersOf, namesIn, type Schema, typeWords } from './schema-words.ts';

/** One operation, as far as the page shows it. */
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly operation: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const operationsIn = (description: Description): readonly Operation[] =>
  Object.entries(description.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      isRecord(operation) ? [{ method: method.toUpperCase(), path, operation }] : [],
    ),
  );

/** The few marks of Markdown that descriptions use: code and bold. */
const inline = (given: string): Html => {
  const parts = given.split(/(`[^`]+`|\*\*[^*]+\*\*)/);
  return html`${parts.map((part) => {
    if (part.startsWith('`')) return html`<code>${part.slice(1, -1)}</code>`;
    return part.startsWith('**') ? html`<strong>${part.slice(2, -2)}</strong>` : part;
  })}`;
};

const prose = (given: string): Html =>
  html`${given
    .split('\n\n')
    .map((block) =>
      block.startsWith('- ')
        ? html`<ul>${block
            .split(/\n(?=- )/)
            .map((item) => html`<li>${inline(item.slice(2))}</li>`)}</ul>`
        : html`<p>${inline(block)}</p>`,
    )}`;

const table = (heads: readonly string[], rows: readonly (readonly Content[])[]): Html => html`
  <div class="scroll">
    <table>
      <thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
      <tbody>
        ${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
      </tbody>
    </table>
  </div>
`;

const schemaLinks = (schema: unknown): Html | string => {
  const names = [...new Set(namesIn(schema))];
  if (names.length === 0) return '';
  return html`<p class="quiet">
    ${names.map((name) => html`<a href="#schema-${name}">${name}</a> `)}
  </p>`;
};

const schemaTable = (schema: Schema): Html | string => {
  const members = membersOf(schema);
  if (members.length === 0) return html`<p><code>${typeWords(schema)}</code></p>`;
  return table(
    ['member', 'type', ''],
    members.map(({ name, required, type, limits, description }) => [
      html`<code>${name}</code>${required ? '' : html` <span class="quiet">optional</span>`}`,
      html`<code>${type}</code>${limits === '' ? '' : html` <span class="quiet">${limits}</span>`}`,
      inline(description),
    ]),
  );
};

const parametersOf = (operation: Operation['operation']): Html | string => {
  const parameters = list(operation['parameters']).filter(isRecord);
  if (parameters.length === 0) return '';
  return html`<h4>Parameters</h4>
    ${table(
      ['name', 'in', 'type', ''],
      parameters.map((parameter) => {
        const schema = isRecord(parameter['schema']) ? parameter['schema'] : {};
        const required = parameter['required'] === true;
        return [
          html`<code>${text(parameter['name'])}</code>${
            required ? '' : html` <span class="quiet">optional</span>`
          }`,
          text(parameter['in']),
          html`<code>${typeWords(schema)}</code>`,
          inline(text(parameter['description']) || text(schema['description'])),
        ];
      }),
    )}`;
};

const contentOf = (of: unknown): readonly (readonly [string, Schema])[] =>
  isRecord(of) && isRecord(of['content'])
    ? Object.entries(of['content']).filter((entry): entry is [string, Schema] => isRecord(entry[1]))
    : [];

const bodyOf = (operation: Operation['operation']): Html | string => {
  const content = contentOf(operation['requestBody']);
  const [first] = content;
  if (first === undefined) return '';
  const schema = isRecord(first[1]['schema']) ? first[1]['schema'] : {};
  return html`<h4>Body</h4>
    <p>${content.map(([type]) => html`<code>${type}</code> `)}</p>
    ${schemaTable(schema)}${schemaLinks(schema)}`;
};

const answersOf = (operation: Operation['operation']): Html => {
  const responses = isRecord(operation['responses']) ? operation['responses'] : {};
  const done = Object.entries(responses).filter(
    ([, response]) => isRecord(response) && response['x-codes'] === undefined,
  );
  const refused = Object.entries(responses).flatMap(([status, response]) =>
    isRecord(response) ? list(response['x-codes']).map((code) => [status, String(code)]) : [],
  );
  return html`${done.map(([status, response]) =>
    contentOf(response).map(([type, { schema }]) => {
      const shown = isRecord(schema) ? schema : {};
      return html`<h4>Answer ${status}</h4>
        <p><code>${type}</code></p>
        ${schemaTable(shown)}${schemaLinks(shown)}`;
    }),
  )}
  ${
    refused.length === 0
      ? ''
      : html`<details>
          <summary>Refusals: ${refused.length}</summary>
          ${table(
            ['status', 'code', 'means', 'helps'],
            refused.map(([status, code]) => {
              const { title, remedy } = problemWords(code as ShellCode);
              return [
                status,
                html`<a href="#${code}"><code>${code}</code></a>`,
                title.en,
                remedy.en,
              ];
            }),
          )}
        </details>`
  }`;
};

const curlOf = (
  { method, path, operation }: Operation,
  named: Readonly<Record<string, unknown>>,
): string => {
  const lines = [`curl${method === 'GET' ? '' : ` -X ${method}`} https://HOST${path}`];
  if (list(operation['x-parts']).join() !== 'public') {
    lines.push(`-H 'Authorization: Bearer mp_…'`);
  }
  const parameters = list(operation['parameters']).filter(isRecord);
  if (parameters.some(({ name }) => name === 'idempotency-key')) {
    lines.push(`-H 'Idempotency-Key: a-new-one-each-time'`);
  }
  const [first] = contentOf(operation['requestBody']);
  if (first !== undefined) {
    const [type, media] = first;
    const schema = isRecord(media['schema']) ? media['schema'] : {};
    const file = schema['format'] === 'binary';
    const body = JSON.stringify(media['example'] ?? exampleOf(schema, named));
    lines.push(`-H 'Content-Type: ${type}'`);
    lines.push(file ? '--data-binary @FILE' : `-d '${body.replaceAll("'", "'\\''")}'`);
  }
  return lines.join(' \\\n  ');
};

const article = (shown: Operation, named: Readonly<Record<string, unknown>>): Html => {
  const { method, path, operation } = shown;
  const id = text(operation['operationId']);
  const right = text(operation['x-right']);
  const parts = list(operation['x-parts']).join(', ');
  return html`<article id="${id}">
    <h3>
      ${text(operation['summary'])} <span class="zh" lang="zh">${text(operation['x-title-zh'])}</span>
    </h3>
    <p><span class="method">${method}</span> <code>${path}</code></p>
    ${operation['description'] === undefined ? '' : prose(text(operation['description']))}
    <p class="quiet">Who may: ${parts}${
      parts === 'public' || right === '' ? '' : html`, with the right <code>${right}</code>`
    }. Name: <code>${id}</code>.</p>
    ${parametersOf(operation)}${bodyOf(operation)}${answersOf(operation)}
    <details><summary>With curl</summary><pre><code>${curlOf(shown, named)}</code></pre></details>
  </article>`;
};

const problemRows = (): readonly (readonly Content[])[] =>
  [...Object.keys(SHELL_PROBLEMS), ...Object.keys(REFUSALS)].sort().map((code) => {
    const { status, title, remedy } = problemWords(code as ShellCode);
    return [
      html`<code id="${code}">${code}</code>`,
      String(status),
      html`${title.en}<br /><span class="zh" lang="zh">${title.zh}</span>`,
      html`${remedy.en}<br /><span class="zh" lang="zh">${remedy.zh}</span>`,
    ];
  });

const slug = (name: string): string => `area-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;

/** The description as a page: English with Chinese titles, no script, nothing from elsewhere. */
export const docsPage = (description: Description): string => {
  const shown = operationsIn(description);
  const named: Readonly<Record<string, unknown>> = description.components?.schemas ?? {};
  const tags = (description.tags ?? []).map((tag) => ({
    name: tag.name,
    zh: text(Object.entries(tag).find(([name]) => name === 'x-title-zh')?.[1]),
    operations: shown.filter(({ operation }) => list(operation['tags']).includes(tag.name)),
  }));
  const page = html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>Mileproof API ${description.info.version}</title>
    <link rel="stylesheet" href="/docs.css" />
  </head>
  <body>
    <div class="frame">
      <nav aria-label="Operations">
        ${tags.map(
          ({ name, zh, operations }) => html`<p>
              <a href="#${slug(name)}">${name}</a> <span class="zh" lang="zh">${zh}</span>
            </p>
            <ul>
              ${operations.map(
                ({ operation }) =>
                  html`<li>
                    <a href="#${text(operation['operationId'])}">${text(operation['summary'])}</a>
                  </li>`,
              )}
            </ul>`,
        )}
        <ul>
          <li><a href="#schemas">Schemas</a></li>
          <li><a href="#problems">Refusals</a></li>
          <li><a href="/openapi.json">OpenAPI 3.1</a></li>
        </ul>
      </nav>
      <main>
        <h1>Mileproof API</h1>
        <p class="quiet">Version ${description.info.version}</p>
        ${prose(description.info.description ?? '')}
        ${tags.map(
          ({ name, zh, operations }) => html`<section>
            <h2 id="${slug(name)}">${name} <span class="zh" lang="zh">${zh}</span></h2>
            ${operations.map((one) => article(one, named))}
          </section>`,
        )}
        <section>
          <h2 id="schemas">Schemas</h2>
          ${Object.entries(named).map(([name, schema]) =>
            isRecord(schema)
              ? html`<h3 id="schema-${name}">${name}</h3>
                  ${inline(text(schema['description']))} ${schemaTable(schema)}${schemaLinks(schema)}`
              : '',
          )}
        </section>
        <section>
          <h2 id="problems">Refusals</h2>
          ${table(['code', 'status', 'means', 'helps'], problemRows())}
        </section>
      </main>
    </div>
  </body>
</html>`;
  return `${page}`;
};
