/** A connection over which programs answer numbered questions in JSON: DevTools and WebDriver BiDi both do. */
export interface Rpc {
  /**
   * Asks, and waits for the answer.
   * @param method what is asked for.
   * @param params with what.
   * @param more fields beside these, such as DevTools’ `sessionId`.
   * @throws Error with what the other side says when it refuses.
   */
  send: <Result = unknown>(method: string, params?: object, more?: object) => Promise<Result>;
  /** Calls back for each event of this name. */
  on: (method: string, tell: (params: unknown) => void) => void;
  close: () => void;
}

interface Message {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: string | { message: string };
  message?: string;
}

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

/** Opens a connection to a WebSocket of a browser. */
export async function connect(address: string): Promise<Rpc> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result, error, message } = JSON.parse(String(data)) as Message;
    if (id === undefined) {
      for (const tell of listeners.get(method ?? '') ?? []) tell(params);
      return;
    }
    const one = waiting.get(id);
    waiting.delete(id);
    const why = typeof error === 'string' ? `${error}: ${message}` : error?.message;
    if (why) one?.reject(new Error(why));
    else one?.resolve(result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('The browser has gone.'));
  });
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve(), { once: true });
    socket.addEventListener('error', () => reject(new Error(`Nothing answers at ${address}.`)), {
      once: true,
    });
  });
  return {
    send: <Result>(method: string, params: object = {}, more: object = {}) =>
      new Promise<Result>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: (result) => resolve(result as Result), reject });
        socket.send(JSON.stringify({ id: last, method, params, ...more }));
      }),
    on: (method, tell) => void listeners.set(method, [...(listeners.get(method) ?? []), tell]),
    close: () => socket.close(),
  };
}
