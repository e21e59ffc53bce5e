import { copyToClipboard, EuiContextMenuItem, EuiContextMenuPanel, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { useServices } from '#public/hooks/use_services';
import type { MenuEntry } from './entries';
import type { Picked, Surroundings } from './surroundings';
import { menuTexts } from './texts';

interface Props {
  readonly picked: Picked;
  readonly entries: readonly MenuEntry[];
  readonly surroundings: Surroundings;
  readonly close: () => void;
}

/** The lines of a value's menu. */
export const MenuLines: FC<Props> = ({ picked, entries, surroundings, close }) => {
  const { notify } = useServices();
  const run = (entry: MenuEntry): void => {
    close();
    switch (entry.type) {
      case 'filter':
        surroundings.filter?.(entry.kind, picked.field, picked.value);
        return;
      case 'network':
        surroundings.filter?.('for', entry.word, entry.name);
        return;
      case 'start':
        surroundings.startFrom?.(picked.field, picked.value);
        return;
      case 'column':
        surroundings.addColumn?.(picked.field);
        return;
      case 'copy':
        if (copyToClipboard(entry.text)) notify.success(menuTexts.copied);
        return;
      case 'link':
        return;
    }
  };
  if (entries.length === 0) {
    return (
      <EuiText size="s" className="euiPanel--paddingSmall">
        <p>{menuTexts.nothing}</p>
      </EuiText>
    );
  }
  return (
    <EuiContextMenuPanel
      size="s"
      items={entries.map((entry) => (
        <EuiContextMenuItem
          key={entry.id}
          icon={entry.icon}
          data-test-subj={`spoorValueMenu-${entry.id}`}
          onClick={() => run(entry)}
          {...(entry.type === 'link'
            ? { href: entry.href, target: '_blank', rel: 'noopener noreferrer', title: menuTexts.newTab }
            : {})}
        >
          {entry.title}
        </EuiContextMenuItem>
      ))}
    />
  );
};
