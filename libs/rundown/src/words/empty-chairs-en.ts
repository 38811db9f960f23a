import type { Fact, Sentence } from './words.js';

/** Why chairs stay empty, and what to do; of people merely suggested there is no more to say than how many they are. */
export const sayEmptyChairs: Sentence = (f, many) => {
  const empty = `${f('chairs')} ${many('chairs', 'empty chair', 'empty chairs')}`;
  if (f('candidates') === '0') return `${empty}: nobody to invite`;
  if (!some(f, 'applied')) return `${empty}: ${f('available')} of ${f('candidates')} people can be guests`;
  const free = some(f, 'brieflyFree') ? 'for long enough ' : '';
  const advice = some(f, 'notFree') ? 'move the recording or invite other people' : 'invite other people';
  if (f('notFree') === f('candidates')) {
    return `${empty}, ${many('candidates', 'the only applicant is not free', `none of the ${f('candidates')} applicants is free`)} ${free}on ${f('start')}: ${advice}`;
  }
  const kept = [
    some(f, 'available') && `${f('available')} can be invited`,
    some(f, 'notFree') && `${f('notFree')} ${many('notFree', 'is', 'are')} not free ${free}on ${f('start')}`,
    some(f, 'audience') && `${f('audience')} ${many('audience', 'asks', 'ask')} for a seat in the audience`,
    some(f, 'hosting') && `${f('hosting')} ${many('hosting', 'hosts', 'host')} the show`,
    some(f, 'twice') && `${f('twice')} ${many('twice', 'is a duplicate', 'are duplicates')}`,
  ].filter((part) => part !== false);
  return `${empty}; of ${f('candidates')} ${many('candidates', 'applicant', 'applicants')}, ${kept.join(', ')}: ${advice}`;
};

// A fact that an older remark does not hold is written “?”.
const some = (f: Fact, name: string) => Number(f(name)) > 0;
