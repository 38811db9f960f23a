import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { deskTheme, deskVariables } from './look/desk-theme.js';
import './look/mantine.css';
import './look/fonts.css';
import './look/desk.css';
import { PreferencesProvider } from './preferences/preferences-provider.js';
import { reloadWhenRestored } from './session/reload-when-restored.js';
import { SessionProvider } from './session/session.js';
import { chooseLanguage, keptLanguage } from './words/language.js';
import { loadWords } from './words/words.js';
import { WordsProvider } from './words/words-provider.js';

reloadWhenRestored();
const language = chooseLanguage(keptLanguage(), undefined, navigator.languages);
const words = await loadWords(language);
document.documentElement.lang = language;

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <MantineProvider theme={deskTheme} cssVariablesResolver={deskVariables} defaultColorScheme="auto">
      <WordsProvider first={{ language, words }}>
        <SessionProvider>
          <PreferencesProvider>
            <App />
          </PreferencesProvider>
        </SessionProvider>
      </WordsProvider>
    </MantineProvider>
  </StrictMode>,
);
