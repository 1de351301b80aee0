/** What boxes are: a name in capitals that has one of these words for its head is the name of a box. In small letters. */
export const COMPONENTS = {
  en: 'agent api app application backend balancer broker browser bucket bus cache client cluster collector console controller cron dashboard database db endpoint engine firewall frontend function gateway hub lake lambda ledger microservice module node pipeline platform portal processor proxy queue registry repository resolver router scheduler sensor server service sidecar store storage stream subscriber system terminal topic vault warehouse worker'.split(
    ' ',
  ),
  es: 'agente almacén api aplicación balanceador base bodega broker bus caché cliente clúster cola consola controlador cortafuegos depósito función lago microservicio módulo motor navegador nodo orquestador panel pasarela plataforma portal procesador proxy registro repositorio resolutor servicio servidor sistema sensor terminal tema'.split(
    ' ',
  ),
};
