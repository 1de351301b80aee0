import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';
import { type Answer, refusal } from './answer.ts';

/** Who may ask, as browsers name the server in `Host`. */
export type Hosts = ReadonlySet<string>;

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];

/** True for addresses that no other machine reaches. */
export const isLoopback = (host: string): boolean => /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/.test(host);

/** The names of a server that listens at `host`, with its port. */
export function hostsOf(host: string, port: number): Hosts {
  const names = isLoopback(host) ? [...LOOPBACK, inUrl(host)] : [...LOOPBACK, inUrl(host), ...namesOf(host)];
  return new Set(
    names.flatMap((name) => [`${name}:${port}`.toLowerCase(), ...(port === 80 ? [name.toLowerCase()] : [])]),
  );
}

/** At every address of the machine, it goes by all of its names. */
function namesOf(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return [];
  const addresses = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map(({ address }) => address));
  return [hostname(), `${hostname()}.local`, ...addresses.map(inUrl)];
}

/** An address as it stands in a URL. */
export const inUrl = (host: string): string => (host.includes(':') ? `[${host}]` : host);

/** Bytes of an address: more than any of ours has. */
const LONGEST = 2048;

/**
 * Why a request is refused; undefined when it is one of ours. A page of another origin can make a browser ask, also under a name that
 * it had point here (DNS rebinding): the name in `Host`, the origin and what the browser says of the site tell.
 */
export function refuse({ headers, rawHeaders, url = '' }: IncomingMessage, hosts: Hosts): Answer | undefined {
  const told = rawHeaders.filter((name, i) => i % 2 === 0 && name.toLowerCase() === 'host').length;
  if (told !== 1) return refusal(400, 'a request names one host');
  if (!hosts.has((headers.host ?? '').toLowerCase())) return refusal(421, 'this server goes by another name');
  const { origin, 'sec-fetch-site': site = 'none' } = headers;
  if (origin !== undefined && !isOurs(origin, hosts)) return refusal(403, 'pages of other origins are not answered');
  if (site !== 'same-origin' && site !== 'none') return refusal(403, 'pages of other sites are not answered');
  if (url.length > LONGEST) return refusal(414, 'the address is too long');
  return isPlain(url) ? undefined : refusal(400, 'the address is malformed');
}

const isOurs = (origin: string, hosts: Hosts): boolean =>
  origin.startsWith('http://') && hosts.has(origin.slice('http://'.length).toLowerCase());

/** Addresses of ours need no escapes in their path, no dots that lead elsewhere, and escapes that can be read after it. */
function isPlain(url: string): boolean {
  const [path = '', query = ''] = url.split('?', 2);
  return (
    /^(?:\/[\w-][\w.-]*)*\/?$/.test(path) && path !== '' && !path.includes('..') && !/%(?![\da-f]{2})/i.test(query)
  );
}

/** Compares secrets so that the time tells nothing. */
export const isSame = (a: string, b: string): boolean => timingSafeEqual(hashed(a), hashed(b));

const hashed = (text: string): Buffer => createHash('sha256').update(text).digest();
