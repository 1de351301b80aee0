import { tryRule } from './try-rule.ts';

const rows = (audience: string, lang: string, ...list: readonly string[]) => `lang: ${lang}
legend: ${JSON.stringify(list)}
meta: {audience: ${audience}}`;

const THICK = [
  'The API proxies gRPC to idempotent microservices over mTLS.',
  'A Kafka broker shards JSON payloads by hash to async consumers.',
  'The CDC sidecar upserts into the OLAP cluster.',
];
const PLAIN = [
  'A customer orders in the shop and pays by card.',
  'The shop asks the bank whether the amount can be paid.',
  'The parcel leaves the house, and a message tells the customer.',
];
const ESPESO = [
  'La API serializa JSON y lo publica en un broker asíncrono.',
  'El proxy reintenta con backoff; los endpoints son idempotentes.',
  'El pod del clúster persiste snapshots por shard en S3 con TTL.',
];

tryRule(
  'copy/jargon',
  {
    'a legend thick with jargon': {
      spec: rows('executives', 'en', ...THICK),
      at: '/meta/audience',
      message: /^\d+ % of the words in roles and legend are jargon \(.*\), too many for executives$/,
      help: /audience: engineers/,
    },
    'abbreviations alone': {
      spec: rows(
        'executives',
        'en',
        'The BFF sends a DTO by RPC to the BPM, which asks the CRM.',
        'The ERP gets an EDI file by SFTP from the MQ and the ESB.',
      ),
      at: '/meta/audience',
      message: 'jargon',
    },
    Spanish: { spec: rows('executives', 'es', ...ESPESO), at: '/meta/audience', message: 'jargon' },
    roles: {
      spec: `nodes: {a: {label: One, role: ${THICK[0]}}, b: {label: Two, role: ${THICK[1]}}, c: {label: Three, role: ${THICK[2]}}}\nmeta: {audience: executives}`,
      at: '/meta/audience',
      message: 'jargon',
    },
  },
  {
    'plain words': rows('executives', 'en', ...PLAIN),
    engineers: rows('engineers', 'en', ...THICK),
    'nobody in particular': `legend: ${JSON.stringify(THICK)}`,
    'too few words to tell': rows('executives', 'en', 'The API proxies gRPC.'),
    'abbreviations that everybody knows': rows(
      'executives',
      'en',
      'Your PC, TV and phone ask for a PIN, and an SMS tells the CEO in the US or the EU.',
      'The PDF is OK on a TV.',
    ),
    'languages without a list': rows('executives', 'de', ...THICK),
  },
);
