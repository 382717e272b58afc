/** What counts as a public address, whatever way it is written. */
import { describe, expect, it } from 'vitest'
import { ANYWHERE, PUBLIC_ONLY } from './address-guard.ts'

describe('a public address', () => {
  it.each(['8.8.8.8', '151.101.1.140', '2606:4700::1111', '2a00:1450:4001:80b::200e'])('lets %s pass', address => {
    expect(PUBLIC_ONLY.address(address)).toBeNull()
  })

  it.each([
    ['loopback', ['127.0.0.1', '127.255.0.9', '::1']],
    ['private', ['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.0.1']],
    ['link-local', ['169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'fec0::1']],
    ["carriers'", ['100.64.0.1', '100.127.255.255']],
    ['multicast and broadcast', ['224.0.0.1', '239.1.1.1', '255.255.255.255', 'ff02::1']],
    ['unique-local', ['fc00::1', 'fd12:3456::1']],
    ['unspecified and reserved', ['0.0.0.0', '0.1.2.3', '240.0.0.1', '192.0.2.1', '198.18.0.1', '2001:db8::1', '::']],
    ['IPv4 inside IPv6', ['::ffff:127.0.0.1', '::ffff:8.8.8.8', '::127.0.0.1', '::ffff:0:127.0.0.1']],
    ['translated or tunnelled', ['64:ff9b::7f00:1', '64:ff9b:1::7f00:1', '2002:7f00:1::1', '2001::1']],
    ['never given out', ['4000::1', 'a000::1', '1::1']],
    ['no address', ['', 'localhost', '1.2.3']],
  ])('stops what is %s', (_, addresses) => {
    expect(addresses.filter(address => PUBLIC_ONLY.address(address) === null)).toEqual([])
  })
})

describe('an address of the web', () => {
  const refused = (url: string): boolean => PUBLIC_ONLY.url(new URL(url)) !== null

  it.each([
    'http://example.org/',
    'https://example.org:443/',
    'http://example.org:8080/',
    'https://[2606:4700::1111]/',
  ])('lets %s pass', url => {
    expect(refused(url)).toBe(false)
  })

  it.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://017700000001/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:7f00:1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://0/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'data:text/html,x',
    'http://user:secret@example.org/',
    'http://user@example.org/',
    'http://example.org:22/',
    'http://example.org:6379/',
  ])('stops %s', url => {
    expect(refused(url)).toBe(true)
  })

  it('lets private addresses and any port pass where that is allowed, and nothing else', () => {
    expect(ANYWHERE.url(new URL('http://127.0.0.1:4000/'))).toBeNull()
    expect(ANYWHERE.url(new URL('ftp://127.0.0.1/'))).not.toBeNull()
    expect(ANYWHERE.url(new URL('http://a:b@127.0.0.1/'))).not.toBeNull()
  })
})
