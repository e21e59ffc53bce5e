import { EuiButtonEmpty, EuiContextMenuItem, EuiContextMenuPanel, EuiPopover } from '@elastic/eui';
import React, { useState, type FC } from 'react';
import { CreateRuleFlyout } from '#public/rules/create/create_rule_flyout';
import { createTexts } from '#public/rules/create/texts';
import { useOpenHunt } from '../library/use_library';
import { huntTexts } from '../texts';
import { useHunt } from '../use_hunt';

/** What can be made of the page's question beside looking at its answer. */
export const PolicyActions: FC = () => {
  const { search, problem } = useHunt();
  const open = useOpenHunt();
  const [isMenuOpen, setIsMenuOpen] = useState(false);
  const [isRuleOpen, setIsRuleOpen] = useState(false);
  return (
    <>
      <EuiPopover
        isOpen={isMenuOpen}
        closePopover={() => setIsMenuOpen(false)}
        panelPaddingSize="none"
        anchorPosition="downRight"
        button={
          <EuiButtonEmpty
            size="s"
            iconType="arrowDown"
            iconSide="right"
            onClick={() => setIsMenuOpen(!isMenuOpen)}
            data-test-subj="spoorPolicyActions"
          >
            {huntTexts.policyActions}
          </EuiButtonEmpty>
        }
      >
        <EuiContextMenuPanel
          items={[
            <EuiContextMenuItem
              key="rule"
              icon="bell"
              disabled={problem !== undefined}
              onClick={() => {
                setIsMenuOpen(false);
                setIsRuleOpen(true);
              }}
              data-test-subj="spoorOpenCreateRule"
            >
              {createTexts.open}
            </EuiContextMenuItem>,
          ]}
        />
      </EuiPopover>
      {isRuleOpen && <CreateRuleFlyout asked={search} open={open} onClose={() => setIsRuleOpen(false)} />}
    </>
  );
};
