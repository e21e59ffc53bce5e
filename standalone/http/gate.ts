import * as Boom from '@hapi/boom';
import type { Request } from '@hapi/hapi';
import { type Either, isRight } from 'fp-ts/lib/Either';
import type { Directory, Identity, Refusal } from './identity';
import { Throttle } from './throttle';

/** What the gate looks at in a request. */
interface Caller {
  readonly headers: Request['headers'];
  readonly info: Pick<Request['info'], 'remoteAddress'>;
}

/** The way in for credentials that somebody may be guessing. */
export interface Gate {
  /** @throws Boom 429, 401 or 503 */
  readonly enter: (caller: Caller, authorization: string) => Promise<Identity>;
}

/** Who sent the request; a proxy appends the address that it saw, so only the last one is to be believed. */
function addressOf({ headers, info }: Caller, behindProxy: boolean): string {
  const forwarded = headers['x-forwarded-for'];
  const last = typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
  return behindProxy && last ? last : info.remoteAddress;
}

/** @throws Boom 401 or 503 */
function letIn(answer: Either<Refusal, Identity>): Identity {
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

/** @throws Boom 401 or 503 */
export const identifyBy = async (directory: Directory, authorization: string): Promise<Identity> =>
  letIn(await directory.identify(authorization));

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
  /** Questions under way: a script that calls much at once with one password tries it once. */
  const asked = new Map<string, Promise<Either<Refusal, Identity>>>();

  async function ask(user: string, address: string, authorization: string) {
    const giveBack = [users.reserve(user), addresses.reserve(address)];
    const answer = await directory.identify(authorization);
    if (isRight(answer)) {
      users.succeed(user);
    }
    if (isRight(answer) || answer.left.type !== 'wrong_credentials') {
      giveBack.forEach((give) => give());
    }
    return answer;
  }

  return {
    enter: async (caller, authorization) => {
      const address = addressOf(caller, behindProxy);
      const key = `${address} ${authorization}`;
      const user = `${address} ${userNameOf(authorization)}`;
      const underWay = asked.get(key);
      if (underWay !== undefined) {
        return letIn(await underWay);
      }
      const wait = Math.max(users.wait(user), addresses.wait(address));
      if (wait > 0) {
        throw tooMany(wait);
      }
      const question = ask(user, address, authorization).finally(() => asked.delete(key));
      asked.set(key, question);
      return letIn(await question);
    },
  };
}

/** The user whom Basic credentials name; API keys name nobody. */
const userNameOf = (authorization: string) =>
  Buffer.from(authorization.replace(/^\w+ /, ''), 'base64').toString().split(':', 1)[0] ?? '';
