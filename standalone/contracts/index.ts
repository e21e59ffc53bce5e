import type { Settings } from '../settings/settings';
import { contract as kibana819 } from './8.19/contract';
import type { Contract } from './contract';

/** Every generation that `--contract` takes. */
export const contracts: Readonly<Record<Settings['contract'], Contract>> = { '8.19': kibana819 };
