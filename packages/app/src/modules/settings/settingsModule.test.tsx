import { renderTestApp } from '@backstage/frontend-test-utils';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import userSettingsPlugin from '@backstage/plugin-user-settings/alpha';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { settingsModule } from './settingsModule';

describe('the settings', () => {
  it('let a person switch off what they are notified of', async () => {
    const settings = {
      channels: [
        {
          id: 'Web',
          origins: [{ id: 'plugin:platform', enabled: true, topics: [] }],
        },
      ],
    };
    const updateNotificationSettings = jest.fn(async update => update);
    renderTestApp({
      features: [userSettingsPlugin, settingsModule],
      initialRouteEntries: ['/settings/notifications'],
      apis: [
        [
          notificationsApiRef,
          {
            getNotificationSettings: async () => settings,
            updateNotificationSettings,
          },
        ],
      ],
    });
    expect(await screen.findByText('Ridgeway')).toBeInTheDocument();
    fireEvent.click(screen.getByRole('switch'));
    await waitFor(() =>
      expect(updateNotificationSettings).toHaveBeenCalledWith({
        channels: [
          {
            id: 'Web',
            origins: [{ id: 'plugin:platform', enabled: false, topics: [] }],
          },
        ],
      }),
    );
  });
});
