import { useMantineColorScheme } from '@mantine/core';
import { Icon } from '../look/icons.js';
import { useSpeech } from '../words/words-provider.js';
import css from './preferences.module.css';

const NEXT = { auto: 'light', light: 'dark', dark: 'auto' } as const;
const ICONS = { auto: 'system', light: 'sun', dark: 'moon' } as const;

/** Language and light, both remembered on this machine. */
export function Preferences() {
  const { language, words, choose } = useSpeech();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const other = language === 'fr' ? 'en' : 'fr';
  const scheme = words.app.schemes[colorScheme];
  return (
    <div className={css['preferences']}>
      <button type="button" className={css['choice']} lang={other} onClick={() => choose(other)}>
        {words.app.otherLanguage}
      </button>
      <button type="button" className={css['choice']} aria-label={scheme} title={scheme} onClick={() => setColorScheme(NEXT[colorScheme])}>
        <Icon name={ICONS[colorScheme]} size={18} />
      </button>
    </div>
  );
}
