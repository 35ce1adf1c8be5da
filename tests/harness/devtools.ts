type Answer = { id?: number; result?: unknown; error?: { message: string }; method?: string };
type Waiting = { resolve: (result: unknown) => void; reject: (error: Error) => void };

/** One connection to a browser's DevTools protocol, for what Playwright does not reach: popups, tabs. */
export interface DevTools {
  /** Sends a command, to a target when `session` is given. Rejects with the browser's own message. */
  send<T>(method: string, params?: object, session?: string): Promise<T>;
  /** Calls `listener` at each event of that name. */
  on(event: string, listener: (params: unknown) => void): void;
  close(): void;
}

/** Connects to the browser that listens on this port. Rejects when none does. */
export async function connectDevTools(port: number): Promise<DevTools> {
  const version = await fetch(`http://127.0.0.1:${port}/json/version`);
  const { webSocketDebuggerUrl } = (await version.json()) as { webSocketDebuggerUrl: string };
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('DevTools refused the connection')));
  });
  return over(socket);
}

function over(socket: WebSocket): DevTools {
  const waiting = new Map<number, Waiting>();
  const listeners = new Map<string, ((params: unknown) => void)[]>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer & { params?: unknown };
    if (answer.method) for (const tell of listeners.get(answer.method) ?? []) tell(answer.params);
    const asked = answer.id === undefined ? undefined : waiting.get(answer.id);
    if (!asked || answer.id === undefined) return;
    waiting.delete(answer.id);
    if (answer.error) asked.reject(new Error(answer.error.message));
    else asked.resolve(answer.result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is closed'));
    waiting.clear();
  });
  return {
    send: <T>(method: string, params: object = {}, session?: string) =>
      new Promise<T>((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
        const sessionId = session === undefined ? {} : { sessionId: session };
        socket.send(JSON.stringify({ id: last, method, params, ...sessionId }));
      }),
    on: (event, listener) => {
      listeners.set(event, [...(listeners.get(event) ?? []), listener]);
    },
    close: () => socket.close(),
  };
}
