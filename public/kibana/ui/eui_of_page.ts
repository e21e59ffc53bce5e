import * as eui from '@elastic/eui';

/**
 * EUI as this page really has it. Types are those of 8.19's, and pages have 39 to 116: what came or went in between is
 * looked for here before it is used.
 */
export const euiOfPage: Partial<typeof eui> = eui;

/**
 * Whether this is the EUI that Kibana 7.17 has. Props cannot be asked for: a part that came long after 39 and stayed
 * stands for those that came with it.
 */
export const isOldEui = euiOfPage.EuiSkeletonText === undefined;
