import { papersWith } from '../../custody/ledger.ts';
import { materialsOfItem } from '../../service/needed-materials.ts';
import { getStateOfItem } from '../application.ts';
import { currentAnswers, type Progress } from '../progress.ts';
import { movePapers } from './move-papers.ts';

/** What a department keeps by the definition is filed with it when it grants; everything else it has is still to come back (R3.4). */
export function filePapers(progress: Progress, code: string): void {
  const { agency } = getStateOfItem(progress.state, code);
  const keeps = materialsOfItem(progress.context.service, code, currentAnswers(progress)).filter(
    ({ keeping }) => keeping !== 'seen',
  );
  const papers = papersWith(progress.state.papers, `agency:${agency}`).filter(paper =>
    keeps.some(material => material.code === paper.material),
  );
  movePapers(progress, papers, `agency:${agency}`, `filed:${agency}`, 'filed');
}
