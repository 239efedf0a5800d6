/**
 * Lines as people type them, on Thursday, 15 October 2026 in Berlin: line | title | when | with | where.
 * `~` after a time: read so, and named as something that could be meant otherwise.
 */
export const englishLines = `
dinner with Ana tomorrow 7pm till 10 at Rosso | dinner | 2026-10-16 19:00-22:00 | Ana | Rosso
Dinner with Ana tomorrow from 7pm to 10pm at Rosso | Dinner | 2026-10-16 19:00-22:00 | Ana | Rosso
tomorrow 7pm dinner with Ana and Ben | dinner | 2026-10-16 19:00-20:00~ | Ana and Ben |
choir on Thursday 19:30-21:30 | choir | 2026-10-22 19:30-21:30 | |
choir Friday 7:30pm - 9:30pm | choir | 2026-10-16 19:30-21:30 | |
dentist 15/10/2027 9:15am | dentist | 2027-10-15 09:15-10:15~ | |
dentist 3 November at 9 | dentist | 2026-11-03 09:00~-10:00~ | |
dentist Nov 3rd at 9am for 30 minutes | dentist | 2026-11-03 09:00-09:30 | |
call mum today at noon | call mum | 2026-10-15 12:00-13:00~ | |
lunch with Inge at 12:30 | lunch | 12:30~-13:30~ | Inge |
lunch at 1 with Inge | lunch | 13:00~-14:00~ | Inge |
breakfast at 8 at Luna | breakfast | 08:00~-09:00~ | | Luna
supper at 8 @ Rosso | supper | 20:00~-21:00~ | | Rosso
run at 7 | run | 07:00~-08:00~ | |
drinks tonight at 9 | drinks | 2026-10-15 21:00-22:00~ | |
cinema tonight | cinema | 2026-10-15 19:00-22:00~ | |
walk this afternoon | walk | 2026-10-15 14:00-18:00~ | |
gym tomorrow morning | gym | 2026-10-16 09:00-12:00~ | |
gym tomorrow morning at 6 | gym | 2026-10-16 06:00-07:00~ | |
pick up kids Friday afternoon 3 to 4 | pick up kids | 2026-10-16 15:00-16:00 | |
Friday night party at Jo's | party | 2026-10-16 19:00-22:00~ | | Jo's
party Saturday 10pm until 2am | party | 2026-10-17/2026-10-18 22:00-02:00 | |
party Saturday 10pm till 2 | party | 2026-10-17/2026-10-18 22:00-02:00 | |
night shift Monday 22:00-06:00 | night shift | 2026-10-19/2026-10-20 22:00-06:00 | |
work 9am till 5 | work | 09:00-17:00~ | |
work 9 to 5pm | work | 09:00-17:00 | |
work tomorrow 9-5 | work | 2026-10-16 09:00~-17:00~ | |
meeting at half past seven | meeting | 07:30~-08:30~ | |
meeting at quarter to nine in the morning | meeting | 08:45-09:45~ | |
meeting at ten to six in the evening | meeting | 17:50-18:50~ | |
tea at four | tea | 16:00~-17:00~ | |
tea at 4 o'clock with Ruth | tea | 16:00~-17:00~ | Ruth |
Amsterdam from Friday till Sunday | Amsterdam | 2026-10-16/2026-10-18 all-day | |
Amsterdam 23 October to 25 October with Ana | Amsterdam | 2026-10-23/2026-10-25 all-day | Ana |
birthday of Ana on 2 February all day | birthday of Ana | 2027-02-02 all-day | |
holiday all day tomorrow | holiday | 2026-10-16 all-day | |
visit parents next Friday | visit parents | 2026-10-23~ | |
visit parents this Friday | visit parents | 2026-10-16 | |
yoga every Tuesday 18:00-19:30 | yoga | 2026-10-20 18:00-19:30 weekly | |
choir every Thursday at 7:30pm | choir | 2026-10-15 19:30-20:30~ weekly | |
walk the dog every day at 7am | walk the dog | 2026-10-15 07:00-08:00~ daily | |
report due in 3 days | report due | 2026-10-18 | |
dentist in two weeks at 10am | dentist | 2026-10-29 10:00-11:00~ | |
flight the day after tomorrow 6:05am | flight | 2026-10-17 06:05-07:05~ | |
flight on the 20th at 6:05am | flight | 2026-10-20 06:05-07:05~ | |
rent on the 1st | rent | 2026-11-01 | |
maybe dinner with Ana tomorrow | dinner | 2026-10-16 maybe | Ana |
Sunday 18 October brunch 11am with Inge, at Luna | brunch | 2026-10-18 11:00-12:00~ | Inge | Luna
2026-12-24 18:00 Christmas with parents at home | Christmas | 2026-12-24 18:00-19:00~ | parents | home
dinner at the Rosso tomorrow | dinner | 2026-10-16 | | Rosso
hike in the Harz on Saturday | hike | 2026-10-17 | | Harz
conference in Berlin 3-5pm tomorrow | conference | 2026-10-16 15:00-17:00 | | Berlin
interested in music | interested in music | | |
buy 3 apples | buy 3 apples | | |
read chapters 7-10 | read chapters 7-10 | | |
march on | march on | | |
talk about the may queen | talk about the may queen | | |
five to ten people coming | five to ten people coming | | |
bring sun cream | bring sun cream | | |
tomorrow | | 2026-10-16 | |
7pm | | 19:00-20:00~ | |
dinner until 10pm | dinner | -22:00 | |
film tomorrow 8pm for two hours | film | 2026-10-16 20:00-22:00 | |
film tomorrow 8pm for an hour | film | 2026-10-16 20:00-21:00 | |
lesson for 90 min at 4pm | lesson | 16:00-17:30 | |
31 February party | 31 February party | | |
party 29 February | party | 2028-02-29 | |
train Sunday 25 October 2:30am | train | 2026-10-25 02:30~-03:30~ | |
Friday, 16 October, dinner | dinner | 2026-10-16 | |
sat at home | sat | | | home
`;
