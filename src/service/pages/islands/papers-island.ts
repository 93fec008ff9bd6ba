/**
 * Sends dropped files and folders in slices, and says how far it is. What broke off goes on; bytes that are there
 * already are not sent again where the browser can hash them. The form works without it.
 */
export const PAPERS_ISLAND = `
const place = document.querySelector('[data-papers]');
const form = place.closest('form');
const input = place.querySelector('input[type=file]');
const folder = place.querySelector('[data-folder]');
const bar = form.querySelector('progress');
const status = form.querySelector('[data-status]');
const failed = document.querySelector('[data-failed]');
const { thing, sending, broke, ready, onward } = place.dataset;
const SLICE_FILES = 20;
const SLICE_BYTES = 20000000;
const words = (text, values) => text.replace(/\\{(\\w+)\\}/g, (_, name) => values[name]);
const queue = [];
let done = 0;
let all = 0;
let wrong = 0;

for (const one of place.querySelectorAll('[data-words]')) one.hidden = false;

const known = async () => {
  const hashes = new Set();
  if (!crypto.subtle) return hashes;
  for (let next = ''; next !== null;) {
    const asked = new URLSearchParams({ attachedTo: 'application', thing, limit: '500' });
    if (next) asked.set('cursor', next);
    const answer = await fetch('/v1/papers?' + asked);
    if (!answer.ok) return hashes;
    const page = await answer.json();
    for (const { sha256 } of page.items) hashes.add(sha256);
    next = page.next;
  }
  return hashes;
};

const hashOf = async (file) =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');

const tell = () => {
  bar.hidden = false;
  bar.max = all;
  bar.value = done;
  status.textContent = words(sending, { done, all });
};

const refused = (name, { title, remedy }) => {
  wrong += 1;
  failed.hidden = false;
  const row = failed.querySelector('tbody').insertRow();
  for (const text of [name, title, remedy]) row.insertCell().textContent = text;
};

const send = async (slice) => {
  const body = new FormData();
  body.append('attachedTo', 'application');
  body.append('thing', thing);
  for (const { file, name } of slice) body.append('files', file, name);
  const answer = await fetch('/v1/papers', { method: 'POST', body });
  const told = await answer.json();
  const lang = document.documentElement.lang.startsWith('zh') ? 'zh' : 'en';
  const said = ({ title, remedy }) => ({
    title: title?.[lang] ?? title ?? '',
    remedy: remedy?.[lang] ?? remedy ?? '',
  });
  if (answer.status >= 500) throw new Error('try again');
  if (!answer.ok) for (const { name } of slice) refused(name, said(told));
  else for (const { name, problem } of told.items) if (problem) refused(name, said(problem));
};

const sliceOf = () => {
  let bytes = 0;
  const slice = [];
  for (const one of queue) {
    if (slice.length > 0 && (slice.length >= SLICE_FILES || bytes + one.file.size > SLICE_BYTES)) break;
    slice.push(one);
    bytes += one.file.size;
  }
  return slice;
};

const run = async () => {
  form.setAttribute('aria-busy', 'true');
  // what broke off goes on without choosing anything
  input.required = false;
  try {
    const there = await known();
    while (queue.length > 0) {
      tell();
      const slice = sliceOf();
      const missing = [];
      for (const one of slice)
        if (there.size === 0 || !there.has(await hashOf(one.file))) missing.push(one);
      if (missing.length > 0) await send(missing);
      queue.splice(0, slice.length);
      done += slice.length;
    }
    tell();
    await fetch('/v1/applications/' + thing + '/deal-out-papers', {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}',
    });
    if (wrong === 0) {
      location.assign(location.pathname);
      return;
    }
    status.textContent = words(ready, { all, failed: wrong }) + ' ';
    const link = document.createElement('a');
    link.href = location.pathname;
    link.textContent = onward;
    status.append(link);
  } catch {
    status.textContent = words(broke, { done, all });
  }
  form.removeAttribute('aria-busy');
};

const add = (files) => {
  queue.push(...files);
  all += files.length;
};

const entriesOf = async (entry) => {
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, name: entry.fullPath.replace(/^\\//, '') }];
  }
  const reader = entry.createReader();
  const found = [];
  for (;;) {
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) break;
    for (const one of some) found.push(...(await entriesOf(one)));
  }
  return found;
};

const named = (files) =>
  [...files].map((file) => ({ file, name: file.webkitRelativePath || file.name }));

const mark = (on) => (event) => {
  event.preventDefault();
  place.classList.toggle('over', on);
};
place.addEventListener('dragover', mark(true));
place.addEventListener('dragleave', mark(false));
place.addEventListener('drop', async (event) => {
  mark(false)(event);
  const entries = [...event.dataTransfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = named(event.dataTransfer.files);
  if (entries.length === 0) add(files);
  else for (const entry of entries) add(await entriesOf(entry));
  if (queue.length > 0) await run();
});
folder.addEventListener('click', () => {
  const chosen = document.createElement('input');
  chosen.type = 'file';
  chosen.webkitdirectory = true;
  chosen.addEventListener('change', () => {
    add(named(chosen.files));
    if (queue.length > 0) run();
  });
  chosen.click();
});
form.addEventListener('submit', (event) => {
  if (input.files.length === 0 && queue.length === 0) return;
  event.preventDefault();
  if (form.hasAttribute('aria-busy')) return;
  add(named(input.files));
  input.value = '';
  run();
});
`;
