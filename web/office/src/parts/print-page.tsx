import { Button } from 'antd';

/** Prints the page as it is shown (styles/print-page.css); the papers of a case are files of their own. */
export function PrintPage() {
  return (
    <Button className="no-print" onClick={() => window.print()}>
      打印本页
    </Button>
  );
}
