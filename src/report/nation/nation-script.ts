/**
 * The JavaScript of the page: sort of every table, filter of the ranking, what is ticked, and language, all kept in
 * the address after `#` (`#gate=blocked&q=byd&sort.ranked=-score&lang=zh`). The page is whole
 * without it. Its hash is in `nation-hashes.ts`.
 */
export const NATION_SCRIPT = `
'use strict';
(() => {
  const root = document.documentElement;
  const form = document.getElementById('filter');
  const ranking = document.getElementById('t-ranked');
  const boxes = form ? [...form.querySelectorAll('input[type=checkbox]')] : [];
  const query = document.getElementById('q');
  const shown = document.getElementById('shown');
  const ticks = [...document.querySelectorAll('.tick')];
  const sorts = {};

  const tables = [...document.querySelectorAll('table[id^=t-]')].map((table) => ({
    name: table.id.slice(2),
    body: table.tBodies[0],
    rows: [...table.tBodies[0].rows],
    heads: [...table.tHead.rows[0].cells],
    order: table.previousElementSibling,
  }));

  const compare = (index, figures, sign) => (a, b) => {
    const [x, y] = [a.cells[index].dataset.key, b.cells[index].dataset.key];
    if (x === '' || y === '') return (x === '') - (y === '');
    return sign * (figures ? Number(x) - Number(y) : x < y ? -1 : x > y ? 1 : 0);
  };

  const arrange = ({ name, body, rows, heads, order }) => {
    const sort = sorts[name] || '';
    const down = sort[0] === '-';
    const index = heads.findIndex((head) => head.dataset.sort === sort.replace('-', ''));
    const head = heads[index];
    const figures = head && rows.every((row) => !Number.isNaN(Number(row.cells[index].dataset.key)));
    body.append(...(head ? [...rows].sort(compare(index, figures, down ? -1 : 1)) : rows));
    heads.forEach((each) => {
      if (each === head) each.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      else each.removeAttribute('aria-sort');
    });
    order.hidden = !head;
    for (const told of order.querySelectorAll('.told')) {
      const own = told.closest('[lang]').lang;
      told.textContent = head ? told.dataset.sorted
        .replace('{column}', (head.querySelector('[lang=' + own + ']') || head).textContent)
        .replace('{direction}', down ? told.dataset.down : told.dataset.up) : '';
    }
  };

  const chosen = (name) => boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);

  const filter = () => {
    if (!form) return;
    const sets = ['gate', 'band'].map((name) => [name, chosen(name)]).filter((pair) => pair[1].length > 0);
    const words = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const squeezed = query.value.toLowerCase().replace(/\\s+/g, '');
    let count = 0;
    for (const row of ranking.tBodies[0].rows) {
      const { dataset } = row;
      const on = sets.every(([name, values]) => values.includes(dataset[name])) &&
        (words.every((word) => dataset.text.includes(word)) || dataset.text.includes(squeezed));
      row.classList.toggle('off', !on);
      if (on) count += 1;
    }
    for (const place of shown.querySelectorAll('.n')) place.textContent = String(count);
  };

  const language = () => document.querySelector('input[name=lang]:checked').value;

  const remember = () => {
    const parts = ['gate', 'band'].map((name) => [name, chosen(name).join(',')]);
    if (query) parts.push(['q', query.value]);
    parts.push(['done', ticks.filter((tick) => tick.checked).map((tick) => tick.value).join(',')]);
    for (const { name } of tables) parts.push(['sort.' + name, sorts[name] || '']);
    parts.push(['lang', language()]);
    const kept = parts
      .filter((part) => part[1] !== '')
      .map((part) => part[0] + '=' + encodeURIComponent(part[1]).replace(/%2C/g, ','));
    history.replaceState(null, '', '#' + kept.join('&'));
  };

  const recall = () => {
    const hash = location.hash.slice(1);
    if (hash !== '' && !hash.includes('=')) return;
    const state = new URLSearchParams(hash);
    for (const box of boxes) box.checked = (state.get(box.name) || '').split(',').includes(box.value);
    if (query) query.value = state.get('q') || '';
    const done = new Set((state.get('done') || '').split(','));
    for (const tick of ticks) tick.checked = done.has(tick.value);
    for (const table of tables) {
      const sort = state.get('sort.' + table.name) || '';
      if (sort !== (sorts[table.name] || '')) {
        sorts[table.name] = sort;
        arrange(table);
      }
    }
    const lang = document.getElementById('lang-' + state.get('lang'));
    if (lang) lang.checked = true;
    root.lang = language();
    filter();
  };

  for (const table of tables) {
    for (const head of table.heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const key = head.dataset.sort;
        // Figures are looked at from the greatest down.
        const [first, second] = head.dataset.kind === 'figure' ? ['-' + key, key] : [key, '-' + key];
        sorts[table.name] = sorts[table.name] === first ? second : first;
        arrange(table);
        remember();
      });
    }
  }
  const told = document.querySelector('.explain');
  const explain = (vin) => {
    const here = location.protocol === 'file:'
      ? decodeURIComponent(location.pathname).replace(/\\/[^/]*$/, '').replace(/^\\/([A-Za-z]:)/, '$1')
      : '';
    const own = "'" + here.replace(/'/g, "'\\\\''") + "'";
    for (const code of told.querySelectorAll('code')) {
      const { folder } = code.dataset;
      code.textContent = 'mileproof explain ' + (folder === '.' && here !== '' ? own : folder) + ' --vin ' + vin;
    }
    for (const where of told.querySelectorAll('.where')) where.hidden = true;
    told.classList.add('on');
    const shows = [...told.querySelectorAll('code')].find((code) => code.offsetParent !== null);
    const say = (done) => { for (const copied of told.querySelectorAll('.copied')) copied.hidden = !done; };
    say(false);
    if (navigator.clipboard && shows) navigator.clipboard.writeText(shows.textContent).then(() => say(true), () => {});
  };
  if (told) {
    for (const hint of told.querySelectorAll('.hint')) hint.hidden = false;
    for (const vin of document.querySelectorAll('table span.vin')) {
      // what is copied goes to a shell: a text that is no VIN stays text
      if (!/^[A-Z0-9]+$/.test(vin.textContent)) continue;
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'vin';
      button.append(...vin.childNodes);
      vin.replaceWith(button);
      button.addEventListener('click', () => explain(button.textContent));
    }
    document.addEventListener('click', ({ target }) => {
      if (!target.closest('button.vin, .explain')) told.classList.remove('on');
    });
  }
  if (form) {
    form.hidden = false;
    shown.hidden = false;
    form.addEventListener('submit', (event) => event.preventDefault());
    form.addEventListener('input', () => { filter(); remember(); });
    form.addEventListener('reset', () => setTimeout(() => { filter(); remember(); }));
  }
  for (const radio of document.querySelectorAll('input[name=lang]')) {
    radio.addEventListener('change', () => { root.lang = language(); remember(); });
  }
  for (const tick of ticks) tick.addEventListener('change', remember);
  addEventListener('hashchange', recall);
  recall();
  filter();
})();
`;
