import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { templateFile, templateFolder } from '@yimen/catalogue/documents.ts';
import { readFonts } from './fonts.ts';
import type { Sheet } from './sheet.ts';

/** Sets sheets as PDF/A, each in a few milliseconds, in this very thread: the product does it in a process of its own. */
export function openTypesetter(): (sheet: Sheet) => Buffer {
  const compiler = NodeCompiler.create({
    workspace: templateFolder,
    fontArgs: [{ fontBlobs: readFonts() }],
  });
  return ({ template, data, at }) => {
    const compiled = compiler.compile({ mainFilePath: templateFile(template), inputs: { data } });
    if (compiled.result === null)
      throw new Error(`${template}: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
    const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-2u', creationTimestamp: at });
    compiler.evictCache(10); // without it every paper ever set stays in memory (stack.md)
    return pdf;
  };
}
