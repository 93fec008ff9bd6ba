import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsIn } from './forms.ts';

const PAGE = `<form method="get"><input name="q"></form>
<input type="checkbox" form="f1" name="row" value="7">
<form method="post" id="f1" action="/a?b=1&amp;c=2"><input type="hidden" name="act" value="check">
<input type="hidden" name="once" value="m"><input name="words" value="as it &lt;stood"><textarea name="text"></textarea>
<select name="s"><option value="">–</option><option value="KZ">Kazakhstan</option></select>
<input type="radio" name="r" value="1"><input type="radio" name="r" value="2" checked>
<button>Go</button></form>`;

const sent = (way: 'empty' | 'filled' | 'long') => [
  ...(formsIn(PAGE, '/p')[0]?.send(way).body ?? []),
];

test('only forms that are posted are found, with where they are sent and their mark', () => {
  const [form, ...others] = formsIn(PAGE, '/p');
  assert.deepEqual(others, []);
  assert.equal(form?.act, 'check');
  assert.equal(form?.marked, true);
  assert.equal(form?.bare, false);
  assert.equal(form?.send('empty').to, '/a?b=1&c=2');
});

test('empty is what a browser sends where nothing was written', () => {
  const head = [
    ['act', 'check'],
    ['once', 'm'],
  ];
  const end = [
    ['text', ''],
    ['s', ''],
    ['r', '2'],
  ];
  assert.deepEqual(sent('empty'), [...head, ['words', ''], ...end]);
});

test('filled keeps what stands there, and takes the first choice, also of what stands outside', () => {
  assert.deepEqual(sent('filled').slice(2), [
    ['words', 'as it <stood'],
    ['text', 'Written'],
    ['s', 'KZ'],
    ['r', '1'],
    ['row', '7'],
  ]);
});

test('the same form with another mark is another form', () => {
  assert.notEqual(formsIn(PAGE, '/p')[0]?.anew().send('empty').body.get('once'), 'm');
});

test('of two buttons each makes a form of its own', () => {
  const page = `<form method="post"><input type="hidden" name="act" value="x"><button name="act" value="keep">a</button>
<button name="act" value="fill">b</button></form>`;
  assert.deepEqual(
    formsIn(page, '/p').map(({ name }) => name),
    ['keep', 'fill'],
  );
});
