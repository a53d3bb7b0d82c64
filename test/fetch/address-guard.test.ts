import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPublicAddress } from '../../src/fetch/address-guard.ts'
import { openServer } from '../support/server.ts'
import { openFetcher, type TestOptions } from './open-fetcher.ts'

fc.configureGlobal({ seed: 6890 })

const openGuarded = (options: TestOptions = {}) => openFetcher({ allowPrivateNetwork: false, ...options })

describe('which addresses are public', () => {
  test.each([
    '8.8.8.8',
    '1.1.1.1',
    '100.63.255.255',
    '100.128.0.0',
    '172.15.255.255',
    '172.32.0.1',
    '192.167.255.255',
    '198.17.255.255',
    '223.255.255.255',
    '2606:4700:4700::1111',
    '2a00:1450:4001:80f::200e',
    // A resolver in an IPv6-only network answers with NAT64 addresses for IPv4-only sites (RFC 6147).
    '64:ff9b::808:808',
    '::ffff:8.8.8.8',
  ])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true)
  })

  test.each([
    ['this host', ['0.0.0.0', '0.1.2.3', '::', '::0.0.0.0']],
    ['loopback', ['127.0.0.1', '127.255.255.255', '::1', '0:0:0:0:0:0:0:1']],
    ['private', ['10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fc00::1', 'fdff::1']],
    ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255']],
    ['link-local and metadata', ['169.254.169.254', '169.254.0.1', 'fe80::1', 'febf::1', 'fd00:ec2::254']],
    ['with a zone', ['fe80::1%eth0', '2606:4700:4700::1111%eth0', '::1%lo']],
    ['site-local', ['fec0::1']],
    ['multicast and broadcast', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1', 'ff0e::1']],
    ['reserved', ['240.0.0.1', '254.1.1.1', '192.0.0.8', '192.88.99.1', '4000::1', '8000::1', '100::1']],
    ['documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1']],
    ['benchmarking', ['198.18.0.1', '198.19.255.255', '2001:2::1']],
    ['IPv4-mapped', ['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '::ffff:169.254.169.254']],
    ['IPv4-compatible', ['::127.0.0.1', '::7f00:1', '::8.8.8.8']],
    ['IPv4-translated', ['::ffff:0:7f00:1', '::ffff:0:808:808']],
    ['NAT64', ['64:ff9b::7f00:1', '64:ff9b::10.0.0.1', '64:ff9b:1::808:808', '64:ff9b:1:7f00:0:1::']],
    ['6to4', ['2002:7f00:1::', '2002:a00:1::1', '2002:808:808::']],
    ['Teredo', ['2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001::1']],
    ['other spellings of loopback', ['0x7f.1', '2130706433', '0177.0.0.1', '127.1', '0x7f000001']],
    ['no address', ['', 'localhost', 'example.com', '1.2.3.4.5', '[::1]', '1.2.3.4/8', ' 8.8.8.8']],
  ])('%s is not', (_, addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([])
  })

  test('an address in IPv6 clothes is public only if it is without them', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.constantFrom('::ffff:', '64:ff9b::'), (address, prefix) => {
        expect(isPublicAddress(prefix + address)).toBe(isPublicAddress(address))
      }),
    )
  })

  test('any other address outside 2000::/3 is not', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const first = new URL(`http://[${address}]`).hostname.slice(1).split(':')[0] ?? ''
        if (/^[23][0-9a-f]{3}$/.test(first) || first === '64' || first === '') return
        expect(isPublicAddress(address)).toBe(false)
      }),
    )
  })
})

describe('nothing inside is ever connected to', () => {
  test.each([
    'http://127.0.0.1:PORT/page',
    'http://2130706433:PORT/page',
    'http://0x7f000001:PORT/page',
    'http://0x7f.1:PORT/page',
    'http://0177.0.0.1:PORT/page',
    'http://127.1:PORT/page',
    'http://127.0.0.1.:PORT/page',
    'http://0:PORT/page',
    'http://0.0.0.0:PORT/page',
    'http://①②⑦.0.0.1:PORT/page',
    'http://127%2E0%2E0%2E1:PORT/page',
    'http://[::1]:PORT/page',
    'http://[::]:PORT/page',
    'http://[::ffff:127.0.0.1]:PORT/page',
    'http://[::ffff:7f00:1]:PORT/page',
    'http://[64:ff9b::7f00:1]:PORT/page',
    'http://localhost:PORT/page',
    'http://LOCALHOST.:PORT/page',
    'http://a.localhost:PORT/page',
    'http://169.254.169.254/latest/meta-data/',
  ])('%s', async (spelling) => {
    await using server = await openServer()
    await using fetcher = openGuarded()
    const url = spelling.replace('PORT', String(server.port))
    await expect(fetcher.fetch(url)).rejects.toMatchObject({ code: 'private_address', url })
    expect(server.connections()).toBe(0)
  })

  test('a name that resolves inside: the error names host and address', async () => {
    await using server = await openServer()
    await using fetcher = openGuarded({ resolve: async () => [{ address: '127.0.0.1', family: 4 }] })
    const url = `http://intern.example:${server.port}/page`
    await expect(fetcher.fetch(url)).rejects.toMatchObject({
      code: 'private_address',
      url,
      message: expect.stringMatching(/intern\.example.*127\.0\.0\.1.*--allow-private-network/),
    })
    expect(server.connections()).toBe(0)
  })

  test('with --allow-private-network they are', async () => {
    await using server = await openServer()
    await using fetcher = openGuarded({
      allowPrivateNetwork: true,
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    })
    expect((await fetcher.fetch(`http://intern.example:${server.port}/page`)).status).toBe(200)
    expect((await fetcher.fetch(`http://127.1:${server.port}/page`)).status).toBe(200)
  })

  test('a proxy named in the environment is not used', async () => {
    await using server = await openServer()
    await using proxy = await openServer()
    const before = { ...process.env }
    Object.assign(process.env, { HTTP_PROXY: proxy.url(), http_proxy: proxy.url(), NODE_USE_ENV_PROXY: '1' })
    try {
      await using fetcher = openGuarded({ allowPrivateNetwork: true })
      await fetcher.fetch(server.url('/page'))
    } finally {
      process.env = before
    }
    expect(proxy.connections()).toBe(0)
  })
})
