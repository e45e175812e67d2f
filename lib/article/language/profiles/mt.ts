import type { LanguageProfile } from '../profile.ts';

/** Maltese. */
export const mt: LanguageProfile = {
  code: 'mt',
  script: 'Latn',
  frequent: 'li u ta il l ma għal tal fil dan',
  common:
    'fl din minn kien għall aktar huma hija ħafna ukoll bejn wara jew kif dwar kienet fuq tas mill b f x ' +
    't i s d n r z ċ mod is id ir it iċ ix iz hu hi jien int aħna intom dawn dik dak dawk fejn meta ' +
    'għaliex min inhu kull kollox kollha oħra oħrajn ieħor wieħed waħda tnejn tlieta ewwel ġdid ġdida ' +
    'sena snin sentejn jum żmien nies pajjiż pajjiżi gvern ministru president malta malti għax għalhekk ' +
    'jekk lanqas issa hawn hemm dejjem qatt tajjeb iva grazzi sinjur mingħajr taħt kontra skont waqt ' +
    'qabel sa kienu jkun tkun ikun għandu għandha għandhom kellu kellha jista jistgħu tista irid iridu ' +
    'sar saret biss bħal bħala permezz lejn quddiem sabiex hekk mhux m mhijiex minħabba fis mit kos bl ' +
    'bil mal mas fit għad għalkemm kultant inti hux bħalma tagħha tagħhom tiegħu tagħna tiegħi tagħkom ' +
    'naħa lil',
  groups:
    '-għ- għ- -ħ- ħ- -ġ- -ż- -ċ- -jiet -ijiet -iet -jja -ija -at -ew -aw -u -ha -hom -na -kom -ni -tx- ' +
    '-jj- -zzjoni -zzjonijiet -azzjoni -ment -menti -ta -iegħ- -q- -q -x- -ijja -oni -tà -ità -ejn -in ' +
    '-ali -ju- -bb- -tt- -ll- -xx-',
  letters: { usual: 'ħġżċ', rare: 'àèìòù' },
  foreign: 'cy',
};
