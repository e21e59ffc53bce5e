import { isLeft } from 'fp-ts/Either';
import * as t from 'io-ts';
import { ApiError } from '#public/app/api_error';
import type { Cases, Services } from '#public/app/services';
import type { ApplicationStart } from '#kibana/public';
import { isGranted } from './flags';

const PATH = '/api/cases';

const UNKNOWN_FORM = `${PATH} answered in a form that this page does not know.`;

/** In the words of Kibana 8.5 and later, and of those before. */
const MAY_OPEN = ['create_cases', 'crud_cases'];

/** Who cases may belong to, the fittest first: the features that grant them, and where Kibana shows them. */
const OWNERS = [
  {
    owner: 'securitySolution',
    // 7.17 grants cases with the solution itself
    features: ['securitySolutionCases', 'siem'],
    app: 'security',
    path: '/cases',
  },
  {
    owner: 'cases',
    features: ['generalCases'],
    app: 'management',
    path: '/insightsAndAlerting/cases',
  },
] as const;

const opened = t.type({ id: t.string });

/** The host's cases, with the person's own rights; `undefined` where it has none, or the person may open none. */
export function casesBy(
  send: Services['send'],
  { capabilities, getUrlForApp }: Pick<ApplicationStart, 'capabilities' | 'getUrlForApp'>,
): Cases | undefined {
  const place = OWNERS.find(({ features }) =>
    features.some((feature) => isGranted(capabilities, feature, MAY_OPEN)),
  );
  if (place === undefined) return undefined;
  const { owner, app, path } = place;
  return {
    async open({ title, description }) {
      const body = {
        title,
        description,
        owner,
        tags: ['spoor'],
        connector: { id: 'none', name: 'none', type: '.none', fields: null },
        settings: { syncAlerts: false },
      };
      const answer = await send({ method: 'post', path: PATH, query: {}, body: JSON.stringify(body) });
      const decoded = opened.decode(answer);
      if (isLeft(decoded)) throw new ApiError(502, UNKNOWN_FORM);
      return { href: getUrlForApp(app, { path: `${path}/${encodeURIComponent(decoded.right.id)}` }) };
    },
  };
}
