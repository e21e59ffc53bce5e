import { EuiButtonIcon, EuiFlexGroup, EuiFlexItem, EuiPanel, EuiTitle } from '@elastic/eui';
import * as t from 'io-ts';
import React, { type FC } from 'react';
import { useStored } from '#public/hooks/use_stored';
import { Tooltip } from '#public/kibana/ui/tooltip';
import { Library } from './library';
import { libraryTexts } from './texts';

/** The library beside what was found; it folds to a button, and stays as this person left it. */
export const LibraryDrawer: FC = () => {
  const [isOpen, setIsOpen] = useStored('spoor.libraryIsOpen', t.boolean, true);
  const label = isOpen ? libraryTexts.close : libraryTexts.open;
  const button = (
    <Tooltip content={label}>
      <EuiButtonIcon
        iconType={isOpen ? 'menuLeft' : 'menuRight'}
        color="text"
        aria-label={label}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        data-test-subj="spoorLibraryToggle"
      />
    </Tooltip>
  );
  if (!isOpen) return <div>{button}</div>;
  return (
    <div className="spoorHunt__drawer">
      <EuiPanel hasBorder hasShadow={false} paddingSize="s">
        <section aria-label={libraryTexts.title}>
          <EuiFlexGroup gutterSize="s" alignItems="center" justifyContent="spaceBetween" responsive={false}>
            <EuiFlexItem grow={false}>
              <EuiTitle size="xxs">
                <h2>{libraryTexts.title}</h2>
              </EuiTitle>
            </EuiFlexItem>
            <EuiFlexItem grow={false}>{button}</EuiFlexItem>
          </EuiFlexGroup>
          <Library />
        </section>
      </EuiPanel>
    </div>
  );
};
