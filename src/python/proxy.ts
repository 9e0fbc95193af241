import type { Env } from '../which.js';
import { Failure } from './failure.js';

/**
 * The proxy variables for an address of this protocol (`https:`), as Node's agents read them: they pass silently by what has no `http://` in
 * front, though curl and pip take it. Throws a `Failure` that does not quote a proxy, for it may hold a password.
 */
export function proxies(protocol: string, env: Env, version = process.version): Env {
  const name = protocol.slice(0, -1);
  const found: Record<string, string> = {};
  for (const variable of [`${name}_proxy`, `${name}_proxy`.toUpperCase()]) {
    const given = env[variable]?.trim() ?? '';
    if (given === '') continue;
    const proxy = given.includes('://') ? given : `http://${given}`;
    if (!/^https?:/i.test(proxy) || !URL.canParse(proxy))
      throw new Failure(`${variable} does not hold the address of a proxy, http://HOST:PORT`, 'next');
    if (!followsProxies(version))
      throw new Failure(`${variable} is set, and Node ${version.slice(1)} cannot follow it: that takes 24.5 or newer`, 'next');
    found[variable] = proxy;
  }
  for (const variable of ['no_proxy', 'NO_PROXY']) if (env[variable]) found[variable] = env[variable];
  return found;
}

/** https://nodejs.org/api/http.html#built-in-proxy-support */
function followsProxies(version: string): boolean {
  const [major = 0, minor = 0] = version.slice(1).split('.').map(Number);
  return major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
}
