import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { NotificationsSidebarItem } from '@backstage/plugin-notifications';
import type {
  NavContentComponentProps,
  NavContentNavItem,
} from '@backstage/plugin-app-react';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { UserSettingsSignInAvatar } from '@backstage/plugin-user-settings';
import { RiMenuLine, RiSearchLine } from '@remixicon/react';
import { SidebarLogo } from './SidebarLogo';

function NavigationItem(item: NavContentNavItem) {
  return (
    <SidebarItem icon={() => item.icon} to={item.href} text={item.title} />
  );
}

/** The sidebar, in the order of what people come to do. */
export function Navigation(props: NavContentComponentProps) {
  const nav = props.navItems.withComponent(NavigationItem);
  // These two have a place of their own below.
  nav.take('page:search');
  nav.take('page:notifications');
  // Reached from an entity, where it starts with something to look at.
  nav.take('page:catalog-graph');
  // The registry lists the same and knows more of it; it links here for people and templates.
  nav.take('page:catalog');
  const repository = props.navItems.take('page:platform/repository');
  const hatches = props.navItems.take('page:escape-hatches');
  const settings = nav.take('page:user-settings');
  return (
    <Sidebar>
      <SidebarLogo />
      <SidebarGroup label="Search" icon={<RiSearchLine />} to="/search">
        <SidebarSearchModal />
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label="Menu" icon={<RiMenuLine />}>
        {nav.take('page:home')}
        {nav.take('page:scaffolder')}
        {nav.take('page:registry')}
        {nav.take('page:platform/sectors')}
        {nav.take('page:platform/requests')}
        {nav.take('page:platform/connections')}
        {nav.take('page:platform/guardrails')}
        {nav.take('page:platform/exceptions')}
        {nav.take('page:telemetry')}
        {nav.take('page:adoption')}
        {/* These have titles of their own that are longer than the sidebar is wide. */}
        {hatches && <NavigationItem {...hatches} title="Hatches" />}
        {nav.take('page:deprecations')}
        {repository && <NavigationItem {...repository} title="Repository" />}
        {nav.take('page:techdocs')}
        <SidebarScrollWrapper>
          {nav.rest({ sortBy: 'title' })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarSpace />
      <SidebarDivider />
      <NotificationsSidebarItem />
      <SidebarDivider />
      <SidebarGroup
        label="Settings"
        icon={<UserSettingsSignInAvatar />}
        to="/settings"
      >
        {settings}
      </SidebarGroup>
    </Sidebar>
  );
}
