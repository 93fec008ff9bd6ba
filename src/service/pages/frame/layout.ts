import {
  directionOf,
  PUBLIC_LANGUAGES,
  type PublicLanguage,
} from '../../../domain/statements/public-languages.ts';
import { colonOf } from '../../../domain/statements/punctuation.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { SHAPE_SYMBOLS } from '../../../report/html/shapes.ts';
import { LANGS } from '../../../report/messages/messages.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { TEXTS } from '../texts/texts.ts';
import { assetPath } from './assets.ts';
import { type Menu, menuOf } from './menu.ts';
import type { Place, ShownPage, Visit } from './page.ts';
import { choosing, LANGUAGE_HERE } from './preferences.ts';

/** What the frame says beside the page. */
export interface FrameParts {
  readonly places: readonly Place[];
  /** Content hash of the law. */
  readonly ruleset: string;
  readonly demonstration: boolean;
  /** True of a page in English and Chinese alone. */
  readonly bilingual: boolean;
  /** How much waits for whoever is signed in. */
  readonly waits: number;
}

/** The frame with its menu, of this visit. */
type HeadParts = Omit<FrameParts, 'places'> & { readonly menu: Menu };

/** Where the box over everything leads. */
const SEARCH = '/search';
const LONGEST_SOUGHT = 200; // not-law: characters

const MENDED = 400; // not-law: of HTTP
const HASH_SHOWN = 12; // not-law: characters of a hash

/** A language as pages name it to a browser. */
const tagOf = (language: PublicLanguage): string => (language === 'zh' ? 'zh-CN' : language);

const choice = (
  { path, query }: Visit,
  name: 'theme' | 'density',
  options: readonly { readonly value: string; readonly words: string; readonly on: boolean }[],
): Html =>
  html`${options.map(({ value, words, on }) =>
    on
      ? html`<b>${words}</b> `
      : html`<a href="${choosing(path, query, name, value)}" rel="nofollow">${words}</a> `,
  )}`;

/** The name of a text that is in English or Chinese alone, in a page of any language. */
const ownName = ({ say, speaks, language }: Visit, name: Place['name']): Html => {
  const own = name(TEXTS[language]);
  const same = speaks === language || name(say) !== own;
  return same ? html`${name(say)}` : html`<span lang="${language}">${own}</span>`;
};

const userHtml = ({ actor, say, path }: Visit, waits: number): Html => {
  if (actor.part === 'public') {
    const next = path === '/' || path === '/sign-in' ? '' : `?next=${encodeURIComponent(path)}`;
    return html`<a href="/sign-in${next}">${say.frame.signIn}</a>`;
  }
  return html`${waits === 0 ? '' : html`<a class="waiting" href="/work">${say.notices.waiting(String(waits))}</a>`}
    <a href="/account"><span class="vh">${say.frame.signedInAs('')}</span>${say.frame.parts[actor.part]}</a>
    <form method="post" action="/sign-in" class="inline">
      <input type="hidden" name="act" value="signOut"><button class="link">${say.frame.signOut}</button>
    </form>`;
};

const linkTo = ({ path, query }: Visit, language: PublicLanguage): Html =>
  html`<a href="${choosing(path, query, 'language', language)}" rel="nofollow" lang="${
    language
  }">${TEXTS[language].frame.languageName}</a>`;

/** The other languages, where everybody looks for them. */
const otherLanguages = (visit: Visit, offered: readonly PublicLanguage[]): Html => {
  const { speaks, say } = visit;
  const others = offered.filter((language) => language !== speaks);
  if (others.length === 1) return html`${others.map((language) => linkTo(visit, language))}`;
  return html`<details class="languages"><summary><span class="vh">${say.frame.language}${colonOf(speaks)}</span>
    ${say.frame.languageName}</summary><ul>${others.map(
      (language) => html`<li>${linkTo(visit, language)}</li>`,
    )}</ul></details>`;
};

const linkOf = (
  visit: Visit,
  path: string,
  name: Place['name'],
  current: 'page' | 'true' | false,
): Html =>
  html`<li><a href="${path}"${current === false ? '' : raw(` aria-current="${current}"`)}>${ownName(visit, name)}</a>
  </li>`;

