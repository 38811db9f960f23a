import { resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { InvalidSetting, readSettings } from './settings.js';

describe('settings', () => {
  it('have a value for everything when nothing is set', () => {
    expect(readSettings({})).toEqual({
      port: 3000,
      host: '127.0.0.1',
      databaseUrl: undefined,
      redisUrl: undefined,
      dataDir: resolve('.data'),
      publicUrl: 'http://localhost:3000',
      proxies: 0,
      smtpUrl: undefined,
      mailFrom: 'Conducteur <conducteur@localhost>',
      bounceSecret: undefined,
      worker: 'inside',
      logLevel: 'info',
      demo: false,
    });
  });

  it('are read as they are given', () => {
    expect(
      readSettings({
        PORT: '0',
        HOST: '::1',
        DATABASE_URL: 'postgresql://a:b@db/studio?sslmode=require',
        REDIS_URL: 'rediss://cache:6380/2',
        DATA_DIR: '/srv/studio',
        PUBLIC_URL: 'https://studio.example/desk/',
        PROXIES: '2',
        SMTP_URL: 'smtps://relay:465',
        MAIL_FROM: 'Le studio <studio@example.org>',
        BOUNCE_SECRET: 'sans-cela-personne-n-entre',
        WORKER: 'none',
        LOG_LEVEL: 'silent',
        CONDUCTEUR_DEMO: '1',
      }),
    ).toEqual({
      port: 0,
      host: '::1',
      databaseUrl: 'postgresql://a:b@db/studio?sslmode=require',
      redisUrl: 'rediss://cache:6380/2',
      dataDir: '/srv/studio',
      publicUrl: 'https://studio.example/desk',
      proxies: 2,
      smtpUrl: 'smtps://relay:465',
      mailFrom: 'Le studio <studio@example.org>',
      bounceSecret: 'sans-cela-personne-n-entre',
      worker: 'none',
      logLevel: 'silent',
      demo: true,
    });
  });

  it('take an empty value for an absent one, as compose files write it', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', WORKER: '' })).toEqual(readSettings({}));
  });

  it.each([
    [{ BOUNCE_SECRET: 'court' }, 'BOUNCE_SECRET is too short to keep anybody out: give at least 16 characters.'],
    [{ PORT: '80a' }, 'PORT is “80a”: give a whole number from 0 to 65535.'],
    [{ PORT: '65536' }, 'PORT is “65536”: give a whole number from 0 to 65535.'],
    [{ PROXIES: 'many' }, 'PROXIES is “many”: give one of 0, 1, 2, 3.'],
    [{ WORKER: 'outside' }, 'WORKER is “outside”: give one of inside, none.'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is “loud”: give one of debug, info, warn, error, silent.'],
    [{ CONDUCTEUR_DEMO: 'yes' }, 'CONDUCTEUR_DEMO is “yes”: give one of 0, 1.'],
    [{ MAIL_FROM: 'nobody' }, 'MAIL_FROM cannot be read: give an address, or a name followed by an address in angle brackets.'],
    [{ MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }, 'MAIL_FROM cannot be read: give an address, or a name followed by an address in angle brackets.'],
    [{ PUBLIC_URL: 'studio.example' }, 'PUBLIC_URL cannot be read: it must be an address that begins with http:// or https://.'],
    [{ SMTP_URL: 'http://relay' }, 'SMTP_URL cannot be read: it must be an address that begins with smtp:// or smtps://.'],
    [{ REDIS_URL: 'localhost:6379' }, 'REDIS_URL cannot be read: it must be an address that begins with redis:// or rediss://.'],
  ])('that cannot be used are refused in one sentence: %j', (env, sentence) => {
    expect(() => readSettings(env)).toThrow(new InvalidSetting(sentence));
  });

  it('never repeat an address, which may hold a password', () => {
    expect(() => readSettings({ DATABASE_URL: 'mysql://root:hunter2@db/x' })).toThrow(
      new InvalidSetting('DATABASE_URL cannot be read: it must be an address that begins with postgres:// or postgresql://.'),
    );
  });
});
