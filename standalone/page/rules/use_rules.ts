import { createContext, useContext } from 'react';
import type { NotificationsStart } from '../../../typings/kibana-8.19/public';
import type { PageGeneration } from '../generations/generation';
import type { RuleForms } from './rule_forms';

/** What the app's pages share. */
export interface RulesServices {
  readonly toasts: NotificationsStart['toasts'];
  readonly forms: RuleForms;
  readonly notifiesBy: PageGeneration['notifiesBy'];
  /** Where one is, below the app's own name. */
  readonly setTrail: (...titles: readonly string[]) => void;
}

export const RulesContext = createContext<RulesServices | undefined>(undefined);

/** @throws Error outside the app's tree */
export function useRules(): RulesServices {
  const services = useContext(RulesContext);
  if (services === undefined) throw new Error('A part of the Rules app stands outside of it.');
  return services;
}
