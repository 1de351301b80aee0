/** What boxes are: a name in capitals that has one of these words for its head is the name of a box. In small letters. */
export const COMPONENTS = {
  en: 'agent api app application backend balancer broker browser bucket bus cache client cluster collector console controller cron dashboard database db endpoint engine firewall frontend gateway hub lake lambda ledger microservice pipeline platform portal processor proxy queue registry repository resolver router scheduler sensor server service sidecar store storage stream subscriber terminal topic vault warehouse worker'.split(
    ' ',
  ),
  es: 'agente almacén api aplicación balanceador base bodega broker bus caché cliente clúster cola consola controlador cortafuegos depósito lago microservicio motor navegador nodo orquestador panel pasarela plataforma portal procesador proxy repositorio resolutor servicio servidor sensor terminal tema'.split(
    ' ',
  ),
};

/** Words that may stand before a name at the beginning of a sentence, and are no part of it. */
export const OPENINGS =
  'A After All An Any As At Before Both By Cada Con Cuando Desde Después Each El En Entonces Ese Este Every Finalmente Finally First For From If In Its La Las Later Los Luego Next No Now On Once One Only Optional Our Para Por Si Su Sus That The Their Then These This Those To Todo Todos Un Una Until Via When While With Your'.split(
    ' ',
  );
