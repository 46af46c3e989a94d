import { expect, test } from 'vitest';
import { findNames, readStyle } from '../../src/layouts/prune-style.ts';

const pruneStyle = (style: string, html: string) => readStyle(style)(findNames(html));
const page = '<main id="here" class="kept other"><p>…</p><svg><linearGradient/></svg></main>';

test.each([
  ['.kept{color:red}.gone{color:red}', '.kept{color:red}'],
  ['p,table{margin:0}', 'p{margin:0}'],
  ['#here{margin:0}#there{margin:0}', '#here{margin:0}'],
  ['.kept.other{margin:0}p.kept{margin:0}', '.kept.other{margin:0}'],
  ['main>p{margin:0}main>linearGradient{margin:0}', 'main>p{margin:0}'],
  ['main linearGradient{margin:0}p svg{margin:0}', 'main linearGradient{margin:0}'],
  ['p+svg{margin:0}svg+p{margin:0}', 'p+svg{margin:0}'],
  ['svg~p{margin:0}p~svg{margin:0}', 'svg~p{margin:0}p~svg{margin:0}'],
  ['p:is(.kept) svg,.kept:hover>p::before{margin:0}', '.kept:hover>p::before{margin:0}'],
  ['main:not(.gone) p{margin:0}', 'main:not(.gone) p{margin:0}'],
  [':is(p,table)>p{margin:0}:is(table,dl){margin:0}', ':is(p)>p{margin:0}'],
  [
    'p:not(.gone,.kept,dl){margin:0}p:not(.kept,.other.gone){margin:0}',
    'p:not(.kept){margin:0}p:not(.kept,.other.gone){margin:0}',
  ],
  [
    ':is(p,main:hover,.gone){margin:0}:is(p,svg>p){margin:0}',
    ':is(p,main:hover,.gone){margin:0}:is(p,svg>p){margin:0}',
  ],
  [
    ':is(.kept,#gone){margin:0}:is(main :is(p,dl),p p){margin:0}',
    ':is(.kept,#gone){margin:0}:is(main :is(p),p p){margin:0}',
  ],
  ['main:is(.kept,.gone) svg,:is(.kept,.gone,dl)>p{margin:0}', 'main.kept svg,.kept>p{margin:0}'],
  [
    'main>p:not([class]){margin:0}main:not([class]),svg>main:not([class]){margin:0}',
    'main>p:not([class]){margin:0}',
  ],
  ['p:has(.gone){margin:0}main:has(p){margin:0}', 'main:has(p){margin:0}'],
  [':focus-visible{margin:0}p:hover{margin:0}', ':focus-visible{margin:0}p:hover{margin:0}'],
  ['[data-gone]{margin:0}', '[data-gone]{margin:0}'],
  [
    'p:nth-child(2){margin:0}main:has(p:nth-of-type(12)){margin:0}',
    'p:nth-child(2){margin:0}main:has(p:nth-of-type(12)){margin:0}',
  ],
  ['linearGradient{margin:0}', 'linearGradient{margin:0}'],
  ['.kept{color:red;&:hover{color:blue}& .gone{color:blue}}', '.kept{color:red;&:hover{color:blue}}'],
  ['.kept{& .gone{color:blue}}', ''],
  ['@media (width>9px){.gone{margin:0}}', ''],
  [
    '@media (width>9px){.kept{margin:0;@media print{margin:1px}}}',
    '@media (width>9px){.kept{margin:0;@media print{margin:1px}}}',
  ],
  ['@layer a,b;@layer a{.kept{margin:0}}', '@layer a,b;@layer a{.kept{margin:0}}'],
  ['@font-face{font-family:A;src:url(a)}', '@font-face{font-family:A;src:url(a)}'],
  ['@keyframes turn{from{top:0}to{top:1px}}', '@keyframes turn{from{top:0}to{top:1px}}'],
  ['.kept{--a:b, "c, d", \'e, f\', g}', '.kept{--a:b,"c, d",\'e, f\',g}'],
  ['.kept{margin:0 !important}/* told */', '.kept{margin:0 !important}'],
])('%s becomes %s', (style, kept) => {
  expect(pruneStyle(style, page)).toBe(kept);
});

test('a button is kept where a script of the site may make one', () => {
  const script = '<script type="module" src="/site.js"></script>';
  expect(pruneStyle('button{all:unset}', page)).toBe('');
  expect(pruneStyle('button{all:unset}', page + script)).toBe('button{all:unset}');
});

test('a class that a script of the page sets is kept, what it calls is not', () => {
  const script = '<script>list.map(e=>e.classList.add("lit"))</script>';
  expect(pruneStyle('.lit,.map{margin:0}', page + script)).toBe('.lit{margin:0}');
});

test('what a script makes may stand anywhere, and where a page is not well formed nothing is known', () => {
  const script = '<script type="module" src="/site.js"></script>';
  const rules = 'svg>button{margin:0}svg p{margin:0}svg.kept{margin:0}';
  expect(pruneStyle(rules, page)).toBe('');
  expect(pruneStyle(rules, page + script)).toBe('svg>button{margin:0}svg p{margin:0}');
  for (const broken of [`<ul><li>${page}</ul>`, `<b><i>${page}</b></i>`]) {
    expect(pruneStyle('svg.kept{margin:0}', broken)).toBe('svg.kept{margin:0}');
  }
});
