import { useMemo } from 'react';
import { useFields } from '#public/hooks/use_fields';

/** Fields that the sources have; `undefined` until it is known. */
export function usePresentFields(): ReadonlySet<string> | undefined {
  const fields = useFields();
  const items = fields.state === 'ready' ? fields.data.items : undefined;
  return useMemo(
    () => items && new Set(items.filter(({ present }) => present).map(({ name }) => name)),
    [items],
  );
}
