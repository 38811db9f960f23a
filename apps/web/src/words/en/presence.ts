import type { Words } from '../words.fr.js';

export const presence: Words['presence'] = {
  here: 'Also in this rundown:',
  others: (count) => `and ${count} ${count === 1 ? 'other' : 'others'}`,
  isOn: (name) => `${name} is on this cell`,
  areOn: (name, count) => `${name} and ${count} ${count === 1 ? 'other' : 'others'} are on this cell`,
};
