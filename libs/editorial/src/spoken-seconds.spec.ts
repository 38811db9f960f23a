import { expect, it } from '@jest/globals';
import { spokenSeconds } from './spoken-seconds.js';

it.each([
  ['', 1],
  ['Oui.', 1],
  [`${"l'idée ".repeat(26)}`, 10],
  [`${'mot '.repeat(156)}`, 60],
])('reads %j in %i s', (text, seconds) => expect(spokenSeconds(text)).toBe(seconds));
