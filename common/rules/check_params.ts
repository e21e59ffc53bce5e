import { isLeft, left, right, type Either } from 'fp-ts/lib/Either';
import * as t from 'io-ts';
import { decode } from '../api/decode';
import { bucketBlock } from '../hunts/buckets/bucket_block';
import { blockOf, blocksOf } from '../hunts/blocks/block';
import { isSpan, spanMilliseconds } from '../hunts/blocks/span';
import { checkLooseBlock } from '../hunts/check_block';
import { hint } from '../hunts/hint';
import { parseQuery } from '../query/parse';
import { isParamName, paramCodecs, ruleParams, type ParamName, type RuleParams } from './params';

/** What is wrong with one parameter, in a sentence. */
export interface ParamComplaint {
  readonly param: ParamName | 'unknown';
  readonly message: string;
}

/** A rule runs often, and looks each time at everything so far back. */
const LONGEST_LOOK_BACK = '7d';
const SHORTEST_LOOK_BACK = '1m';

const names = Object.keys(paramCodecs);

/** What the codecs say of each parameter, one complaint a parameter. */
function checkShapes(params: Readonly<Record<string, unknown>>): readonly ParamComplaint[] {
  return Object.entries(params).flatMap(([name, value]): readonly ParamComplaint[] => {
    if (!isParamName(name)) {
      const known = `Known are ${names.join(', ')}.`;
      return [
        {
          param: 'unknown',
          message: `params: a rule has no parameter "${name.slice(0, 80)}".${hint(name, names)} ${known}`,
        },
      ];
    }
    if (value === undefined) return [];
    const read = decode(paramCodecs[name], value, `params.${name}`);
    return isLeft(read) ? [{ param: name, message: `${read.left}.` }] : [];
  });
}

/** A rule asks a hunt or a query. */
function checkSubject({ hunt, query }: RuleParams): readonly ParamComplaint[] {
  if (hunt !== undefined && query !== undefined) {
    return [
      { param: 'query', message: 'A rule asks a hunt or a query, and this one has both. Leave one out.' },
    ];
  }
  if (hunt === undefined && query === undefined) {
    return [{ param: 'hunt', message: 'Choose a hunt of the library, or write a query.' }];
  }
  return hunt === '' ? [{ param: 'hunt', message: 'Choose a hunt of the library.' }] : [];
}

function checkQuery({ query }: RuleParams): readonly ParamComplaint[] {
  const parsed = query === undefined ? undefined : parseQuery(query);
  if (parsed === undefined || !isLeft(parsed)) return [];
  const { column, message } = parsed.left;
  return [{ param: 'query', message: `The query is wrong at its character ${column}. ${message}` }];
}

/** The block of a query of one's own. */
function checkBlock(params: RuleParams): readonly ParamComplaint[] {
  const block = blockOf(params);
  if (block === undefined) return [];
  const complain = (message: string) => [{ param: block.type, message }];
  if (params.hunt !== undefined) {
    return complain(`A hunt brings its own block: leave "${block.type}" out, or write the hunt's query.`);
  }
  const answerable = bucketBlock(block);
  if (isLeft(answerable)) return complain(answerable.left);
  const [wrong] = checkLooseBlock(blocksOf(params));
  if (wrong !== undefined) return complain(wrong.message);
  const beside = (['group_by', 'at_least'] as const).find((name) => params[name] !== undefined);
  return beside === undefined
    ? []
    : [{ param: beside, message: `"${block.type}" says what is counted: leave "${beside}" out.` }];
}

/** Groups of plain events are made as a threshold makes them, and so the same holds of their fields. */
function checkGroup({ group_by: by }: RuleParams): readonly ParamComplaint[] {
  if (by === undefined) return [];
  const [wrong] = checkLooseBlock({ threshold: { by, window: SHORTEST_LOOK_BACK, at_least: 1 } });
  return wrong === undefined ? [] : [{ param: 'group_by', message: wrong.message }];
}

function checkLookBack({ look_back: span }: RuleParams): readonly ParamComplaint[] {
  if (span === undefined) return [];
  const milliseconds = isSpan(span) ? spanMilliseconds(span) : 0;
  return milliseconds >= spanMilliseconds(SHORTEST_LOOK_BACK) &&
    milliseconds <= spanMilliseconds(LONGEST_LOOK_BACK)
    ? []
    : [
        {
          param: 'look_back',
          message: `"${span}" is no time to look back: write a whole number with m, h or d, from ${SHORTEST_LOOK_BACK} to ${LONGEST_LOOK_BACK}, such as 15m.`,
        },
      ];
}

const checks = [checkSubject, checkQuery, checkBlock, checkGroup, checkLookBack];

/** Everything that is wrong with the parameters of a rule, as far as can be said without looking at events. */
export function checkParams(value: unknown): readonly ParamComplaint[] {
  if (!t.UnknownRecord.is(value)) {
    return [{ param: 'unknown', message: 'params: expected an object such as {"hunt": "ftp-use"}.' }];
  }
  const shapes = checkShapes(value);
  if (shapes.length > 0) return shapes;
  const params = ruleParams.decode(value);
  return isLeft(params) ? [] : checks.flatMap((check) => check(params.right));
}

/** Reads the parameters of a rule, or says in sentences what is wrong with them. */
export function readParams(value: unknown): Either<string, RuleParams> {
  const complaints = checkParams(value);
  const params = ruleParams.decode(value);
  return isLeft(params) || complaints.length > 0
    ? left(complaints.map(({ message }) => message).join(' '))
    : right(params.right);
}
