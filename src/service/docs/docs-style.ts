/** How the page of the description looks: system fonts, light and dark, wide and narrow. */
export const DOCS_STYLE = `
:root {
  color-scheme: light dark;
  --ink: light-dark(#1b1f24, #e6e8ea);
  --quiet: light-dark(#57606a, #9aa4ae);
  --line: light-dark(#d0d7de, #3a424b);
  --paper: light-dark(#fff, #14171a);
  --inset: light-dark(#f4f6f8, #1e2328);
  --link: light-dark(#0b57a4, #7db7f5);
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
.frame { display: grid; grid-template-columns: minmax(14rem, 20rem) minmax(0, 1fr); gap: 2rem; max-inline-size: 90rem; }
nav { padding: 1rem; border-inline-end: 1px solid var(--line); font-size: 0.875rem; }
nav ul { list-style: none; padding: 0; margin: 0 0 1rem; }
nav li { padding-block: 0.125rem; overflow-wrap: anywhere; }
main { padding: 1rem 1rem 4rem; min-inline-size: 0; }
a { color: var(--link); }
h1 { font-size: 1.75rem; }
h2 { margin-block-start: 3rem; border-block-end: 1px solid var(--line); }
h3 { margin-block-start: 2.5rem; }
h4 { margin-block: 1.25rem 0.25rem; font-size: 0.95rem; }
article { margin-block-end: 2rem; }
code, pre { font-family: ui-monospace, "SFMono-Regular", Menlo, Consolas, monospace; font-size: 0.875em; }
pre { background: var(--inset); padding: 0.75rem; overflow-x: auto; border-radius: 0.25rem; }
.zh, .quiet { color: var(--quiet); font-weight: normal; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9rem; }
th, td {
  text-align: start;
  vertical-align: top;
  padding: 0.25rem 0.75rem 0.25rem 0;
  border-block-end: 1px solid var(--line);
}
.method { font-weight: 600; }
summary { cursor: pointer; }
@media (max-width: 55rem) {
  .frame { display: block; }
  nav { border-inline-end: 0; border-block-end: 1px solid var(--line); }
}
`.trimStart();
