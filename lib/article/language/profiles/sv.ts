import type { LanguageProfile } from '../profile.ts';

/** Swedish. */
export const sv: LanguageProfile = {
  code: 'sv',
  script: 'Latn',
  frequent: 'och i att det som en på är av för med den till har de inte',
  common:
    'om ett han men var jag sig från vi så kan när hade eller vid efter också ska nu under blev blir mot ' +
    'mellan sin du ni hon hans hennes dem deras mig dig oss er min mitt mina din dina vår våra vårt sina ' +
    'sitt denna detta dessa vad vem vilka vilken vilket hur där här då sedan bara mycket många alla allt ' +
    'andra annan annat något några någon inget ingen finns fanns få får fick gå går göra gör gjorde måste ' +
    'vill ville skulle kunde bli varit vara än ännu även mer mest två tre första nya stora år dag tid ' +
    'utan genom över enligt eftersom medan dock därför redan igen aldrig alltid bra ja nej tack in ut upp ' +
    'ner idag människor',
  groups:
    '-ning -ningar -het -heter -skap -lig -liga -ligt -isk -iska -iskt -ande -ende -else -tion -arna ' +
    '-erna -orna -ade -ades -at -ats -ar -or -er -a -å- -ä- -ö- -ck- -sk- -tj- -sj- -för- för- -ghet -dd- ' +
    '-ll- -xt-',
  letters: { usual: 'äåö', rare: 'é' },
  foreign: 'qwz',
};
