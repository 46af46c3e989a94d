import type { ViteDevServer } from 'vite';

/**
 * In development: shows every open page anew. A page that was asked for before the story changed, and that
 * connects after its reload was sent, would stay as it is: it is told when it connects.
 * @returns what is called when the story has changed.
 */
export function reloadPages(server: ViteDevServer): () => void {
  let edition = 0;
  let handedOut = 0;
  server.middlewares.use((request, _response, next) => {
    if (request.headers.accept?.includes('text/html')) handedOut = edition;
    next();
  });
  server.environments.client.hot.on('vite:client:connect', (_data, page) => {
    if (handedOut !== edition) page.send({ type: 'full-reload' });
  });
  return () => {
    edition += 1;
    // Astro keeps the paths of pages until it says this itself, which it does when a collection changed.
    for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
    server.environments.client.hot.send({ type: 'full-reload' });
  };
}
