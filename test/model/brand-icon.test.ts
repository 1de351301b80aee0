import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../../src/icons/parse-catalogue.ts';
import { parseIconSet } from '../../src/icons/parse-icon-set.ts';
import { brandIcon } from '../../src/model/brand-icon.ts';

const namesOf = (set: string) => {
  const { icons, aliases = {} } = parseIconSet(readFileSync(`node_modules/@iconify-json/${set}/icons.json`, 'utf8'));
  return [...Object.keys(icons), ...Object.keys(aliases)].map((name) => `${set}:${name}`);
};

describe('logos', () => {
  it.each([
    ...[
      'logos:aws',
      'LOGOS:AWS',
      ' logos : aws ',
      'logos／aws',
      'ｌｏｇｏｓ:aws',
      'logos/aws',
      'simple_icons:redis',
      'devicon-plain:go',
    ],
    ...[
      'skill-icons:ts',
      'cib:x',
      'fa-brands:x',
      'fa6-brands:x',
      'fa7-brands:x',
      'bxl:x',
      'brandico:x',
      'vscode-icons:file-type-x',
    ],
    ...[
      'cryptocurrency:btc',
      'cryptocurrency-color:btc',
      'token-branded:eth',
      'tabler:brand-docker',
      'tabler:Brand Docker',
    ],
    ...[
      'ph:github-logo',
      'ph:figma-logo-fill',
      'ph:gitlab-logo-simple',
      'lucide:chrome',
      'lucide:GitLab',
      'tabler:xbox-a',
    ],
    ...[
      'aws',
      'AWS',
      'docker',
      'Docker',
      'docker logo',
      'aws-lambda',
      'google_cloud',
      'kafka',
      'do\u200bcker',
      './aws.svg',
      '../x/Docker-logo.svg',
    ],
    ...[
      'mdi:aws',
      'mdi:google-cloud',
      'ri:google-fill',
      'bi:google',
      'ant-design:aws-outlined',
      'mdi:kubernetes',
      'mdi:redis',
      'aws-icons:queue',
    ],
    ...[
      './aws-lambda.svg',
      './icons/Amazon_S3.svg',
      './google-cloud-storage.svg',
      './stripe-logo.svg',
      './logo-aws.svg',
      './github-mark.svg',
    ],
    ...['ec2', 'eks', 'sns', 'cloudfront', 'eventbridge', 'route53', 'fargate'],
  ])('%s', (name) => {
    expect(brandIcon(name)?.generic).toMatch(/^[a-z-]+$/);
  });

  it('of open sets are all told by name', () => {
    const all = ['lucide', 'ph', 'tabler'].flatMap(namesOf);
    const marks = all.filter((name) => /:brand-|-logo/.test(name));
    expect(marks.length).toBeGreaterThan(500);
    expect(marks.filter((name) => brandIcon(name) === undefined)).toEqual([]);
  });

  it.each([
    'lucide:apple',
    'lucide:pocket-knife',
    'tabler:ironing-steam',
    'tabler:server-2',
    'ph:cloud',
    './scanner.svg',
    './acme.svg',
    './acme-logo.svg',
    './docker-host.svg',
    'mdi:apple',
    'lucide:snowflake',
    'oauth',
  ])('are not %s', (name) => expect(brandIcon(name)).toBeUndefined());

  it('stand nowhere in the catalogue, and generic icons do', () => {
    const { icons } = parseCatalogue(readFileSync('icons/catalogue.json', 'utf8'));
    const words = icons.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(words.filter((word) => brandIcon(word) !== undefined)).toEqual([]);
    for (const logo of [
      'kafka',
      'redis',
      'postgres',
      's3',
      'okta',
      'figma',
      'jenkins',
      'jira',
      'neo4j',
      'gmail',
      'slack',
      'stripe',
      'openai',
      'cloudfront',
      'ec2',
      'eks',
      'eventbridge',
      'fargate',
      'route53',
      'sns',
    ])
      expect(words).toContain(brandIcon(logo)?.generic);
  });
});
