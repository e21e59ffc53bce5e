import React, { useEffect, type FC } from 'react';
import { useHistory, useLocation } from 'react-router-dom';
import { SkeletonText } from '#public/kibana/ui/skeleton';
import { useLibrary } from './library/use_library';
import { namedAlone, withQuery } from './own_query';

/**
 * Gives an address that names a hunt alone the hunt's own query, before anything is asked: what is found is then of the
 * hunt that the page shows. Where there is no such hunt the page comes as it is, and says so.
 */
export const OwnQueryFirst: FC = ({ children }) => {
  const history = useHistory();
  const { pathname, search } = useLocation();
  const library = useLibrary();
  const named = namedAlone(search);
  const hunts = library.state === 'ready' ? library.data.items : [];
  const query = hunts.find(({ id }) => id === named)?.query;
  useEffect(() => {
    if (query !== undefined) history.replace({ pathname, search: withQuery(search, query) });
  }, [history, pathname, search, query]);
  const isKnown = library.state === 'ready' || library.state === 'failed';
  const isComplete = named === undefined || (isKnown && query === undefined);
  return isComplete ? <>{children}</> : <SkeletonText />;
};
