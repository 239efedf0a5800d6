import type { GuardedWords } from './topics.ts';
import { gap, near, wordPattern } from '../word-pattern.ts';

const device =
  'm[oó]vil(?:es)?|celular(?:es)?|tel[eé]fonos?|ordenador(?:es)?|computadoras?|port[aá]til(?:es)?|tablets?|dispositivos?|mensajes|chats?|correos?|e-?mails?|buz[oó]n|whats ?app|instagram|facebook|redes sociales|cuentas|historial(?:es)?';
const people =
  'amig[oa]s?|amistades|familia|familiares|madre|padre|padres|herman[oa]s?|compañer[oa]s?|otr[oa]s (?:hombres|mujeres|personas)|nadie|colegas?';

/** Spanish words for each guarded topic. */
export const spanish: GuardedWords = {
  tracking: wordPattern(
    'gps',
    'ubicaci[oó]n(?:es)?',
    '(?:geo)?localizaci[oó]n|geolocaliz\\p{L}*|(?:geo)?localizador(?:es)?|localizar(?:te|me|l[oae]|nos)',
    'rastre\\p{L}*',
    'air ?tags?',
    'vigil(?:a|ar|as|an|o|amos|arte|arme|arl[oa]|ancia|ado|ada)|espiar\\p{L}*|espía\\p{L}*|paradero',
    `(?:siempre|en todo momento|a cada hora|cada hora)${gap(3)}d[oó]nde (?:est[aá]s|estoy|est[aá]|estamos)`,
    `(?:fotos?|capturas?)${gap(4)}d[oó]nde (?:est[aá]s|estoy|est[aá])`,
  ),
  passwords: wordPattern(
    'contraseñas?|contrasenas?',
    '(?:mis?|tus?|sus?|nuestras?|las?) claves?|claves? (?:de|del) (?:acceso|m[oó]vil|celular|tel[eé]fono|correo|wifi|banco|cuenta)',
    'pins?|c[oó]digos? (?:de acceso|de desbloqueo|pin)|patr[oó]n de desbloqueo|credenciales|face ?id|huella (?:dactilar|digital)',
  ),
  devices: wordPattern(
    near(
      'revis\\p{L}*|registr(?:ar|a|o|as|amos)|inspeccion\\p{L}*|acceso|acceder|accede|desbloque\\p{L}*|mostrar\\p{L}*|muestr\\p{L}*|enseñ\\p{L}*|entreg\\p{L}*|husme\\p{L}*',
      device,
      4,
    ),
    `(?:leer|leo|lee|lees|leemos|mirar|miro|mira|miras|ver|veo|ve)${gap(0)}(?:tus?|sus?|los|las|el|la)(?:${gap(1)}|\\s+)(?:mensajes|chats?|correos?|e-?mails?|whats ?app|cuentas|historial|(?:m[oó]vil|celular|tel[eé]fono) (?:del|de) otr[oa])`,
    `(?:mirar|miro|mira|miras|ver|veo|ve) (?:tu|su) (?:${device})`,
  ),
  isolation: wordPattern(
    `(?:no|nunca|sin|dejar de|dejo de|dejas de|deja de|evitar|evito)${gap(4)}(?:ver|veo|ves|vea|veas|hablar|hablo|hablas|hables|hable|quedar|quedo|quedas|quedes|visitar|visito|visitas|visites|escribir|escribo|escribes|escribas|contactar|contacto|salir|salgo|sales|salgas|llamar|llamo|llamas|llames)(?:${gap(4)}|\\s+)(?:${people})`,
    'pedir(?:te|me|le)? permiso|pid[oe]s? permiso|(?:con|sin) (?:mi|tu|su) permiso',
    `(?:cortar|corto|cortas|romper)${gap(2)}(?:contacto|relaci[oó]n)${gap(3)}(?:${people})`,
    'no (?:salir|salgo|salgas|sales) (?:de casa|sol[oa])',
  ),
  money: wordPattern(
    near(
      'control\\p{L}*|entreg\\p{L}*|administr\\p{L}*|justific\\p{L}*|aprob\\p{L}*|aprueb\\p{L}*|permiso|rendir cuentas|acceso|mostrar\\p{L}*|muestr\\p{L}*|enseñ\\p{L}*',
      'dinero|sueldo|salario|n[oó]mina|cuenta bancaria|cuentas bancarias|tarjetas?|gastos|compras|ahorros|recibos',
      4,
    ),
    'paga semanal|extractos? (?:bancarios?|de cuenta)',
    `(?:preguntar|pregunto|preguntas)${gap(3)}antes de${gap(2)}(?:comprar|gastar)`,
  ),
  sex: wordPattern(
    'sexo|sexual(?:es|mente|idad)?|sexting',
    'hac(?:er|emos|es) el amor|relaciones [ií]ntimas|fotos? [ií]ntimas?|d[eé]bito conyugal|deber(?:es)? conyugal(?:es)?',
    'acostar(?:se|nos|me|te)(?: con)?|acuesto con|acuestas con',
    'porno\\p{L}*|masturb\\p{L}*|desnud[oa]s?',
  ),
};
