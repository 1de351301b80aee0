import { tryRule } from './try-rule.ts';

tryRule(
  'copy/vendor-name',
  {
    'a product in the name of a box': {
      spec: 'nodes: {a: {label: Amazon S3}, b: Second box}',
      at: '/nodes/a/label',
      message: '"Amazon S3" is the name of a vendor or of its product',
      help: 'write what it is, for instance "object storage"',
      evidence: { name: 'Amazon S3', neutral: 'object storage' },
    },
    'a product alone': {
      spec: 'nodes: {a: DynamoDB, b: Second box}',
      at: '/nodes/a',
      message: '"DynamoDB"',
      help: '"key-value store"',
    },
    'a maker': {
      spec: 'notes: [Runs on Azure or elsewhere.]',
      at: '/notes/0',
      message: '"Azure"',
      help: '"cloud provider"',
    },
    'a function product': {
      spec: 'edges: [{from: one, to: two, label: Invoke Lambda}]',
      at: '/edges/0/label',
      message: '"Lambda"',
      help: '"function"',
    },
    'the same in Spanish, with a Spanish word instead': {
      spec: 'lang: es\nlegend: [Los archivos se guardan en S3.]',
      at: '/legend/0',
      message: '"S3"',
      help: '"almacenamiento de objetos"',
    },
    'a tag of the page in small letters': {
      spec: 'meta: {tags: [aws, storage]}',
      at: '/meta/tags/0',
      message: '"aws"',
    },
    'a language that has no lists: names are names': {
      spec: 'lang: fr\nnotes: [Hébergé sur Google Cloud.]',
      at: '/notes/0',
      message: '"Google Cloud"',
    },
    'a product with its maker is one name': {
      spec: 'zones: {z: GitHub Actions}\nnodes: {a: {label: Build, zone: z}, b: Box}',
      at: '/zones/z',
      message: '"GitHub Actions"',
    },
  },
  {
    'open-source projects and protocols': 'notes: ["Kubernetes, Linux, PostgreSQL, Redis and Kafka over HTTPS."]',
    'words that are names in capitals alone': 'notes: [A slack hour before the azure sky, and amazon fish.]',
    'an architecture called so': 'title: Lambda Architecture\nsubtitle: Una arquitectura Lambda',
    'the third of a series': 'nodes: {a: S1, b: S2, c: S3}',
    'a snowflake schema': 'notes: [Tables form a Snowflake Schema.]',
    'prompts and search words': 'meta: {prompt: No AWS or GCP logos, seoTarget: aws lambda}',
    'addresses and paths': 'notes: [It reads .github/workflows and asks s3.amazon.example or x/aws/y.]',
    'parts of words': 'notes: [Rows and laws, recs and gcpx.]',
  },
);
