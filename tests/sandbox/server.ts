import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import path from 'node:path';
import { generate } from 'selfsigned';
import { builtFolder } from './build.ts';
import { allHosts, hostOf, type Replica, type ReplicaName, replicaAt } from './hosts.ts';

/** The replica sites, being served. */
export interface Sandbox {
  readonly port: number;
  /** For Chromium's `--host-resolver-rules`: `https://al-in.fr/` then works without a port. */
  readonly hostRules: string;
  /** The address of a page; `port: true` writes the port, for a browser that cannot map it (Firefox). */
  urlOf(site: ReplicaName, path?: string, options?: { port?: boolean }): string;
  close(): Promise<void>;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves what `buildSandbox` built, over HTTPS on a free port of 127.0.0.1, the site chosen by the
 * `Host` header. Rejects when no port can be had; a site not yet built answers 404.
 */
export async function startSandbox(): Promise<Sandbox> {
  const server = createServer(await certificate(), answer);
  const port = await listen(server);
  return {
    port,
    hostRules: allHosts.map((host) => `MAP ${host} 127.0.0.1:${port}`).join(', '),
    urlOf: (site, at = '/', options = {}) =>
      `https://${hostOf(site)}${options.port ? `:${port}` : ''}${at}`,
    close: () => close(server),
  };
}

/** Self-signed and made anew each time: nothing secret is kept in the repository. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const made = await generate([{ name: 'commonName', value: hostOf('index') }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'subjectAltName', altNames: allHosts.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key: made.private, cert: made.cert };
}

/** Any method gives the page: a form that is sent goes to its next step, what it held is dropped. */
function answer(request: IncomingMessage, response: ServerResponse): void {
  const replica = replicaAt(request.headers.host);
  const file = replica && fileFor(replica, pathOf(request));
  request.resume();
  response.setHeader('cache-control', 'no-store');
  if (!file) {
    response.writeHead(replica ? 404 : 421, { 'content-type': 'text/plain; charset=utf-8' });
    response.end(replica ? 'Page introuvable' : 'Aucune réplique à cette adresse');
    return;
  }
  response.setHeader(
    'content-type',
    contentTypes[path.extname(file)] ?? 'application/octet-stream',
  );
  response.end(readFileSync(file));
}

function pathOf(request: IncomingMessage): string {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'https://replica').pathname);
  } catch {
    return '/';
  }
}

function fileFor(replica: Replica, pathname: string): string | undefined {
  // Normalised from the root, `..` cannot climb out of the folder.
  const inside = path.posix.normalize(`/${pathname}`);
  const folder = path.join(builtFolder, inside.startsWith('/assets/') ? '' : replica.folder);
  const tried = [inside, `${inside}.html`, path.posix.join(inside, 'index.html')];
  if (replica.pathRouting && !path.extname(inside)) tried.push('/index.html');
  return tried.map((name) => path.join(folder, name)).find(isFile);
}

function isFile(file: string): boolean {
  return existsSync(file) && statSync(file).isFile();
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
