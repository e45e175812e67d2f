import type { LanguageProfile } from '../profile.ts';

/** Irish. */
export const ga: LanguageProfile = {
  code: 'ga',
  script: 'Latn',
  frequent: 'an na ar agus a i is le go sé tá ag',
  common:
    'bhí ní leis don do ach nach gur ina mar faoi chun seo sin siad nó bhfuil raibh aon mé tú sí sinn ' +
    'sibh iad é í mo ár bhur dá sa san den de ón ó roimh idir gan thar trí tríd um as chuig chomh níos ' +
    'níl nár nuair cad cé conas cén cathain cá áit má muna mura freisin fós anois anseo ansin riamh ' +
    'gcónaí mhaith mór móra beag eile leor gach uile duine daoine bliain bliana blianta lá laethanta am ' +
    'tír rialtas aire uachtarán éireann éire in nua céad dhá dó ceithre bheith beidh bheadh bíonn bhíodh ' +
    'féidir caithfidh ba déanamh rinne dúirt tháinig chuaigh fuair thug acu aige aici agam agat againn ' +
    'orthu air uirthi orm ort orainn di dóibh dom duit dúinn léi leo liom leat linn féin sna ab níor ' +
    'bhain gurb ceann cuid tar éis maidir',
  groups:
    '-bh- bh- -mh- mh- -ch- ch- -dh- dh- -gh- gh- -th- th- -ph- -fh- fh- sh- gc- bp- dt- mb- nd- ng- bhf- ' +
    'n- t- h- -acht -achta -úil -ach -acha -adh -aidh -aigh -igh -eadh -óir -eoir -ín -aí -í -éir- -ái- ' +
    '-ói- -úi- -aoi- -eo- -ea- -éa- -io- -ui- -ai- -annaí -anna -eanna -íocht -óg -án',
  letters: { usual: 'áéíóú', rare: '' },
  foreign: 'jkqvwxyz',
};
