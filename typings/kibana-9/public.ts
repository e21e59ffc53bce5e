/**
 * The part of the browser contract of Kibana 9 that Spoor uses: 8.19's. What Spoor uses of core and of the rule form did not
 * change until autumn 2026; embeddables did. Read in elastic/kibana's main branch of 2025 and 2026.
 */
export type * from '../kibana-8.19/public';
