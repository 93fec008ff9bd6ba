import { randomUUID } from 'node:crypto';

/**
 * How a form is sent: as it stands with nothing written, with something in each field, or with a text in each field
 * that is longer than any may be.
 */
export type Way = 'empty' | 'filled' | 'long';

/** What is sent, and to which path. */
export interface SentForm {
  readonly to: string;
  readonly body: FormData;
}

/** A form of a page with one of its buttons. */
export interface FoundForm {
  readonly act: string;
  /** By which forms of one page are told apart: act, button, and their number where several are alike. */
  readonly name: string;
  /** True where it carries a mark by which it is done once. */
  readonly marked: boolean;
  /** True where nothing is written or chosen in it. */
  readonly bare: boolean;
  readonly send: (way: Way) => SentForm;
  /** The same form with another mark, as on a page that was asked for anew. */
  readonly anew: () => FoundForm;
}

const FORM = /<form\b([^>]*)>([\s\S]*?)<\/form>/g;
const CONTROL =
  /<(input|button)\b([^>]*)>|<(select|textarea)\b([^>]*)>([\s\S]*?)<\/(?:select|textarea)>/g;
const LONG = 'x'.repeat(20_001);
const WRITTEN: Readonly<Record<string, string>> = {
  number: '1',
  date: '2026-11-20',
  email: 'somebody@sample.example',
  tel: '+77270000001',
};
const FILE = 'vin,application\nLSJJV8DJ2SC765444,A1\n';

const plain = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

const attribute = (tag: string, name: string): string =>
  plain(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');

interface Control {
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  readonly first: string;
  /** Id of the form that it belongs to, where it stands outside of it. */
  readonly form: string;
}

const controlsIn = (html: string): readonly Control[] =>
  [...html.matchAll(CONTROL)].map(([, simple, own = '', long, tag = own, inside = '']) => ({
    kind: simple === 'input' ? attribute(tag, 'type') || 'text' : (simple ?? long ?? ''),
    name: attribute(tag, 'name'),
    value: long === 'textarea' ? plain(inside) : attribute(tag, 'value'),
    checked: /\schecked\b/.test(tag),
    form: attribute(tag, 'form'),
    // the first choice that is one
    first: plain(/<option[^>]*\svalue="([^"]+)"/.exec(inside)?.[1] ?? ''),
  }));

const fill = (controls: readonly Control[], way: Way, mark: string): FormData => {
  const body = new FormData();
  const chosen = new Set<string>();
  for (const { kind, name, value, checked, first } of controls) {
    if (name === '' || kind === 'button') continue;
    if (kind === 'hidden') body.append(name, name === 'once' ? mark : value);
    else if (kind === 'file') {
      if (way !== 'empty') body.append(name, new File([FILE], 'rows.csv'));
    } else if (kind === 'radio' || kind === 'checkbox') {
      if (way === 'empty' ? checked : !chosen.has(name)) body.append(name, value);
      chosen.add(name);
    } else if (kind === 'select') body.append(name, way === 'empty' ? '' : first);
    else if (way === 'empty') body.append(name, '');
    else if (way === 'long') body.append(name, LONG);
    else body.append(name, value === '' ? (WRITTEN[kind] ?? 'Written') : value);
  }
  return body;
};

/** The forms of a page that are sent by POST, one a button that says something of its own. */
export const formsIn = (page: string, path: string): readonly FoundForm[] => {
  const times = new Map<string, number>();
  const all = controlsIn(page);
  return [...page.matchAll(FORM)].flatMap(([, tag = '', inside = '']) => {
    if (attribute(tag, 'method') !== 'post') return [];
    const id = attribute(tag, 'id');
    const outside = id === '' ? [] : all.filter(({ form }) => form === id);
    const controls = [...controlsIn(inside).filter(({ form }) => form === ''), ...outside];
    const to = attribute(tag, 'action') || path;
    const acts = controls.filter(({ kind, name }) => kind === 'hidden' && name === 'act');
    const buttons = controls.filter(({ kind, name }) => kind === 'button' && name !== '');
    const mark = controls.find(({ name }) => name === 'once');
    const written = controls.filter(
      ({ kind, name }) => !['hidden', 'button'].includes(kind) && name !== '',
    );
    return (buttons.length === 0 ? [null] : buttons).map((button) => {
      const act = button?.name === 'act' ? button.value : (acts[0]?.value ?? '');
      const base = `${act}${button === null || button.name === 'act' ? '' : `.${button.name}`}`;
      const time = (times.get(base) ?? 0) + 1;
      times.set(base, time);
      const made = (value: string): FoundForm => ({
        act,
        name: time === 1 ? base : `${base} ${time}`,
        marked: mark !== undefined,
        bare: written.length === 0,
        anew: () => made(randomUUID()),
        send: (way) => {
          const body = fill(controls, way, value);
          if (button !== null) body.set(button.name, button.value);
          return { to, body };
        },
      });
      return made(mark?.value ?? '');
    });
  });
};
