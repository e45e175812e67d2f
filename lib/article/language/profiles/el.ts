import type { LanguageProfile } from '../profile.ts';

/** Greek. */
export const el: LanguageProfile = {
  code: 'el',
  script: 'Grek',
  frequent: 'και το να του η της με που για την από',
  common: 'στο ο οι τα είναι των δεν στην θα τον ότι τη σε ένα μια αλλά έχει στη στα τις τους κατά',
  groups: '',
  letters: { usual: '', rare: '' },
  foreign: '',
};
