import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { BuiltSite } from '../../../src/outputs/built-site.ts';
import { tellLongLinks } from '../../../src/outputs/published/keep-published.ts';
import { addAnchor, listSharedIds } from '../../../src/outputs/published/shared-ids.ts';
import { ContentError } from '../../../src/problems/problems.ts';
import { findSuccessor } from '../../../src/story/aliases.ts';
import { listPages } from '../../../src/story/list-pages.ts';
import { loadStory } from '../../../src/story/load-story.ts';
import { build, copyProject, project } from '../../copy-project.ts';

let root: string;
/** The content as it was published. */
const published = mkdtempSync(join(tmpdir(), 'published-'));

const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
/** What the author is told; empty where nothing is wrong. */
const check = () => {
  try {
    loadStory(join(root, 'content'));
    return '';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message;
  }
};
const edit = (name: string, from: string | RegExp, to: string) => {
  const path = join(root, 'content', name);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(path, text.replace(from, to));
};
const rename = (from: string, to: string) =>
  renameSync(join(root, 'content', from), join(root, 'content', to));
/** Renames a slug wherever the content names it. */
const renameIn = (from: string, to: string) => {
  for (const name of readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' })) {
    if (!/\.(md|yaml)$/.test(name) || name === 'published.yaml') continue;
    const path = join(root, 'content', name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replaceAll(new RegExp(`(?<![\\w/-])${from}(?![\\w/-])`, 'g'), to));
  }
};
const record = (...day: string[]) => {
  const { stdout, stderr } = run('src/outputs/published/record.ts', ...day);
  return stdout + stderr;
};
const readBuilt = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
const readContent = (name: string) => readFileSync(join(root, 'content', name), 'utf8');
const startAnew = () => {
  rmSync(join(root, 'content'), { recursive: true });
  cpSync(published, join(root, 'content'), { recursive: true });
};

beforeAll(() => {
  root = copyProject(join(project, 'tests/stories/bridge'));
  const { status, stdout, stderr } = build(root);
  expect(status, stdout + stderr).toBe(0);
  expect(stdout).toContain('Nothing of this story is recorded as published yet. When you publish:');
  expect(existsSync(join(root, 'content/published.yaml'))).toBe(false);
  expect(record('2023-02-01')).toMatch(/(\d+) pages new or changed, 0 no longer built, of \1\./);
  cpSync(join(root, 'content'), published, { recursive: true });
}, 240_000);

test('the record changes a page’s date when its content does, and never otherwise', () => {
  expect(record('2023-03-01')).toContain('0 pages new or changed');
  edit('cause/council-warns.md', 'The council had warned', 'The council had long warned');
  const built = build(root);
  expect(built.status, built.stdout + built.stderr).toBe(0);
  // The rest now tells when it was last changed, and is no newer for that.
  expect(built.stdout).toContain('published.yaml is out of date: 2 pages are new or changed');
  expect(readBuilt('cause/bridge-falls/index.html')).toContain(
    'Last changed <time datetime="2023-02-01">1 February 2023</time>',
  );
  expect(readBuilt('feed.json')).toContain('"2023-02-01T12:00:00Z"');
  expect(readBuilt('sitemap-0.xml')).toContain('/cause/bridge-falls/</loc><lastmod>2023-02-01</lastmod>');
  expect(record('2023-04-01')).toContain('2 pages new or changed');
  expect(record('2023-05-01')).toContain('0 pages new or changed');
  const { published: known } = loadStory(join(root, 'content'));
  expect(known.get('/cause/council-warns/')).toMatchObject({ date: '2023-04-01', first: '2023-02-01' });
  expect(known.get('/cause/bridge-falls/')).toMatchObject({ date: '2023-02-01' });
});

