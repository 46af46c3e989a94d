import { expect, test } from 'vitest';
import { writeFloors } from './peers/floors.ts';

const page = `<!doctype html><html lang="en"><head><title>Dam</title><style>@font-face{font-family:Head;src:url(/head.woff2)}p{color:red}.mark{fill:blue}.frame{height:4em}.fact-note{top:0}</style><script>go()</script></head>
<body><h1 class="big">The <a href="/dam/" class="link">dam</a></h1><p>Holds <a href="#n" data-note="n">5</a> lakes.</p>
<div id="n" class="fact-note">A note</div><div class="frame" aria-hidden="true"><i>north</i><svg class="mark"><title>Line</title><path d="M0 0h9"/></svg></div>
<p aria-hidden="true">ornament</p></body></html>`;

test('the bare text keeps words and links, and neither notes, ornaments, scripts nor drawings', () => {
  const { text } = writeFloors(page);
  expect(text).toContain('<title>Dam</title>');
  expect(text).toContain('<h1>The <a href="/dam/">dam</a></h1>');
  expect(text).toContain('<p>Holds <span>5</span> lakes.</p>');
  expect(text).not.toMatch(/note|ornament|north|svg|go\(\)|class=|red/);
});

test('the other floor adds the drawings, what they stand in, and the style of both alone', () => {
  const { drawings } = writeFloors(page);
  expect(drawings).toContain(
    '<div class="frame" aria-hidden="true"><i>north</i><svg class="mark"><title>Line</title><path d="M0 0h9"></path></svg></div>',
  );
  expect(drawings).toContain('.mark{fill:blue}.frame{height:4em}</style>');
  expect(drawings).toContain('<p>Holds <span>5</span> lakes.</p>');
  expect(drawings).not.toMatch(/A note|ornament|go\(\)|red|\.fact-note|font-face/);
});
