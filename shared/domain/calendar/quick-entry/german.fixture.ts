/** The same in German. */
export const germanLines = `
Abendessen mit Ana morgen 19 Uhr bis 22 im Rosso | Abendessen | 2026-10-16 19:00-22:00 | Ana | Rosso
Abendessen mit Ana morgen von 19 bis 22 Uhr im Rosso | Abendessen | 2026-10-16 19:00-22:00 | Ana | Rosso
morgen 19 Uhr Abendessen mit Ana und Ben | Abendessen | 2026-10-16 19:00-20:00~ | Ana und Ben |
Chor am Donnerstag 19:30-21:30 | Chor | 2026-10-22 19:30-21:30 | |
Chor Freitag 19.30 Uhr bis 21.30 Uhr | Chor | 2026-10-16 19:30-21:30 | |
Zahnarzt 15.10.2027 9:15 | Zahnarzt | 2027-10-15 09:15-10:15~ | |
Zahnarzt am 3. November um 9 | Zahnarzt | 2026-11-03 09:00~-10:00~ | |
Zahnarzt am 3.11. um 9 Uhr | Zahnarzt | 2026-11-03 09:00-10:00~ | |
Zahnarzt 3.11. 9:00 | Zahnarzt | 2026-11-03 09:00-10:00~ | |
Zahnarzt am 3.11. um 9.30 für eine halbe Stunde | Zahnarzt | 2026-11-03 09:30-10:00 | |
Mama anrufen heute um 12 | Mama anrufen | 2026-10-15 12:00~-13:00~ | |
Mittagessen mit Inge um 12:30 | Mittagessen | 12:30-13:30~ | Inge |
Mittagessen um 1 mit Inge | Mittagessen | 13:00~-14:00~ | Inge |
Frühstück um 8 im Luna | Frühstück | 08:00~-09:00~ | | Luna
Abendessen um 7 @ Rosso | Abendessen | 19:00~-20:00~ | | Rosso
Abendessen um 7 Uhr | Abendessen | 19:00~-20:00~ | |
Laufen um 7 Uhr | Laufen | 07:00-08:00~ | |
Laufen um 7 | Laufen | 07:00~-08:00~ | |
Kneipe heute Abend um 9 | Kneipe | 2026-10-15 21:00-22:00~ | |
Kino heute Abend | Kino | 2026-10-15 19:00-22:00~ | |
Spaziergang heute Nachmittag | Spaziergang | 2026-10-15 14:00-18:00~ | |
Sport morgen früh | Sport | 2026-10-16 09:00-12:00~ | |
Sport morgen früh um 6 | Sport | 2026-10-16 06:00-07:00~ | |
Kinder holen Freitagnachmittag 3 bis 4 | Kinder holen | 2026-10-16 15:00-16:00 | |
Freitagabend Feier bei Jo | Feier | 2026-10-16 19:00-22:00~ | | bei Jo
Feier Samstag 22 Uhr bis 2 Uhr nachts | Feier | 2026-10-17/2026-10-18 22:00-02:00 | |
Feier Samstag 22 Uhr bis 2 | Feier | 2026-10-17/2026-10-18 22:00-02:00 | |
Nachtdienst Montag 22:00-06:00 | Nachtdienst | 2026-10-19/2026-10-20 22:00-06:00 | |
Arbeit 9 Uhr bis 17 Uhr | Arbeit | 09:00-17:00 | |
Arbeit 9 Uhr bis 5 | Arbeit | 09:00-17:00~ | |
Arbeit von 9 bis 17 | Arbeit | 09:00-17:00 | |
Arbeit morgen 9-17 | Arbeit | 2026-10-16 09:00-17:00 | |
Treffen um halb acht | Treffen | 07:30~-08:30~ | |
Treffen um halb acht abends | Treffen | 19:30-20:30~ | |
Treffen um Viertel vor neun morgens | Treffen | 08:45-09:45~ | |
Treffen um dreiviertel sechs am Abend | Treffen | 17:45-18:45~ | |
Tee um vier | Tee | 16:00~-17:00~ | |
Tee um vier Uhr mit Ruth | Tee | 16:00~-17:00~ | Ruth |
Tee um 16 Uhr 15 | Tee | 16:15-17:15~ | |
Amsterdam von Freitag bis Sonntag | Amsterdam | 2026-10-16/2026-10-18 all-day | |
Amsterdam 23. Oktober bis 25. Oktober mit Ana | Amsterdam | 2026-10-23/2026-10-25 all-day | Ana |
Amsterdam vom 23.10. bis 25.10. | Amsterdam | 2026-10-23/2026-10-25 all-day | |
Anas Geburtstag am 2. Februar ganztägig | Anas Geburtstag | 2027-02-02 all-day | |
Urlaub morgen den ganzen Tag | Urlaub | 2026-10-16 all-day | |
Eltern besuchen nächsten Freitag | Eltern besuchen | 2026-10-16 | |
Eltern besuchen Freitag nächste Woche | Eltern besuchen | 2026-10-23~ | |
Yoga jeden Dienstag 18:00-19:30 | Yoga | 2026-10-20 18:00-19:30 weekly | |
Chor jeden Donnerstag um 19:30 | Chor | 2026-10-15 19:30-20:30~ weekly | |
Hund ausführen jeden Tag um 7 Uhr | Hund ausführen | 2026-10-15 07:00-08:00~ daily | |
Bericht fällig in 3 Tagen | Bericht fällig | 2026-10-18 | |
Zahnarzt in zwei Wochen um 10 Uhr | Zahnarzt | 2026-10-29 10:00-11:00~ | |
Flug übermorgen 6:05 | Flug | 2026-10-17 06:05-07:05~ | |
Flug am 20. um 6:05 | Flug | 2026-10-20 06:05-07:05~ | |
Miete am 1. | Miete | 2026-11-01 | |
vielleicht Abendessen mit Ana morgen | Abendessen | 2026-10-16 maybe | Ana |
Sonntag, 18. Oktober Brunch 11 Uhr mit Inge, im Luna | Brunch | 2026-10-18 11:00-12:00~ | Inge | Luna
2026-12-24 18:00 Weihnachten mit Eltern zu Hause | Weihnachten | 2026-12-24 18:00-19:00~ | Eltern | zu Hause
Wandern in der Heide am Samstag | Wandern | 2026-10-17 | | Heide
Tagung in Berlin morgen 15-17 Uhr | Tagung | 2026-10-16 15:00-17:00 | | Berlin
3 Äpfel kaufen | 3 Äpfel kaufen | | |
Kapitel 7-10 lesen | Kapitel 7-10 lesen | | |
so ist es | so ist es | | |
fünf bis zehn Leute | fünf bis zehn Leute | | |
morgen | | 2026-10-16 | |
19 Uhr | | 19:00-20:00~ | |
Abendessen bis 22 Uhr | Abendessen | -22:00 | |
Film morgen 20 Uhr zwei Stunden lang | Film | 2026-10-16 20:00-22:00 | |
Film morgen 20 Uhr für 1,5 Stunden | Film | 2026-10-16 20:00-21:30 | |
31. Februar Feier | 31. Februar Feier | | |
Zug Sonntag 25. Oktober 2:30 | Zug | 2026-10-25 02:30~-03:30~ | |
Zug am 28.3.2027 um 02:30 | Zug | 2027-03-28 02:30~-03:30~ | |
Abendessen beim Griechen am Sa um 20 Uhr | Abendessen | 2026-10-17 20:00-21:00~ | | Griechen
`;
