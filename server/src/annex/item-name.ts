import { usualService } from '@yimen/catalogue/usual-service.ts';
import { provinceCode } from '@yimen/domain/service/directory.ts';
import { pinnedService } from '../store/definitions.ts';
import type { Platform } from '../store/platform.ts';

/** What the items that the annex counts are called, by their codes; a code nobody knows any more stands for itself. */
export function itemNames({ inForce }: Pick<Platform, 'inForce'>): (code: string) => string {
  const service = pinnedService(inForce(provinceCode, usualService));
  return code => service.items.find(each => each.code === code)?.name ?? code;
}
