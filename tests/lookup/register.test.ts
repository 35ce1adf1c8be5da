import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openRegister, type Register } from '../../utils/lookup/register.door.ts';
import { answer, company } from './samples.ts';

const siret = '73282932000074';
let server: Server;
let answers: RequestListener;
let asked: { url: string | undefined; cookie: string | undefined; referer: string | undefined }[];
let ask: Register;

/** Speaks the register's documented answers, on this machine. */
beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  asked = [];
  answers = (_, response) => response.end(JSON.stringify(answer([company()])));
  server = createServer((request, response) => {
    const { cookie, referer } = request.headers;
    asked.push({ url: request.url, cookie, referer });
    answers(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ask = openRegister({ origin: originOf(server), patience: 2000 });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const originOf = (listening: Server) =>
  `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;

it('asks with the SIRET alone and gives the establishment', async () => {
  expect(await ask({ siret })).toMatchObject({ found: [{ siret, town: 'LYON' }] });
  expect(asked).toEqual([{ url: `/search?q=${siret}`, cookie: undefined, referer: undefined }]);
});

it('does as 429 says: no question goes out before its time', async () => {
  answers = (_, response) => response.writeHead(429, { 'Retry-After': '30' }).end();
  expect(await ask({ siret })).toEqual({ problem: 'tooMany', seconds: 30 });
  expect(await ask({ siret })).toMatchObject({ problem: 'tooMany' });
  expect(asked).toHaveLength(1);
});

it('asks no more than five questions in ten seconds', async () => {
  for (let times = 0; times < 5; times += 1) await ask({ siret });
  expect(await ask({ siret })).toMatchObject({ problem: 'tooMany' });
  expect(asked).toHaveLength(5);
});

it.each([
  [500, 'unavailable'],
  [400, 'refused'],
])('a status of %i is an outcome: %s', async (status, problem) => {
  answers = (_, response) => response.writeHead(status).end('oh');
  expect(await ask({ siret })).toEqual({ problem });
});

it('what is no JSON, cut off, or another company’s way on, is an outcome too', async () => {
  answers = (_, response) => response.end('<html>Wi-Fi</html>');
  expect(await ask({ siret })).toEqual({ problem: 'malformed' });
  answers = (_, response) => {
    response.writeHead(200, { 'Content-Length': '100' }).write('{');
    setImmediate(() => response.destroy());
  };
  expect(await ask({ siret })).toEqual({ problem: 'unreachable' });
  answers = (_, response) => response.writeHead(302, { Location: '/portal' }).end();
  expect(await ask({ siret })).toEqual({ problem: 'unreachable' });
});

it('gives up on a register that does not answer, or not to the end', async () => {
  const hasty = openRegister({ origin: originOf(server), patience: 60 });
  answers = () => undefined;
  expect(await hasty({ siret })).toEqual({ problem: 'timedOut' });
  answers = (_, response) => response.writeHead(200).write('{');
  expect(await hasty({ siret })).toEqual({ problem: 'timedOut' });
});

it('offline, nothing is asked', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(await ask({ siret })).toEqual({ problem: 'offline' });
  expect(asked).toEqual([]);
});

it('a name that leads nowhere is unreachable', async () => {
  const nowhere = openRegister({ origin: 'http://127.0.0.1:1' });
  expect(await nowhere({ siret })).toEqual({ problem: 'unreachable' });
});
