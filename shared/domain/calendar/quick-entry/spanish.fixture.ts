/** The same in Spanish. */
export const spanishLines = `
cena con Ana mañana a las 7 de la tarde hasta las 10 en Rosso | cena | 2026-10-16 19:00-22:00 | Ana | Rosso
Cena con Ana mañana de 19 a 22 en Rosso | Cena | 2026-10-16 19:00-22:00 | Ana | Rosso
cena con ana mañana a las 19:00 en rosso | cena | 2026-10-16 19:00-20:00~ | ana | rosso
cena con Ana manana a las 8 | cena | 2026-10-16 20:00~-21:00~ | Ana |
coro el jueves 19:30-21:30 | coro | 2026-10-22 19:30-21:30 | |
coro el viernes de 19:30 a 21:30 | coro | 2026-10-16 19:30-21:30 | |
dentista 15/10/2027 a las 9:15 | dentista | 2027-10-15 09:15~-10:15~ | |
dentista el 3 de noviembre a las 9 | dentista | 2026-11-03 09:00~-10:00~ | |
dentista el 3 de noviembre de 2027 a las 9 de la mañana | dentista | 2027-11-03 09:00-10:00~ | |
dentista 3/11 09:30 durante media hora | dentista | 2026-11-03 09:30-10:00 | |
llamar a mamá hoy al mediodía | llamar a mamá | 2026-10-15 12:00-13:00~ | |
comida con Inés a las 14:30 | comida | 14:30-15:30~ | Inés |
comida a la una con Inés | comida | 13:00~-14:00~ | Inés |
desayuno a las 8 en Luna | desayuno | 08:00~-09:00~ | | Luna
cena a las 9 @ Rosso | cena | 21:00~-22:00~ | | Rosso
correr a las 7 de la mañana | correr | 07:00-08:00~ | |
correr a las 7 | correr | 07:00~-08:00~ | |
copas esta noche a las 11 | copas | 2026-10-15/2026-10-16 23:00-00:00~ | |
cine esta noche | cine | 2026-10-15 19:00-22:00~ | |
paseo esta tarde | paseo | 2026-10-15 14:00-18:00~ | |
gimnasio mañana por la mañana | gimnasio | 2026-10-16 09:00-12:00~ | |
gimnasio mañana por la mañana a las 6 | gimnasio | 2026-10-16 06:00-07:00~ | |
recoger a los niños el viernes por la tarde de 3 a 4 | recoger a los niños | 2026-10-16 15:00-16:00 | |
viernes noche fiesta en casa de Leo | fiesta | 2026-10-16 19:00-22:00~ | | en casa de Leo
fiesta el sábado a las 22:00 hasta las 2 de la madrugada | fiesta | 2026-10-17/2026-10-18 22:00-02:00 | |
fiesta el sábado a las 22:00 hasta las 2 | fiesta | 2026-10-17/2026-10-18 22:00-02:00 | |
turno de noche el lunes 22:00-06:00 | turno de noche | 2026-10-19/2026-10-20 22:00-06:00 | |
trabajo de 9 a 17 | trabajo | 09:00-17:00 | |
trabajo mañana 9-17 | trabajo | 2026-10-16 09:00-17:00 | |
reunión a las siete y media | reunión | 07:30~-08:30~ | |
reunión a las siete y media de la tarde | reunión | 19:30-20:30~ | |
reunión a las nueve menos cuarto de la mañana | reunión | 08:45-09:45~ | |
reunión a las seis y diez de la tarde | reunión | 18:10-19:10~ | |
reunión a las 8 y cuarto de la mañana | reunión | 08:15-09:15~ | |
té a las cuatro | té | 16:00~-17:00~ | |
té a las cuatro en punto con Ruth | té | 16:00~-17:00~ | Ruth |
Ámsterdam del viernes al domingo | Ámsterdam | 2026-10-16/2026-10-18 all-day | |
Ámsterdam del viernes hasta el domingo con Ana | Ámsterdam | 2026-10-16/2026-10-18 all-day | Ana |
Ámsterdam del 23 de octubre al 25 de octubre | Ámsterdam | 2026-10-23/2026-10-25 all-day | |
cumpleaños de Ana el 2 de febrero todo el día | cumpleaños de Ana | 2027-02-02 all-day | |
vacaciones mañana todo el día | vacaciones | 2026-10-16 all-day | |
visitar a mis padres el próximo viernes | visitar a mis padres | 2026-10-16 | |
visitar a mis padres el viernes que viene | visitar a mis padres | 2026-10-16 | |
yoga cada martes 18:00-19:30 | yoga | 2026-10-20 18:00-19:30 weekly | |
yoga todos los martes a las 18:00 | yoga | 2026-10-20 18:00-19:00~ weekly | |
coro cada jueves a las 19:30 | coro | 2026-10-15 19:30-20:30~ weekly | |
pasear al perro todos los días a las 7 de la mañana | pasear al perro | 2026-10-15 07:00-08:00~ daily | |
informe dentro de 3 días | informe | 2026-10-18 | |
dentista en dos semanas a las 10 de la mañana | dentista | 2026-10-29 10:00-11:00~ | |
vuelo pasado mañana 06:05 | vuelo | 2026-10-17 06:05-07:05~ | |
vuelo el 20 a las 06:05 | vuelo | 2026-10-20 06:05-07:05~ | |
alquiler el día 1 | alquiler | 2026-11-01 | |
quizás cena con Ana mañana | cena | 2026-10-16 maybe | Ana |
tal vez cine el sábado | cine | 2026-10-17 maybe | |
domingo 18 de octubre, brunch a las 11 de la mañana con Inés, en Luna | brunch | 2026-10-18 11:00-12:00~ | Inés | Luna
2026-12-24 18:00 Navidad con los abuelos en casa | Navidad | 2026-12-24 18:00-19:00~ | los abuelos | en casa
paseo en la sierra el sábado | paseo | 2026-10-17 | | sierra
congreso en Berlín mañana de 15 a 17 h | congreso | 2026-10-16 15:00-17:00 | | Berlín
clase en inglés | clase en inglés | | |
comprar 3 manzanas | comprar 3 manzanas | | |
leer capítulos 7-10 | leer capítulos 7-10 | | |
reunión de 3 personas | reunión de 3 personas | | |
ver el mar | ver el mar | | |
mañana | | 2026-10-16 | |
cena hasta las 22:00 | cena | -22:00 | |
película mañana a las 20:00 durante dos horas | película | 2026-10-16 20:00-22:00 | |
31 de febrero fiesta | 31 de febrero fiesta | | |
tren el domingo 25 de octubre a las 02:30 | tren | 2026-10-25 02:30~-03:30~ | |
`;
