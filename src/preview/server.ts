import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { codeOf, reasonOf, trouble } from '../cli/findings/trouble.ts';
import { refusal, send } from './answer.ts';
import type { EventStream } from './event-stream.ts';
import { type Hosts, hostsOf, inUrl, refuse } from './guard.ts';
import { type Desk, route } from './routes.ts';

/** Where a server listens. */
export interface Place {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface ServerTools {
  readonly desk: Desk;
  readonly events: EventStream;
  /** Told of a page that begins to listen. */
  readonly onListener: () => void;
  /** Told of a fault of our own. */
  readonly onFault: (error: unknown) => void;
}

/** Starts to serve at the port or the next one that is free; answers the address. Throws trouble. */
export async function startServer({ host, port }: Place, tools: ServerTools): Promise<string> {
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  server.maxConnections = MOST_CONNECTIONS;
  const bound = await bind(server, host, port);
  const hosts = hostsOf(host, bound);
  server.on('request', (request, response) => void answer(request, response, hosts, tools));
  return `http://${inUrl(host)}:${bound}/`;
}

const MOST_CONNECTIONS = 2000;
/** Ports that are tried one after the other before any free one is taken. */
const TRIES = 20;

async function bind(server: Server, host: string, port: number): Promise<number> {
  for (let next = port; ; next = next < port + TRIES ? next + 1 : 0) {
    const bound = await listen(server, host, next > HIGHEST ? 0 : next);
    if (bound !== undefined) return bound;
  }
}

const HIGHEST = 65_535;

/** The port; undefined when it is taken. */
const listen = (server: Server, host: string, port: number): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const onError = (error: Error): void => {
      if (codeOf(error) === 'EADDRINUSE') resolve(undefined);
      else
        reject(
          trouble(`cannot listen at ${host}, port ${port}: ${reasonOf(error)}`, 'choose another --host or --port'),
        );
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(address === null || typeof address === 'string' ? port : address.port);
    });
  });

/** Never throws: what goes wrong is answered. */
async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  hosts: Hosts,
  { desk, events, onListener, onFault }: ServerTools,
): Promise<void> {
  // A connection that breaks is the asker's affair.
  response.on('error', () => undefined);
  request.on('error', () => undefined);
  try {
    const refused = refuse(request, hosts);
    if (refused !== undefined) return send(refused, request, response);
    if (request.method === 'GET' && request.url === '/events') {
      events.open(response);
      return onListener();
    }
    send(await route(request, desk), request, response);
  } catch (error) {
    onFault(error);
    if (response.headersSent) response.destroy();
    else send(refusal(500, 'a fault of our own; the terminal tells more'), request, response);
  }
}
