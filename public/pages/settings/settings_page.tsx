import { EuiTitle } from '@elastic/eui';
import React, { type FC } from 'react';
import { getSettings } from '#common/api/settings';
import { AppHeader } from '#public/app/app_header';
import { Failure } from '#public/components/answer/failure';
import { SkeletonRows } from '#public/components/answer/skeleton';
import { ComponentStyles } from '#public/components/component_styles';
import { useApiQuery } from '#public/hooks/use_api_query';
import { PageSection } from '#public/kibana/ui/page_section';
import { SettingsForm } from './settings_form';
import { settingsTexts } from './texts';

/** Where events are looked for, and administrators' own links. */
export const SettingsPage: FC = () => (
  <>
    <ComponentStyles />
    <AppHeader current="settings" />
    <PageSection maxWidth={900}>
      <EuiTitle size="m">
        <h1>{settingsTexts.title}</h1>
      </EuiTitle>
      <Loaded />
    </PageSection>
  </>
);

const Loaded: FC = () => {
  const settings = useApiQuery(getSettings, {});
  switch (settings.state) {
    case 'waiting':
    case 'loading':
      return <SkeletonRows rows={4} height={64} />;
    case 'failed':
      return <Failure error={settings.error} retry={settings.retry} />;
    case 'ready':
      return <SettingsForm key={settings.data.revision} stored={settings.data} />;
  }
};
