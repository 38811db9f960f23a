import { Body } from '@react-email/body';
import { Button } from '@react-email/button';
import { Container } from '@react-email/container';
import { Head } from '@react-email/head';
import { Html } from '@react-email/html';
import { Link } from '@react-email/link';
import { Section } from '@react-email/section';
import { Text } from '@react-email/text';
import type { Locale } from '#desk';
import type { WrittenNotice } from '#notices';
import { LOOK_WORDS } from './look-words.js';
import { DAY, NIGHT } from './mail-style.js';
import { sayAhead } from './say-ahead.js';

/** A whole mail as a page: one column, nothing fetched from elsewhere. `pieces` is the markup of its blocks and its button. */
export function MailPage({ words, locale, pieces }: { readonly words: WrittenNotice; readonly locale: Locale; readonly pieces: string }) {
  return (
    <Html lang={locale}>
      <Head>
        <title>{words.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <style dangerouslySetInnerHTML={{ __html: NIGHT }} />
      </Head>
      <Body className="paper" style={DAY.paper}>
        <div style={DAY.hidden}>{sayAhead(words)}</div>
        <Container className="sheet" style={DAY.sheet}>
          <div className="inside" style={DAY.inside} dangerouslySetInnerHTML={{ __html: pieces }} />
        </Container>
      </Body>
    </Html>
  );
}

/** The one thing to press, and its address in full for whoever cannot press it. */
export function Press({ button: { label, link }, locale }: { readonly button: NonNullable<WrittenNotice['button']>; readonly locale: Locale }) {
  return (
    <Section className="press" style={DAY.press}>
      <Button href={link} className="button" style={DAY.button}>{label}</Button>
      <Text className="bare" style={DAY.bare}>
        {LOOK_WORDS[locale].bareLink}
        <br />
        <Link href={link} className="link" style={DAY.link}>{link}</Link>
      </Text>
    </Section>
  );
}
