import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, wordList } from '../word-list.ts';

/** Written by hand for this project. */
export const summary: SummaryCues = {
  stopWords: wordList(`
    sr sra sres srta dr dra don doña
    a ahora al algo algunas algunos ante antes aquel aquella así aún aunque bajo bien cada casi como con contra cual cuales cuando cuanto de
    del desde después dijo donde dos durante e el él ella ellas ellos en entre era eran es esa esas ese eso esos esta está están estaba
    estas este esto estos fin fue fueron ha había habían han hasta hay haya hace hacer hacia la las le les lo los luego más me menos mi
    mientras mis mismo misma muy nada ni ningún ninguna no nos nosotros nuestra nuestro nuestros o os otra otras otro otros para pero poco
    por porque primer puede pueden pues que qué quien quienes se sea según ser será serán si sí sido siempre sin sino sobre solo sólo son
    su sus tal también tan tanto te tener tiene tienen toda todas todavía todo todos tras tu tus tuvo un una unas uno unos usted va vez y ya yo`),
  pronounOpenings: phraseList(`
    él, ella, ellos, ellas, este, esta, estos, estas, esto, ese, esa, esos, esas, eso, aquel, aquella, su, sus, le, les, ambos, ambas, dicho, dicha,
    dichos, dichas, el mismo, la misma, los mismos, en este sentido, en este contexto, por ello, para ello, con ello, por eso`),
  freeOpenings: phraseList(`
    esta semana, este mes, este año, esta mañana, esta tarde, esta noche, este lunes, este martes, este miércoles, este jueves, este viernes,
    este sábado, este domingo, estos días`),
  connectiveOpenings: phraseList(`
    pero, y, e, o, sin embargo, no obstante, además, asimismo, también, por tanto, por lo tanto, por consiguiente, así, así pues, entonces, luego,
    después, en cambio, por el contrario, por otra parte, por otro lado, por su parte, de hecho, en efecto, en consecuencia, finalmente,
    por último, por ejemplo, aun así, mientras tanto, al mismo tiempo, de este modo, igualmente, es decir`),
  innerConnectives: phraseList(`
    sin embargo, no obstante, en cambio, por su parte, a su vez, por el contrario`),
  pronounSubjects: phraseList(`
    él, ella, ellos, ellas, este último, esta última`),
  clauseOpenings: phraseList(`
    si, cuando, como, aunque, mientras, porque, dado que, una vez que, antes de que, después de que`),
  pronounSpeakers: phraseList(`
    dijo él, dijo ella, añadió, agregó`),
  boilerplate: phraseList(`
    todos los derechos reservados, más información, para más información, contacto de prensa, gabinete de prensa, suscríbase, boletín, síganos, aviso legal`),
  referralOpenings: phraseList(`
    lea también, lee también, leer también, véase también, más información, te puede interesar, vídeo, en imágenes`),
  bylineOpenings: phraseList(`
    por, foto, fotos, fuente, fuentes, redacción, publicado el, actualizado el, texto`),
  courtesies: phraseList(`
    fue recibido, fue recibida, fueron recibidos, se reunió con, agradeció, dio las gracias, dio la bienvenida`),
  announcements: phraseList(`
    anuncio que, les anuncio, he decidido, hemos decidido, hemos acordado, hemos aprobado, hemos firmado`),
  thanks: phraseList(`
    gracias, muchas gracias, muchísimas gracias, les doy las gracias, les agradezco`),
  salutations: phraseList(`
    buenos días, buenas tardes, buenas noches, bienvenidos, bienvenidas, señoras y señores`),
  vocatives: phraseList(`
    señora, señor, señoras, señores, estimado, estimada, estimados, estimadas, queridos, queridas, querido, querida, excelencia, excelencias, excelentísimo, excelentísima, amigos, amigas`),
  questionLabels: phraseList(`
    pregunta, preguntas, p, periodista, un periodista, una periodista, el público`),
  moderatorLabels: phraseList(`
    moderador, moderadora, presentador, presentadora, el moderador, la moderadora`),
  relativeDates: phraseList(`
    hoy, ayer, anteayer, mañana, pasado mañana, esta mañana, esta tarde, esta noche, esta semana, este mes, este año, la semana pasada, la próxima semana,
    el mes pasado, el próximo mes, el año pasado, el próximo año, este lunes, este martes, este miércoles, este jueves, este viernes, este sábado, este domingo`),
};
