import * as Boom from '@hapi/boom';
import type { Request } from '@hapi/hapi';
import { isRight } from 'fp-ts/lib/Either';
import type { Directory, Identity } from './identity';
import { Throttle } from './throttle';

/** The way in for credentials that somebody may be guessing. */
export interface Gate {
  /** @throws Boom 429, 401 or 503 */
  readonly enter: (request: Request, authorization: string) => Promise<Identity>;
}

/** Who sent the request; a proxy appends the address that it saw, so only the last one is to be believed. */
function addressOf(request: Request, behindProxy: boolean): string {
  const forwarded = request.headers['x-forwarded-for'];
  const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
  return behindProxy && last ? last : request.info.remoteAddress;
}

/** @throws Boom 401 or 503 */
export async function identifyBy(directory: Directory, authorization: string): Promise<Identity> {
  const answer = await directory.identify(authorization);
  if (isRight(answer)) {
    return answer.right;
  }
  switch (answer.left.type) {
    case 'wrong_credentials':
      throw Boom.unauthorized('Elasticsearch does not accept these credentials.');
    case 'elasticsearch_unreachable':
      throw Boom.serverUnavailable(`Elasticsearch does not answer (${answer.left.reason}).`);
  }
}

const SECOND = 1_000;

function tooMany(wait: number) {
  const seconds = Math.ceil(wait / SECOND);
  const error = Boom.tooManyRequests(`Too many wrong passwords from here; try again in ${seconds} seconds.`);
  error.output.headers['retry-after'] = String(seconds);
  return error;
}

/** Wrong passwords that are let pass before waiting begins: of one user, and of all users together. */
const FREE_FAILURES = { user: 5, address: 50 } as const;

/** @param behindProxy whether to believe `X-Forwarded-For` */
export function createGate(directory: Directory, behindProxy: boolean): Gate {
  const users = new Throttle(FREE_FAILURES.user);
  const addresses = new Throttle(FREE_FAILURES.address);
  return {
    enter: async (request, authorization) => {
      const address = addressOf(request, behindProxy);
      const user = `${address} ${userNameOf(authorization)}`;
      const wait = Math.max(users.wait(user), addresses.wait(address));
      if (wait > 0) {
        throw tooMany(wait);
      }
      try {
        const identity = await identifyBy(directory, authorization);
        users.succeed(user);
        return identity;
      } catch (error) {
        if (Boom.isBoom(error, 401)) {
          users.fail(user);
          addresses.fail(address);
        }
        throw error;
      }
    },
  };
}

/** The user whom Basic credentials name; API keys name nobody. */
const userNameOf = (authorization: string) =>
  Buffer.from(authorization.replace(/^\w+ /, ''), 'base64').toString().split(':', 1)[0] ?? '';
