import type { CSSProperties } from 'react';

const SANS = '"Source Sans 3", "Segoe UI", -apple-system, Roboto, Helvetica, Arial, sans-serif';

/** By day, written on each piece: many programs read nothing else. Every pair meets WCAG AA, and inverted by a program still does. */
export const DAY = {
  paper: { backgroundColor: '#f6f4ef', padding: '24px 8px', fontFamily: SANS },
  sheet: { maxWidth: '560px', backgroundColor: '#ffffff', border: '1px solid #ddd7ca', borderRadius: '6px', borderCollapse: 'separate' },
  inside: { padding: '28px 24px' },
  text: { margin: '0 0 16px', fontSize: '16px', lineHeight: '24px', color: '#1d2733', overflowWrap: 'break-word', wordBreak: 'break-word' },
  rows: { width: '100%', margin: '0 0 20px', borderCollapse: 'collapse', tableLayout: 'fixed', fontSize: '16px', lineHeight: '24px', color: '#1d2733' },
  title: { captionSide: 'top', padding: '0 0 6px', textAlign: 'left', fontSize: '16px', lineHeight: '24px', fontWeight: 600, color: '#1d2733' },
  label: { width: '30%', padding: '8px 12px 8px 0', borderTop: '1px solid #ddd7ca', textAlign: 'left', verticalAlign: 'top', fontWeight: 400, color: '#4d5967', overflowWrap: 'break-word', wordBreak: 'break-word' },
  value: { padding: '8px 0', borderTop: '1px solid #ddd7ca', textAlign: 'left', verticalAlign: 'top', color: '#1d2733', overflowWrap: 'break-word', wordBreak: 'break-word' },
  before: { color: '#4d5967', textDecoration: 'line-through' },
  after: { fontWeight: 600 },
  press: { margin: '8px 0 0' },
  button: { padding: '14px 22px', backgroundColor: '#1d2733', color: '#ffffff', borderRadius: '4px', fontSize: '16px', fontWeight: 600, textAlign: 'center' },
  bare: { margin: '16px 0 0', fontSize: '14px', lineHeight: '20px', color: '#4d5967', overflowWrap: 'anywhere', wordBreak: 'break-word' },
  link: { color: '#7a5400', textDecoration: 'underline' },
  hidden: { display: 'none', maxHeight: 0, maxWidth: 0, overflow: 'hidden', opacity: 0, lineHeight: '1px', fontSize: '1px', color: '#f6f4ef' },
} as const satisfies Readonly<Record<string, CSSProperties>>;

/** By night and on a phone, for the programs that read it; the others keep the day. */
export const NIGHT = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .inside { padding: 20px 16px !important; }
  .press a { display: block !important; }
}
@media (prefers-color-scheme: dark) {
  .paper, .paper > table > tbody > tr > td { background-color: #11171e !important; }
  .sheet { background-color: #19212b !important; border-color: #303b48 !important; }
  .text, .title, .value { color: #ebe7df !important; }
  .label, .before, .bare { color: #adb6c1 !important; }
  .label, .value { border-color: #303b48 !important; }
  .button { background-color: #e0ab41 !important; color: #16202b !important; }
  .link { color: #e9bb5f !important; }
}`;
