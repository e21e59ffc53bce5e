import { EuiCallOut, EuiText } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { SkeletonText } from '#public/kibana/ui/skeleton';
import { useHunt } from '../use_hunt';
import { BrokenFiles } from './broken_files';
import { LibraryHead } from './library_head';
import { everything, shelve, type Wanted } from './shelf';
import { ShelfList } from './shelf_list';
import { libraryTexts } from './texts';
import { walkHunts } from './walk';
import { useFolding } from './use_folding';
import { useLastRuns } from './use_last_runs';
import { useLibrary, useOverview } from './use_library';

/** How many lines of the drawer's skeleton: about a category's worth. */
const SKELETON_LINES = 8;

/** Why no hunt is listed. */
function nothing({ typed, onlyFound, atLeast }: Wanted, isCounted: boolean): string {
  const isNarrowed = onlyFound || atLeast !== everything.atLeast;
  if (onlyFound && !isCounted) return libraryTexts.noneCounted;
  if (typed !== '') return isNarrowed ? libraryTexts.noneFoundOfSome(typed) : libraryTexts.noneFound(typed);
  if (onlyFound) return libraryTexts.noneWithMatches;
  return isNarrowed ? libraryTexts.noneSoSevere : libraryTexts.none;
}

/** The library to choose from: searched, by category, each hunt with its count in the period. */
export const Library: FC = () => {
  const { state, actions } = useHunt();
  const library = useLibrary();
  const overview = useOverview();
  const [lastRuns, noteRun] = useLastRuns();
  const [chosen, setChosen] = useState(everything);
  const wanted = { ...chosen, typed: chosen.typed.trim() };
  const folding = useFolding(wanted.typed !== '');

  if (library.state === 'failed') {
    return (
      <EuiCallOut size="s" color="danger" title={libraryTexts.failed}>
        <p>{library.error.message}</p>
      </EuiCallOut>
    );
  }
  if (library.state !== 'ready') return <SkeletonText lines={SKELETON_LINES} />;

  const counts = overview.state === 'ready' ? overview.data.items : undefined;
  const shelves = shelve(library.data.items, counts, lastRuns, wanted);
  return (
    <div role="presentation" onKeyDown={walkHunts}>
      <LibraryHead wanted={chosen} onWanted={setChosen} shelves={shelves} folding={folding} />
      {overview.state === 'failed' && (
        <EuiCallOut size="s" color="warning" title={libraryTexts.overviewFailed}>
          <p>{overview.error.message}</p>
        </EuiCallOut>
      )}
      {shelves.map((shelf) => (
        <ShelfList
          key={shelf.category}
          shelf={shelf}
          isUnfolded={folding.isUnfolded(shelf)}
          onFold={(isUnfolded) => folding.fold(shelf, isUnfolded)}
          openId={state.hunt}
          onOpen={(hunt) => {
            noteRun(hunt.id);
            actions.openHunt(hunt);
          }}
        />
      ))}
      {shelves.length === 0 && (
        <EuiText size="s" color="subdued">
          <p>{nothing(wanted, counts !== undefined)}</p>
        </EuiText>
      )}
      <BrokenFiles files={library.data.broken} />
    </div>
  );
};
