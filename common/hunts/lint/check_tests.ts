import type { HuntFile } from '../hunt';
import { caseLists } from '../trial/try_cases';
import { error, type Remark } from './diagnostic';

/** Cases of each kind that a hunt has at least. */
const LEAST = 2;

/** A hunt of a pack was tried: on events that it is for and on such as only resemble them, and on a clean day. */
export function checkTests({ tests, expected }: HuntFile): readonly Remark[] {
  return [
    ...(expected === undefined
      ? [error([], '"expected" is missing. Say how many findings the clean day gives, and why so many.')]
      : []),
    ...(tests === undefined
      ? [
          error(
            [],
            `"tests" is missing. Give ${LEAST} cases or more under match, and as many under near_miss.`,
          ),
        ]
      : caseLists
          .filter((list) => tests[list].length < LEAST)
          .map((list) =>
            error(
              ['tests', list],
              `"tests.${list}" has ${tests[list].length} cases, at least ${LEAST} are wanted.`,
            ),
          )),
  ];
}
