import { describe, expect, it } from '@jest/globals';
import { remoteAddressOf } from './remote-address.js';

const from = (forwarded?: string) => ({ headers: forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }, socket: { remoteAddress: '10.0.0.1' } });

describe('the address a request was sent from', () => {
  it.each([
    ['no proxy, whatever the caller writes', '203.0.113.9', 0, '10.0.0.1'],
    ['one proxy', '203.0.113.9', 1, '203.0.113.9'],
    ['one proxy, and an address the caller made up', '198.51.100.7, 203.0.113.9', 1, '203.0.113.9'],
    ['two proxies', '198.51.100.7, 203.0.113.9, 10.0.0.2', 2, '203.0.113.9'],
    ['a request that came around the proxy', undefined, 1, '10.0.0.1'],
  ])('is right behind %s', (_name, forwarded, proxies, address) => {
    expect(remoteAddressOf(from(forwarded), proxies)).toBe(address);
  });
});
