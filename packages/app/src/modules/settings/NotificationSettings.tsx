import { Content } from '@backstage/core-components';
import { UserNotificationSettingsCard } from '@backstage/plugin-notifications';

/** Senders as people know them. */
const ORIGINS = { 'plugin:platform': 'Ridgeway', external: 'Others' };

/** What a person is notified of. */
export function NotificationSettings() {
  return (
    <Content>
      <UserNotificationSettingsCard originNames={ORIGINS} />
    </Content>
  );
}