/** The first level of the menu: of whoever signed in one's own places by group, of others the open ones. */
const menuHtml = (visit: Visit, { head, here, foot }: Menu): Html => {
  const links =
    visit.actor.part === 'public'
      ? foot
          .filter(({ seldom }) => seldom !== true)
          .map((place) => linkOf(visit, place.path, place.name, place === here && 'page'))
      : head.map(({ group, places: [first, ...others] }) =>
          linkOf(
            visit,
            first.path,
            others.length === 0 ? first.name : (say) => say.menu.groups[group],
            here?.in === group && (others.length === 0 ? 'page' : 'true'),
          ),
        );
  return html`<nav aria-label="${visit.say.frame.menu}"><ul>${links}</ul></nav>`;
};

/** The second level: the places of the group in which the visit is. */
const withinHtml = (visit: Visit, { head, here }: Menu): Html => {
  const entry = head.find(({ group }) => group === here?.in);
  if (entry === undefined || entry.places.length === 1) return html``;
  const { menu } = visit.say;
  return html`<nav class="within" aria-label="${menu.within(menu.groups[entry.group])}"><ul>${entry.places.map(
    (place) => linkOf(visit, place.path, place.name, place === here && 'page'),
  )}</ul></nav>`;
};

/** The box over everything; a page that a file is given to sends nothing but its own forms. */
const boxHtml = ({ actor, say, path, query }: Visit, { closed = false }: ShownPage): Html => {
  if (actor.part === 'public' || closed) return html``;
  const sought = path === SEARCH ? (query.get('q') ?? '') : '';
  return html`<form class="find" role="search" aria-label="${say.menu.box}" action="${SEARCH}">
      <label class="vh" for="find-anything">${say.menu.box}</label>
      <input id="find-anything" name="q" type="search" value="${sought}" maxlength="${LONGEST_SOUGHT}"
        autocomplete="off" spellcheck="false" placeholder="${say.menu.boxHint}"><kbd aria-hidden="true">/</kbd>
    </form>`;
};

const headHtml = (visit: Visit, shown: ShownPage, { menu, ...parts }: HeadParts): Html => {
  const { say, wanted, speaks } = visit;
  const { demonstration, bilingual, waits } = parts;
  const offered = bilingual ? LANGS : PUBLIC_LANGUAGES;
  const signedIn = visit.actor.part !== 'public';
  return html`<a class="skip" href="#content">${say.frame.skip}</a>
    ${demonstration ? html`<aside class="demonstration">${say.frame.demonstration}</aside>` : ''}
    <header class="${signedIn ? 'top own' : 'top'}">
      <a class="brand" href="/"><b>${say.frame.product}</b> <small>${say.frame.line}</small></a>
      ${menuHtml(visit, menu)}${boxHtml(visit, shown)}
      <div class="who">${otherLanguages(visit, offered)}${userHtml(visit, waits)}</div>
    </header>${signedIn ? withinHtml(visit, menu) : ''}${
      bilingual && wanted !== speaks
        ? html`<p class="quiet" lang="${tagOf(wanted)}" dir="${directionOf(wanted)}">
          ${TEXTS[wanted].frame.ownAlone}</p>`
        : ''
    }`;
};

const footHtml = (visit: Visit, { ruleset, menu }: HeadParts): Html => {
  const { say, speaks, theme, density, today, actor } = visit;
  const { frame } = say;
  const named = <T extends string>(words: Readonly<Record<T, string>>, on: T) =>
    (Object.keys(words) as T[]).map((value) => ({ value, words: words[value], on: value === on }));
  const below =
    actor.part === 'public' ? menu.foot.filter(({ seldom }) => seldom === true) : menu.foot;
  return html`<footer class="foot"><nav aria-label="${frame.elsewhere}"><ul>${below.map((place) =>
    linkOf(visit, place.path, place.name, place === menu.here && 'page'),
  )}</ul></nav>
    <p>${frame.theme}${colonOf(speaks)}${choice(visit, 'theme', named(frame.themes, theme))}</p>
    ${
      actor.part === 'public'
        ? ''
        : html`<p>${frame.density}${colonOf(speaks)}${choice(visit, 'density', named(frame.densities, density))}</p>`
    }
    <p>${frame.law}${colonOf(speaks)}<a href="/law"><code>${ruleset
      .replace('sha256:', '')
      .slice(0, HASH_SHOWN)}</code></a></p>
    <p>${frame.today}${colonOf(speaks)}${dateWords(today, speaks)}</p>
    <p><a href="/docs">${frame.places.docs}</a></p>
  </footer>`;
};

