import type { LanguageProfile } from '../profile.ts';

/** Albanian. */
export const sq: LanguageProfile = {
  code: 'sq',
  script: 'Latn',
  frequent: 'të e në dhe i një për me që më nga',
  common:
    'së si është ka do nuk janë u ky kjo këtë këto ai ajo ata ato unë ti ne ju ishte ishin kishte kanë ' +
    'kam jam por ose edhe pas para ndër mes deri kur ku pse kush cili cila çdo gjithë tjetër tjera dy tre ' +
    'parë ri re vit viti vitet ditë kohë njerëz njerëzit vend vendi qeveria qeverisë ministri presidenti ' +
    'sepse ndërsa nëse tani këtu atje gjithmonë shumë mirë po jo faleminderit sipas kundër pa nën mbi ' +
    'vetëm mund duhet bërë bën tha thotë shqipëri shqipërisë kosovë kosovës atij asaj tij saj tyre sa pra',
  groups:
    '-ë -ë- -ve -it -in -së -shme -isht -im -imi -ues -uar -esë -ësi -ore -ojnë -ën -ët -xh- -sh- -gj- ' +
    '-nj- -rr- -ll- -dh- -th- -zh- -ç- sh- zh- -je -yre -jes -ave -eve',
  letters: { usual: 'ëç', rare: '' },
  foreign: 'w',
};
