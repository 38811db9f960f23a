import { Icon } from '../look/icons.js';
import { usePreferences } from '../preferences/preferences-provider.js';
import { useSpeech } from '../words/words-provider.js';
import css from './preferences.module.css';

const NEXT = { system: 'light', light: 'dark', dark: 'system' } as const;
const ICONS = { system: 'system', light: 'sun', dark: 'moon' } as const;

/** Language and light at one press: remembered on this machine, and with the account once somebody has signed in. */
export function Preferences() {
  const { language, words } = useSpeech();
  const { theme, choose } = usePreferences();
  const other = language === 'fr' ? 'en' : 'fr';
  const scheme = words.app.schemes[theme === 'system' ? 'auto' : theme];
  return (
    <div className={css['preferences']}>
      <button type="button" className={css['choice']} lang={other} onClick={() => choose({ language: other })}>
        {words.app.otherLanguage}
      </button>
      <button type="button" className={css['choice']} aria-label={scheme} title={scheme} onClick={() => choose({ theme: NEXT[theme] })}>
        <Icon name={ICONS[theme]} size={18} />
      </button>
    </div>
  );
}
