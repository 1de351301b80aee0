/** What to draw instead of a logo. */
export interface BrandIcon {
  /** A generic icon for the same thing. */
  readonly generic: string;
  /** True when a whole set of logos was asked for. */
  readonly isSet: boolean;
}

/**
 * Tells a logo by its name: of a brand, of a set of brands (`logos:`), or of a brand inside an open set
 * (`tabler:brand-…`, `ph:…-logo`), whatever its case, spacing and width of letters. Undefined for other names.
 */
export function brandIcon(written: string): BrandIcon | undefined {
  const name = normal(written);
  const [, set, inSet] = /^([^:/\\]*)[:/\\](.*)$/.exec(name) ?? [];
  if (set === undefined || inSet === undefined) return plainBrand(name);
  const generic = plainBrand(inSet)?.generic ?? 'cloud';
  if (BRAND_SETS.test(set.replace(/-/g, ''))) return { generic, isSet: true };
  if (!name.includes(':')) return fileBrand(name.replace(/^.*[/\\]/, ''));
  return isMarkInSet(inSet) ? { generic, isSet: false } : undefined;
}

/**
 * What a file shows nobody can tell, but one that is called after a maker of clouds or one of its products (`aws-lambda.svg`),
 * or the logo of a brand (`stripe-logo.svg`), says so itself.
 */
function fileBrand(file: string): BrandIcon | undefined {
  const name = file.replace(/\.svg$/, '');
  const words = name.split('-').filter((word) => !/^(?:brand|icon|logo|mark)$/.test(word));
  const isLogo = /(?:^|-)(?:brand|logo|mark)(?:-|$)/.test(name);
  const isOfMaker = FAMILIES.has(words[0] ?? '') && (words.length === 1 || MAKERS.has(words[0] ?? ''));
  return isLogo || isOfMaker ? plainBrand(words.join('-')) : undefined;
}

/** Lower case, letters of usual width, no invisible characters, words parted by `-`. */
const normal = (written: string): string =>
  written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{Cf}\p{Cc}]+/gu, '')
    .trim()
    .replace(/\s*([:/\\])\s*/g, '$1')
    .replace(/[\s_]+/g, '-');

const BRAND_SETS =
  /^(?:logos?|simpleicons?|skillicons?|devicons?(?:plain|original|line)?|cib|coreuibrands?|fontawesome\d*brands?|fa\d*brands?|fab|bxl|boxiconslogos|brandico|vscodeicons|cryptocurrency(?:color)?|token(?:branded)?|arcticons|fileicons|materialicontheme|catppuccin|entyposocial|zocial|unjs|nonicons|svgl|thesvg|lobeicons|(?:amazon|aws|azure|gcp|google|ibm|oracle)[a-z]*)$/;

/** Logos that stand among the generic icons of open sets. */
const MARKS = new Set(
  'chrome chromium codepen codesandbox dribbble facebook figma framer github gitlab instagram lego linkedin pocket pokeball slack steam trello twitch twitter youtube'.split(
    ' ',
  ),
);

const isMarkInSet = (name: string): boolean =>
  /^brands?-|-brands?$|(?:^|-)logos?(?:-|$)|(?:^|-)(?:nintendo|playstation|xbox)(?:-|$)/.test(name) ||
  FAMILIES.has(name.split('-')[0] ?? '') ||
  [MARKS, NAMED].some((marks) => marks.has(name.replace(STYLE, '')));

const STYLE = /-(?:bold|thin|light|line|fill|filled|outline|outlined|duotone|icon|smiley|off|\d+)$/;

function plainBrand(name: string): BrandIcon | undefined {
  const words = name
    .replace(/\.svg$/, '')
    .split('-')
    .filter((word) => !/^(?:brands?|logos?|icons?|mark|bold|thin|light|fill|filled|duotone)$/.test(word));
  const bare = words.join('-');
  const generic = GENERIC.get(bare) ?? GENERIC.get(bare.replace(/-/g, '')) ?? FAMILIES.get(words[0] ?? '');
  if (generic !== undefined) return { generic, isSet: false };
  return /^brands?-|-logo$/.test(name) ? { generic: 'cloud', isSet: false } : undefined;
}

