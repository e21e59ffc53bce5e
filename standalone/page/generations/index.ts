import { kibana717 } from './kibana_7_17';
import { kibana819 } from './kibana_8_19';
import { kibana9 } from './kibana_9';
import type { PageGeneration } from './generation';
import type { Metadata } from '../metadata';

/** Every generation that the page can speak. */
export const generations: Readonly<Record<Metadata['generation'], PageGeneration>> = {
  '7.17': kibana717,
  '8.19': kibana819,
  '9': kibana9,
};
