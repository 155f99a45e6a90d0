import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { ThemeBlueprint } from '@backstage/plugin-app-react';
import { RiMoonLine, RiSunLine } from '@remixicon/react';
import { createRidgewayTheme } from './createRidgewayTheme';
import { RidgewayThemeProvider } from './RidgewayThemeProvider';
import { darkTokens, lightTokens } from './tokens';

const light = createRidgewayTheme(lightTokens);
const dark = createRidgewayTheme(darkTokens);

// They take the names, and so the place, of the two that Backstage brings.
const lightTheme = ThemeBlueprint.make({
  name: 'light',
  params: {
    theme: {
      id: 'light',
      title: 'Light',
      variant: 'light',
      icon: <RiSunLine />,
      Provider: ({ children }) => (
        <RidgewayThemeProvider theme={light} tokens={lightTokens}>
          {children}
        </RidgewayThemeProvider>
      ),
    },
  },
});

const darkTheme = ThemeBlueprint.make({
  name: 'dark',
  params: {
    theme: {
      id: 'dark',
      title: 'Dark',
      variant: 'dark',
      icon: <RiMoonLine />,
      Provider: ({ children }) => (
        <RidgewayThemeProvider theme={dark} tokens={darkTokens}>
          {children}
        </RidgewayThemeProvider>
      ),
    },
  },
});

/** The Ridgeway look, light and dark. */
export const themeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [lightTheme, darkTheme],
});
