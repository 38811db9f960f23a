import { describe, expect, it } from '@jest/globals';
import { takePage } from './take-page.js';

const taken = async (given: string) => {
  const page = await takePage(given);
  return page.outcome === 'PageTaken' ? page.text : page.code;
};

describe('takePage', () => {
  it('takes a pasted page as it is, and of a saved one what its reader saw', async () => {
    expect(await taken('\uFEFF Un <b>mot</b> &amp; un autre\r\n')).toBe('\uFEFF Un <b>mot</b> &amp; un autre\n');
    expect(await taken('\uFEFF\n<!DOCTYPE html><title>x</title><script>secret()</script><p>Commentaire de Zo&eacute;&nbsp;: un <b>mot</b> &amp; un autre')).toBe('Commentaire de Zoé\u00a0: un mot & un autre');
  });

  it('keeps only what can be stored, and refuses HTML that shows nobody a word', async () => {
    expect(await taken('<html><body>un mot\uD83C &#xD83C; et &#0; la suite')).toBe('un mot\uFFFD \uFFFD et \uFFFD la suite');
    expect(await taken('<!doctype html><div id="app"></div><script>start()</script><noscript>Activez JavaScript</noscript>')).toBe('htmlWithoutText');
    expect(await taken(' \n')).toBe('pageEmpty');
  });
});
