import type { SummaryCues } from '../summary-cues.ts';
import { phraseList, wordList } from '../word-list.ts';

/** Written by hand for this project. */
export const summary: SummaryCues = {
  stopWords: wordList(`
    sr sra dr dra
    a à ainda além algumas alguns ante antes ao aos apenas após as às assim até cada com como contra da das de dela dele deles depois desde
    dessa desse desta deste disse do dois dos durante e é ela elas ele eles em embora enquanto entre era eram essa essas esse esses esta está
    estão estas estava este estes eu faz fazer foi foram fosse há havia isso isto já la lhe mais mas me mesma mesmo meu minha muito na não nas nem
    nenhum nessa nesse nesta neste no nos nós nossa nosso num numa o os ou outra outras outro outros para pela pelas pelo pelos perante pode podem
    por porque pouco qual quais quando quanto que quem são se segundo seja sem sempre ser será serão seu seus si sido sobre sob sua suas
    também tão tem têm ter teve tinha toda todas todo todos um uma umas uns vai você`),
  pronounOpenings: phraseList(`
    ele, ela, eles, elas, este, esta, estes, estas, isto, esse, essa, esses, essas, isso, aquele, aquela, aquilo, seu, sua, seus, suas, o seu, a sua,
    os seus, as suas, ambos, ambas, o mesmo, a mesma, tal, tais, nesse sentido, neste contexto, para isso, por isso, com isso`),
  freeOpenings: phraseList(`
    esta semana, este mês, este ano, esta manhã, esta tarde, esta noite, esta segunda-feira, esta terça-feira, esta quarta-feira,
    esta quinta-feira, esta sexta-feira, este sábado, este domingo`),
  connectiveOpenings: phraseList(`
    mas, e, ou, porém, contudo, no entanto, todavia, além disso, também, portanto, por conseguinte, assim, então, depois, em seguida, finalmente,
    por fim, por outro lado, por sua vez, pelo contrário, de facto, de fato, com efeito, aliás, entretanto, ao mesmo tempo, por exemplo, ou seja,
    consequentemente, ainda assim, do mesmo modo`),
  innerConnectives: phraseList(`
    no entanto, contudo, porém, por sua vez, por outro lado`),
  pronounSubjects: phraseList(`
    ele, ela, eles, elas, este último, esta última`),
  clauseOpenings: phraseList(`
    se, quando, como, embora, enquanto, porque, uma vez que, antes que, depois que, assim que`),
  pronounSpeakers: phraseList(`
    disse ele, disse ela, acrescentou, afirmou ele, afirmou ela`),
  boilerplate: phraseList(`
    todos os direitos reservados, para mais informações, mais informações, contacto de imprensa, assessoria de imprensa, subscreva, newsletter, siga-nos, aviso legal`),
  referralOpenings: phraseList(`
    leia também, ler também, leia mais, ver também, veja também, saiba mais, vídeo`),
  bylineOpenings: phraseList(`
    por, foto, fotos, fonte, fontes, redação, publicado em, atualizado em, texto`),
  courtesies: phraseList(`
    foi recebido, foi recebida, foram recebidos, reuniu-se com, encontrou-se com, agradeceu, deu as boas-vindas`),
  announcements: phraseList(`
    anuncio que, decidi, decidimos, acordámos, aprovámos, assinámos, concordámos`),
  thanks: phraseList(`
    obrigado, obrigada, muito obrigado, muito obrigada, agradeço-vos, agradeço a todos`),
  salutations: phraseList(`
    bom dia, boa tarde, boa noite, bem-vindos, senhoras e senhores, minhas senhoras e meus senhores`),
  vocatives: phraseList(`
    senhora, senhor, senhoras, senhores, caros, caras, caro, cara, excelência, excelências, amigos`),
  questionLabels: phraseList(`
    pergunta, perguntas, p, jornalista, um jornalista, uma jornalista`),
  moderatorLabels: phraseList(`
    moderador, moderadora, o moderador, a moderadora, apresentador, apresentadora`),
  relativeDates: phraseList(`
    hoje, ontem, anteontem, amanhã, depois de amanhã, esta manhã, esta tarde, esta noite, esta semana, este mês, este ano, a semana passada,
    a próxima semana, o mês passado, o próximo mês, o ano passado, o próximo ano`),
};
