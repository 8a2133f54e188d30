import { BrokenCatalogue, type FileProblem } from './file-problem.ts';
import { broken, digestsNow, type Published, unpublished } from './publish.ts';
import published from './published.json' with { type: 'json' };

/**
 * What was frozen is as it was, at every start: applications are pinned to it for life (law 4). Throws `BrokenCatalogue` where it was changed or
 * removed, and where something is served that nobody froze, unless `mayBeNew`: then its names are answered, to be told.
 */
export function assertPublished(
  mayBeNew: boolean,
  frozen: Published = published,
  now: Published = digestsNow(),
): string[] {
  const fresh = unpublished(frozen, now);
  const problems = [
    ...broken(frozen, now).map(name =>
      problem(name, '已公布的内容被修改或者删除了，已有申请按它办理，不能再变；请恢复原样，修改另立新版本'),
    ),
    ...(mayBeNew ? [] : fresh.map(name => problem(name, `没有公布，不能用来办理；${howToFreeze}`))),
  ];
  if (problems.length > 0) throw new BrokenCatalogue(problems);
  return fresh;
}

/** What whoever develops is told of what he has not frozen yet. */
export function notFrozen(names: readonly string[]): string {
  return `目录中有还没有公布的内容，只能用于开发和演示：${names.join('、')}。${howToFreeze}`;
}

const howToFreeze = '确认无误后运行 npx tsx packages/catalogue/freeze.ts';

function problem(key: string, sentence: string): FileProblem {
  return { file: 'published.json', key, sentence };
}
