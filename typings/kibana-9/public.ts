export type * from '../kibana-8.19/public';
