import { buildTargets } from '../client/floor.ts';
import { build } from 'esbuild';

/**
 * Compiles code for the browser into one small script that stands in the page itself.
 * @param source the text of a `.client.ts` file.
 * @returns JavaScript, minified; the same for the same source.
 */
export async function compileClient(source: string): Promise<string> {
  const { outputFiles } = await build({
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
