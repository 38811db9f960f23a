import { Button, createTheme, defaultVariantColorsResolver, DrawerHeader, ModalHeader, type CSSVariablesResolver, type VariantColorsResolver } from '@mantine/core';

/** A filled primary button takes the desk's action colour: ink by day, amber by night. */
const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.color !== undefined && input.color !== 'ink') return resolved;
  if (input.variant === 'filled') {
    return { background: 'var(--action)', hover: 'var(--action-hover)', color: 'var(--on-action)', border: '1px solid transparent' };
  }
  if (input.variant === 'subtle' || input.variant === 'light') {
    return { background: 'transparent', hover: 'var(--accent-wash)', color: 'var(--ink)', border: '1px solid transparent' };
  }
  return resolved;
};

export const deskTheme = createTheme({
  primaryColor: 'ink',
  primaryShade: 8,
  colors: {
    ink: ['#f1f4f7', '#e1e7ed', '#c3cdd8', '#a1b0c1', '#8093a9', '#647a93', '#4d627a', '#374a5f', '#1d2733', '#141b24'],
  },
  fontFamily: 'var(--sans)',
  headings: { fontFamily: 'var(--serif)' },
  defaultRadius: 4,
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  variantColorResolver,
  components: {
    // Named, because a button without a variant does not ask the resolver above.
    Button: Button.extend({ defaultProps: { variant: 'filled' } }),
    // What stands over a window's words is no second banner of the page.
    ModalHeader: ModalHeader.extend({ defaultProps: { role: 'presentation' } }),
    DrawerHeader: DrawerHeader.extend({ defaultProps: { role: 'presentation' } }),
  },
});

/** Lets Mantine's own components stand on the desk's paper. */
export const deskVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--sheet)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--sheet)',
    '--mantine-color-default-hover': 'var(--accent-wash)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--rule-strong)',
    '--mantine-color-error': 'var(--over)',
    '--mantine-primary-color-filled': 'var(--focus)',
    '--mantine-color-anchor': 'var(--accent-text)',
  };
  // The greys of input borders: three to one against the sheet, as other controls.
  return { variables: {}, light: { ...both, '--mantine-color-gray-4': 'var(--rule-strong)' }, dark: { ...both, '--mantine-color-dark-4': 'var(--rule-strong)', '--mantine-color-dark-6': 'var(--sheet)' } };
};
