import type { Failure } from '../../src/python/failure.js';
import { proxies } from '../../src/python/proxy.js';

const told = (protocol: string, env: Readonly<Record<string, string>>, version = 'v24.5.0') => {
  try {
    return proxies(protocol, env, version);
  } catch (failure) {
    return (failure as Failure).message;
  }
};

describe('the variables are given to Node as it reads them', () => {
  test.each([
    ['with a scheme', { HTTPS_PROXY: 'http://proxy.corp:3128' }, { HTTPS_PROXY: 'http://proxy.corp:3128' }],
    ['without one, as curl takes it too', { https_proxy: ' proxy.corp:3128 ' }, { https_proxy: 'http://proxy.corp:3128' }],
    ['with credentials', { https_proxy: 'me:secret@proxy.corp:3128' }, { https_proxy: 'http://me:secret@proxy.corp:3128' }],
    ['an empty one', { HTTPS_PROXY: '', NO_PROXY: 'a,b' }, { NO_PROXY: 'a,b' }],
    ['one for the other protocol that is none', { HTTP_PROXY: 'socks5://x', HTTPS_PROXY: 'http://p' }, { HTTPS_PROXY: 'http://p' }],
    ['and no other variable', { PATH: '/bin', GITHUB_TOKEN: 'x' }, {}],
  ])('%s', (_, env, expected) => {
    expect(told('https:', env)).toEqual(expected);
  });
});

test('a proxy that cannot be used is told by the name of its variable, never by its value', () => {
  for (const value of ['socks5://me:secret@proxy:1080', 'http://me:se cret@', 'http://'])
    expect(told('https:', { HTTPS_PROXY: value })).toBe('HTTPS_PROXY does not hold the address of a proxy, http://HOST:PORT');
  expect(told('http:', { http_proxy: 'ftp://x' })).toBe('http_proxy does not hold the address of a proxy, http://HOST:PORT');
});

test('a Node that follows no proxy says so instead of going past it', () => {
  const old = (version: string) => told('https:', { https_proxy: 'http://proxy' }, version);
  for (const version of ['v20.19.0', 'v22.20.1', 'v23.11.0', 'v24.4.1'])
    expect(old(version)).toBe(`https_proxy is set, and Node ${version.slice(1)} cannot follow it: that takes 24.5 or newer`);
  for (const version of ['v22.21.0', 'v24.5.0', 'v24.21.0', 'v26.0.0']) expect(old(version)).toEqual({ https_proxy: 'http://proxy' });
  expect(told('https:', { NO_PROXY: '*' }, 'v20.19.0')).toEqual({ NO_PROXY: '*' });
});
