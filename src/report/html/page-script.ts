/**
 * The JavaScript of the page: filter, sort and language, all kept in the address after `#`
 * (`#gate=blocked,undetermined&rule=G01&q=byd&sort=-days&lang=zh`). The page is whole without it, and may be in one
 * language alone. Its hash is in `page-hashes.ts`.
 */
export const PAGE_SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  const form = document.getElementById('filter');
  const query = document.getElementById('q');
  const shown = document.getElementById('shown');
  const body = document.querySelector('tbody');
  const rows = body ? [...body.rows] : [];
  const all = [...rows, ...document.querySelectorAll('article.vehicle')];
  const heads = [...document.querySelectorAll('th[data-sort]')];
  const boxes = [...form.querySelectorAll('input[type=checkbox]')];
  const axes = ['gate', 'entry', 'risk', 'quality'];
  let sort = '';
  let arranged = '';
  let rule = '';

  for (const box of boxes) box.hidden = false;
  form.querySelector('.search').hidden = false;
  shown.hidden = false;
  for (const head of heads) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      const key = head.dataset.sort;
      sort = sort === key ? '-' + key : key;
      apply();
      remember();
    });
  }

  const chosen = (axis) => boxes.filter((box) => box.name === axis && box.checked).map((box) => box.value);

  const compare = (index, sign) => (a, b) => {
    const [x, y] = [a.cells[index].dataset.key, b.cells[index].dataset.key];
    if (x === '' || y === '') return (x === '') - (y === '');
    const [p, q] = [Number(x), Number(y)];
    return sign * (Number.isNaN(p) || Number.isNaN(q) ? (x < y ? -1 : x > y ? 1 : 0) : p - q);
  };

  const arrange = () => {
    const key = sort.replace('-', '');
    const index = heads.findIndex((head) => head.dataset.sort === key);
    const ordered = index < 0 ? rows : [...rows].sort(compare(index, sort[0] === '-' ? -1 : 1));
    body.append(...ordered);
    arranged = sort;
    heads.forEach((head, at) => {
      if (at === index) head.setAttribute('aria-sort', sort[0] === '-' ? 'descending' : 'ascending');
      else head.removeAttribute('aria-sort');
    });
    for (const told of shown.querySelectorAll('.told')) {
      const own = told.closest('[lang]').lang;
      const head = heads[index];
      const named = head && (head.querySelector('[lang=' + own + ']') || head);
      told.dataset.now = named ? told.dataset.sorted
        .replace('{column}', named.textContent)
        .replace('{direction}', sort[0] === '-' ? told.dataset.down : told.dataset.up) : '';
    }
  };

  const apply = () => {
    const sets = axes.map((axis) => [axis, chosen(axis)]).filter((pair) => pair[1].length > 0);
    const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const squeezed = query.value.toLowerCase().replace(/\\s+/g, '');
    for (const item of all) {
      const { dataset } = item;
      const text = dataset.text;
      const on = sets.every(([axis, values]) => values.includes(dataset[axis])) &&
        (rule === '' || dataset.rules.split(' ').includes(rule)) &&
        (words.every((word) => text.includes(word)) || text.includes(squeezed));
      item.classList.toggle('off', !on);
    }
    const count = rows.filter((row) => !row.classList.contains('off')).length;
    for (const place of shown.querySelectorAll('.n')) place.textContent = count.toLocaleString('en-US');
    if (body && sort !== arranged) arrange();
    for (const told of shown.querySelectorAll('.told')) {
      const only = rule && told.dataset.only.replace('{code}', rule.replace('~', ''));
      const gap = told.closest('[lang]').lang.startsWith('zh') ? '，' : ', ';
      told.querySelector('.by').textContent =
        [only, told.dataset.now].filter(Boolean).map((words) => gap + words).join('');
    }
  };

  const remember = () => {
    const parts = axes.map((axis) => [axis, chosen(axis).join(',')]);
    const lang = document.querySelector('input[name=lang]:checked')?.value ?? '';
    parts.push(['rule', rule], ['q', query.value], ['sort', sort], ['lang', lang]);
    const kept = parts
      .filter((part) => part[1] !== '')
      .map((part) => part[0] + '=' + encodeURIComponent(part[1]).replace(/%2C/g, ','));
    history.replaceState(null, '', '#' + kept.join('&'));
  };

  const speak = () => {
    const lang = document.querySelector('input[name=lang]:checked');
    if (lang) root.lang = lang.value;
  };

  const recall = () => {
    const hash = location.hash.slice(1);
    if (hash !== '' && !hash.includes('=')) return;
    const state = new URLSearchParams(hash);
    for (const box of boxes) box.checked = (state.get(box.name) || '').split(',').includes(box.value);
    query.value = state.get('q') || '';
    rule = state.get('rule') || '';
    sort = state.get('sort') || '';
    const lang = document.getElementById('lang-' + state.get('lang'));
    if (lang) lang.checked = true;
    speak();
    apply();
  };

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', () => { apply(); remember(); });
  form.addEventListener('reset', () => setTimeout(() => { rule = ''; apply(); remember(); }));
  for (const link of document.querySelectorAll('a.only')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      form.reset();
      setTimeout(() => {
        rule = decodeURIComponent(link.hash.slice('#rule='.length));
        apply();
        remember();
        const title = document.getElementById('table-title');
        title.scrollIntoView();
        title.focus({ preventScroll: true });
      });
    });
  }
  for (const radio of document.querySelectorAll('input[name=lang]')) {
    radio.addEventListener('change', () => { speak(); remember(); });
  }
  addEventListener('hashchange', recall);
  apply();
  recall();
})();
`;
