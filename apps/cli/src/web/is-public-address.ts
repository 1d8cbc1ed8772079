import { BlockList, isIP } from 'node:net';

/** Networks that are no public ones: private, shared, local, documentation, multicast, reserved, and IPv6 forms that wrap an IPv4 address. */
const IPV4 =
  '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4';
const IPV6 =
  '::/128 ::1/128 ::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/23 2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8';

/** Two lists, for one list holds every IPv4 address to be of `::ffff:0:0/96`. */
const BLOCKED = { ipv4: listOf('ipv4', IPV4), ipv6: listOf('ipv6', IPV6) };

function listOf(family: 'ipv4' | 'ipv6', networks: string): BlockList {
  const list = new BlockList();
  for (const network of networks.split(' ')) {
    const [address, prefix] = network.split('/');
    list.addSubnet(address!, Number(prefix), family);
  }
  return list;
}

/**
 * Whether an IP address is one of the public internet.
 *
 * @example isPublicAddress('192.168.1.1') //=> false
 * @example isPublicAddress('2606:2800:220:1::1') //=> true
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry, iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
  const plain = address.replace(/%.*$/, '');
  const version = isIP(plain);
  if (version === 0) return false;
  const family = version === 4 ? 'ipv4' : 'ipv6';
  return !BLOCKED[family].check(plain, family);
}
