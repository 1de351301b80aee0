/** Names of vendors, brands and their products, and what to write instead. */
export interface Vendor {
  readonly en: string;
  readonly es: string;
  /** Names that are nothing else, in capitals or not. Patterns without flags. */
  readonly names?: readonly string[];
  /** Names that are words, too, in small letters: `azure`, `slack`. */
  readonly exact?: readonly string[];
}

/** Sorted by what is written instead. Open-source projects and protocols are no vendors. */
export const VENDORS: readonly Vendor[] = [
  { en: 'analytics database', es: 'base de datos analítica', names: ['BigQuery', 'Redshift', 'Synapse Analytics'] },
  { en: 'application server', es: 'servidor de aplicaciones', names: ['WebLogic', 'WebSphere', 'App Engine'] },
  { en: 'audit log', es: 'registro de auditoría', names: ['CloudTrail'] },
  {
    en: 'browser',
    es: 'navegador',
    names: ['Google Chrome', 'Internet Explorer', 'Microsoft Edge'],
    exact: ['Chrome', 'Safari'],
  },
  { en: 'cache', es: 'caché', names: ['ElastiCache'] },
  {
    en: 'CDN',
    es: 'CDN',
    names: ['Akamai', 'Azure Front Door', 'Cloud ?Front', 'Cloudflare'],
    exact: ['Fastly'],
  },
  {
    en: 'chat',
    es: 'chat',
    names: ['Microsoft Teams', 'MS Teams', 'WhatsApp'],
    exact: ['Discord', 'Slack', 'Telegram'],
  },
  {
    en: 'cloud provider',
    es: 'proveedor de nube',
    names: [
      'Alibaba Cloud',
      'Amazon Web Services',
      'AWS',
      'DigitalOcean',
      'GCP',
      'Google Cloud(?: Platform)?',
      'Heroku',
      'IBM Cloud',
      'Microsoft Azure',
      'Netlify',
      'Oracle Cloud',
      'Vercel',
    ],
    exact: ['Azure'],
  },
  {
    en: 'code host',
    es: 'repositorio de código',
    names: ['AWS CodeCommit', 'Azure Repos', 'BitBucket', 'GitHub', 'GitLab'],
  },
  {
    en: 'continuous integration',
    es: 'integración continua',
    names: [
      'Azure DevOps',
      'Azure Pipelines',
      'CircleCI',
      'Cloud Build',
      'CodeBuild',
      'CodePipeline',
      'GitHub Actions',
      'GitLab CI',
      'Travis CI',
    ],
  },
  { en: 'container registry', es: 'registro de contenedores', names: ['Docker Hub'], exact: ['ACR', 'ECR', 'GCR'] },
  { en: 'container service', es: 'servicio de contenedores', names: ['Cloud Run', 'Fargate'], exact: ['ECS'] },
  { en: 'customer management', es: 'gestión de clientes', names: ['HubSpot', 'Salesforce', 'Zendesk'] },
  { en: 'data platform', es: 'plataforma de datos', names: ['Databricks'], exact: ['Snowflake(?! [Ss]chema)'] },
  {
    en: 'directory service',
    es: 'servicio de directorio',
    names: ['Active Directory', 'Azure AD', 'Entra ID'],
  },
  { en: 'DNS', es: 'DNS', names: ['Azure DNS', 'Route ?53'] },
  {
    en: 'document database',
    es: 'base de datos de documentos',
    names: ['Cosmos ?DB', 'DocumentDB', 'Firebase', 'Firestore', 'MongoDB Atlas'],
  },
  {
    en: 'e-mail service',
    es: 'servicio de correo',
    names: ['Gmail', 'Mailchimp', 'Mailgun', 'SendGrid'],
    exact: ['Outlook'],
  },
  { en: 'enterprise system', es: 'sistema empresarial', names: ['NetSuite', 'ServiceNow'], exact: ['SAP', 'Workday'] },
  {
    en: 'event bus',
    es: 'bus de eventos',
    names: ['Azure Event Grid', 'EventBridge'],
  },
  {
    en: 'event stream',
    es: 'flujo de eventos',
    names: ['Azure Event Hubs?', 'Confluent', 'Kinesis(?: Data)?(?: Streams?| Firehose)?'],
    exact: ['MSK'],
  },
  {
    en: 'function',
    es: 'función',
    names: ['AWS Lambda', 'Azure Functions?', 'Google Cloud Functions?', 'Lambda@Edge'],
    exact: ['(?<![Aa]rquitectura )Lambda(?! (?:[Aa]rchitecture|[Cc]alculus|[Ee]xpressions?|[Tt]erms?))'],
  },
  {
    en: 'identity provider',
    es: 'proveedor de identidad',
    names: ['Auth0', 'Cognito', 'Okta', 'OneLogin', 'Ping Identity'],
  },
  { en: 'infrastructure as code', es: 'infraestructura como código', names: ['CloudFormation'] },
  {
    en: 'IT company',
    es: 'empresa',
    exact: [
      'Alibaba',
      'Amazon',
      'Apple',
      'Google',
      'HashiCorp',
      'IBM',
      'Microsoft',
      'Netflix',
      'Red Hat',
      'Tencent',
      'VMware',
    ],
  },
  { en: 'key management', es: 'gestión de claves', names: ['AWS KMS', 'Azure Key Vault', 'Cloud KMS'] },
  { en: 'key-value store', es: 'almacén de clave y valor', names: ['Bigtable', 'Dynamo ?DB'] },
  {
    en: 'load balancer',
    es: 'balanceador de carga',
    names: ['AWS ALB', 'AWS NLB', 'Elastic Load Balanc(?:er|ing)'],
    exact: ['ELB'],
  },
  {
    en: 'language model',
    es: 'modelo de lenguaje',
    names: ['Anthropic', 'ChatGPT', 'Google Gemini', 'OpenAI'],
    exact: ['Claude', 'Copilot', 'GPT(?:-[0-9][0-9a-z.]*)?'],
  },
  { en: 'machine learning service', es: 'servicio de aprendizaje automático', names: ['SageMaker', 'Vertex AI'] },
  {
    en: 'managed Kubernetes',
    es: 'Kubernetes administrado',
    names: ['Google Kubernetes Engine', 'OpenShift'],
    exact: ['AKS', 'EKS', 'GKE'],
  },
  {
    en: 'monitoring',
    es: 'monitoreo',
    names: ['Azure Monitor', 'CloudWatch', 'Datadog', 'Dynatrace', 'New Relic', 'PagerDuty', 'Splunk'],
  },
  {
    en: 'object storage',
    es: 'almacenamiento de objetos',
    names: ['Azure Blob(?: Storage)?', 'Google Cloud Storage'],
    exact: ['GCS', 'S3'],
  },
  {
    en: 'office suite',
    es: 'suite de oficina',
    names: ['Google Workspace', 'Microsoft 365', 'Office 365', 'Power ?BI', 'SharePoint'],
    exact: ['Excel', 'Tableau'],
  },
  {
    en: 'payment provider',
    es: 'proveedor de pagos',
    names: ['Adyen', 'American Express', 'Apple Pay', 'Google Pay', 'Klarna', 'Mastercard', 'PayPal'],
    exact: ['Stripe'],
  },
  { en: 'phone', es: 'teléfono', names: ['iPads?', 'iPhones?'] },
  { en: 'project tracker', es: 'gestor de tareas', names: ['Asana', 'Atlassian', 'Jira', 'Trello'] },
  {
    en: 'queue',
    es: 'cola',
    names: ['Azure Queue(?: Storage)?', 'Azure Service Bus'],
    exact: ['SQS'],
  },
  {
    en: 'relational database',
    es: 'base de datos relacional',
    names: ['Amazon Aurora', 'Azure SQL(?: Database)?', 'Cloud SQL', 'Cloud Spanner', 'Oracle D(?:atabase|B)'],
    exact: ['RDS', 'SQL Server'],
  },
  { en: 'serverless workflow', es: 'flujo de trabajo', names: ['AWS Step Functions?', 'Azure Logic Apps?'] },
  {
    en: 'social network',
    es: 'red social',
    names: ['Facebook', 'Instagram', 'LinkedIn', 'TikTok', 'YouTube'],
    exact: ['Twitter'],
  },
  { en: 'text message service', es: 'servicio de mensajes', names: ['Twilio'] },
  { en: 'topic', es: 'tema', names: ['Google Pub/Sub'], exact: ['SNS'] },
  { en: 'virtual machine', es: 'máquina virtual', names: ['Azure VM', 'Compute Engine', 'EC2'] },
];