const crumbsHtml = ({ crumbs = [], title }: ShownPage): Html =>
  crumbs.length === 0
    ? html``
    : html`<nav class="crumbs"><ol>${crumbs.map(
        ([path, name]) => html`<li><a href="${path}">${name}</a></li>`,
      )}<li aria-current="page">${title}</li></ol></nav>`;

/** The scripts of a page: where something may have to be mended, the summary of it is brought before the reader. */
const islandsOf = (
  { request, actor }: Visit,
  { islands = [], status = 200 }: ShownPage,
): readonly string[] => [
  ...islands,
  ...(request.method === 'POST' || status >= MENDED ? ['errors.js'] : []),
  ...(actor.part === 'public' ? [] : ['find.js']),
];

/** The same page in the other languages, for whoever lists pages. */
const alternatesHtml = (
  { path, query }: Visit,
  { status = 200, unlisted = false }: ShownPage,
  { bilingual }: HeadParts,
): Html => {
  if (bilingual || unlisted || status >= MENDED) return html``;
  const address = (language: PublicLanguage): string => {
    const asked = new URLSearchParams(query);
    asked.set(LANGUAGE_HERE, language);
    return `${path}?${asked}`;
  };
  return html`${PUBLIC_LANGUAGES.map(
    (
      language,
    ) => html`<link rel="alternate" hreflang="${tagOf(language)}" href="${address(language)}">
`,
  )}<link rel="alternate" hreflang="x-default" href="${path}${query.size === 0 ? '' : `?${query}`}">
`;
};

const sheet = (name: string): Html => html`<link rel="stylesheet" href="${assetPath(name)}">`;

/** What a message shows that a link to the page is sent in. */
const previewHtml = ({ say }: Visit, { preview }: ShownPage): Html =>
  preview === undefined
    ? html``
    : html`<meta property="og:type" content="article">
<meta property="og:site_name" content="${say.frame.product}">
<meta property="og:title" content="${preview.title}">
<meta property="og:description" content="${preview.description}">
`;

/** A page within the frame, whole. */
export const layout = (visit: Visit, shown: ShownPage, { places, ...frame }: FrameParts): Html => {
  const parts = { ...frame, menu: menuOf(visit, places) };
  const { say, speaks, theme, density } = visit;
  return html`<!doctype html>
<html lang="${tagOf(speaks)}" dir="${directionOf(speaks)}" data-theme="${theme}" data-density="${density}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown.title} · ${say.frame.product}</title>
<link rel="stylesheet" href="${assetPath('pages.css')}">${
    visit.actor.part === 'public'
      ? ''
      : html`<link rel="stylesheet" href="${assetPath('work.css')}">`
  }${shown.answers === true ? sheet('answers.css') : ''}${shown.figures === true ? sheet('figures.css') : ''}${
    shown.report === true ? sheet('report.css') : ''
  }${shown.closed === true ? sheet('reading.css') : ''}
${previewHtml(visit, shown)}${alternatesHtml(visit, shown, parts)}<link rel="icon" href="${assetPath('icon.svg')}"
type="image/svg+xml">${
    shown.manifest === undefined ? '' : html`<link rel="manifest" href="${shown.manifest}">`
  }
${islandsOf(visit, shown).map((name) => html`<script type="module" src="${assetPath(name)}"></script>`)}
</head>
<body>${SHAPE_SYMBOLS}
${headHtml(visit, shown, parts)}
<main id="content" tabindex="-1">${crumbsHtml(shown)}${shown.body}</main>
${footHtml(visit, parts)}
</body>
</html>`;
};
