import type { IncomingMessage } from 'node:http';

/**
 * The network address a request was sent from. Behind `proxies` reverse proxies of ours it is the one the outermost
 * of them saw: each adds its caller at the end of X-Forwarded-For, and whatever stands further left anyone can write.
 */
export function remoteAddressOf({ headers, socket }: Pick<IncomingMessage, 'headers'> & { readonly socket: { readonly remoteAddress?: string } }, proxies: number): string {
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',').map((address) => address.trim()).filter(Boolean);
  return (proxies > 0 ? forwarded.at(-proxies) : undefined) ?? socket.remoteAddress ?? '';
}
