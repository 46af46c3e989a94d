import { buildTargets } from '../client/floor.ts';
import { build } from 'esbuild';

/**
 * Compiles code for the browser into one small script that stands in the page itself.
 * @param source the text of a `.client.ts` file.
 * @returns JavaScript, minified; the same for the same source.
 */
export function compileClient(source: string): Promise<string> {
  return compile(source, '', '');
}

/**
 * The same for code that waits until the page has loaded and its first frame has been drawn: no paint waits for it. It
 * waits as `whenShown` does, so that what stands in the page runs before what the page loads.
 */
export function compileForShown(source: string): Promise<string> {
  return compile(source, 'addEventListener("load",()=>requestAnimationFrame(()=>setTimeout(()=>{', '})))');
}

/** Puts compiled code between a beginning and an end. */
async function compile(source: string, banner: string, footer: string): Promise<string> {
  const { outputFiles } = await build({
    banner: { js: banner },
    footer: { js: footer },
    stdin: { contents: source, loader: 'ts' },
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: buildTargets,
    charset: 'utf8',
  });
  return outputFiles[0]?.text.trim() ?? '';
}
