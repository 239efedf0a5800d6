import type { GuardedWords } from './topics.ts';
import { gap, near, wordPattern } from '../word-pattern.ts';

const device =
  'phones?|mobiles?|cell ?phones?|laptops?|computers?|tablets?|devices?|messages|texts|dms?|chats?|e-?mails?|inbox(?:es)?|whatsapp|instagram|facebook|social media|accounts|(?:browser|search|call|chat) history|call logs?';
const whose = `your|each other's|the other's|his|her|their|one another's`;
const people =
  'friends?|family|mother|mum|mom|father|dad|parents|sisters?|brothers?|siblings|colleagues?|co-?workers?|other (?:men|women|people)|anyone|anybody|a (?:man|woman)|men|women';
const money =
  'money|salary|wages?|pay(?:check|cheque)?|bank (?:account|accounts|card|cards|statement|statements)|credit cards?|spending|expenses|purchases|receipts?|every (?:penny|cent|euro|pound|dollar)|savings';

/** English words for each guarded topic. Verbs of looking in, handing over and forbidding; not the bare nouns. */
export const english: GuardedWords = {
  tracking: wordPattern(
    'gps',
    'geo-?locat\\p{L}*',
    `(?:live|current|exact|${whose}|my|our|phone'?s?|share(?:d|s)?|sharing)(?:${gap(2)}|\\s+)locations?`,
    'locations? (?:on|shared|sharing|services|history)',
    'find my (?:phone|i?phone|device|friends)',
    'life ?360',
    'air ?tags?',
    'whereabouts',
    'track(?:s|ed|ing)? (?:you|me|him|her|us|them|each other|one another|where|your|my|our|the (?:phone|car))',
    '(?:be|being|is|are|am|get|gets|getting) tracked',
    'trackers?|tracking (?:app|device)s?',
    'spyware|stalkerware|surveil\\p{L}*|hidden cameras?',
    `(?:know|see|check)s?${gap(1)}where (?:you|i|he|she|we|the other) (?:are|am|is)(?:${gap(2)}|\\s+)(?:all times|any time|always|every (?:hour|minute))`,
    `(?:send|text|share)s?${gap(3)}(?:photos?|pictures?|selfies?|screenshots?)${gap(2)}where`,
  ),
  passwords: wordPattern(
    'pass-?words?|pass-?codes?|pass-?phrases?|pass ?keys?',
    'pin (?:codes?|numbers?)|pins',
    'log-?ins?|log ?in details|unlock codes?|unlock patterns?|credentials',
    'face ?id|touch ?id|finger-?prints?',
  ),
  devices: wordPattern(
    `(?:look(?:s|ed|ing)?|go(?:es|ing)?|scroll(?:s|ing)?|search(?:es|ing)?) through${gap(3)}(?:${device})`,
    `(?:inspect|search|unlock|access|hand over|give access to|show|open up)(?:s|es|ing)?${gap(3)}(?:${device})`,
    `(?:check|read|see|open|look at|look into)(?:s|ing)? (?:${whose})(?:${gap(2)}|\\s+)(?:${device})`,
    `(?:check|read|see|open|look at|look into)(?:s|ing)? (?:my|our) (?:messages|texts|dms?|chats?|e-?mails?|inbox|accounts|(?:browser|search|call|chat) history)`,
    `access to${gap(3)}(?:${device})`,
    `(?:${device})${gap(4)}(?:unlocked|open to|on demand|at any time|whenever)`,
  ),
  isolation: wordPattern(
    `(?:not|never|no longer|no more|don't|doesn't|won't|can't|cannot|mustn't|stop|stops|quit|avoid|without asking|without telling)${gap(3)}(?:see|seeing|meet|meeting|talk|talking|speak|speaking|contact|contacting|visit|visiting|call|calling|text|texting|message|messaging|write|writing|go out|going out|spend|spending|have contact|be alone)(?:${gap(3)}|\\s+)(?:${people})`,
    `(?:${whose}|my|our) permission|(?:ask|asks|need|needs|get|gets) permission|permission to (?:see|meet|go|leave|visit|call|speak|talk)`,
    `(?:cut|break|end)(?:s|ting|ing)?(?: off)?(?: all)? (?:contact|ties)(?: (?:with|to))?${gap(2)}(?:${people})`,
    "(?:not|never|mustn't|can't) leave the (?:house|flat|apartment)",
    'not (?:allowed )?(?:to )?go out (?:alone|without)',
  ),
  money: wordPattern(
    near(
      'controls?|controlling|hands? over|handing over|takes? over|approves?|approval|allows?|permission|account(?:s|ing)? for|justif(?:y|ies)|checks?|checking|show(?:s|ing)?|limits?|withholds?',
      money,
      4,
    ),
    'allowances?|pocket money',
    'bank statements?',
    `ask(?:s|ing)?${gap(3)}before${gap(2)}(?:buy|buying|spend|spending)`,
  ),
  sex: wordPattern(
    'sex|sexy|sexual|sexually|sexuality|sexting',
    'mak(?:e|es|ing) love|intercourse|physical intimacy|be intimate|intimate (?:photos?|pictures?|videos?)',
    'porn\\p{L}*|masturbat\\p{L}*|nudes?|nude photos?|naked',
    'sle(?:ep|eps|eping|pt) with (?:you|me|him|her|each other|one another|someone|anyone|others?|another)',
    'conjugal dut(?:y|ies)|marital dut(?:y|ies)',
  ),
};
