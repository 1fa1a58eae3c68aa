import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy on loopback that everything a browser sends goes through. */
export type TrafficLog = {
  /** "127.0.0.1:1234", for --proxy-server. */
  host: string;
  /** What was asked for so far: "GET http://127.0.0.1:1/x", or "CONNECT example.org:443" for what is encrypted. */
  requests: string[];
  close: () => Promise<void>;
};

/** Whether a host ("127.0.0.1:80") is this machine: nothing else is ever forwarded. */
const isLoopback = (host: string): boolean => /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host);

/** Starts a proxy that logs every request, forwards those to this machine, and refuses all others. */
export async function logTraffic(): Promise<TrafficLog> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '';
    requests.push(`${request.method} ${address}`);
    if (!URL.canParse(address) || !isLoopback(new URL(address).host)) {
      response.writeHead(502).end();
      return;
    }
    const onward = forward(address, { method: request.method, headers: request.headers }, answer => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => response.writeHead(502).end());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => {});
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/**
 * Chromium asks its maker for updates and accounts by itself, whatever its flags say; the flags below send it to
 * names that nobody else asks for, so that the log tells them from what pages and extension ask.
 */
export const ownServices = [
  '--gaia-url=http://gaia.chromium.invalid',
  '--component-updater=url-source=http://update.chromium.invalid/',
  '--apps-gallery-update-url=http://gallery.chromium.invalid/',
];
const ownService = /^\w+ http:\/\/\w+\.chromium\.invalid\//;

/** The requests that went to any address but those of the given hosts. */
export const requestsElsewhere = (log: TrafficLog, hosts: string[]): string[] =>
  log.requests.filter(
    line => !ownService.test(line) && !hosts.some(host => line.includes(` http://${host}/`)),
  );
