import { describe, expect, test } from 'vitest';
import { guardedTopicsIn } from './guarded-topics.ts';
import type { GuardedTopic } from './topics.ts';

const touching: readonly (readonly [GuardedTopic, readonly string[]])[] = [
  [
    'tracking',
    [
      'We share our location with each other.',
      'You keep your live location on.',
      'I always know where you are at all times.',
      'You will be tracked on Saturdays.',
      'An AirTag stays in the car.',
      'Du teilst deinen Standort mit mir.',
      'Ich will jederzeit wissen, wo du bist.',
      'Die App überwacht das Auto.',
      'Compartes tu ubicación conmigo.',
      'Quiero saber siempre dónde estás.',
      'El coche lleva un localizador.',
    ],
  ],
  [
    'passwords',
    [
      'I give you my password.',
      'We know each other’s passcodes.',
      'Du kennst mein Passwort.',
      'Wir tauschen die PIN-Codes.',
      'Ich gebe dir die Zugangsdaten.',
      'Te doy mi contraseña.',
      'Compartimos las claves del móvil.',
    ],
  ],
  [
    'devices',
    [
      'You may look through my phone.',
      'I check your messages each evening.',
      'The phone lies unlocked on the table.',
      'You show me your phone when I ask.',
      'Du zeigst mir jeden Abend dein Handy.',
      'Ich darf deine Nachrichten lesen.',
      'Wir kontrollieren die Chats gemeinsam.',
      'Puedo revisar tu móvil.',
      'Me enseñas los mensajes cada noche.',
      'Leo tus correos los domingos.',
    ],
  ],
  [
    'isolation',
    [
      'You don’t see your friends alone.',
      'I will not talk to other men.',
      'You ask my permission to go out.',
      'Du triffst keine Freunde mehr ohne mich.',
      'Ich rede nicht mehr mit Kolleginnen, nur du darfst mit deiner Familie sprechen.',
      'Du fragst um Erlaubnis, bevor du gehst.',
      'No hablas más con tus amigas.',
      'Me pides permiso para salir.',
    ],
  ],
  [
    'money',
    [
      'You hand over your salary each month.',
      'I approve your spending.',
      'You get an allowance.',
      'Du gibst mir dein Gehalt, und ich kontrolliere das Geld.',
      'Du bekommst Taschengeld.',
      'Ich sehe die Kontoauszüge.',
      'Me entregas tu sueldo.',
      'Tienes que justificar los gastos.',
    ],
  ],
  [
    'sex',
    [
      'We have sex once a week.',
      'I will not sleep with anyone else.',
      'No porn in this house.',
      'Wir schlafen einmal in der Woche miteinander; Sex gehört dazu.',
      'Keine Pornos.',
      'Hacemos el amor los viernes.',
      'Tenemos relaciones sexuales cuando quieras.',
    ],
  ],
];

const calm = [
  '',
  'If a plan changes, we say so before the old time has passed.',
  'When one of us is away overnight, we talk for ten minutes before sleep.',
  'At ten we have tea by the window. Both telephones are in the bread drawer until the cups are washed.',
  'We don’t look at our phones at dinner.',
  'I put my phone away after nine.',
  'I tell you where I’m going and when I’ll be back.',
  'We plan our spending together on the first of the month.',
  'We put money aside for a holiday.',
  'I keep track of my own tasks.',
  'Back on track by Monday.',
  'We read to each other before sleep.',
  'We visit your parents once a month.',
  'I sleep alone for now.',
  'On Sundays we see friends together.',
  'After ten at night I don’t talk about that spring.',
  'Wenn sich etwas ändert, sagen wir es vorher.',
  'Um zehn trinken wir Tee; die Telefone liegen in der Schublade.',
  'Sonntags besuchen wir Freunde.',
  'Ich sage dir, wohin ich gehe.',
  'Wir sprechen sechs Minuten lang, dann hört der andere zu.',
  'Si cambia un plan, lo decimos antes.',
  'Los domingos vemos a la familia.',
  'Te digo adónde voy y cuándo vuelvo.',
  'Un punto clave: escuchamos sin interrumpir.',
  'El móvil se queda en el cajón durante la cena.',
];

describe.each(touching)('%s', (topic, texts) => {
  test.each(texts)('is touched on by “%s”', (text) => {
    expect(guardedTopicsIn(text)).toContain(topic);
  });
});

test.each(calm)('“%s” touches on none', (text) => {
  expect(guardedTopicsIn(text)).toEqual([]);
});

test('letters that only look apart are read as words: soft hyphens, zero widths, curly signs, capitals', () => {
  const texts = ['PASS\u00ADWORD', 'pass\u200Bword', 'ＰＡＳＳＷＯＲＤ', 'each other’s passwords'];
  for (const text of texts) expect(guardedTopicsIn(text)).toEqual(['passwords']);
});

test('letters of every script are letters: a word inside a longer one is another word', () => {
  expect(guardedTopicsIn('Привет, pin, привет.')).toEqual(['passwords']);
  for (const text of ['Жpin', '密pin', 'pin９', 'ıpin']) expect(guardedTopicsIn(text)).toEqual([]);
});

test('twenty thousand characters of anything are read to the end', () => {
  const texts = [
    'your '.repeat(4_000),
    'not '.repeat(5_000),
    'a'.repeat(20_000),
    'nicht keine ohne '.repeat(1_200),
  ];
  for (const text of texts) expect(guardedTopicsIn(text)).toEqual([]);
});
