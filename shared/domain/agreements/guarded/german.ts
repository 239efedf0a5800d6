import type { GuardedWords } from './topics.ts';
import { gap, near, wordPattern } from '../word-pattern.ts';

const device =
  'handys?|telefone?|smartphones?|mobiltelefone?|laptops?|rechner|computer|tablets?|geräte?|nachrichten|chats?|chatverl(?:auf|äufe)|e-?mails?|mails?|postfach|whatsapp|instagram|facebook|konten|accounts?|browserverlauf|suchverlauf|anrufliste';
const people =
  'freunde?n?|freundin(?:nen)?|familie|mutter|vater|eltern|schwestern?|brüder|bruder|geschwistern?|kolleg\\p{L}*|andere[nr]? (?:männern?|frauen?|leuten?|menschen)|niemanden?|irgendjemand\\p{L}*';

/** German words for each guarded topic; the verb may stand before or after, as German has it. */
export const german: GuardedWords = {
  tracking: wordPattern(
    'gps(?:-?\\p{L}+)?',
    '\\p{L}*standort\\p{L}*|aufenthaltsort\\p{L}*',
    'geortet|orten|ortet|ortung\\p{L}*',
    'tracken|trackt|getrackt|tracking\\p{L}*|tracker',
    'air ?tags?',
    '\\p{L}*überwach\\p{L}*|ausspionier\\p{L}*|spionage\\p{L}*|spyware',
    `(?:jederzeit|immer|ständig|stündlich)${gap(3)}wo (?:du|ich|er|sie|wir|der andere|die andere)`,
    `(?:fotos?|bild(?:er)?|screenshots?)${gap(4)}wo (?:du|ich|er|sie|wir)`,
  ),
  passwords: wordPattern(
    '\\p{L}*pass-?w[oö]rt\\p{L}*|pass-?codes?|passphrasen?',
    '\\p{L}*kennw[oö]rt\\p{L}*',
    'pins?|pin-?\\p{L}+',
    'zugangsdaten|zugangscodes?|anmeldedaten|log-?ins?|entsperr(?:code|muster)\\p{L}*',
    'face ?id|fingerabdr[uü]ck\\p{L}*',
  ),
  devices: wordPattern(
    near(
      'kontrollier\\p{L}*|durchsuch\\p{L}*|durchseh\\p{L}*|durchsieht|durchzuseh\\p{L}*|einseh\\p{L}*|einsehbar|einsicht|überprüf\\p{L}*|zeig(?:t|st|en|e)?|vorzeig\\p{L}*|vorzuzeig\\p{L}*|herausgeb\\p{L}*|herauszugeb\\p{L}*|entsperr\\p{L}*|mitlesen|mitliest|zugriff|zugang|durchles\\p{L}*|offenleg\\p{L}*',
      device,
      4,
    ),
    `(?:les(?:en|e)|liest|schau\\p{L}*|seh(?:en|e)|sieht)${gap(1)}(?:in )?(?:dein|deine|deinem|deiner|sein|seine|seinem|ihr|ihre|ihrem|einander)\\p{L}*${gap(1)}(?:${device})`,
    `(?:dein|deine|deinem|sein|ihr|ihre)\\p{L}* (?:${device})${gap(3)}(?:lesen|liest|lese|ansehen|anschauen)`,
  ),
  isolation: wordPattern(
    `(?:nicht|nicht mehr|nie|nie mehr|niemals|keine?[nrm]?|ohne)${gap(4)}(?:${people})${gap(4)}(?:treff\\p{L}*|triff\\p{L}*|seh\\p{L}*|siehst|sieht|sprech\\p{L}*|sprich\\p{L}*|schreib\\p{L}*|kontakt\\p{L}*|besuch\\p{L}*|red\\p{L}*|anruf\\p{L}*|ausgeh\\p{L}*)`,
    `(?:treff\\p{L}*|triff\\p{L}*|seh\\p{L}*|siehst|sieht|sprech\\p{L}*|sprich\\p{L}*|schreib\\p{L}*|kontakt\\p{L}*|besuch\\p{L}*|red\\p{L}*|ruf\\p{L}*)${gap(4)}(?:keine?[nrm]?|nicht|nicht mehr|nie|niemals)${gap(4)}(?:${people})`,
    `(?:treff\\p{L}*|seh\\p{L}*|sprech\\p{L}*|schreib\\p{L}*|besuch\\p{L}*|red\\p{L}*)${gap(1)}(?:${people})${gap(2)}(?:nicht|nie|niemals)`,
    `kontakt\\p{L}*${gap(5)}(?:abbrech\\p{L}*|abbrich\\p{L}*|abzubrech\\p{L}*|verbiet\\p{L}*)`,
    '(?:um|deine|meine|seine|ihre|ohne) erlaubnis|erlaubnis (?:fragen|bitten|holen|einholen)',
    `(?:nicht|nie)${gap(2)}(?:alleine? )?(?:aus dem haus|die wohnung verlassen|ausgehen)`,
  ),
  money: wordPattern(
    near(
      'kontrollier\\p{L}*|abgeb\\p{L}*|abzugeb\\p{L}*|einteil\\p{L}*|zuteil\\p{L}*|genehmig\\p{L}*|verwalt\\p{L}*|rechenschaft|nachweis\\p{L}*|vorleg\\p{L}*|vorzuleg\\p{L}*|offenleg\\p{L}*|erlaub\\p{L}*|zugriff|zugang|einsicht|zeig\\p{L}*',
      'geld|gehalt|lohn|bankkonto|konto|bankkarten?|kreditkarten?|ausgaben|einkäufe|ersparnisse',
      4,
    ),
    'taschengeld|haushaltsgeld|kontoausz[uü]g\\p{L}*|kontovollmacht\\p{L}*|kassenb[oe]n\\p{L}*|quittung\\p{L}*',
    `frag(?:en|t|e|st)?${gap(4)}bevor${gap(4)}(?:kauf\\p{L}*|ausgeb\\p{L}*|ausgibt)`,
  ),
  sex: wordPattern(
    'sex|sexuell\\p{L}*|sexualität|sexting|sexleben',
    'geschlechtsverkehr|beischlaf|eheliche\\p{L}* pflicht\\p{L}*|intimverkehr|intim|intime\\p{L}* (?:fotos?|bilder)',
    'porno\\p{L}*|masturb\\p{L}*|selbstbefriedig\\p{L}*|nackt\\p{L}*',
    `schlaf(?:en|e|t)${gap(5)}mit ?einander`,
    '(?:mit ?einander|mit (?:mir|dir|ihm|ihr|anderen?|jemandem|niemandem)) (?:zu )?schl(?:afen|afe|äft|äfst)|miteinanderschlafen',
  ),
};
