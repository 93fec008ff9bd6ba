/** A form of a page as it is sent when nothing is written in it. */
export interface PageForm {
  /** Where it is sent, as written; empty: to the page itself. */
  readonly to: string;
  readonly act: string;
  readonly multipart: boolean;
  /** What a browser would send: hidden fields, choices that stand, and empty texts; null: an empty file. */
  readonly fields: readonly (readonly [name: string, value: string | null])[];
  /** Names of what is written or chosen in it, each once. */
  readonly controls: readonly string[];
  /** Of these, what is marked as required. */
  readonly needed: readonly string[];
  /** Of these, what a choice stands in that cannot be taken away, or a text of before. */
  readonly filled: readonly string[];
}

const FORM = /<form\b([^>]*\bmethod="post"[^>]*)>([\s\S]*?)<\/form>/g;
const CONTROL = /<(input)\b([^>]*)>|<(textarea|select|button)\b([^>]*)>[\s\S]*?<\/\3>/g;
const NEEDED_CHOICE = /<fieldset class="field needed[^"]*"\s+id="f-([^"]+)"/g;
const ANY_OPTION = /<option value="([^"]*)"/;
const CHOSEN_OPTION = /<option value="([^"]*)" selected/;

/** A text of HTML as it was before it was written there. */
export const plainText = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const attribute = (head: string, name: string): string | undefined => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(` ${head}`) ?? [];
  return value === undefined ? undefined : plainText(value);
};

const formOf = (head: string, body: string): PageForm => {
  const fields: (readonly [string, string | null])[] = [];
  const [controls, needed, filled] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [whole, input, ofInput, other, ofOther] of body.matchAll(CONTROL)) {
    const attributes = ofInput ?? ofOther ?? '';
    const name = attribute(attributes, 'name');
    const type = other ?? attribute(attributes, 'type') ?? input;
    const value = attribute(attributes, 'value') ?? '';
    if (name === undefined || type === 'button') continue;
    if (type === 'hidden') {
      fields.push([name, value]);
      continue;
    }
    controls.add(name);
    if (/\srequired\b/.test(` ${attributes}`)) needed.add(name);
    if (type === 'checkbox' || type === 'radio') {
      if (type !== 'radio' || !/\schecked\b/.test(attributes)) continue;
      fields.push([name, value]);
      filled.add(name);
    } else if (type === 'select') {
      const [, first = ''] = CHOSEN_OPTION.exec(whole) ?? ANY_OPTION.exec(whole) ?? [];
      const blank = whole.includes('<option value=""');
      fields.push([name, blank ? '' : plainText(first)]);
      if (!blank) filled.add(name);
    } else {
      fields.push([name, type === 'file' ? null : '']);
      const before = type === 'textarea' ? !whole.endsWith('></textarea>') : value !== '';
      if (type !== 'file' && before) filled.add(name);
    }
  }
  for (const [, name = ''] of body.matchAll(NEEDED_CHOICE)) needed.add(name);
  const button = /<button\b[^>]*\bname="act" value="([^"]*)"/.exec(body)?.[1];
  if (button !== undefined && !fields.some(([name]) => name === 'act'))
    fields.push(['act', button]);
  const act = fields.find(([name]) => name === 'act')?.[1] ?? '';
  return {
    to: attribute(head, 'action') ?? '',
    ...{ act, multipart: head.includes('multipart/form-data'), fields },
    ...{ controls: [...controls], needed: [...needed], filled: [...filled] },
  };
};

/** The forms of a page that are sent by POST, in order. */
export const formsOf = (body: string): readonly PageForm[] =>
  [...body.matchAll(FORM)].map(([, head = '', inner = '']) => formOf(head, inner));

/** The fields that an answer links to as wrong. */
export const refusedIn = (body: string): ReadonlySet<string> =>
  new Set([...body.matchAll(/<li><a href="#f-([^"]+)">/g)].map(([, name = '']) => name));
