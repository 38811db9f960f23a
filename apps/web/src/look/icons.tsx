const paths = {
  grip: 'M6 4h.01M6 8h.01M6 12h.01M10 4h.01M10 8h.01M10 12h.01',
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  plus: 'M8 3v10M3 8h10',
  bin: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5',
  print: 'M4.5 6V2.5h7V6M4.5 11.5H3V6h10v5.5h-1.5M4.5 9.5h7v4h-7z',
  check: 'M3 8.5l3.2 3.2L13 5',
  warn: 'M8 2.5l6 10.5H2zM8 6.5v3M8 11.4h.01',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 7.3V11M8 5h.01',
  sun: 'M8 10.8a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6zM8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M3.4 12.6l.9-.9M11.7 4.3l.9-.9',
  moon: 'M13 9.6A5.6 5.6 0 0 1 6.4 3 5.6 5.6 0 1 0 13 9.6z',
  system: 'M2.5 3.5h11v7h-11zM6 13.5h4M8 10.5v3',
  out: 'M6.5 3H3v10h3.5M7 8h6.5M11 5.5L13.5 8 11 10.5',
  file: 'M4 2h5l3 3v9H4zM9 2v3h3',
  close: 'M4 4l8 8M12 4l-8 8',
  undo: 'M6 3.5L3 6.5l3 3M3 6.5h6a3.5 3.5 0 0 1 0 7H6',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5',
  pencil: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3z',
  merge: 'M3 3.5c4 0 4 4.5 7 4.5M3 12.5c4 0 4-4.5 7-4.5M8.5 5.5L11 8l-2.5 2.5',
  split: 'M3 8h3M6 8c3 0 3-4 6.5-4M6 8c3 0 3 4 6.5 4M10.5 2.5l2 1.5-2 1.5M10.5 10.5l2 1.5-2 1.5',
  mail: 'M2.5 4h11v8.5h-11zM2.5 4.5L8 9l5.5-4.5',
  phone: 'M4.5 2.5h2l1 3-1.5 1a7 7 0 0 0 3.5 3.5l1-1.5 3 1v2a1 1 0 0 1-1 1A9.5 9.5 0 0 1 3.5 3.5a1 1 0 0 1 1-1z',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM8 4.8V8l2.2 1.6',
  people: 'M6 7.5a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.6zM1.8 13c0-2.3 1.8-4 4.2-4s4.2 1.7 4.2 4M11 7.2a1.9 1.9 0 1 0-.6-3.7M11.8 9.2c1.5.4 2.4 1.8 2.4 3.8',
  ask: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12zM6.3 6.4A1.8 1.8 0 1 1 8.6 8.2c-.4.2-.6.5-.6 1M8 11.4h.01',
  lock: 'M4.5 7.5h7v5.5h-7zM6 7.5V5a2 2 0 0 1 4 0v2.5',
  unlock: 'M4.5 7.5h7v5.5h-7zM6 7.5V5a2 2 0 0 1 3.8-.9',
  forward: 'M6 3.5L10.5 8 6 12.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3l3.2 3.2',
  sliders: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  keyboard: 'M2 4.5h12v7H2zM4.5 7h.01M7 7h.01M9.5 7h.01M12 7h.01M5 9.3h6',
  swap: 'M5 13V3M2.5 5.5L5 3l2.5 2.5M11 3v10M8.5 10.5L11 13l2.5-2.5',
  calendar: 'M3 4h10v9.5H3zM3 7h10M5.5 2.5V5M10.5 2.5V5',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 16 units, in the text's colour; decorative, so hidden from screen readers. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  const dotted = name === 'grip' || name === 'more';
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth={dotted ? 2 : 1.5} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
