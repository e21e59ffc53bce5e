import type { Settings } from '../settings/settings';
import { contract as kibana717 } from './7.17/contract';
import { contract as kibana819 } from './8.19/contract';
import { contract as kibana9 } from './9/contract';
import type { Contract } from './contract';

/** Every generation that `--contract` takes. */
export const contracts: Readonly<Record<Settings['contract'], Contract>> = {
  '7.17': kibana717,
  '8.19': kibana819,
  '9': kibana9,
};
