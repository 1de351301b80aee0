import { LETTERS, lowered } from './whole-words.ts';

/** Protocols and terms of no vendor, as they are written. */
const TERMS = `HTTPS HTTP HTTP/2 HTTP/3 TCP UDP TLS mTLS SSL SSH DNS DNSSEC DHCP QUIC BGP ICMP IPsec IPv4 IPv6 TCP/IP SFTP FTP SMTP IMAP MQTT AMQP
gRPC GraphQL WebSocket WebRTC OAuth OpenID Connect OIDC SAML JWT JWKS PKCE JSON Web Token REST API RESTful API URL URI URN JSON XML YAML HTML
CSS SQL NoSQL CSV UUID CRUD RPC SDK CORS CSRF XSS HMAC RSA ECDSA MFA TOTP LDAP RBAC ABAC SIEM CDN VPN VPC LAN WAN VLAN NAT WAF DMZ CPU GPU SSD
IoT SaaS PaaS IaaS DevOps DevSecOps MLOps GitOps CI/CD PostgreSQL MySQL SQLite MongoDB JavaScript TypeScript Node.js Kubernetes Linux macOS iOS
GitHub GitLab Wi-Fi PDF ETL ELT KPI SSO LLM RAG Protobuf OpenAPI OpenTelemetry Prometheus RabbitMQ Elasticsearch SHA-256 SHA-512 AES-128 AES-256`;

/** Terms that consist of several words. */
const PHRASES = ['OpenID Connect', 'JSON Web Token', 'REST API', 'CI/CD', 'TCP/IP', 'HTTP/2', 'HTTP/3'];

/** Other ways to write a term that are fine, or that only look like one, and those that nobody would guess. */
const SPELLINGS: Readonly<Record<string, string>> = {
  postgresql: 'PostgreSQL',
  postgressql: 'PostgreSQL',
  pubsub: 'pub/sub',
  wifi: 'Wi-Fi',
  cicd: 'CI/CD',
};

const keyOf = (text: string): string => text.toLowerCase().replaceAll(/[\s./-]/g, '');

/** Terms by their letters and digits. */
const BY_KEY: ReadonlyMap<string, string> = new Map([
  ...[...PHRASES, ...PHRASES.reduce((rest, phrase) => rest.replace(phrase, ''), TERMS).split(/\s+/)]
    .filter((term) => term !== '')
    .map((term) => [keyOf(term), term] as const),
  ...Object.entries(SPELLINGS),
]);

/** A term as it stands in a text, and as it is written. */
export interface FoundTerm {
  readonly found: string;
  readonly term: string;
  /** UTF-16 units. */
  readonly start: number;
}

/** Every term in a text, right or wrong, longest first where several begin at one place. Nothing inside addresses, paths and identifiers is one. */
export function findTerms(text: string): readonly FoundTerm[] {
  return [...lowered(text).matchAll(PATTERN)].flatMap(({ 0: { length }, index }) => {
    const found = text.slice(index, index + length);
    const key = keyOf(found);
    const whole = BY_KEY.get(key);
    const many = whole === undefined && /s$/i.test(found) ? BY_KEY.get(key.slice(0, -1)) : undefined;
    const term = whole ?? (many === undefined ? undefined : `${many}s`);
    return term === undefined ? [] : [{ found, term, start: index }];
  });
}

/** The letters of a term; between those of different case, and for its own separators, authors write spaces, hyphens or nothing. */
function patternOf(term: string): string {
  const [first = '', ...rest] = [...term];
  const glue = (before: string, c: string): string =>
    /[\s./-]/.test(c) ? '[\\s./-]?' : /\p{Ll}/u.test(before) && /\p{Lu}/u.test(c) ? `[\\s-]?${c}` : c;
  return rest.reduce((all, c, i) => all + glue(rest[i - 1] ?? first, c), first);
}

const PATTERN = new RegExp(
  `(?<![${LETTERS}0-9_./:@#$\\\\=&?-])(?:${[...new Set([...BY_KEY.values(), 'Postgres SQL', 'Postgre SQL', 'PubSub'])]
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((term) => patternOf(term).toLowerCase())
    .join('|')})s?(?![${LETTERS}0-9_@\\\\=(]|[./:#?-][${LETTERS}0-9]|://)`,
  'g',
);
