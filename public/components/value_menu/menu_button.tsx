import { EuiButtonIcon } from '@elastic/eui';
import React, { useContext, type FC } from 'react';
import { plain } from '#common/events/visible';
import { OpenMenuContext, type Picked } from './surroundings';
import { menuTexts } from './texts';

/** Longest value that a screen reader is made to read before the menu. */
const MAX_READ = 100;

/** The ⋯ beside a value. Draws nothing where the page has no menus. */
export const MenuButton: FC<Picked> = ({ field, value, event }) => {
  const open = useContext(OpenMenuContext);
  if (open === undefined) return null;
  const label = menuTexts.open(field, plain(String(value).slice(0, MAX_READ)));
  return (
    <EuiButtonIcon
      className="spoorPick__menu"
      iconType="boxesHorizontal"
      size="xs"
      color="text"
      aria-label={label}
      aria-haspopup="menu"
      data-test-subj={`spoorMenuButton-${field}`}
      onClick={({ currentTarget }: React.MouseEvent<HTMLElement>) =>
        open({ field, value, event }, currentTarget)
      }
    />
  );
};
