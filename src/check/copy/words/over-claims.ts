/** A claim that no picture can prove, as a pattern in small letters, and what to write instead. */
export interface OverClaim {
  readonly claim: string;
  readonly instead: string;
}

export const OVER_CLAIMS: { readonly en: readonly OverClaim[]; readonly es: readonly OverClaim[] } = {
  en: [
    {
      claim: '100 ?% (?:accurate|available|compliant|private|protected|reliable|safe|secure|security|uptime)',
      instead: 'say what is done: "encrypted in transit"',
    },
    {
      claim: '(?:absolute|complete|perfect|total|ultimate) (?:protection|safety|security)',
      instead: 'say what is done: "encrypted in transit"',
    },
    {
      claim: '(?:absolutely|completely|entirely|fully|perfectly|totally) (?:safe|secured?)',
      instead: 'say what is done: "encrypted in transit"',
    },
    { claim: '(?:bank|government|military|nsa)[- ]grade', instead: 'name the algorithm: "AES-256"' },
    { claim: '(?:completely|fully|100 ?%) compliant', instead: 'name the rules it follows: "follows PCI DSS 4.0"' },
    { claim: 'audited', instead: '"logged" where actions are recorded; otherwise leave it out' },
    { claim: 'bullet-?proof', instead: '"resilient"' },
    { claim: "can(?:no|')t (?:be )?(?:broken|bypassed|cracked|fail|hacked)", instead: '"resists" and what it resists' },
    { claim: 'cannot (?:be )?(?:broken|bypassed|cracked|fail|hacked)', instead: '"resists" and what it resists' },
    { claim: 'fool-?proof', instead: '"hard to misuse"' },
    { claim: 'guaranteed', instead: '"designed to" and the aim; for queues "at-least-once delivery"' },
    { claim: 'guarantees? (?:absolute|complete|full|privacy|safety|security|total)', instead: '"helps to protect"' },
    { claim: '(?:hack|hacker|tamper)-?proof', instead: '"tamper-evident" or "hardened"' },
    { claim: 'impenetrable', instead: '"hardened"' },
    { claim: 'impossible to (?:break|bypass|crack|hack)', instead: '"hard to" and for whom' },
    { claim: 'never fails', instead: '"fails over" and to what' },
    { claim: '(?:the )?most secure', instead: 'say what protects it' },
    { claim: 'risk-free', instead: '"low-risk"' },
    { claim: 'un(?:breakable|crackable|hackable)', instead: '"hardened"' },
    { claim: 'zero[- ]risk', instead: '"low risk"' },
  ],
  es: [
    {
      claim: '(?:100 ?% )(?:confiable|conforme|disponible|fiable|privad[oa]s?|protegid[oa]s?|segur[oa]s?)',
      instead: 'say what is done: "cifrado en tránsito"',
    },
    {
      claim: '(?:absolutamente|completamente|plenamente|totalmente) segur[oa]s?',
      instead: 'say what is done: "cifrado en tránsito"',
    },
    {
      claim: '(?:absolutamente|completamente|plenamente|totalmente) conformes?',
      instead: 'name the rules it follows: "sigue PCI DSS 4.0"',
    },
    { claim: '(?:cumplimiento total|pleno cumplimiento)', instead: 'name the rules it follows: "sigue PCI DSS 4.0"' },
    {
      claim: '(?:protección|seguridad) (?:absoluta|completa|perfecta|total)',
      instead: 'say what is done: "cifrado en tránsito"',
    },
    { claim: '(?:de )?(?:grado|nivel) (?:bancario|militar)', instead: 'name the algorithm: "AES-256"' },
    { claim: 'a prueba de (?:balas|hackers|manipulaci(?:ón|ones)|todo)', instead: '"reforzado"' },
    { claim: 'auditad[oa]s?', instead: '"registrado" where actions are recorded; otherwise leave it out' },
    { claim: 'garantizad[oa]s?', instead: '"diseñado para" and the aim; for queues "entrega al menos una vez"' },
    { claim: 'garantizan? (?:la seguridad|la privacidad|seguridad|privacidad)', instead: '"ayuda a proteger"' },
    { claim: 'imposibles? de (?:hackear|romper|vulnerar)', instead: '"difícil de" and for whom' },
    { claim: 'impenetrables?', instead: '"reforzado"' },
    { claim: 'inhackeables?', instead: '"reforzado"' },
    { claim: 'inquebrantables?', instead: '"reforzado"' },
    { claim: 'inviolables?', instead: '"con sello de integridad"' },
    { claim: 'irrompibles?', instead: '"reforzado"' },
    { claim: '(?:l[oa]s? )más segur[oa]s?', instead: 'say what protects it' },
    { claim: '(?:libre de riesgos?|sin riesgos?(?! de)|riesgo cero|cero riesgos?)', instead: '"de bajo riesgo"' },
    { claim: 'nunca falla', instead: 'say what it fails over to' },
  ],
};

/** Words that turn a claim into its opposite. */
export const NEGATIONS = {
  en: [
    "[a-z]+n['’]t",
    'cannot',
    'hardly',
    'neither',
    'never',
    'no',
    'nor',
    'not(?! only)',
    'nothing',
    'rarely',
    'without',
  ],
  es: ['jamás', 'nada', 'ni', 'ningún', 'ninguna', 'no(?! s[oó]lo)', 'nunca', 'sin', 'tampoco'],
};
