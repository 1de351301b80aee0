import { quote } from '../diagnostics.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Icon, IconCatalogue } from '../icons/icon.ts';
import type { Fail } from './fail.ts';

/** Finds icons by name or alias, in any case; tells what is wrong with a name that is none. */
export type ResolveIcon = (name: string, pointer: string) => Icon | null;

/** The finder for one catalogue. */
export function buildResolveIcon({ icons }: IconCatalogue, fail: Fail): ResolveIcon {
  const byName = new Map<string, Icon>();
  for (const icon of icons) for (const alias of icon.aliases) if (!byName.has(alias)) byName.set(alias, icon);
  // Names win over aliases.
  for (const icon of icons) byName.set(icon.name, icon);
  const names = [...byName.keys()];
  return (name, pointer) => {
    const icon = byName.get(name.trim().toLowerCase());
    if (icon === undefined) fail({ ...explainIcon(name.trim(), names), pointer });
    return icon ?? null;
  };
}

function explainIcon(name: string, names: readonly string[]): Parameters<Fail>[0] {
  const plain = name.toLowerCase();
  const generic = GENERIC.get(plain.replace(/^.*[:/]/, '').replace(/^brand[-_]?/, ''));
  if (generic !== undefined || BRAND_SETS.test(plain) || /\bbrands?\b/.test(plain)) {
    return {
      rule: 'model/brand-icon',
      message: `${quote(name)} is the logo of a brand; logos are not drawn`,
      help: `use a generic icon such as "${generic ?? 'cloud'}"`,
    };
  }
  const near = didYouMean(plain.replace(/^.*[:/]/, '').replace(/\.svg$/, ''), names);
  if (/[:/\\]|\.svg$/.test(plain)) return sourceError(name, near);
  return {
    rule: 'model/unknown-icon',
    message: `there is no icon ${quote(name)}`,
    help: near === undefined ? 'run `whiteprint icons` for the list' : `did you mean "${near}"?`,
  };
}

const sourceError = (name: string, near: string | undefined): Parameters<Fail>[0] => ({
  rule: 'model/icon-source',
  message: `${quote(name)} is not in the catalogue; icons of other sets and files are not drawn in this release`,
  help: near === undefined ? 'choose a name from `whiteprint icons`' : `use "${near}" from the catalogue`,
});

/** Icon sets that consist of brands. */
const BRAND_SETS =
  /^(?:logos?|simple-icons|skill-icons|devicon(?:-plain)?|cib|fa6?-brands|fab|brandico|token-branded|cryptocurrency.*|vscode-icons)[:/]/;

/** Brands that authors ask for most, and what to draw instead. */
const GENERIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    cloud:
      'aws amazon amazon-web-services azure microsoft-azure gcp google-cloud google-cloud-platform cloudflare ibm-cloud',
    cluster: 'kubernetes k8s openshift',
    container: 'docker podman',
    database: 'postgres postgresql mysql mariadb mongodb oracle sqlserver dynamodb',
    cache: 'redis memcached valkey',
    stream: 'kafka apache-kafka kinesis',
    queue: 'rabbitmq sqs activemq',
    storage: 's3 aws-s3 gcs minio',
    function: 'lambda aws-lambda',
    server: 'nginx apache tomcat',
    browser: 'chrome firefox safari',
    code: 'github gitlab bitbucket',
    search: 'elasticsearch opensearch',
    monitor: 'grafana prometheus datadog',
    warehouse: 'snowflake bigquery redshift',
  }).flatMap(([icon, brands]) => brands.split(' ').map((brand) => [brand, icon] as const)),
);
