import type {
  HttpFetch,
  HttpFetchOptions,
  HttpResponse,
  HttpStart,
} from '../../../typings/kibana-8.19/public';

/** What Kibana's `fetch` rejects with. */
class FetchError extends Error {
  override readonly name = 'HttpFetchError';
  constructor(
    message: string,
    readonly request: Request,
    readonly response?: Response,
    readonly body?: unknown,
  ) {
    super(message);
  }
}

function addressOf(path: string, { query = {} }: HttpFetchOptions): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) {
      if (one !== undefined) {
        parameters.append(name, String(one));
      }
    }
  }
  const text = parameters.toString();
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
}

async function bodyOf(response: Response): Promise<unknown> {
  if (response.status === 204) {
    return undefined;
  }
  const isJson = /\bjson\b/.test(response.headers.get('content-type') ?? '');
  const text = await response.text();
  return isJson && text !== '' ? JSON.parse(text) : text;
}

/** The session has ended: sign in, and come back to where one was. */
function signInAgain() {
  const { pathname, search, hash } = window.location;
  window.location.assign(`/login?next=${encodeURIComponent(`${pathname}${search}${hash}`)}`);
}

async function request(
  path: string,
  method: string,
  options: HttpFetchOptions,
): Promise<HttpResponse<unknown>> {
  const sent = new Request(addressOf(path, options), {
    method,
    body: options.body,
    signal: options.signal,
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'kbn-xsrf': 'spoor',
      'x-elastic-internal-origin': 'Kibana',
      ...options.headers,
    },
  });
  let response: Response;
  try {
    response = await fetch(sent);
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') {
      throw error;
    }
    throw new FetchError(error instanceof Error ? error.message : 'no answer', sent);
  }
  const body = await bodyOf(response);
  if (response.status === 401) {
    signInAgain();
  }
  if (!response.ok) {
    throw new FetchError(response.statusText, sent, response, body);
  }
  return { request: sent, response, body };
}

/** A plugin says what it expects; like Kibana's client, this one passes on what came. */
function by(method: string): HttpFetch {
  async function send<T>(
    path: string,
    options: HttpFetchOptions & { asResponse: true },
  ): Promise<HttpResponse<T>>;
  async function send<T>(path: string, options?: HttpFetchOptions): Promise<T>;
  async function send(path: string, options: HttpFetchOptions = {}): Promise<unknown> {
    const answer = await request(path, options.method ?? method, options);
    return options.asResponse === true ? answer : answer.body;
  }
  return send;
}

/** Kibana's HTTP client, without a base path. */
export const http: HttpStart = {
  basePath: { get: () => '', prepend: (path) => path, remove: (path) => path },
  fetch: by('GET'),
  get: by('GET'),
  post: by('POST'),
  put: by('PUT'),
  delete: by('DELETE'),
};
