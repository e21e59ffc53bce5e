import { createContext, useContext } from 'react';
import type { Services } from '#public/app/services';

/** Holds the services of the place that the app runs in; set once, by the app's root. */
export const ServicesContext = createContext<Services | undefined>(undefined);

/** What the page may ask of the place that it runs in. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === undefined) throw new Error('useServices outside of ServicesContext');
  return services;
}
