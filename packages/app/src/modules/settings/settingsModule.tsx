import {
  createFrontendModule,
  SubPageBlueprint,
} from '@backstage/frontend-plugin-api';

/** What every person sets for themselves, besides what Backstage brings. */
export const settingsModule = createFrontendModule({
  pluginId: 'user-settings',
  extensions: [
    SubPageBlueprint.make({
      name: 'notifications',
      params: {
        path: 'notifications',
        title: 'Notifications',
        loader: () =>
          import('./NotificationSettings').then(({ NotificationSettings }) => (
            <NotificationSettings />
          )),
      },
    }),
  ],
});
