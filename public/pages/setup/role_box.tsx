import { EuiAccordion, EuiCodeBlock, EuiSpacer, EuiText } from '@elastic/eui';
import React, { type FC } from 'react';
import { consoleText, type ElasticsearchRole } from '#common/setup/role';
import { setupTexts } from './texts';

/** The Elasticsearch role that somebody needs, to be copied. */
export const RoleBox: FC<{ readonly role: ElasticsearchRole }> = ({ role }) => (
  <>
    <EuiSpacer size="s" />
    <EuiAccordion id="spoorRole" buttonContent={setupTexts.role.show} paddingSize="s">
      <EuiText size="s">
        <p>{setupTexts.role.intro}</p>
      </EuiText>
      <EuiSpacer size="s" />
      <EuiCodeBlock language="json" fontSize="s" paddingSize="m" isCopyable data-test-subj="spoorRole">
        {consoleText(role)}
      </EuiCodeBlock>
    </EuiAccordion>
  </>
);
