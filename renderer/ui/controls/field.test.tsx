// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { IntlProvider } from 'react-intl';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ui from '#renderer/i18n/en/ui.json';
import { Button } from './button.tsx';
import { PassphraseField } from './passphrase-field.tsx';
import { TextField } from './text-field.tsx';

const show = (element: React.ReactNode) =>
  render(
    <IntlProvider locale="en-GB" messages={ui}>
      {element}
    </IntlProvider>,
  );

const ignore = () => undefined;

afterEach(cleanup);

describe('TextField', () => {
  it('keeps every character, and names the limit once it is passed', () => {
    const long = 'a'.repeat(100_000);
    show(<TextField label="Title" limit={200} value={long} onChange={ignore} />);
    const field = screen.getByLabelText<HTMLInputElement>('Title');
    expect(field.value).toHaveLength(100_000);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/99,800 characters more than the 200/)).toBeTruthy();
  });

  it('says nothing of the limit far below it, and how much is left near it', () => {
    show(<TextField label="Title" limit={200} value="short" onChange={ignore} />);
    expect(screen.queryByText(/left of/)).toBeNull();
    cleanup();
    show(<TextField label="Title" limit={200} value={'b'.repeat(195)} onChange={ignore} />);
    expect(screen.getByText('5 characters left of 200.')).toBeTruthy();
  });

  it('joins its error to the field for screen readers', () => {
    show(<TextField label="Title" error="A title is needed." value="" onChange={ignore} />);
    const described = screen.getByLabelText('Title').getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toBe('A title is needed.');
  });

  it('hands over markup as text', () => {
    const onChange = vi.fn<(value: string) => void>();
    show(<TextField label="Title" value="" onChange={onChange} />);
    fireEvent.change(screen.getByLabelText('Title'), { target: { value: '<img src=x>' } });
    expect(onChange).toHaveBeenCalledWith('<img src=x>');
  });
});

describe('PassphraseField', () => {
  it('is covered until it is asked to show', () => {
    show(<PassphraseField label="Passphrase" value="tea" onChange={ignore} />);
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');
    expect(field.type).toBe('password');
    fireEvent.click(screen.getByRole('button', { name: 'Show the passphrase' }));
    expect(field.type).toBe('text');
  });
});

describe('Button', () => {
  it('does nothing again while it is busy, and keeps its name', () => {
    const onClick = vi.fn<() => void>();
    show(
      <Button isBusy onClick={onClick}>
        Open
      </Button>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Open' }));
    expect(onClick).not.toHaveBeenCalled();
  });
});
