/** Words that engineers say among themselves, in small letters; `*` at the end stands for any ending. */
export const JARGON = {
  en: 'ack* aggregat* append-only async* backoff backpressure blob broker* canary checksum* churn cluster* commit container* cron daemon* dead-letter debounc* denylist* deserial* dispatch* endpoint* ephemeral etcd eventual* failover fan-out flush* fork hash* header* hook* hydrat* idempot* immutable ingress egress instantiat* jitter jti kernel key-value kubelet lambda latency lock* manifest* marshal* metadata middleware mutex namespace* nonce observab* orchestrat* ORM parse* partition* payload* persist* pod* polling prefetch* primitive* provision* proxy proxies queue* ReplicaSet* redirect* refactor* reindex* replica* repo repos repositor* resolver* retries runtime* sandbox* schema* serial* shard* sidecar* snapshot* socket* stateful stateless stdout subnet* syscall* telemetry tenant* thread* throttl* throughput timeout* token* transcript trace* tuple* upsert* verifier webhook* worker* YAML'
    .toLowerCase()
    .split(' '),
  es: 'ack agregad* asíncron* backend broker* caché* cola* clúster* commit* contenedor* cron daemon* deserializ* despachador* endpoint* espacio-de-nombres etcd failover fragment* frontend hash* idempoten* inmutable* instanci* latencia lambda* manifiesto* metadato* middleware mutex nodo* nonce observab* orquest* particion* payload* persist* pod* proxy proxies réplica* runtime* sandbox* serializ* shard* sidecar* snapshot* socket* subred* telemetría tenant* throttling throughput timeout* token* traza* webhook* worker*'.split(
    ' ',
  ),
};

/** Abbreviations that everybody knows. */
export const PLAIN_ABBREVIATIONS =
  'AI CEO CV EU FAQ GPS HR IA ID IDs IT OK PC PDF PIN QR RRHH SMS TV UE UK US USA USB VIP'.split(' ');
