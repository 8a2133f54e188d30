import { Button } from 'antd';

/** Prints the page as it is shown; where a notice belongs to it too, the page and not the notice (styles/print-page.css). */
export function PrintPage() {
  return (
    <Button size="small" className="no-print" onClick={print}>
      打印本页
    </Button>
  );
}

function print(): void {
  const { classList } = document.body;
  classList.add('prints-page');
  window.addEventListener('afterprint', () => classList.remove('prints-page'), { once: true });
  window.print();
}
