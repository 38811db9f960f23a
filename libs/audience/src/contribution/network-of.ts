/**
 * The network that an address is counted by: of IPv4 the address, of IPv6 its first 64 bits, since whoever has one line there has
 * all the addresses behind them. IPv4 as IPv6 writes it is IPv4.
 */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().split('%', 1)[0]!;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (mapped !== undefined || !plain.includes(':')) return mapped ?? plain;
  const [head = '', tail] = plain.split('::', 2).map((part) => part.split(':').filter((group) => group !== ''));
  const before = tail === undefined ? [...head] : [...head, ...Array<string>(Math.max(0, 8 - head.length - tail.length)).fill('0'), ...tail];
  return `${before.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
