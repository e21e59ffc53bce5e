import * as either from 'fp-ts/Either';
import { stringify } from 'yaml';
import type { Networks } from '../../../../networks/networks';
import { parseQuery } from '../../../../query/parse';
import { blockOf } from '../../../blocks/block';
import { necessaryEventTypes } from '../../../engine/event_types';
import type { HuntFile } from '../../../hunt';
import type { Digest } from '../../../lock/lock';
import type { Exported, LeftOut } from '../../outcome';
import { plainQuery } from '../../plain_query';
import { findTechnique } from '../../../attack/techniques';
import { sigmaDetection } from './detection';

/** Longest title that Sigma's schema takes. */
const MAX_TITLE = 256;

/** A UUID that is always the same for a hunt: version 8 of RFC 9562, made of a digest. */
function sigmaId(id: string, digest: Digest): string {
  const hex = digest(`spoor-${id}`);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

function tagsOf({ attack = [] }: HuntFile): readonly string[] {
  const tactics = attack.flatMap((id) => findTechnique(id)?.tactics ?? []);
  return [
    ...new Set([
      ...tactics.map((tactic) => `attack.${tactic.replaceAll('_', '-')}`),
      ...attack.map((id) => `attack.${id.toLowerCase()}`),
    ]),
  ];
}

const nonEmpty = (key: string, list: readonly string[]) =>
  list.length === 0 ? {} : { [key]: [...new Set(list)] };

/** A hunt as one Sigma document; or why it cannot be one. */
export function sigmaRule(
  hunt: HuntFile,
  networks: Networks,
  digest: Digest,
): either.Either<LeftOut, Exported<string>> {
  const leave = (reason: string) => either.left({ id: hunt.id, reason });
  const block = blockOf(hunt);
  if (block !== undefined) {
    return leave(
      `it has a ${block.type} block, which a plain Sigma rule cannot say, and correlations are not written`,
    );
  }
  const parsed = parseQuery(hunt.query);
  if (either.isLeft(parsed)) return leave(parsed.left.message);
  const plain = plainQuery(parsed.right, { networks, writesOutPaths: false });
  if (either.isLeft(plain)) return leave(plain.left);
  const detection = sigmaDetection(plain.right);
  if (either.isLeft(detection)) return leave(detection.left);
  const [type, ...otherTypes] = necessaryEventTypes(parsed.right) ?? [];
  const document = {
    title: hunt.title.slice(0, MAX_TITLE),
    id: sigmaId(hunt.id, digest),
    status: hunt.status,
    description: `${hunt.description.trim()}\n\n${hunt.why.trim()}\n`,
    ...nonEmpty('references', hunt.references ?? []),
    author: 'Spoor',
    ...nonEmpty('tags', tagsOf(hunt)),
    logsource: {
      category: 'network',
      product: 'suricata',
      ...(type === undefined || otherTypes.length > 0 ? {} : { service: type }),
      definition: 'Fields have the names of EVE records, as Suricata writes them.',
    },
    detection: detection.right,
    ...nonEmpty('fields', hunt.columns ?? []),
    ...nonEmpty('falsepositives', hunt.false_positives),
    level: hunt.severity,
  };
  return either.right({
    hunt,
    notes: [],
    written: stringify(document, { version: '1.2', lineWidth: 110, aliasDuplicateObjects: false }),
  });
}
