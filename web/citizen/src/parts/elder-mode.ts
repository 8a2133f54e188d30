/** 适老模式: larger type and larger targets (domain.md §5). Kept on this device; it says nothing about the person. */
const KEY = 'yimen.elder';

export function readElderMode(): boolean {
  try {
    return localStorage.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

export function applyElderMode(on: boolean): void {
  document.documentElement.toggleAttribute('data-elder', on);
  try {
    localStorage.setItem(KEY, on ? '1' : '0');
  } catch {
    // Without storage the choice lasts until the page is closed.
  }
}