/** Makers whose name leads those of their products: `aws-lambda`. */
const FAMILIES: ReadonlyMap<string, string> = new Map(
  'amazon aws azure gcp google microsoft ibm oracle alibaba tencent cloudflare digitalocean docker kubernetes hashicorp atlassian apache github gitlab'
    .split(' ')
    .map((maker) => [maker, 'cloud']),
);

/** Makers whose products are drawn with their mark; the others also make what is drawn without it: `docker-host.svg`. */
const MAKERS = new Set(
  'alibaba amazon aws azure cloudflare digitalocean gcp google ibm microsoft oracle salesforce tencent'.split(' '),
);

/** Brands that authors ask for most, and what to draw instead. */
const GENERIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cloud:
      'aws amazon amazon-web-services azure microsoft-azure gcp google google-cloud google-cloud-platform microsoft cloudflare ibm ibm-cloud oracle-cloud alibaba-cloud digitalocean heroku vercel netlify salesforce sap apple meta openstack vmware',
    cluster: 'aks eks gke kubernetes k8s openshift rancher nomad mesos',
    container: 'docker fargate podman containerd docker-container',
    database:
      'postgres postgresql rds mysql mariadb mongodb mongo oracle sqlserver mssql dynamodb cassandra cockroachdb sqlite couchbase couchdb neo4j influxdb supabase firebase cosmosdb clickhouse',
    'vector-store': 'pinecone weaviate milvus qdrant chroma',
    cache: 'redis memcached valkey hazelcast',
    stream: 'kafka apache-kafka kinesis pulsar flink confluent',
    queue: 'rabbitmq sqs activemq nats celery pubsub',
    bucket: 's3 aws-s3 gcs minio',
    cdn: 'cloudfront akamai fastly',
    dns: 'route53',
    'event-bus': 'eventbridge',
    topic: 'sns',
    vm: 'ec2 compute-engine',
    function: 'aws-lambda azure-functions',
    server: 'nginx apache tomcat iis caddy linux ubuntu debian redhat windows',
    loadbalancer: 'haproxy envoy traefik elb',
    browser: 'chrome google-chrome firefox safari chromium opera',
    code: 'github gitlab bitbucket vscode',
    search: 'elasticsearch opensearch algolia solr elastic',
    monitor: 'cloudwatch grafana prometheus datadog newrelic splunk sentry kibana jaeger nagios',
    warehouse: 'snowflake bigquery redshift databricks',
    'shield-key': 'okta auth0 keycloak cognito entra',
    vault: 'hashicorp hashicorp-vault',
    build: 'jenkins circleci travis terraform ansible argocd',
    payment: 'stripe paypal visa mastercard',
    chat: 'slack discord telegram whatsapp skype',
    ai: 'openai chatgpt gpt anthropic claude gemini llama mistral huggingface copilot',
    store: 'shopify magento woocommerce',
    component: 'react vue angular svelte nodejs python java golang rust php',
    mobile: 'android ios iphone',
    graph: 'graphdb',
    user: 'facebook twitter linkedin instagram youtube tiktok',
    design: 'figma adobe',
    document: 'notion confluence',
    inbox: 'gmail outlook',
    rules: 'jira trello asana',
  }).flatMap(([icon, brands]) => brands.split(' ').map((brand) => [brand, icon] as const)),
);

/** Brands whose name is also that of a thing, which a set may well draw. */
const THINGS = new Set(
  'apple caddy celery chroma claude elastic envoy gemini llama meta nomad notion opera pulsar python redshift safari sap snowflake stripe travis windows'.split(
    ' ',
  ),
);

/** Brands that sets without a mark in their names draw as logos: `mdi:redis`. */
const NAMED: ReadonlySet<string> = new Set([...GENERIC.keys()].filter((brand) => !THINGS.has(brand)));
