// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useEscape } from './use-escape.ts';

interface LayerProps {
  readonly onClose: () => void;
}

const Layer = ({ onClose }: LayerProps) => {
  useEscape(onClose);
  return null;
};

afterEach(cleanup);

// The test page knows no popovers.
const query = vi.spyOn(document, 'querySelector');
query.mockReturnValue(null);

describe('Esc', () => {
  it('closes only what was opened last, wherever the focus is', () => {
    const below = vi.fn<() => void>();
    const above = vi.fn<() => void>();
    const shown = render(
      <>
        <Layer onClose={below} />
        <Layer onClose={above} />
      </>,
    );
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(above).toHaveBeenCalledOnce();
    expect(below).not.toHaveBeenCalled();
    shown.rerender(<Layer onClose={below} />);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(below).toHaveBeenCalledOnce();
  });

  it('is left alone once it was answered, and when nothing is open', () => {
    const onClose = vi.fn<() => void>();
    render(<Layer onClose={onClose} />);
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    event.preventDefault();
    document.body.dispatchEvent(event);
    expect(onClose).not.toHaveBeenCalled();
    cleanup();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(true);
  });
});