describe('what the record and the check know', () => {
  test('the paths that the content gives are the pages that are built', () => {
    expect([...new BuiltSite(join(root, 'dist'), { base: '/' }).contents.keys()].sort()).toEqual(
      listPages(loadStory(join(root, 'content')))
        .map(({ path }) => path)
        .sort(),
    );
  });

  test('the record holds every page, the files that others fetch, and the ids that can be shared', () => {
    startAnew();
    const { published: known } = loadStory(join(root, 'content'));
    expect(known.get('/contested/')?.ids).toEqual(['sources']);
    expect(known.get('/contested/which-night/')?.ids).toEqual(['accounts', 'sources']);
    expect(known.get('/crew/')?.ids).toContain('on-2022-04-01-first-crew-comes');
    expect(known.get('/')?.ids).toContain('figure-residents');
    expect(known.get('/data/crew.csv')).toMatchObject({ date: '2023-02-01', ids: [] });
    expect(
      [...known.values()].flatMap(({ ids }) => ids).filter((id) => /^(n\d|source-|use-)/.test(id)),
    ).toEqual([]);
  });

  test('the check finds a removed development, and says how to keep it', () => {
    startAnew();
    rename('works/second-crew-comes.md', 'works/another-crew-comes.md');
    renameIn('second-crew-comes', 'another-crew-comes');
    const { status, stderr } = run('src/story/check.ts');
    expect(status).toBe(1);
    expect(stderr).toMatch(/content\/published\.yaml:\d+:1 {2}\/works\/second-crew-comes\/ was published/);
    expect(stderr).toContain(
      `/works/second-crew-comes/ was published, last on 1 February 2023, and would vanish.
  Is it content/works/another-crew-comes.md now? Then write aliases: [/works/second-crew-comes/] there; else bring the file content/works/second-crew-comes.md back.
  If it must go for good, write retired: [/works/second-crew-comes/] in story.yaml.`,
    );
    edit('works/another-crew-comes.md', /^---\n/, '---\naliases: [/works/second-crew-comes/]\n');
    expect(check()).toBe('');
  });

  test('the check finds a renamed contested point', () => {
    startAnew();
    rename('contested/which-night.md', 'contested/night.md');
    edit('cause/bridge-falls.md', '[which-night]', '[night]');
    edit('story.yaml', 'disputed: [which-night]', 'disputed: [night]');
    expect(check()).toContain(
      'Is it content/contested/night.md now? Then write aliases: [/contested/which-night/] there; else bring the file content/contested/which-night.md back.',
    );
    edit('contested/night.md', /^---\n/, '---\naliases: [/contested/which-night/]\n');
    expect(check()).toBe('');
  });

  test('chapters told in another order lose nothing', () => {
    startAnew();
    edit('story.yaml', /( {2}- \{ slug: cause.*\n)( {2}- \{ slug: works.*\n)/, '$2$1');
    expect(check()).toBe('');
  });

  test('a renamed chapter is told once, and one alias keeps its developments and its part of the line', () => {
    startAnew();
    rename('works', 'building');
    renameIn('works', 'building');
    const told = check();
    expect(told).toContain('1 problem in the content');
    expect(told).toContain(
      'Is it content/building/index.md now? Then write aliases: [/works/] there; else bring the page back.',
    );
    edit('building/index.md', /^---\n/, '---\naliases: [/works/]\n');
    expect(check()).toBe('');
    const { paths } = loadStory(join(root, 'content')).aliases;
    expect(Object.fromEntries(paths)).toMatchObject({
      '/works/': '/building/',
      '/works/opening/': '/building/opening/',
      '/timeline/works/': '/timeline/building/',
    });
  });

  test('a removed fact is told, and can be given up for good', () => {
    startAnew();
    edit('facts.yaml', /^cost:\n( .*\n)+/m, '');
    edit('contested/which-night.md', 'concerns: [bridge-falls, cost]', 'concerns: [bridge-falls]');
    expect(check()).toContain(
      'Bring the fact cost back, or write aliases: [/facts/cost/] in what replaces it.',
    );
    edit('story.yaml', /^/, 'retired: [/facts/cost/]\n');
    expect(check()).toBe('');
  });
});

describe('one build with everything renamed', () => {
  beforeAll(() => {
    startAnew();
    rename('works/first-crew-comes.md', 'works/crew-comes.md');
    renameIn('first-crew-comes', 'crew-comes');
    edit('works/crew-comes.md', /^---\n/, '---\naliases: [/works/first-crew-comes/]\n');
    rename('contested/which-night.md', 'contested/night.md');
    edit('contested/night.md', /^---\n/, '---\naliases: [/contested/which-night/]\n');
    edit('cause/bridge-falls.md', '[which-night]', '[night]');
    edit('story.yaml', 'disputed: [which-night]', 'disputed: [night]');
    edit('glossary.yaml', 'pier:', 'pillar:');
    edit('cause/bridge-falls.md', ':term[pier]', ':term[pillar]');
    edit('steps.yaml', ':term[pier]', ':term[pillar]');
    edit('story.yaml', 'slug: crew', 'aliases: [/crew/]\n  slug: people');
    edit('story.yaml', 'keyFigures: [residents, share]', 'keyFigures: [residents]');
    edit('facts.yaml', /^cost:\n( .*\n)+/m, '');
    edit('contested/night.md', 'concerns: [bridge-falls, cost]', 'concerns: [bridge-falls]');
    edit('story.yaml', /^/, 'retired: [/facts/cost/, /#figure-share]\n');
  });

  test('the check finds a renamed term', () => {
    expect(check()).toContain(
      `content/glossary.yaml:1:1  /glossary/#term-pier was published, last on 1 February 2023, and would vanish: no term here has that id.
  Bring its record back. Or, if something replaces it, write anchors: { term-pier: term-pillar } in story.yaml.`,
    );
    edit('story.yaml', /^/, 'anchors: { term-pier: term-pillar }\n');
    expect(check()).toBe('');
  });

  test('a published heading without a successor fails the build, and leaves the last good site and the record', () => {
    edit('published.yaml', /^(\/glossary\/:\n(?: .*\n)*? +ids: \[)/m, '$1a-heading, ');
    const before = readBuilt('index.html');
    const recorded = readContent('published.yaml');
    const refused =
      'dist/ was not built of content/ as it is now: the last build failed, was of another story, or came before a change.\nRun npm run build, then npm run record.\n';
    expect(record()).toBe(refused);
    const { status, stdout, stderr } = build(root);
    expect(status).toBe(1);
    expect(stdout + stderr).toMatch(
      /content\/published\.yaml:\d+:1 {2}\/glossary\/#a-heading was published, last on 1 February 2023, and would vanish\.\n {2}It was a heading of the page, a record, or a part that has nothing to say now\. Bring it back, or write anchors: { a-heading: the id that replaces it } in story\.yaml\.\n {2}If it must go for good, write retired: \[\/glossary\/#a-heading\] in story\.yaml\./,
    );
    expect(stdout + stderr).toContain('1 problem in the content');
    expect(stdout + stderr).not.toMatch(/unhandled|stack trace|\n\s+at /i);
    expect(readBuilt('index.html')).toBe(before);
    expect(existsSync(join(root, 'dist/works/first-crew-comes/index.html'))).toBe(true);
    expect(existsSync(join(root, 'dist/works/crew-comes/index.html'))).toBe(false);
    expect(record()).toBe(refused);
    expect(readContent('published.yaml')).toBe(recorded);
    edit('published.yaml', 'a-heading, ', '');
  });

  test('with aliases every old address leads on, below a base too', () => {
    const { status, stdout, stderr } = build(root, {
      BASE_PATH: '/vale/',
      SITE_URL: 'https://news.example',
    });
    expect(status, stdout + stderr).toBe(0);
    const moved = readBuilt('works/first-crew-comes/index.html');
    expect(moved).toMatch(/^<!DOCTYPE html><html lang="en">/i);
    expect(moved).toContain('<link rel="canonical" href="https://news.example/vale/works/crew-comes/">');
    expect(moved).toContain('<meta http-equiv="refresh" content="0;url=/vale/works/crew-comes/">');
    expect(moved).toContain('<a href="/vale/works/crew-comes/">');
    expect(moved).toContain('<meta name="robots" content="noindex">');
    expect(moved).toMatch(/http-equiv="content-security-policy" content="default-src 'none';/);
    expect(readBuilt('_redirects')).toContain('/vale/works/first-crew-comes/ /vale/works/crew-comes/ 301\n');
    expect(readBuilt('_nginx/redirects.conf')).toContain(
      'location = /vale/crew/ { return 301 /vale/people/$is_args$args; }\n',
    );
    expect(readBuilt('contested/which-night/index.html')).toContain('<a href="/vale/contested/night/">');
    expect(readBuilt('glossary/index.html')).toContain('<span id="term-pier"></span>');
    expect(readBuilt('people/index.html')).toContain('<span id="on-2022-04-01-first-crew-comes"></span>');
    expect(readBuilt('embed/crew/index.html')).toContain('/vale/embed/people/');
    expect(readBuilt('data/crew.csv')).toBe(readBuilt('data/people.csv'));
  });

  test('the record keeps what is aliased, and forgets only what is retired', () => {
    expect(readContent('published.yaml')).toContain('/facts/cost/:');
    record('2023-03-01');
    const { published: known } = loadStory(join(root, 'content'));
    expect(known.get('/works/first-crew-comes/')?.date).toBe('2023-02-01');
    expect(known.get('/works/crew-comes/')?.date).toBe('2023-03-01');
    expect(known.get('/contested/which-night/')?.date).toBe('2023-02-01');
    expect(known.get('/glossary/')?.ids).toEqual(expect.arrayContaining(['term-pier', 'term-pillar']));
    expect(known.has('/data/crew.csv')).toBe(true);
    expect(known.get('/')?.ids).toContain('figure-residents');
    expect(known.get('/')?.ids).not.toContain('figure-share');
    expect(known.has('/facts/cost/')).toBe(false);
  });

  test('nothing is recorded before there is a site', () => {
    rmSync(join(root, 'dist'), { recursive: true });
    expect(record()).toBe('dist/ holds no site yet.\nRun npm run build, then npm run record.\n');
  });
});

test('links too long to share are told, the first of them by name', () => {
  const links = Array.from({ length: 8 }, (_, index) => `/works/${'long-'.repeat(10)}${index}/`);
  expect(tellLongLinks(['/works/short/', ...links])).toBe(
    `links of more than 56 characters: ${links.slice(0, 5).join(', ')}, and 3 others. Shorten their names.`,
  );
  expect(tellLongLinks(links.slice(0, 1))).toMatch(/: \/works\/[^,]*\/\. Shorten/);
  expect(tellLongLinks(['/works/short/'])).toBe(null);
});

describe('ids that can be shared', () => {
  test('are those to which a link leads, without those that are counted', () => {
    const folder = mkdtempSync(join(tmpdir(), 'site-'));
    const pages = {
      a: '<main><h2 id="x"><a href="#x">X</a></h2><p id="source-1"><a href="#source-1"></a><i id="y"></i></main>',
      b: '<main><a href="/base/a/#y">Y</a><i id="z"></i></main>',
    };
    for (const [name, html] of Object.entries(pages)) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'index.html'), html);
    }
    const site = new BuiltSite(folder, { base: '/base/' });
    expect(Object.fromEntries(listSharedIds(site))).toEqual({ '/a/': ['x', 'y'], '/b/': [] });
  });

  test('are found under their new names, also as a part of another id and in two steps', () => {
    const ids: [string, string][] = [
      ['old', 'new'],
      ['new', 'newest'],
    ];
    const find = (id: string, ...present: string[]) =>
      findSuccessor(id, (one) => present.includes(one), { ids });
    expect(find('old', 'new')).toBe('new');
    expect(find('old', 'newest')).toBe('newest');
    expect(find('figure-old', 'figure-newest')).toBe('figure-newest');
    expect(find('old-heading', 'new-heading')).toBe('new-heading');
    expect(find('older', 'newer')).toBe(null);
    expect(find('notes', 'sources')).toBe('sources');
  });

  test('stand where their place begins, and leave lists and tables whole', () => {
    expect(addAnchor('<tr id="b"><th scope="row"><a href="#b">B</a></th></tr>', 'a', 'b')).toBe(
      '<tr id="b"><th scope="row"><a href="#b"><span id="a"></span>B</a></th></tr>',
    );
    expect(addAnchor('<li id="b"><svg><use /></svg>B</li>', 'a', 'b')).toBe(
      '<li id="b"><span id="a"></span><svg><use /></svg>B</li>',
    );
  });
});
