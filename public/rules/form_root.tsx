import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import React, { useState, type FC } from 'react';
import type { Services } from '#public/app/services';
import { ServicesContext } from '#public/hooks/use_services';

/** Carries the form where it stands outside of Spoor's own pages. */
export const FormRoot: FC<{ readonly services: Services }> = ({ services, children }) => {
  const [client] = useState(() => new QueryClient());
  return (
    <ServicesContext.Provider value={services}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </ServicesContext.Provider>
  );
};
